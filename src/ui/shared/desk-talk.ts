import type { Api } from './api.ts'
import type { ChatState } from './chat-state.ts'
import type { Result } from './result.ts'
import type { Store } from './store.ts'

/** typing is told at most this often */
const everyMs = 3_000

/** What an owner does about the people at the desk. */
export function createDeskTalk(options: {
  readonly store: Store<ChatState>
  readonly api: Api
  readonly conversationId: () => string
  readonly reload: () => Promise<void>
}) {
  const { store, api, conversationId, reload } = options
  let told = 0

  async function then(work: Promise<Result<unknown>>): Promise<Result<unknown>> {
    const done = await work
    if (done.ok) await reload()
    return done
  }

  return {
    /** the owner writes to a person */
    typing(): void {
      if (store.get().conversation?.controller !== 'staff' || Date.now() - told < everyMs) return
      told = Date.now()
      void api.typing(conversationId())
    },
    refuseWatching: () => then(api.refuseWatching(conversationId())),
    /** what staff filled in is not right */
    putBack: (seq: number, field: string) => then(api.refuseEdit(store.get().case?.id ?? '', seq, field)),
  }
}

/** `typing` of somebody else than the owner. */
export const typesToUs = (data: string): boolean => !data.includes('"visitor"')
