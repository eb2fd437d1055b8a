import { AnbeiProblem, type Connection, send } from './call.ts'

/** One live event. `seq` is null for `delta` and `typing`, which are not replayed. */
export interface LiveEvent {
  readonly type: string
  readonly seq: number | null
  readonly data: Readonly<Record<string, unknown>>
}

export interface WatchOptions {
  /** seq of the last event that is known; now when absent */
  readonly after?: number
  readonly signal?: AbortSignal
}

const firstPauseMs = 500
const longestPauseMs = 15_000

/** Live events of a conversation, for ever: a broken stream is taken up again where it ended. Ends when `signal` aborts. */
export async function* watch(connection: Connection, conversationId: string, options: WatchOptions = {}): AsyncGenerator<LiveEvent> {
  let after = options.after
  let pause = firstPauseMs
  while (!options.signal?.aborted) {
    try {
      const headers = { accept: 'text/event-stream', ...(after === undefined ? {} : { 'last-event-id': String(after) }) }
      const response = await send(connection, 'GET', `/v1/conversations/${conversationId}/events`, {
        headers,
        ...(options.signal ? { signal: options.signal } : {}),
      })
      pause = firstPauseMs
      for await (const event of eventsIn(response)) {
        if (event.seq !== null) after = event.seq
        yield event
      }
    } catch (error) {
      // the token is wrong or the conversation is gone: trying again would not help
      if (error instanceof AnbeiProblem && error.problem.status < 500 && error.problem.status !== 429) throw error
    }
    if (options.signal?.aborted) return
    await new Promise(resolve => setTimeout(resolve, pause * (0.5 + Math.random() / 2)))
    pause = Math.min(longestPauseMs, pause * 2)
  }
}

async function* eventsIn(response: Response): AsyncGenerator<LiveEvent> {
  if (!response.body) return
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const blocks = (rest + value).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = eventOf(block)
        if (event) yield event
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function eventOf(block: string): LiveEvent | null {
  const fields = new Map(
    block.split('\n').map(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trimStart()]
    }),
  )
  const type = fields.get('event')
  if (!type) return null
  const id = fields.get('id')
  return { type, seq: id === undefined ? null : Number(id), data: JSON.parse(fields.get('data') ?? '{}') }
}
