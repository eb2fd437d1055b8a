import type { Json } from '../json.ts'
import type { ChangeKind } from '../tables/tables.ts'
import type { CaseEvent, FieldChange, FilingEventType } from './events.ts'
import type { CaseState, ChangeTold, FieldEntry } from './state.ts'

/** What a reason for filing again says that changed. */
export const changeOfReason: Readonly<Record<string, ChangeKind>> = {
  ipChanged: 'ip',
  renamed: 'name',
  providerMoved: 'accessProvider',
  ownerChanged: 'owner',
  movedOverseas: 'overseas',
  numberLost: 'back',
}
/** steps by which a filing has followed a change */
export const followsChange: ReadonlySet<FilingEventType> = new Set(['changed', 'approved', 'cancelled'])

const of: Readonly<Record<string, (value: Json) => readonly ChangeKind[]>> = {
  changeType: value => (Array.isArray(value) ? value.filter((each): each is ChangeKind => typeof each === 'string') : []),
  refilingReason: value => [changeOfReason[String(value)] ?? []].flat(),
  icpFilingType: value => (value === 'cancelService' || value === 'cancelSubject' ? ['closing'] : value === 'addService' ? ['site'] : []),
}

/**
 * Each change with its own day: `changeDate` is the day of the changes that it names (`of`), else of those that have none yet, else of those
 * that were told last. A change that a filing has followed begins anew when it is told again.
 */
export function followChanges(
  { happened, progress, fields: before }: CaseState,
  fields: Readonly<Record<string, FieldEntry>>,
  told: readonly FieldChange[],
  { seq }: Pick<CaseEvent, 'seq'>,
): readonly ChangeTold[] {
  if (!told.some(({ field }) => field in of || field === 'changeDate')) return happened
  const said = new Set(told.flatMap(change => ('value' in change ? (change.of ?? of[change.field]?.(change.value) ?? []) : [])))
  const answered = ({ seq: since }: ChangeTold): boolean =>
    Object.values(progress).some(each => each?.history.some(step => !step.takenBack && followsChange.has(step.type) && step.seq > since))
  const kinds = new Set(
    Object.entries(of).flatMap(([field, read]) => {
      const entry = fields[field]
      return entry?.state === 'filled' ? read(entry.value) : []
    }),
  )
  const records = [...kinds].map((kind): ChangeTold => {
    const known = happened.find(each => each.kind === kind)
    return known && !(said.has(kind) && answered(known)) ? known : { kind, on: null, seq }
  })
  // asked anew for a change that is told now: the days of the others stand
  return told
    .filter(({ field, to }) => field === 'changeDate' && !(to === 'cleared' && said.size > 0))
    .reduce<readonly ChangeTold[]>((all, change) => dated(all, change, before.changeDate), records)
}

function dated(all: readonly ChangeTold[], change: FieldChange, before: FieldEntry | undefined): readonly ChangeTold[] {
  if (change.to === 'cleared') {
    const gone = before && 'value' in before ? before.value : undefined
    return all.map(each => (each.on === gone ? { ...each, on: null } : each))
  }
  if (change.to !== 'filled' || typeof change.value !== 'string') return all
  const on = change.value
  const isMeant = meantBy(all, change.of)
  return all.map(each => (isMeant(each) ? { ...each, on } : each))
}

function meantBy(all: readonly ChangeTold[], named: readonly string[] | undefined): (each: ChangeTold) => boolean {
  if (named) return ({ kind }) => named.includes(kind)
  if (all.some(({ on }) => on === null)) return ({ on }) => on === null
  const last = Math.max(...all.map(({ seq }) => seq))
  return ({ seq }) => seq === last
}
