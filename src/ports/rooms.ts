import type { CaseEvent } from '../domain/case/events.ts'
import type { Json } from '../domain/json.ts'

/** One live event of a conversation. Numbered ones can be replayed from the log; `typing` and `delta` carry no number; `inbox` says that a list changed. */
export type LiveEvent =
  | { readonly type: 'turn' | 'field' | 'finding' | 'document' | 'controller'; readonly seq: number; readonly data: CaseEvent }
  | { readonly type: 'delta' | 'typing' | 'inbox'; readonly seq: null; readonly data: Json }

/** Fan-out of live events to whoever watches a conversation. Losing one is harmless: the log has it. */
export interface Rooms {
  publish(room: string, events: readonly LiveEvent[]): Promise<void>
  /** calls `listener` until the returned function is called */
  subscribe(room: string, listener: (event: LiveEvent) => void): Promise<() => void>
}
