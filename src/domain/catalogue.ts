import type { FilingId } from './case/events.ts'
import type { FieldDefinition } from './fields/definition.ts'
import type { Reference } from './fields/reference.ts'
import type { Guide } from './guide/guide.ts'
import type { Json } from './json.ts'
import type { FilingLife } from './life/life.ts'
import type { SelfCheckItem } from './life/self-check.ts'
import type { VisitItem } from './life/visit.ts'
import type { PackedChoices } from './listening/learned/choice-model.ts'
import type { AskedPaper } from './rejections/asked-papers.ts'
import type { Ground } from './rejections/ground.ts'
import type { Condition } from './rules/condition.ts'
import type { Entry } from './rules/entry.ts'
import type { RuleOverride } from './rules/overrides.ts'
import type { Basis, Confidence, Rule } from './rules/rule.ts'
import type { WorkingCalendar } from './rules/working-days.ts'
import type { Tables } from './tables/tables.ts'

/** A value of a parameter from a day on; no period means unknown, never the last value. */
export interface ParameterPeriod {
  readonly from: string
  readonly to?: string
  readonly value: number | string
  readonly basis: readonly Basis[]
}

export interface Instrument {
  readonly title: string
  readonly number?: string
  readonly url?: string
  readonly confidence: Confidence
}

/** What a place is known to ask beside what a rule can judge; the word of its administration goes first. */
export interface ProvinceNote {
  readonly id: string
  readonly from: string
  readonly to?: string
  readonly words: Readonly<Record<'zh-CN' | 'en', string>>
  readonly basis: readonly Basis[]
}

/** A province with its communications administration, or none (71, 81, 82). */
export interface Province {
  /** GB/T 2260, XX0000 */
  readonly code: string
  readonly name: string
  readonly authority: string | null
  readonly icpPrefixes: readonly string[]
  readonly policePrefixes: readonly string[]
  /** dated overrides of parameters, "以管局为准" */
  readonly parameters?: Readonly<Record<string, readonly ParameterPeriod[]>>
  readonly notes?: readonly ProvinceNote[]
}

/**
 * Fields that are asked in one message, in this order. `id` is `<topic>.<name>` and keys the sentence that leads in
 * (`dialogue.lead.<topic>`). Filings share groups by id, so that a fact is asked once.
 */
export interface AskGroup {
  readonly id: string
  readonly fields: readonly string[]
  /** of other groups: put forward beside these once there is a value for them, else asked where they belong */
  readonly offers?: readonly string[]
  /** how many may be open at once; 3 unless given (tiny ones of one kind, or a sheet) */
  readonly atOnce?: number
  /** files for another system: they stand on the cover sheet's checklist and are never waited for */
  readonly checklist?: true
}

/** A document of a filing. Without a condition it belongs to every package. */
export interface FilingDocument {
  readonly template: string
  /** only when one of these procedures is to be done */
  readonly onlyFor?: readonly string[]
  /** not when all that is to be done is among these procedures */
  readonly notFor?: readonly string[]
  readonly when?: Condition
  /** after an incident, a drill, a training: made when somebody asks for it, no part of the package */
  readonly onRequest?: true
}

export interface FilingDefinition {
  readonly id: FilingId
  /** false: the filing does not apply and does not hold the others back */
  readonly appliesWhen: Condition
  readonly asks: readonly AskGroup[]
  /** in the order of the package */
  readonly documents: readonly FilingDocument[]
}

/** A question that people ask at any time, found by what `npm run topics` learned of the ways to ask for it. */
export interface Answer {
  readonly id: string
  /** said only when the condition holds, else the next answer of the same question */
  readonly when?: Condition
  readonly basis: readonly Basis[]
  readonly offersPerson?: true
}

/** A named pure function: true, false, or unknown (undefined) over the values of the fields it names. */
export type Predicate = (
  values: Readonly<Record<string, Json | undefined>>,
  context: {
    /** date in force */
    readonly on: string
    readonly today: string
    /** `yyyy-mm-ddThh:mm` in Shanghai, where the hour counts and is known */
    readonly now?: string
    readonly calendar: WorkingCalendar
    readonly args: Readonly<Record<string, Json>>
    parameter(name: string): number | string | undefined
    readonly reference: Reference
  },
) => boolean | undefined

/** All data that the pure core works on. */
export interface Catalogue {
  /** SHA-256 of the canonical rules, parameters, provinces, filings and predicate versions; texts do not count */
  readonly revision: string
  readonly fields: Readonly<Record<string, FieldDefinition>>
  readonly filings: Readonly<Record<FilingId, FilingDefinition>>
  readonly rules: readonly Rule[]
  /** what is said and cannot be judged on the fields of a case */
  readonly entries: readonly Entry[]
  readonly parameters: Readonly<Record<string, readonly ParameterPeriod[]>>
  /** what an organisation sets otherwise; absent: nobody does */
  readonly overridesOf?: (organisation: string) => readonly RuleOverride[]
  readonly calendar: WorkingCalendar
  readonly tables: Tables
  readonly predicates: Readonly<Record<string, { readonly version: number; readonly test: Predicate }>>
  readonly provinces: readonly Province[]
  readonly instruments: Readonly<Record<string, Instrument>>
  readonly answers: readonly Answer[]
  /** what may happen to each filing once it is prepared */
  readonly lives: Readonly<Record<FilingId, FilingLife>>
  /** what is looked at when somebody comes to see */
  readonly visit: readonly VisitItem[]
  /** what is looked at in a self-check */
  readonly selfCheckItems: readonly SelfCheckItem[]
  /** papers that a notice may ask for */
  readonly askedPapers: readonly AskedPaper[]
  /** why filings are returned */
  readonly grounds: readonly Ground[]
  /** what was learned of answers and notices */
  readonly choices: PackedChoices
  /** the two source articles, never merged with the rules of the law */
  readonly guide: Guide
}
