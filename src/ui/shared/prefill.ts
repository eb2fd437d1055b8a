import type { FieldEdit } from './api.ts'
import type { ChatState } from './chat-state.ts'
import type { Result } from './result.ts'
import type { Store } from './store.ts'

type Fields = Readonly<Record<string, unknown>>

/** What the page around knows already. It goes with the opening; what is refused there, or comes later, goes field by field. */
export function createPrefill(
  store: Store<ChatState>,
  edit: (field: string, edit: FieldEdit) => Promise<Result<unknown>>,
): {
  readonly give: (more?: Fields) => Promise<void>
  readonly open: <T>(call: (fields: Fields) => Promise<Result<T>>) => Promise<Result<T>>
} {
  let known: Fields = {}
  return {
    async give(more = {}) {
      known = { ...known, ...more }
      const isOpen = () => store.get().phase === 'ready' && store.get().case !== null
      for (const [field, value] of Object.entries(known)) {
        if (!isOpen()) return
        // what stands stays
        if (store.get().case?.fields[field]) continue
        const edited = await edit(field, { value })
        if (!edited.ok) console.warn(`Anbei: prefill: ${field}: ${edited.problem.errors[0]?.message ?? edited.problem.detail}`)
      }
    },
    /** A field that is refused never keeps the conversation shut. */
    async open(call) {
      const opened = await call(known)
      return !opened.ok && opened.problem.status === 422 && Object.keys(known).length ? call({}) : opened
    },
  }
}
