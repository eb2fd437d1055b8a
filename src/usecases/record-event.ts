import { rejectionWords } from '../catalogue/notices.ts'
import type { EventPayloads, FilingId } from '../domain/case/events.ts'
import type { CaseState } from '../domain/case/state.ts'
import type { CaseRef, IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import { appendEvents } from './append-events.ts'
import { type Outcome, type Refusal, refuse } from './outcome.ts'
import { actorOf, type Principal } from './principal.ts'

export interface RecordEvent {
  readonly ref: CaseRef
  readonly principal: Principal
  /** may be left out when the case has one filing */
  readonly event: Omit<EventPayloads['filingMoved'], 'filing'> & { readonly filing?: FilingId }
  readonly idempotency?: IdempotencyMark
}

export interface Rejection {
  readonly filing: FilingId
  /** false: the notice rejects, but for no reason that we know; nothing is reopened */
  readonly recognised: boolean
  readonly quote: string
}

export interface RecordedEvent {
  readonly state: CaseState
  readonly rejection: Rejection | null
}

/** What happened to a filing outside: submitted, rejected, approved … A notice that rejects nothing is refused. */
export async function recordEvent(deps: Deps, input: RecordEvent): Promise<Outcome<RecordedEvent>> {
  const notice = input.event.type === 'rejected' ? input.event.notice?.trim() : undefined
  if (notice !== undefined && !rejects(notice)) return refuse('not-a-rejection')
  const today = deps.clock.today()
  if (input.event.on > today) return refuse('invalid-body', { errors: [{ pointer: '/on', code: 'date.future', args: { today } }] })
  const result = await appendEvents(deps, input.ref, state => {
    const filing = filingOf(state, input.event.filing)
    if (typeof filing !== 'string') return filing
    return {
      append: {
        events: [{ type: 'filingMoved', actor: actorOf(input.principal), at: deps.clock.now(), payload: { ...input.event, filing } }],
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: filing,
    }
  })
  if (!result.ok) return result
  const filing = result.more ?? input.event.filing ?? result.state.filings[0]
  return { ok: true, state: result.state, rejection: notice && filing ? { filing, recognised: false, quote: notice } : null }
}

const rejects = (notice: string): boolean => {
  const words = notice.toLowerCase()
  return rejectionWords.some(word => words.includes(word))
}

function filingOf(state: CaseState, said: FilingId | undefined): FilingId | Refusal {
  const [only, ...others] = state.filings
  if (said && state.filings.includes(said)) return said
  if (!said && only && others.length === 0) return only
  return refuse('filing-unclear', {
    errors: [{ pointer: '/filing', code: said ? 'filing.notOnCase' : 'filing.required', args: { filings: state.filings.join(', ') } }],
  })
}
