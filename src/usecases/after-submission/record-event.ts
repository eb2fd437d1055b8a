import { rejectionWords } from '../../catalogue/notices.ts'
import type { EventPayloads, FilingId } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { valueIn } from '../../domain/dialogue/state-values.ts'
import { checkMove, possibleMoves } from '../../domain/life/check-move.ts'
import { checkNumber } from '../../domain/life/check-number.ts'
import { numberTold } from '../../domain/life/number-told.ts'
import { judge } from '../../domain/readiness/judge.ts'
import { withoutPaperLists } from '../../domain/rejections/asked-papers.ts'
import type { RecognisedReason } from '../../domain/rejections/ground.ts'
import { type NoticeRead, readNotice } from '../../domain/rejections/read-notice.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, type Refusal, refuse } from '../outcome.ts'
import { actorOf, moverOf, type Principal } from '../principal.ts'

type Move = Omit<EventPayloads['filingMoved'], 'reasons'>

export interface RecordEvent {
  readonly ref: CaseRef
  readonly principal: Principal
  /** may be left out when the case has one filing */
  readonly event: Omit<Move, 'filing'> & { readonly filing?: FilingId }
  readonly idempotency?: IdempotencyMark
  /** the proposal that a person said yes to, settled in the same batch */
  readonly settles?: string
}

export interface Rejection {
  readonly filing: FilingId
  /** false: the notice rejects, but for no reason that we know for sure; nothing is reopened */
  readonly recognised: boolean
  readonly quote: string
  readonly reasons: readonly RecognisedReason[]
}

export interface RecordedEvent {
  readonly state: CaseState
  readonly rejection: Rejection | null
  /** of the number that was told: `number.otherProvince` … */
  readonly warnings: readonly string[]
}

interface Recorded {
  readonly filing: FilingId
  readonly reasons: readonly RecognisedReason[]
  readonly warnings: readonly string[]
}

/**
 * What happened to a filing outside: submitted, rejected, approved … A step that cannot follow, a number that is none and a notice that
 * rejects nothing are refused.
 */
export async function recordEvent(deps: Deps, input: RecordEvent): Promise<Outcome<RecordedEvent>> {
  const { event } = input
  const notice = event.notice?.trim() || undefined
  const today = deps.clock.today()
  // a visit is announced
  if (event.on > today && event.type !== 'onsite')
    return refuse('invalid-body', { errors: [{ pointer: '/on', code: 'date.future', args: { today } }] })
  const result = await appendEvents<Recorded>(deps, input.ref, state => {
    const filing = filingOf(state, event.filing)
    if (typeof filing !== 'string') return filing
    const number = checked(deps, state, filing, event.number)
    const refused = mayNotMove(deps, input.principal, state, filing, event) ?? number.refused
    if (refused) return refused
    const read = notice && asksToChange(event.type) ? readFor(deps, filing, notice) : null
    if (read && notice && rejectsNothing(read, notice)) return refuse('not-a-rejection')
    const { number: _, notice: __, ...rest } = event
    const payload: EventPayloads['filingMoved'] = {
      ...rest,
      filing,
      ...(number.value ? { number: number.value } : {}),
      ...(notice ? { notice } : {}),
      ...(read ? { reasons: read.reasons } : {}),
    }
    const evidence = { kind: 'api', seq: state.revision + 1, quote: null, confidence: 1 } as const
    const told = event.type === 'approved' && number.value ? numberTold(state, filing, number.value, evidence) : []
    return {
      append: {
        events: [
          { type: 'filingMoved', actor: actorOf(input.principal), at: deps.clock.now(), payload },
          ...(told.length > 0
            ? [{ type: 'fieldsEdited' as const, actor: actorOf(input.principal), at: deps.clock.now(), payload: { changes: told } }]
            : []),
          ...(input.settles
            ? [
                {
                  type: 'proposalSettled' as const,
                  actor: actorOf(input.principal),
                  at: deps.clock.now(),
                  payload: { proposalId: input.settles, how: 'applied' as const },
                },
              ]
            : []),
        ],
        ...(input.idempotency ? { idempotency: input.idempotency } : {}),
      },
      more: { filing, reasons: read?.reasons ?? [], warnings: number.warnings },
    }
  })
  if (!result.ok) return result
  const { filing, reasons, warnings } = result.more ?? { filing: null, reasons: [], warnings: [] }
  const rejection =
    filing && notice && asksToChange(event.type) ? { filing, reasons, recognised: reasons.some(({ sure }) => sure), quote: notice } : null
  return { ok: true, state: result.state, rejection, warnings }
}

const asksToChange = (type: Move['type']): boolean => type === 'rejected' || type === 'supplementRequested'

function readFor({ catalogue, reference }: Pick<Deps, 'catalogue' | 'reference'>, filing: FilingId, notice: string): NoticeRead {
  const simplify = (text: string): string => reference.simplify(text)
  const read = readNotice(notice, catalogue, simplify, filing)
  return { ...read, reasons: withoutPaperLists(read.reasons, catalogue.askedPapers, simplify) }
}

function rejectsNothing({ outcome, reasons }: NoticeRead, notice: string): boolean {
  if (outcome === 'approved' || outcome === 'underWay' || outcome === 'advert') return true
  const words = notice.toLowerCase()
  return outcome === 'unclear' && reasons.length === 0 && !rejectionWords.some(word => words.includes(word))
}

/** Says what may happen instead. */
function mayNotMove(deps: Deps, principal: Principal, state: CaseState, filing: FilingId, { type }: Pick<Move, 'type'>): Refusal | null {
  const life = deps.catalogue.lives[filing]
  const { readiness } = judge(state, { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() })
  const status = readiness.byFiling[filing]?.status ?? 'collecting'
  const problem = checkMove(life, status, type, moverOf(principal))
  if (!problem) return null
  const possible = possibleMoves(life, status).map(step => step.type)
  return refuse('move-not-possible', {
    errors: [{ pointer: '/type', code: problem, args: { type, status, possible: possible.join(', ') } }],
    extra: { filingStatus: status, possible },
  })
}

function checked(
  deps: Deps,
  state: CaseState,
  filing: FilingId,
  raw: string | undefined,
): { readonly value: string | null; readonly warnings: readonly string[]; readonly refused: Refusal | null } {
  if (raw === undefined) return { value: null, warnings: [], refused: null }
  const parsed = checkNumber(deps.catalogue.lives[filing], raw, {
    domicile: valueIn(state, 'domicileProvince'),
    kinds: valueIn(state, 'serviceKind'),
  })
  if (parsed.ok) return { value: String(parsed.value), warnings: parsed.warnings ?? [], refused: null }
  const { code, args, suggestion } = parsed
  const error = { pointer: '/number', code, ...(args ? { args } : {}), ...(suggestion === undefined ? {} : { suggestion }) }
  return { value: null, warnings: [], refused: refuse('invalid-fields', { errors: [error] }) }
}

function filingOf(state: CaseState, said: FilingId | undefined): FilingId | Refusal {
  const [only, ...others] = state.filings
  if (said && state.filings.includes(said)) return said
  if (!said && only && others.length === 0) return only
  return refuse('filing-unclear', {
    errors: [{ pointer: '/filing', code: said ? 'filing.notOnCase' : 'filing.required', args: { filings: state.filings.join(', ') } }],
  })
}
