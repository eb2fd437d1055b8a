import type { FilingId, ReasonAnswer } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, type Principal } from '../principal.ts'

export interface AnswerReasons {
  readonly ref: CaseRef
  readonly principal: Principal
  /** may be left out when one filing was returned */
  readonly filing?: FilingId
  readonly answers: readonly { readonly code: string; readonly how: Exclude<ReasonAnswer, 'changed'> | 'meant' }[]
}

/** What was done about the reasons of a rejection where no field of the case shows it: a domain verified, a site taken off. */
export async function answerReasons(deps: Deps, input: AnswerReasons): Promise<Outcome<{ readonly state: CaseState }>> {
  return appendEvents(deps, input.ref, state => {
    const returned = state.filings.filter(id => state.progress[id]?.rejection && (!input.filing || input.filing === id))
    const [filing, ...others] = returned
    if (!filing) return refuse('not-found')
    if (others.length)
      return refuse('filing-unclear', {
        errors: [{ pointer: '/filing', code: 'filing.required', args: { filings: returned.join(', ') } }],
      })
    const codes = state.progress[filing]?.rejection?.reasons.map(({ code }) => code) ?? []
    const errors = input.answers.flatMap(({ code }, at) =>
      codes.includes(code) ? [] : [{ pointer: `/answers/${at}/code`, code: 'reason.unknown', args: { codes: codes.join(', ') } }],
    )
    if (errors.length) return refuse('invalid-body', { errors })
    const known = state.progress[filing]?.rejection?.reasons ?? []
    const meant = input.answers.filter(({ how }) => how === 'meant').map(({ code }) => code)
    const recognised = known.filter(({ code }) => meant.includes(code)).map(({ how: _, ...reason }) => ({ ...reason, sure: true }))
    const answers = input.answers.flatMap(({ code, how }) => (how === 'meant' ? [] : [{ code, how }]))
    const payload = { filing, answers, ...(recognised.length ? { recognised } : {}) }
    return {
      append: { events: [{ type: 'rejectionAnswered', actor: actorOf(input.principal), at: deps.clock.now(), payload }] },
      more: null,
    }
  })
}
