import { addDays } from '../../../domain/fields/calendar.ts'
import type { Condition, DateOperand } from '../../../domain/rules/condition.ts'
import type { Rule } from '../../../domain/rules/rule.ts'
import { parametersOf } from '../../../domain/rules/rule-parameters.ts'
import { fields } from '../../fields/index.ts'
import { parameters } from '../../parameters/index.ts'

export interface Mutant {
  readonly name: string
  readonly mutant: Rule
  /** parameters that are moved while the mutant is judged */
  readonly shift: Readonly<Record<string, number>>
}

type Changed = readonly { readonly name: string; readonly condition: Condition }[]

/** Every small way to get a rule wrong; some example must notice each. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const { when, ...unscoped } = rule
  const of = (name: string, mutant: Rule, shift = {}): Mutant => ({ name, mutant, shift })
  const from = (days: number): Rule => ({ ...rule, effective: { ...rule.effective, from: addDays(rule.effective.from, days) } })
  return [
    of('require negated', { ...rule, require: { not: rule.require } }),
    of('in force a day later', from(1)),
    of('in force a day earlier', from(-1)),
    ...(rule.effective.to
      ? [1, -1].map(days =>
          of(`ends ${days} day later`, { ...rule, effective: { ...rule.effective, to: addDays(rule.effective.to ?? '', days) } }),
        )
      : []),
    ...(when ? [of('when dropped', unscoped)] : []),
    ...changesOf(rule.require).map(({ name, condition }) => of(`require: ${name}`, { ...rule, require: condition })),
    ...(when ? changesOf(when).map(({ name, condition }) => of(`when: ${name}`, { ...rule, when: condition })) : []),
    ...parametersOf(rule)
      .filter(name => !isText(name))
      .flatMap(name => [1, -1].map(step => of(`${name} moved by ${step * stepOf(name)}`, rule, { [name]: step * stepOf(name) }))),
  ]
}

/** The smallest difference that the field can tell: the name of a parameter that fits a field carries its unit. */
const stepOf = (key: string): number => (key in fields && fields[key as keyof typeof fields].type === 'number' ? 0.01 : 1)

function changesOf(condition: Condition): Changed {
  if ('all' in condition) return inside(condition.all, all => ({ all }), 'all')
  if ('any' in condition) return inside(condition.any, any => ({ any }), 'any')
  if ('not' in condition) return changesOf(condition.not).map(({ name, condition: part }) => ({ name, condition: { not: part } }))
  if ('atLeast' in condition) return moved(condition.field, condition.atLeast, atLeast => ({ ...condition, atLeast }))
  if ('atMost' in condition) return moved(condition.field, condition.atMost, atMost => ({ ...condition, atMost }))
  if ('moreThan' in condition) return moved(condition.field, condition.moreThan, moreThan => ({ ...condition, moreThan }))
  if ('lessThan' in condition) return moved(condition.field, condition.lessThan, lessThan => ({ ...condition, lessThan }))
  if ('notBefore' in condition) return daysMoved(condition.notBefore, notBefore => ({ ...condition, notBefore }))
  if ('after' in condition) return daysMoved(condition.after, after => ({ ...condition, after }))
  if ('notAfter' in condition) return daysMoved(condition.notAfter, notAfter => ({ ...condition, notAfter }))
  if ('predicate' in condition) return argsMoved(condition)
  return []
}

const inside = (parts: readonly Condition[], rebuild: (parts: readonly Condition[]) => Condition, word: string): Changed => [
  ...parts.map((_, index) => ({ name: `arm ${index + 1} of ${word} dropped`, condition: rebuild(parts.toSpliced(index, 1)) })),
  ...parts.flatMap((part, index) =>
    changesOf(part).map(({ name, condition }) => ({ name, condition: rebuild(parts.with(index, condition)) })),
  ),
]

const moved = (field: string, bound: unknown, rebuild: (bound: number) => Condition): Changed =>
  typeof bound !== 'number'
    ? []
    : [1, -1].map(step => ({
        name: `${field} ${bound} moved by ${step * stepOf(field)}`,
        condition: rebuild(bound + step * stepOf(field)),
      }))

/** Days written as a parameter are moved with the parameter; a day more or less on top would move them twice. */
const daysMoved = (operand: DateOperand, rebuild: (operand: DateOperand) => Condition): Changed => [
  ...(['plusMonths', 'minusMonths'] as const).flatMap(key => {
    const months = operand[key]
    return typeof months !== 'number'
      ? []
      : [1, -1].map(step => ({ name: `${key} ${months} moved by ${step}`, condition: rebuild({ ...operand, [key]: months + step }) }))
  }),
  ...[1, -1].map(step => {
    const plusDays = typeof operand.plusDays === 'object' ? undefined : (operand.plusDays ?? 0) + step
    const minusDays = typeof operand.minusDays === 'object' ? undefined : (operand.minusDays ?? 0) - step
    const changed = plusDays !== undefined ? { ...operand, plusDays } : { ...operand, ...(minusDays === undefined ? {} : { minusDays }) }
    return { name: `date moved by ${step} day`, condition: rebuild(changed) }
  }),
]

/** A parameter that says a word cannot be moved; the word that a rule compares it with is changed instead. */
const isText = (name: string): boolean =>
  name in parameters && parameters[name as keyof typeof parameters].every(({ value }) => typeof value === 'string')

const argsMoved = (condition: Extract<Condition, { predicate: string }>): Changed =>
  Object.entries(condition.args ?? {}).flatMap(([arg, value]) =>
    typeof value === 'number'
      ? [1, -1].map(step => ({
          name: `${condition.predicate} ${arg} moved by ${step}`,
          condition: { ...condition, args: { ...condition.args, [arg]: value + step } },
        }))
      : arg === 'value'
        ? [{ name: `${condition.predicate} ${arg} another word`, condition: { ...condition, args: { ...condition.args, [arg]: '' } } }]
        : [],
  )
