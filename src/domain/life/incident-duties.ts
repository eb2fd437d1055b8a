import type { CaseState } from '../case/state.ts'
import type { Catalogue } from '../catalogue.ts'
import { valueIn } from '../dialogue/state-values.ts'
import { addDays, shanghaiTime } from '../fields/calendar.ts'
import type { Json } from '../json.ts'
import { inForce } from '../rules/parameters.ts'
import { gradeOrder } from '../tables/grade-of.ts'
import type { Grade, ReportDuty } from '../tables/tables.ts'

/** What of an incident decides who is told. */
export interface IncidentFacts {
  /** null: no threshold is reached, or nothing is known of people and money */
  readonly grade: Grade | null
  /** people may be concerned */
  readonly leaked: boolean
  readonly ciio: boolean
}

const ofLeaks: ReadonlySet<string> = new Set(['persons', 'interested', 'miit'])
/** of makers of products */
const never: ReadonlySet<string> = new Set(['productFlaw'])

/** Duties of this operator for this grade; what only concerns leaks or one kind of operator is left out where it does not apply. */
export const incidentDuties = ({ tables }: Pick<Catalogue, 'tables'>, on: string, facts: IncidentFacts): readonly ReportDuty[] =>
  tables.reportDuties.rows.filter(row => inForce(row, on) && concerns(row, facts))

function concerns(row: ReportDuty, { grade, leaked, ciio }: IncidentFacts): boolean {
  if (never.has(row.id) || (ofLeaks.has(row.id) && !leaked)) return false
  if (row.who !== 'operator' && !(row.who === 'ciio' && ciio)) return false
  if (row.id === 'operator' && ciio) return false
  return row.least === 'any' || (grade !== null && gradeOrder.indexOf(grade) <= gradeOrder.indexOf(row.least))
}

/** yyyy-mm-ddThh:mm in Shanghai; null for what is done at once or counts from the end of the incident. */
export function dutyUntil({ within }: ReportDuty, foundAt: string): string | null {
  if (within?.unit !== 'hours') return null
  const until = Date.parse(`${foundAt}:00+08:00`) + within.amount * 3_600_000
  return shanghaiTime(new Date(until).toISOString())
}

export interface IncidentClock {
  readonly duty: ReportDuty
  /** yyyy-mm-dd */
  readonly on: string
  /** yyyy-mm-ddThh:mm in Shanghai, where hours count */
  readonly at?: string
}

function detailsOf({ documents }: CaseState): Readonly<Record<string, Json>> | null {
  const details = documents.findLast(({ template }) => template === 'incident-report')?.details
  return typeof details === 'object' && details !== null && !isList(details) ? details : null
}
const isList = (json: Json): json is readonly Json[] => Array.isArray(json)

const grades: ReadonlySet<string> = new Set(gradeOrder)

/** The clocks of the incident that was reported last: hours from finding it, and from its end the days of the summary. */
export function incidentClocks(state: CaseState, catalogue: Pick<Catalogue, 'tables'>, today: string): readonly IncidentClock[] {
  const details = detailsOf(state)
  if (!details) return []
  const { foundAt, level, affectedPersons, endedAt, reportKind } = details
  if (typeof foundAt !== 'string') return []
  const grade = gradeOrder.find(each => each === level) ?? null
  const leaked = typeof affectedPersons !== 'number' || affectedPersons > 0
  const duties = incidentDuties(catalogue, today, { grade, leaked, ciio: valueIn(state, 'isCiio') === true })
  return duties.flatMap((duty): readonly IncidentClock[] => {
    if (duty.within?.unit === 'days')
      return typeof endedAt === 'string' && grades.has(String(level))
        ? [{ duty, on: addDays(endedAt.slice(0, 10), duty.within.amount) }]
        : []
    const at = reportKind === 'final' ? null : dutyUntil(duty, foundAt)
    return at ? [{ duty, on: at.slice(0, 10), at }] : []
  })
}
