import type { FilingId } from '../case/events.ts'
import type { Condition } from '../rules/condition.ts'
import type { Basis } from '../rules/rule.ts'

/** A row of a decision table: in force between two days, both included. */
export interface DatedRow {
  readonly id: string
  readonly from: string
  readonly to?: string
  readonly basis: readonly Basis[]
}

export interface Table<Row extends DatedRow> {
  readonly id: string
  readonly firstMatchWins?: true
  readonly rows: readonly Row[]
}

/** An administration with the signs that numbers begin with, the usual one first. */
export interface AuthorityRow extends DatedRow {
  /** GB/T 2260, XX0000 */
  readonly code: string
  readonly authority: string
  readonly icpPrefixes: readonly string[]
  readonly policePrefixes: readonly string[]
}

/** A kind of ICP procedure; when to use it stands in its words. */
export interface ProcedureUse extends DatedRow {
  readonly code: string
}

/** What changed → the procedures that answer it, in the order to do them. */
export interface Refiling extends DatedRow {
  /** a code of `refilingReason` */
  readonly reason: string
  /** the row holds when one of these was chosen as `icpFilingType`; always, when absent */
  readonly wish?: readonly string[]
  readonly codes: readonly string[]
}

export interface PreApproval extends DatedRow {
  /** a code of `preApprovalTypes` */
  readonly code: string
  readonly approval: 'required' | 'inSomeProvinces' | 'withdrawn'
}

export interface MlpsLevel extends DatedRow {
  /** a code of `mlpsLevel` */
  readonly level: string
  /** filed with the police of a city */
  readonly filed: boolean
  readonly assessedYearly: boolean
}

export type Grade = 'extraordinary' | 'major' | 'significant' | 'general'
/** IRM: the reporting measures of the cyberspace administration; PIP: the plan of the ministry for the public internet. */
export type GradeScale = 'IRM' | 'PIP'

/** The least of each that makes the grade; null where the scale counts no such thing. */
export interface IncidentGrade extends DatedRow {
  readonly scale: GradeScale
  readonly grade: Grade
  readonly response: 'Ⅰ' | 'Ⅱ' | 'Ⅲ' | 'Ⅳ'
  readonly colour: 'red' | 'orange' | 'yellow' | 'blue'
  readonly persons: number | null
  readonly lossCny: number | null
  /** what reaches no other grade of the scale has this one */
  readonly otherwise?: true
}

/** Who tells whom, within how long; null is at once. */
export interface ReportDuty extends DatedRow {
  readonly who: string
  readonly to: string
  readonly least: Grade | 'any'
  readonly within: { readonly amount: number; readonly unit: 'minutes' | 'hours' | 'days' | 'workingDays' } | null
}

export type ChangeKind =
  | 'ip'
  | 'business'
  | 'personInCharge'
  /** whoever is in charge of security, or called in an emergency */
  | 'securityContact'
  | 'name'
  | 'address'
  | 'accessProvider'
  /** another domain, or another site beside it */
  | 'site'
  | 'owner'
  | 'overseas'
  | 'back'
  | 'closing'
  /** the ICP filing was changed: others follow */
  | 'icpChanged'

/** What a change obliges one filing to: the procedures in their order, the clock, the papers. */
export interface ChangeDuty extends DatedRow {
  readonly change: ChangeKind
  readonly filing: FilingId
  /** of `procedures`, or policeChange, plan */
  readonly codes: readonly string[]
  /** counted from the day of the change: so many days before it, or after it; null is at once */
  readonly clock: { readonly side: 'before' | 'after'; readonly parameter: string } | null
  /** ids of `paper.<id>` texts: what is handed in with it */
  readonly papers: readonly string[]
  /** templates that we fill */
  readonly documents: readonly string[]
  /** also where the filing is not live any more */
  readonly always?: true
}

/** A line of the cross-border table: the first that matches decides. */
export interface ExportRoute extends DatedRow {
  readonly when: Condition
  readonly route: 'none' | 'assessment' | 'contractOrCertification'
}

export interface Tables {
  readonly authorities: Table<AuthorityRow>
  readonly procedures: Table<ProcedureUse>
  readonly refilings: Table<Refiling>
  readonly preApprovals: Table<PreApproval>
  readonly mlpsLevels: Table<MlpsLevel>
  readonly incidentGrades: Table<IncidentGrade>
  readonly reportDuties: Table<ReportDuty>
  readonly exportRoutes: Table<ExportRoute>
  readonly changeDuties: Table<ChangeDuty>
}
