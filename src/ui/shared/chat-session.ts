import { afterPaint } from './after-paint.ts'
import { type Api, createApi, type FieldEdit } from './api.ts'
import { type ChatState, emptyChat, type UploadAction } from './chat-state.ts'
import { createSender, type Sender } from './create-sender.ts'
import type { createUploader } from './create-uploader.ts'
import { createDeskTalk, typesToUs } from './desk-talk.ts'
import type { DetailSchema } from './detail-schema.ts'
import { type Entry, mergeEntries } from './entry.ts'
import { randomId } from './ids.ts'
import type { KnownPerson, Tell } from './known-person.ts'
import { keepLive } from './live.ts'
import { isOutboxKey, type Outgoing, readOutbox } from './outbox.ts'
import { ownSession } from './own-session.ts'
import { createPortalMaker } from './portal-maker.ts'
import { createPrefill } from './prefill.ts'
import type { StreamEvent } from './read-events.ts'
import { isLost, type Result, urlOf } from './result.ts'
import { dropSession, isSessionKey, type KeptSession, readSession, type SavedSession, writeLocale, writeSession } from './saved-session.ts'
import { inOneTab, readStored, writeStored } from './storage.ts'
import { createStore } from './store.ts'
import { type Locale, loadTexts } from './texts/index.ts'
import { entriesOf, entryOfReply, replySeq } from './turn-entries.ts'
import type { CaseView, ConversationPage, DocumentView, PostedTurn } from './wire.ts'
import { withDelta } from './with-delta.ts'

export type { FieldEdit } from './api.ts'

export interface ChatOptions {
  /** origin of the server, empty for our own page */
  readonly base: string
  /** asked from the server when absent */
  readonly siteKey?: string
  /** names this site in the browser's storage; the site key when absent */
  readonly place?: string
  readonly locale: Locale
}

/** One conversation as this browser sees it: what is shown, and everything a person can do. */
export type ChatSession = ReturnType<typeof createChatSession>

