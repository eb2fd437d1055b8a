import type { Context } from 'hono'
import type { CaseEvent } from '../domain/case/events.ts'
import type { Json } from '../domain/json.ts'
import type { Deps } from '../ports/deps.ts'
import { refuse } from '../usecases/outcome.ts'
import { watchConversation } from '../usecases/watch-conversation.ts'
import type { ConversationAccess } from './access.ts'
import { viewOf } from './chat.ts'
import type { HttpEnv } from './env.ts'
import { valuesOf } from './present-field.ts'
import { liveFrame } from './present-live.ts'
import { ProblemError } from './problem.ts'

/** a proxy closes a silent stream after about a minute, and only a write notices that the client is gone */
const heartbeatMs = 15_000
/** a client that reads nothing while this much waits is cut off; it resumes from the log */
const mostWaiting = 1_000

/** Server-sent events of one conversation. Starts after Last-Event-ID, `?after=`, or now. */
export async function eventStream(
  c: Context<HttpEnv>,
  deps: Deps,
  access: ConversationAccess,
  asked: number | undefined,
): Promise<Response> {
  const state = await deps.cases.load(access.ref)
  if (!state?.conversations[access.conversationId]) throw new ProblemError(refuse('not-found'))
  const view = viewOf(c, deps, state, access.conversationId)
  const known = new Map<string, Json>()
  const stored = valuesOf(state.fields)
  const values = (field: string): Json | undefined => known.get(field) ?? stored(field)
  const encoder = new TextEncoder()
  let close = (): void => {}

  const body = new ReadableStream<Uint8Array>(
    {
      async start(stream) {
        const send = (text: string): void => {
          if ((stream.desiredSize ?? 0) < -mostWaiting) close()
          else stream.enqueue(encoder.encode(text))
        }
        let leave = (): void => {}
        const beat = setInterval(() => send(': beat\n\n'), heartbeatMs)
        let closed = false
        close = () => {
          if (closed) return
          closed = true
          clearInterval(beat)
          leave()
          deps.closing?.removeEventListener('abort', close)
          count(deps, -1)
          try {
            stream.close()
          } catch {
            // the client went first
          }
        }
        count(deps, 1)
        deps.closing?.addEventListener('abort', close)
        c.req.raw.signal.addEventListener('abort', close)
        send('retry: 1000\n\n')
        leave = await watchConversation(
          deps,
          { ...access, after: lastSeen(c) ?? asked ?? state.revision, internal: access.principal.kind !== 'visitor' },
          live => {
            if (closed) return
            if (live.seq !== null) remember(known, live.data)
            send(liveFrame(view, access.ref.caseId, live, values))
          },
          close,
        )
        if (closed) leave()
      },
      cancel: () => close(),
    },
    { highWaterMark: 16 },
  )
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}

/** open streams of this process */
let streams = 0

function count({ metrics }: Pick<Deps, 'metrics'>, by: 1 | -1): void {
  streams += by
  metrics.gauge('anbei_live_streams', streams)
}

function lastSeen(c: Context<HttpEnv>): number | undefined {
  const header = c.req.header('last-event-id')
  return header && /^\d{1,15}$/.test(header) ? Number(header) : undefined
}

function remember(known: Map<string, Json>, event: CaseEvent): void {
  const changes = 'changes' in event.payload && event.type !== 'rejudged' ? event.payload.changes : []
  for (const change of changes) if ('value' in change) known.set(change.field, change.value)
}
