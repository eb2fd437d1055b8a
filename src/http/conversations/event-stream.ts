import type { Context } from 'hono'
import type { CaseEvent } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { Deps } from '../../ports/deps.ts'
import { watchConversation } from '../../usecases/conversations/watch-conversation.ts'
import { refuse } from '../../usecases/outcome.ts'
import type { ConversationAccess } from '../access.ts'
import { valuesOf } from '../cases/present-field.ts'
import type { HttpEnv } from '../env.ts'
import { ProblemError } from '../problem.ts'
import { lastSeen, openStream } from '../streams/open-stream.ts'
import { viewOf } from './chat.ts'
import { liveFrame } from './present-live.ts'

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
  return openStream(c, deps, stream =>
    watchConversation(
      deps,
      { ...access, after: lastSeen(c) ?? asked ?? state.revision, internal: access.principal.kind !== 'visitor' },
      live => {
        if (stream.isClosed()) return
        if (live.seq !== null) remember(known, live.data)
        stream.send(liveFrame(view, access.ref.caseId, live, values))
      },
      stream.close,
    ),
  )
}

function remember(known: Map<string, Json>, event: CaseEvent): void {
  const changes = 'changes' in event.payload && event.type !== 'rejudged' ? event.payload.changes : []
  for (const change of changes) if ('value' in change) known.set(change.field, change.value)
}
