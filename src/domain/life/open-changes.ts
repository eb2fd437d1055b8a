import { changeOfReason, followsChange } from '../case/changes-told.ts'
import type { FilingId } from '../case/events.ts'
import type { CaseState, ChangeTold, FilingProgress, FilingStep } from '../case/state.ts'
import { addDays } from '../fields/calendar.ts'
import type { Facts } from '../rules/facts.ts'
import { inForce } from '../rules/parameters.ts'
import type { ChangeDuty, ChangeKind } from '../tables/tables.ts'

/** Something that changed after an approval, and what each filing of the case must still do about it. */
export interface OpenChange {
  readonly kind: ChangeKind
  /** yyyy-mm-dd, when it changed or will; null while nobody said */
  readonly on: string | null
  readonly duties: readonly OpenDuty[]
}

export interface OpenDuty {
  readonly row: ChangeDuty
  /** the last day; null where it is at once, or the day of the change is not known */
  readonly by: string | null
  readonly late: boolean
}

/** these say all there is about the case: the other kinds are a part of them */
const whole: ReadonlySet<ChangeKind> = new Set(['owner', 'overseas', 'back', 'closing'])

/** The changes of a case that some filing has not followed yet, each with its duties, ICP first. */
export function openChanges(state: CaseState, facts: Facts): readonly OpenChange[] {
  const taken = new Set<FilingId>()
  return causesOf(state, facts).flatMap((cause): readonly OpenChange[] => {
    const duties = facts.catalogue.tables.changeDuties.rows
      .filter(row => row.change === cause.kind && inForce(row, facts.on) && isOpen(row, cause, state, facts))
      .filter(row => cause.kind !== 'icpChanged' || !taken.has(row.filing))
      .map(row => dutyOf(row, cause, facts))
    for (const { row } of duties) taken.add(row.filing)
    return duties.length > 0 ? [{ kind: cause.kind, on: cause.on, duties }] : []
  })
}

function causesOf(state: CaseState, facts: Facts): readonly ChangeTold[] {
  const date = facts.values.get('changeDate')
  const on = typeof date === 'string' ? date : null
  const told = (field: string, kinds: readonly ChangeKind[]): readonly ChangeTold[] =>
    kinds.map(kind => state.happened.find(each => each.kind === kind) ?? { kind, on, seq: state.fields[field]?.evidence.seq ?? 0 })
  const reason = changeOfReason[String(facts.values.get('refilingReason') ?? '')]
  const wish = facts.values.get('icpFilingType')
  const closes = !reason && (wish === 'cancelService' || wish === 'cancelSubject')
  const adds = wish === 'addService' && lastOf(state.progress.icpFiling, ({ type }) => type === 'approved') !== undefined
  const main = [...told('refilingReason', reason ? [reason] : []), ...told('icpFilingType', closes ? ['closing'] : adds ? ['site'] : [])]
  const types = facts.values.get('changeType')
  const kinds = Array.isArray(types) ? types.filter((each): each is ChangeKind => typeof each === 'string') : []
  const rest = main.some(({ kind }) => whole.has(kind))
    ? []
    : told(
        'changeType',
        kinds.filter(kind => !main.some(each => each.kind === kind)),
      )
  return [...main, ...rest, ...followed(state)]
}

/** The ICP filing was changed: the police filing follows, whatever it was. */
function followed(state: CaseState): readonly ChangeTold[] {
  const step = lastOf(state.progress.icpFiling, ({ type }) => type === 'changed')
  return step ? [{ kind: 'icpChanged', on: step.on, seq: step.seq }] : []
}

/** Where a filing stands, it has to follow; what was done since the change was told is enough. */
function isOpen(row: ChangeDuty, { seq }: ChangeTold, state: CaseState, facts: Facts): boolean {
  if (!state.filings.includes(row.filing) || !(row.always || isLive(row.filing, state, facts))) return false
  return lastOf(state.progress[row.filing], step => followsChange.has(step.type) && step.seq > seq) === undefined
}

const numberField: Readonly<Partial<Record<FilingId, string>>> = {
  icpFiling: 'existingIcpNumber',
  publicSecurityFiling: 'existingPsNumber',
}

/** It was approved once, here or before, and not cancelled since. */
export function isLive(filing: FilingId, state: CaseState, facts: Pick<Facts, 'values'>): boolean {
  const progress = state.progress[filing]
  if (progress?.status === 'cancelled') return false
  const field = numberField[filing]
  return lastOf(progress, ({ type }) => type === 'approved') !== undefined || (field !== undefined && facts.values.has(field))
}

const lastOf = (progress: FilingProgress | undefined, is: (step: FilingStep) => boolean): FilingStep | undefined =>
  progress?.history.findLast(step => !step.takenBack && is(step))

function dutyOf(row: ChangeDuty, { on }: ChangeTold, facts: Facts): OpenDuty {
  const days = row.clock ? facts.parameter(row.clock.parameter) : null
  const by = row.clock && on !== null && typeof days === 'number' ? addDays(on, row.clock.side === 'before' ? -days : days) : null
  return { row, by, late: by !== null && by < facts.today }
}
