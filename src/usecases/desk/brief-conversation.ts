import { promiseWords } from '../../catalogue/lexicon/promises.ts'
import type { FilingId } from '../../domain/case/events.ts'
import type { CaseState, ConversationState } from '../../domain/case/state.ts'
import { completion } from '../../domain/dialogue/progress.ts'
import type { Deadline, Judgement } from '../../domain/readiness/judgement.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type ReviewItem, reviewCase } from '../cases/review-case.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface Brief {
  readonly state: CaseState
  readonly conversation: ConversationState
  readonly filings: readonly FilingId[]
  readonly filled: number
  readonly needed: number
  readonly missing: readonly string[]
  /** papers to have at hand, counted apart */
  readonly files: readonly string[]
  readonly failing: readonly ReviewItem[]
  /** the last message that was not understood, and why the person was asked for */
  readonly confusion: { readonly seq: number; readonly text: string } | null
  readonly reason: string | null
  /** what was promised: by staff in their words, by the owner as fields to be told later */
  readonly promises: readonly { readonly who: 'staff' | 'visitor'; readonly seq: number | null; readonly text: string }[]
  readonly deadline: Deadline | null
  readonly notes: readonly { readonly seq: number; readonly at: string; readonly name: string; readonly text: string }[]
}

/** events of a conversation that a brief looks back over */
const lookBack = 120

/** What a colleague needs to know before the first word. */
export async function briefConversation(
  deps: Deps,
  { ref, conversationId }: { readonly ref: CaseRef; readonly conversationId: string },
): Promise<Outcome<Brief>> {
  const reviewed = await reviewCase(deps, ref)
  if (!reviewed.ok) return reviewed
  const { state, judgement, items } = reviewed
  const conversation = state.conversations[conversationId]
  if (!conversation) return refuse('not-found')
  const events = await deps.cases.events(ref, { conversationId, newestFirst: true, limit: lookBack })
  // what was said to a colleague was nothing for the assistant to hear
  const kinds = new Map(
    events.flatMap(event => (event.type === 'assistantReplied' ? [[event.payload.inReplyTo, event.payload.reply.kind] as const] : [])),
  )
  const confused = events.find(
    event =>
      event.type === 'userSaid' &&
      kinds.has(event.seq) &&
      (kinds.get(event.seq) === 'repair' || confusing.has(event.payload.understanding.intent)),
  )
  const sinceHandBack = events.slice(0, events.findIndex(event => event.type === 'handedBack') >>> 0)
  const reasons = sinceHandBack.flatMap(event => (event.type === 'handoffRequested' ? (event.payload.reason ?? []) : []))
  const staffSaid = events.flatMap(event => (event.type === 'staffSaid' ? [event] : []))
  return {
    ok: true,
    state,
    conversation,
    filings: state.filings,
    ...completion(judgement, deps.catalogue.fields),
    failing: items.filter(({ finding }) => finding.verdict === 'fail'),
    confusion: confused?.type === 'userSaid' ? { seq: confused.seq, text: confused.payload.text } : null,
    // what somebody said tells more than that they asked
    reason: reasons.find(reason => reason !== 'asked') ?? reasons[0] ?? null,
    promises: [
      ...staffSaid
        .filter(({ payload }) => !payload.internal && promiseWords.some(word => payload.text.includes(word)))
        .map(({ seq, payload }) => ({ who: 'staff' as const, seq, text: payload.text })),
      ...Object.entries(state.fields).flatMap(([field, entry]) =>
        entry.state === 'later' ? [{ who: 'visitor' as const, seq: null, text: field }] : [],
      ),
    ],
    deadline: nextDeadline(judgement),
    notes: staffSaid
      .filter(({ payload }) => payload.internal)
      .map(({ seq, at, payload }) => ({ seq, at, name: payload.name ?? '', text: payload.text })),
  }
}

export const nextDeadline = ({ deadlines }: Judgement): Deadline | null => deadlines.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null

const confusing: ReadonlySet<string> = new Set(['clarify', 'other'])