export function createChatSession(options: ChatOptions) {
  const store = createStore<ChatState>(emptyChat(options.locale))
  const place = options.place ?? options.siteKey ?? 'page'
  let siteKey = options.siteKey
  let saved: SavedSession | null = null
  /** whom the page around vouches for */
  let person: Promise<KnownPerson> | null = null
  let live: { readonly stop: () => void } | null = null
  /** number of the last live event seen, and up to which the log is shown without a gap */
  let [heard, shownTo] = [0, 0]
  let refreshTimer: ReturnType<typeof setTimeout> | undefined
  let typingTimer: ReturnType<typeof setTimeout> | undefined

  const api: Api = createApi(options.base, () => ({
    locale: store.get().locale,
    ...(siteKey ? { siteKey } : {}),
    ...(saved ? { token: saved.token } : {}),
  }))
  const conversationId = (): string => saved?.conversation ?? ''

  const showCase = (view: CaseView): void => {
    const before = store.get().case
    if (before && before.id === view.id && view.revision < before.revision) return
    store.set({ case: view })
    owner.keep(view)
  }

  const noteShown = (from: number, to: number): void => {
    if (from <= shownTo + 1) shownTo = Math.max(shownTo, to)
  }

  const showTurn = (message: Outgoing, { seq, reply }: PostedTurn, view: CaseView | null): void => {
    const at = new Date().toISOString()
    const silent = reply.kind === 'silent'
    const said: Entry = { who: 'visitor', seq, at, text: message.text, isFile: false, clientMessageId: message.id }
    store.set({ entries: mergeEntries(store.get().entries, silent ? [said] : [said, entryOfReply(replySeq(seq), at, reply)]) })
    if (view) showCase(view)
    else void reload()
    noteShown(seq, silent ? seq : seq + 1)
  }

  const owner = ownSession({
    place,
    store,
    api,
    saved: () => saved,
    replace: renewed => {
      go(renewed)
      goLive()
    },
    leave,
  })

  const prefill = createPrefill(store, editField)
  const sender: Sender = createSender({ store, api, conversationId, showTurn, lose, setLocale })
  let uploader: Promise<ReturnType<typeof createUploader>> | null = null
  const uploads = () => {
    uploader ??= import('./create-uploader.ts').then(module =>
      module.createUploader({ store, api, base: options.base, conversationId, consent, arrived: () => void reload() }),
    )
    return uploader
  }

  /** `asked` is told when the first call is on its way: laying out before that would hold it up. */
  async function start(begin: 'anywhere' | 'anew' = 'anywhere', asked = () => {}): Promise<void> {
    store.set({ phase: 'starting', problem: null })
    // two tabs opened at once must not open two conversations
    await inOneTab(`anbei.open.${place}`, async () => {
      saved = readSession(place)
      const known = !saved && person && begin === 'anywhere' ? await (await person).newest() : null
      if (known) go(known)
      if (!saved) await openConversation(asked)
    })
    if (saved && store.get().phase !== 'ready' && !(await load(asked))) return
    void afterPaint().then(loadFields) // the first message waits for nothing else
    if (!saved) return
    goLive()
    void sender.drain()
    void prefill.give()
    await (await person)?.tie()
  }

  function go(to: SavedSession): void {
    saved = to
    writeSession(place, saved)
  }

  async function openConversation(asked: () => void): Promise<void> {
    if (!siteKey) {
      const site = await api.site()
      if (!site.ok) return store.set({ phase: 'failed', problem: site.problem })
      siteKey = site.value.siteKey
    }
    // the same key after a lost answer or a reload gives the same conversation
    const keyPlace = `anbei.opening.${place}`
    const key = readStored(keyPlace) ?? randomId()
    writeStored(keyPlace, key)
    const { locale } = store.get()
    let tries = 0
    const opening = prefill.open(fields => api.open(locale, fields, tries++ ? randomId() : key))
    asked()
    const opened = await opening
    if (!opened.ok) return store.set({ phase: 'failed', problem: opened.problem })
    const { conversation, token, resumeCode, reply, case: view } = opened.value
    go({ conversation: conversation.id, token, resumeCode })
    writeStored(keyPlace, null)
    heard = view.revision
    shownTo = view.revision
    store.set({
      phase: 'ready',
      conversation,
      case: view,
      resumeCode,
      entries: [entryOfReply(view.revision, conversation.createdAt, reply)],
      outbox: [],
    })
  }

  async function load(asked: () => void): Promise<boolean> {
    const reading = api.read(conversationId())
    asked()
    const page = await reading
    if (!page.ok) {
      if (isLost(page.problem)) lose()
      else store.set({ phase: 'failed', problem: page.problem })
      return false
    }
    heard = Math.max(heard, page.value.case.revision)
    store.set({ phase: 'ready', resumeCode: saved?.resumeCode ?? null, outbox: readOutbox(conversationId()) })
    showPage(page.value)
    store.set({ older: page.value.nextCursor })
    return true
  }

  /** The server's page is the truth for its stretch of the log; what came later by live events stays. */
  function showPage(page: ConversationPage): void {
    const entries = entriesOf(page.turns)
    const from = entries[0]?.seq ?? 0
    const kept = store.get().entries.filter(entry => entry.seq < from || entry.seq > page.case.revision)
    store.set({ entries: mergeEntries(kept, entries), conversation: page.conversation, opening: page.opening, delta: '' })
    showCase(page.case)
    shownTo = Math.max(shownTo, page.case.revision)
    sender.settle(entries)
  }

  async function reload(): Promise<void> {
    if (!saved) return
    const page = await api.read(conversationId())
    if (page.ok) showPage(page.value)
    else if (isLost(page.problem)) lose()
  }

  /** Reads what is new, once for a burst of events and not while our own message is on its way. */
  function refresh(): void {
    clearTimeout(refreshTimer)
    refreshTimer = setTimeout(() => {
      if (store.get().sendingId) refresh()
      else if (shownTo < heard) void reload()
    }, 120)
  }

  function goLive(): void {
    live?.stop()
    live = keepLive({
      url: api.eventsUrl(conversationId()),
      headers: () => api.headers(),
      after: () => heard,
      waitsForPerson: () => /waiting|taken/.test(store.get().conversation?.status ?? ''),
      onEvent: hear,
      onState: state => {
        if (state === 'refused') return lose()
        store.set({ link: state })
        if (state === 'connected') void sender.drain()
      },
    })
  }

  function hear(event: StreamEvent): void {
    if (event.type === 'typing' && typesToUs(event.data)) showTyping()
    if (event.type === 'delta') store.set({ delta: withDelta(store.get().delta, event.data) })
    const seq = Number(event.id)
    if (event.id === null || !Number.isInteger(seq) || seq <= heard) return
    heard = seq
    clearTimeout(typingTimer)
    store.set({ typing: store.get().sendingId !== null, delta: '' })
    refresh()
  }

  function showTyping(): void {
    store.set({ typing: true })
    clearTimeout(typingTimer)
    typingTimer = setTimeout(() => store.set({ typing: false }), 8000)
  }

  function lose(): void {
    if (saved) dropSession(place, saved.conversation)
    live?.stop()
    live = null
    store.set({ phase: 'lost' })
  }

  function leave(): void {
    saved = null
    writeSession(place, null)
    leaveQuietly()
  }

  async function startOver(begin: 'anywhere' | 'anew' = 'anew'): Promise<void> {
    leave()
    await start(begin)
  }

  /** Says who sits here, by a token that the page around has from its own server; null when they sign out there. Nothing is sent before the chat is open. */
  async function identify(token: string | null, tell: Tell): Promise<void> {
    const site = { place, store, api, siteKey: () => siteKey ?? '', saved: () => saved, go, showCase, startOver, leave }
    const module = import('./known-person.ts')
    person = token === null ? null : module.then(({ knownPerson }) => knownPerson(site, token, tell))
    if (token === null) (await module).signOut(site)
    else if (store.get().phase === 'ready') await (await person)?.tie()
  }

  async function resume(code: string): Promise<Result<unknown>> {
    const found = await api.resume(code.trim())
    if (!found.ok) return found
    leave()
    go({ conversation: found.value.conversation.id, token: found.value.token, resumeCode: code.trim() })
    await start()
    return found
  }

  /** Another conversation of this browser, or of this person. */
  async function goTo({ title: _, at: __, ...kept }: KeptSession): Promise<void> {
    const to = kept.token ? kept : await (await person)?.open(kept.conversation)
    if (!to) return
    leave()
    go(to)
    await start()
  }

  /** Fields that the page around knows: of a new conversation at once, of a running one only what is still empty. */
  async function loadFields(): Promise<void> {
    const { locale } = store.get()
    const read = await api.fields()
    if (read.ok && store.get().locale === locale) store.set({ fields: new Map(read.value.items.map(item => [item.key, item])) })
  }

  async function setLocale(locale: Locale): Promise<void> {
    writeLocale(locale)
    await loadTexts(locale)
    store.set({ locale })
    await Promise.all([loadFields(), reload()])
  }

  async function loadOlder(): Promise<void> {
    const { older } = store.get()
    if (!older) return
    const page = await api.read(conversationId(), older)
    if (page.ok) store.set({ entries: mergeEntries(entriesOf(page.value.turns), store.get().entries), older: page.value.nextCursor })
  }

  async function editField(field: string, edit: FieldEdit): Promise<Result<CaseView>> {
    const edited = await api.editField(store.get().case?.id ?? '', field, edit)
    if (edited.ok) {
      showCase(edited.value)
      noteShown(edited.value.revision, edited.value.revision)
    }
    return edited
  }

  async function correctUpload(upload: string, kind: string): Promise<Result<unknown>> {
    const corrected = await api.correctUpload(conversationId(), upload, kind)
    if (corrected.ok) await reload()
    return corrected
  }

  const consent = () => editField('consentSensitive', { value: true })

  async function askPerson(): Promise<Result<unknown>> {
    const asked = await api.askPerson(conversationId(), randomId())
    if (asked.ok) await reload()
    return asked
  }

  /** `given` are its details; without them those that an earlier one of the template was made with. */
  async function makeDocument(template: string, format: 'pdf' | 'html', given?: object): Promise<Result<DocumentView>> {
    const { case: view, locale } = store.get()
    const details = given ?? view?.documents.findLast(document => document.template === template)?.details
    const made = await api.makeDocument(view?.id ?? '', { template, format, locale, ...(details ? { details } : {}) }, randomId())
    if (made.ok) await reload()
    return made
  }

  /** Another tab changed what this browser keeps: follow it. */
  function onStorage(event: StorageEvent): void {
    if (saved && isOutboxKey(event.key, saved.conversation)) store.set({ outbox: readOutbox(saved.conversation) })
    if (isSessionKey(event.key, place) && readSession(place)?.conversation !== saved?.conversation && event.newValue) {
      leaveQuietly()
      void start()
    }
  }

  function leaveQuietly(): void {
    live?.stop()
    live = null
    const { locale, fields } = store.get()
    heard = 0
    shownTo = 0
    store.set({ ...emptyChat(locale), fields })
  }

  const onOnline = () => void sender.drain()
  addEventListener('storage', onStorage)
  addEventListener('online', onOnline)

  return {
    get: store.get,
    subscribe: store.subscribe,
    start: (asked?: () => void) => start('anywhere', asked),
    startOver: () => startOver(),
    resume,
    kept: owner.others,
    goTo,
    renewCode: owner.renewCode,
    erase: owner.erase,
    prefill: prefill.give,
    identify,
    /** opens this conversation on our own page, on any device */
    resumeLink: (code: string) => new URL(`/#resume=${encodeURIComponent(code)}`, options.base || location.origin).href,
    setLocale,
    loadOlder,
    say: sender.say,
    retry: sender.retry,
    discard: sender.discard,
    upload: async (file: File, kind: string | null) => (await uploads()).upload(file, kind),
    actOnUpload: async (action: UploadAction) => (await uploads()).act(action),
    editField,
    uploadKinds: () => api.uploadKinds(),
    correctUpload,
    crop: (upload: string, field: string) => api.crop(conversationId(), upload, field),
    portals: createPortalMaker({ api, conversationId, showCase }),
    askPerson,
    desk: createDeskTalk({ store, api, conversationId, reload }),
    makeDocument,
    detailsSchema: async (template: string): Promise<Result<DetailSchema>> => {
      const found = await api.templateSchema(template)
      return found.ok ? { ok: true, value: found.value.properties.details ?? {} } : found
    },
    documentLink: async (id: string) => urlOf(await api.documentLink(id), options.base),
    calendarLink: async () => urlOf(await api.calendarLink(store.get().case?.id ?? ''), options.base),
    stopCalendarLink: () => api.stopCalendarLink(store.get().case?.id ?? ''),
    exportLink: async () => urlOf(await api.exportLink(store.get().case?.id ?? ''), options.base),
    packageLink: async () => urlOf(await api.packageLink(store.get().case?.id ?? ''), options.base),
    stop: () => {
      live?.stop()
      removeEventListener('storage', onStorage)
      removeEventListener('online', onOnline)
    },
  }
}
