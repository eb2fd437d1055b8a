import type { CaseState } from '../../domain/case/state.ts'
import { searchPhrases } from '../../domain/desk/search-terms.ts'
import { askedBefore } from '../../domain/dialogue/asked-before.ts'
import { completion } from '../../domain/dialogue/progress.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import { takeTurn } from '../../domain/dialogue/take-turn.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { CannedReply } from '../../ports/desk.ts'
import { type ReviewItem, reviewCase } from '../cases/review-case.ts'
import { sayReply } from '../conversations/say-reply.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { type Brief, nextDeadline } from './brief-conversation.ts'

export interface Suggestions extends Pick<Brief, 'filings' | 'missing' | 'deadline'> {
  readonly state: CaseState
  /** the message that is answered */
  readonly to: { readonly seq: number; readonly text: string } | null
  /** what the assistant would have said, from the answers and the open questions; nothing of it is stored */
  readonly reply: Reply | null
  readonly failing: readonly ReviewItem[]
  readonly canned: readonly CannedReply[]
}

const mostFailing = 3
const mostCanned = 5

/** What a person of the staff could say next. */
export async function suggestReplies(
  deps: Deps,
  { ref, conversationId }: { readonly ref: CaseRef; readonly conversationId: string },
): Promise<Outcome<Suggestions>> {
  const reviewed = await reviewCase(deps, ref)
  if (!reviewed.ok) return reviewed
  const { state, items, judgement } = reviewed
  const conversation = state.conversations[conversationId]
  if (!conversation) return refuse('not-found')
  const [last] = await deps.cases.events(ref, { conversationId, types: ['userSaid'], newestFirst: true, limit: 1 })
  const to = last?.type === 'userSaid' ? { seq: last.seq, text: last.payload.text } : null
  return {
    ok: true,
    state,
    filings: state.filings,
    missing: completion(judgement, deps.catalogue.fields).missing,
    deadline: nextDeadline(judgement),
    to,
    reply: to && (await replyTo(deps, state, conversationId, to.text)),
    failing: items.filter(({ finding }) => finding.verdict === 'fail').slice(0, mostFailing),
    canned: ranked(await deps.desk.cannedReplies(ref.organisation), to?.text ?? '').slice(0, mostCanned),
  }
}

async function replyTo(deps: Deps, state: CaseState, conversationId: string, text: string): Promise<Reply | null> {
  const found = state.conversations[conversationId]
  if (!found) return null
  const conversation = { ...found, controller: 'assistant' as const }
  const today = deps.clock.today()
  const understanding = await deps.listener.listen({
    text,
    asking: conversation.dialogue.asking,
    confirming: conversation.dialogue.confirming,
    earlier: askedBefore(conversation.dialogue, state.fields),
    ...(conversation.dialogue.choosing ? { choosing: conversation.dialogue.choosing } : {}),
    fields: state.fields,
    filings: state.filings,
    today,
    locale: conversation.locale,
    quota: `${state.organisation}/${state.id}`,
  })
  const ctx = { catalogue: deps.catalogue, reference: deps.reference, today, now: deps.clock.now() }
  const outcome = takeTurn({ state, conversation, understanding, text, seq: state.revision + 1, ctx })
  return sayReply(deps, outcome.reply, conversation.locale)
}

/** Those that share pairs of characters with the message first. */
function ranked(replies: readonly CannedReply[], text: string): readonly CannedReply[] {
  const asked = new Set(searchPhrases(text).flat())
  const score = ({ title, text: words }: CannedReply): number =>
    new Set(
      searchPhrases(`${title} ${words}`)
        .flat()
        .filter(pair => asked.has(pair)),
    ).size
  return replies
    .map(reply => ({ reply, score: score(reply) }))
    .filter(each => each.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ reply }) => reply)
}
