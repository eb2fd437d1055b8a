import type { FilingId } from '../domain/case/events.ts'
import type { FilingDefinition, ParameterPeriod, Predicate, Province } from '../domain/catalogue.ts'
import type { Condition } from '../domain/rules/condition.ts'
import type { Entry } from '../domain/rules/entry.ts'
import type { PseudoField } from '../domain/rules/facts.ts'
import type { Rule } from '../domain/rules/rule.ts'
import type { FieldKey } from './fields/index.ts'
import type { ParameterName } from './parameters/index.ts'

/** What a condition of the catalogue may read: a wrong key does not compile. */
export type RuleField = FieldKey | PseudoField

/** What a rule says in one locale. `{name}` stands for the value of a parameter that the rule reads. */
export interface RuleWords {
  /** what is required */
  readonly says: string
  /** what to do about it */
  readonly fix: string
}

/** A rule with its words: adding one touches one file. */
export type SpokenRule<Id extends string = string> = Rule<RuleField> & {
  readonly id: Id
  readonly words: Readonly<Record<'zh-CN' | 'en', RuleWords>>
}

type RuleInput<Id extends string> = Omit<SpokenRule<Id>, 'message' | 'filings'> & { readonly filings: readonly FilingId[] }

/** A rule as data. Its texts are keyed by its id, which begins with the id of the statement that it comes from. */
export const defineRule = <const Id extends string>(rule: RuleInput<Id>): SpokenRule<Id> => ({
  ...rule,
  message: `rule.${rule.id}`,
})

type InBothLocales = Readonly<Record<'zh-CN' | 'en', string>>

/** What is said and cannot be judged, with its words: `{name}` in `says` stands for the value of one of `parameters`. */
export type SpokenEntry<Id extends string = string> = Entry & {
  readonly id: Id
  readonly says: InBothLocales
  /** why no field of a case decides it */
  readonly notCheckable: InBothLocales
}

type EntryInput<Id extends string> = Omit<SpokenEntry<Id>, 'message' | 'filings' | 'parameters'> & {
  readonly filings: readonly FilingId[]
  readonly parameters?: readonly ParameterName[]
}

/** A statement as data that is shown and never judged. Its id begins like that of a rule. */
export const defineEntry = <const Id extends string>(entry: EntryInput<Id>): SpokenEntry<Id> => ({
  ...entry,
  message: `entry.${entry.id}`,
})

/** Value history of one number or text, oldest first. */
export const defineParameter = (...periods: readonly ParameterPeriod[]): readonly ParameterPeriod[] => periods

export const defineProvince = (province: Province): Province => province

/** Raise `version` whenever the same values could give another answer: it counts into the revision of the catalogue. */
export const definePredicate = (version: number, test: Predicate): { readonly version: number; readonly test: Predicate } => ({
  version,
  test,
})

export const defineFiling = <const F extends FilingDefinition>(
  filing: F & { readonly appliesWhen: Condition<RuleField>; readonly asks: readonly { readonly fields: readonly FieldKey[] }[] },
): F => filing
