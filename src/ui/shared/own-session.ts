import type { Api } from './api.ts'
import type { ChatState } from './chat-state.ts'
import type { Result } from './result.ts'
import { dropSession, type KeptSession, keepSession, readKept, type SavedSession } from './saved-session.ts'
import type { Store } from './store.ts'
import type { CaseView } from './wire.ts'

/** What a person does with a conversation as a whole: keeps it among others, shuts devices out, deletes it. */
export function ownSession(context: {
  readonly place: string
  readonly store: Store<ChatState>
  readonly api: Pick<Api, 'renewCode' | 'erase'>
  readonly saved: () => SavedSession | null
  /** goes on with new credentials of the same conversation */
  readonly replace: (renewed: SavedSession) => void
  readonly leave: () => void
}) {
  const { place, store, api } = context

  /** Keeps the way back to this conversation beside the others, under the name of whom it is about. */
  function keep(view: CaseView): void {
    const saved = context.saved()
    if (!saved) return
    const said = store.get().entries.find(entry => entry.who === 'visitor')?.text
    const name = [view.fields.organizerName, view.fields.siteName].find(field => field?.state === 'filled')?.display
    const title = name ?? said ?? ''
    keepSession(place, { ...saved, title: title.slice(0, 60), at: new Date().toISOString() })
  }

  /** Every other device, code and link is shut out. */
  async function renewCode(): Promise<Result<unknown>> {
    const saved = context.saved()
    const renewed = await api.renewCode(saved?.conversation ?? '')
    if (!renewed.ok || !saved) return renewed
    context.replace({ conversation: saved.conversation, ...renewed.value })
    store.set({ resumeCode: renewed.value.resumeCode })
    const { case: view } = store.get()
    if (view) keep(view)
    return renewed
  }

  /** The case and everything in it, for good. */
  async function erase(): Promise<Result<unknown>> {
    const erased = await api.erase(store.get().case?.id ?? '')
    if (!erased.ok) return erased
    dropSession(place, context.saved()?.conversation ?? '')
    context.leave()
    store.set({ phase: 'lost' })
    return erased
  }

  /** Kept here, or the person's from elsewhere; the last one first. */
  function others(): readonly KeptSession[] {
    const kept = readKept(place)
    const elsewhere = (store.get().person?.conversations ?? []).filter(
      each => !kept.some(({ conversation }) => conversation === each.conversation),
    )
    const every = [...kept, ...elsewhere].sort((a, b) => (a.at < b.at ? 1 : -1))
    return every.filter(({ conversation }) => conversation !== context.saved()?.conversation)
  }

  return { keep, renewCode, erase, others }
}
