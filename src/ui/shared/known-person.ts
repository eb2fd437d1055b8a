import type { Api } from './api.ts'
import type { ChatState } from './chat-state.ts'
import { isTemporary, type Problem, type Result } from './result.ts'
import { dropSession, readKept, type SavedSession } from './saved-session.ts'
import type { Store } from './store.ts'
import type { CaseView } from './wire.ts'

/** Told to the page around: null when the person was recognised. */
export type Tell = (problem: Problem | null) => void

interface Site {
  readonly place: string
  readonly store: Store<ChatState>
  readonly api: Pick<Api, 'go'>
  readonly siteKey: () => string
  readonly saved: () => SavedSession | null
  /** the conversation of this browser from now on */
  readonly go: (to: SavedSession) => void
  readonly showCase: (view: CaseView) => void
  readonly startOver: (begin: 'anywhere') => Promise<void>
  readonly leave: () => void
}

interface Identified {
  readonly identity: { readonly subject: string; readonly name: string | null }
  readonly case: CaseView
}

interface OwnConversation {
  readonly conversation: string
  readonly title: string
  readonly updatedAt: string
}

const tries = 4

export type KnownPerson = ReturnType<typeof knownPerson>

/** Somebody whom the page around vouches for with a signed token. The server reads the token; this browser only carries it. */
export function knownPerson({ place, store, api, siteKey, saved, go, showCase, startOver }: Site, identityToken: string, tell: Tell) {
  const post = <T>(path: string, more: object = {}): Promise<Result<T>> =>
    api.go<T>(path, { method: 'POST', body: { identityToken, ...more }, headers: { 'x-site-key': siteKey() } })

  async function list(): Promise<readonly OwnConversation[]> {
    const own = await post<{ readonly items: readonly OwnConversation[] }>('/identity/conversations')
    return own.ok ? own.value.items : []
  }

  async function open(conversation: string): Promise<SavedSession | null> {
    const opened = await post<{ readonly token: string }>('/identity/resume', { conversation })
    return opened.ok ? { conversation, token: opened.value.token, resumeCode: null } : null
  }

  /** Where the person was last, for a browser that has no conversation yet. */
  async function newest(): Promise<SavedSession | null> {
    const [last] = await list()
    return last ? open(last.conversation) : null
  }

  async function ask(conversation: string): Promise<Result<Identified>> {
    for (let attempt = 1; ; attempt += 1) {
      const known = await post<Identified>(`/conversations/${encodeURIComponent(conversation)}/identity`)
      if (known.ok || !isTemporary(known.problem) || attempt === tries) return known
      await new Promise(resolve => setTimeout(resolve, known.problem.retryAfterMs ?? attempt * 2000))
    }
  }

  /** The conversation of this browser becomes the person's; that of somebody else is left behind and not shown. */
  async function tie(): Promise<void> {
    const before = saved()
    if (!before) return
    const known = await ask(before.conversation)
    if (!known.ok && known.problem.code === 'other-identity') {
      dropSession(place, before.conversation)
      return startOver('anywhere')
    }
    if (!known.ok) return tell(known.problem)
    const { subject, name } = known.value.identity
    dropOwned(place, owner => owner !== subject)
    go({ ...before, owner: subject })
    showCase(known.value.case)
    const own = await list()
    const conversations = own.map(({ conversation, title, updatedAt: at }) => ({ conversation, title, at, token: '', resumeCode: null }))
    store.set({ person: { name, conversations } })
    tell(null)
  }

  return { newest, open, tie }
}

/** They left the site: nothing of theirs stays in this browser. */
export function signOut({ place, store, saved, startOver, leave }: Site): void {
  const theirs = saved()?.owner !== undefined
  dropOwned(place, () => true)
  store.set({ person: null })
  if (!theirs) return
  if (store.get().phase === 'ready') void startOver('anywhere')
  else leave()
}

function dropOwned(place: string, which: (owner: string) => boolean): void {
  for (const { conversation, owner } of readKept(place)) if (owner !== undefined && which(owner)) dropSession(place, conversation)
}
