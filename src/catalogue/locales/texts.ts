import type { FieldTexts } from '../../domain/fields/texts.ts'
import type { Json } from '../../domain/json.ts'

export type Args = Readonly<Record<string, Json>>
export type Say = (args: Args) => string

export interface RuleTexts {
  readonly message: Say
  readonly fix: Say
  /** what is required, without what was seen and on what authority */
  readonly says: Say
  /** the same where it is said above whose words they are */
  readonly bare: Say
}

export interface EntryTexts {
  readonly message: Say
  /** why it is not judged */
  readonly why: Say
  /** without its authority */
  readonly says: Say
}

/** Every sentence that a person reads, in one locale. `en` has exactly the keys of `zh-CN`. */
export interface Texts {
  readonly locale: 'zh-CN' | 'en'
  readonly fields: Readonly<Record<string, FieldTexts>>
  readonly rules: Readonly<Record<string, RuleTexts>>
  /** what is said and cannot be judged */
  readonly entries: Readonly<Record<string, EntryTexts>>
  /** what keeps a condition from holding, by its operator: `atLeast`, `not.atLeast` … */
  readonly explain: Readonly<Record<string, Say>>
  /** what a dated change of the rules is: `begins`, `parameter` … */
  readonly changes: Readonly<Record<string, Say>>
  readonly dialogue: Readonly<Record<string, Say>>
  readonly answers: Readonly<Record<string, Say>>
  readonly errors: Readonly<Record<string, Say>>
  /** filings, procedures, statuses, deadlines, documents: short names by id */
  readonly names: Readonly<Record<string, string>>
  /** files of records: what is wrong with one, and the report about them */
  readonly checks: Readonly<Record<string, Say>>
  /** titles and details of problem+json, by code */
  readonly problems: Readonly<Record<string, Say>>
}
