/** One live event of a conversation. Numbered ones can be replayed from the log; `typing` and `delta` carry no number. */
export interface LiveEvent {
  readonly type: 'turn' | 'field' | 'finding' | 'document' | 'controller' | 'delta' | 'typing'
  readonly seq: number | null
  readonly data: unknown
}

/** Fan-out of live events to whoever watches a conversation. Losing one is harmless: the log has it. */
export interface Rooms {
  publish(room: string, events: readonly LiveEvent[]): Promise<void>
  /** calls `listener` until the returned function is called */
  subscribe(room: string, listener: (event: LiveEvent) => void): Promise<() => void>
}
