import type { FilingId } from '../domain/case/events.ts'
import type { FilingDefinition, ParameterPeriod, Predicate, Province } from '../domain/catalogue.ts'
import type { Condition } from '../domain/rules/condition.ts'
import type { PseudoField } from '../domain/rules/facts.ts'
import type { Rule } from '../domain/rules/rule.ts'
import type { FieldKey } from './fields/index.ts'

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
