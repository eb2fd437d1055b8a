import type { Api } from './api.ts'
import type { ChatState, PendingUpload, UploadAction } from './chat-state.ts'
import { goesAsStream, longestKept } from './goes-as-stream.ts'
import { randomId } from './ids.ts'
import { isAsked } from './is-asked.ts'
import { canReadHere, createReadInBrowser } from './read-in-browser.ts'
import type { BrowserReading } from './reading-messages.ts'
import { explainProblem, type Problem, type Result } from './result.ts'
import type { Store } from './store.ts'
import { fullTextsFor } from './texts/full.ts'
import { readingTexts } from './texts/reading.ts'

const readable = new Set(['image/jpeg', 'image/png', 'image/webp'])

/**
 * Reads pictures here and sends what was read, or sends the file: the person chooses, once for all pictures of this page. A failed one stays
 * with its bytes until it is tried again or given up; the same key never stores it twice.
 */
export function createUploader(context: {
  readonly store: Store<ChatState>
  readonly api: Pick<Api, 'upload' | 'sendReading' | 'sendLog'>
  readonly base: string
  readonly conversationId: () => string
  /** puts the consent on record */
  readonly consent: () => Promise<Result<unknown>>
  readonly arrived: () => void
}) {
  const { store, api } = context
  const read = createReadInBrowser(context.base)
  let chosen: 'here' | 'server' | null = null

  const change = (id: string, to: Partial<PendingUpload>): void =>
    store.set({ uploads: store.get().uploads.map(item => (item.id === id ? { ...item, ...to } : item)) })
  const find = (id: string): PendingUpload | undefined => store.get().uploads.find(item => item.id === id)
  const discard = (id: string): void => store.set({ uploads: store.get().uploads.filter(item => item.id !== id) })
  const consented = (): boolean => store.get().case?.fields.consentSensitive?.value === true

  function fail(id: string, problem: Problem): void {
    if (problem.errors.some(({ code }) => code === 'consent.missing')) change(id, { phase: 'consent' })
    else change(id, { phase: 'failed', problem: explainProblem(problem, fullTextsFor(store.get().locale)) })
  }

  async function send({ id, file, kind }: PendingUpload, way: 'server' | 'attach'): Promise<void> {
    change(id, { phase: 'sending', problem: null, way })
    const [asked, key] = way === 'server' ? (['server', id] as const) : (['none', `${id}.file`] as const)
    const answer = await api.upload(context.conversationId(), file, kind, asked, key)
    if (!answer.ok) return fail(id, answer.problem)
    discard(id)
    context.arrived()
  }

  /** A file that turns out to be none of those that are read while they arrive is kept like any other. */
  async function stream(item: PendingUpload): Promise<void> {
    const { id, file } = item
    change(id, { phase: 'streaming', share: 0, problem: null, way: 'stream' })
    const answer = await api.sendLog(context.conversationId(), file, `${id}.log`, share => change(id, { share }))
    if (!answer.ok && file.size <= longestKept && answer.problem.errors.some(({ code }) => code === 'stream.unknown'))
      return send(item, 'server')
    if (!answer.ok) return fail(id, answer.problem)
    discard(id)
    context.arrived()
  }

  async function readHere({ id, file }: PendingUpload): Promise<void> {
    change(id, { phase: 'waiting', share: 0, problem: null, way: 'here' })
    const result = await read(file, (phase, share) => change(id, { phase, share }))
    if (!find(id)) return
    if (!result.ok) return change(id, { phase: 'failed', problem: readingTexts(store.get().locale).failed[result.code] })
    change(id, { reading: result.reading })
    if (result.mayBeIdCard && !consented()) change(id, { phase: 'consent' })
    else await sendReading(id, result.reading)
  }

  async function sendReading(id: string, reading: BrowserReading): Promise<void> {
    const item = find(id)
    if (!item) return
    change(id, { phase: 'sending', problem: null })
    const { name, kind } = item
    const answer = await api.sendReading(context.conversationId(), { ...reading, fileName: name, ...(kind ? { kind } : {}) }, id)
    if (!answer.ok) return fail(id, answer.problem)
    const { upload } = answer.value
    if (upload.reading === 'done') change(id, { phase: 'offer', kind: upload.kind })
    else discard(id)
    context.arrived()
  }

  function run(item: PendingUpload, way: PendingUpload['way']): void {
    if (way === null) change(item.id, { phase: 'choose' })
    else if (way === 'stream') void stream(item)
    else if (way !== 'here') void send(item, way)
    else if (item.reading) void sendReading(item.id, item.reading)
    else void readHere(item)
  }

  const wayOf = ({ file }: PendingUpload) => (goesAsStream(file) ? 'stream' : readable.has(file.type) && canReadHere() ? chosen : 'server')

  async function agree(items: readonly PendingUpload[]): Promise<void> {
    for (const { id } of items) change(id, { phase: 'sending' })
    const agreed = await context.consent()
    for (const item of items)
      if (agreed.ok) run(item, item.way)
      else fail(item.id, agreed.problem)
  }

  function upload(file: File, kind: string | null): void {
    const item: PendingUpload = { id: randomId(), name: file.name, file, kind, way: null, phase: 'waiting', share: 0, problem: null }
    store.set({ uploads: [...store.get().uploads, item] })
    run(item, wayOf(item))
  }

  /** What is asked of several files at once is asked and answered once: how pictures are read, the consent for cards, whether originals are kept. */
  function act({ id, does }: UploadAction): void {
    const item = find(id)
    if (!item) return
    const alike = isAsked(item) ? store.get().uploads.filter(({ phase }) => phase === item.phase) : [item]
    if (does === 'discard') for (const each of alike) discard(each.id)
    else if (does === 'attach') for (const each of alike) void send(each, 'attach')
    else if (does === 'agree') void agree(alike)
    else if (does === 'retry') run(item, item.way ?? wayOf(item))
    else {
      chosen = does
      for (const each of alike) run(each, does)
    }
  }

  return { upload, act }
}
