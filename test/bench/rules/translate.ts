import type { Condition, DateOperand, Operand } from '../../../src/domain/rules/condition.ts'
import { resolveDate } from '../../../src/domain/rules/date-operand.ts'
import type { Facts } from '../../../src/domain/rules/facts.ts'
import { toSixPlaces } from '../../../src/domain/rules/round.ts'
import type { Rule } from '../../../src/domain/rules/rule.ts'
import { parametersOf } from '../../../src/domain/rules/rule-parameters.ts'

/** A condition as json-rules-engine takes it. */
export type PeerCondition =
  | { readonly all: readonly PeerCondition[] }
  | { readonly any: readonly PeerCondition[] }
  | { readonly fact: string; readonly operator: string; readonly value: unknown }

export interface PeerRule {
  readonly conditions: PeerCondition
  readonly event: { readonly type: string }
}

/** Facts that are worked out of others: a counted date, a predicate. */
export type Computed = (facts: Facts) => unknown

export interface Translation {
  readonly rules: readonly PeerRule[]
  readonly computed: ReadonlyMap<string, Computed>
}

const fact = (name: string, operator: string, value: unknown): PeerCondition => ({ fact: name, operator, value })
const never: PeerCondition = { any: [fact('always', 'equal', false)] }
const ever: PeerCondition = { all: [fact('always', 'equal', true)] }

/**
 * Our rules for an engine that knows true and false only: each becomes one rule that fires when ours fails. What is unknown to us
 * is neither, so that a condition is translated twice: when it certainly holds, and when it certainly does not.
 */
export function translate(rules: readonly Rule[]): Translation {
  const computed = new Map<string, Computed>()
  const name = (kind: string, make: Computed): string => {
    const id = `${kind}:${computed.size}`
    computed.set(id, make)
    return id
  }

  function certainly(condition: Condition, wanted: boolean): PeerCondition {
    if ('all' in condition)
      return join(
        condition.all.map(part => certainly(part, wanted)),
        wanted,
      )
    if ('any' in condition)
      return join(
        condition.any.map(part => certainly(part, wanted)),
        !wanted,
      )
    if ('not' in condition) return certainly(condition.not, !wanted)
    if ('always' in condition) return wanted ? ever : never
    if ('known' in condition) return wanted ? fact(condition.known, 'isKnown', true) : never
    if ('filing' in condition) return fact('filings', wanted ? 'contains' : 'doesNotContain', condition.filing)
    if ('guideOn' in condition) return fact('guideOn', 'equal', wanted)
    if ('predicate' in condition) return fact(name('predicate', predicateOf(condition)), 'equal', wanted)
    return leaf(condition, wanted ? '' : 'not:')
  }

  function leaf(condition: Extract<Condition, { field: string }>, not: string): PeerCondition {
    const { field } = condition
    if ('is' in condition) return fact(field, `${not}is`, bound(condition.is))
    if ('isOneOf' in condition) return fact(field, `${not}isOneOf`, condition.isOneOf)
    if ('includes' in condition) return fact(field, `${not}includesAny`, [condition.includes])
    if ('includesAny' in condition) return fact(field, `${not}includesAny`, condition.includesAny)
    if ('atLeast' in condition) return fact(field, `${not}atLeast`, bound(condition.atLeast))
    if ('atMost' in condition) return fact(field, `${not}atMost`, bound(condition.atMost))
    if ('moreThan' in condition) return fact(field, `${not}moreThan`, bound(condition.moreThan))
    if ('lessThan' in condition) return fact(field, `${not}lessThan`, bound(condition.lessThan))
    if ('notBefore' in condition) return fact(field, `${not}notBefore`, day(condition.notBefore))
    if ('notAfter' in condition) return fact(field, `${not}notAfter`, day(condition.notAfter))
    if ('after' in condition) return fact(field, `${not}after`, day(condition.after))
    if ('sameAs' in condition) return fact(field, `${not}sameAs`, { fact: condition.sameAs })
    return fact(field, `${not}differsFrom`, { fact: condition.differsFrom })
  }

  const bound = (operand: Operand): unknown => (typeof operand === 'object' ? { fact: parameterFact(operand.parameter) } : operand)
  const day = (operand: DateOperand): unknown => ({
    fact: name('date', facts => {
      const resolved = resolveDate(facts, operand)
      return 'date' in resolved ? resolved.date : undefined
    }),
  })

  const translated = rules.map(rule => ({
    conditions: { all: [...(rule.when ? [certainly(rule.when, true)] : []), certainly(rule.require, false)] },
    event: { type: rule.id },
  }))
  return { rules: translated, computed }
}

const join = (parts: readonly PeerCondition[], all: boolean): PeerCondition => {
  // an empty list holds for `all` only
  if (parts.length === 0) return all ? ever : never
  return all ? { all: parts } : { any: parts }
}

const predicateOf =
  ({ predicate, fields, args = {} }: Extract<Condition, { predicate: string }>): Computed =>
  facts => {
    const { on, today, reference, catalogue } = facts
    const values = Object.fromEntries(fields.map(field => [field, facts.values.get(field)]))
    return catalogue.predicates[predicate]?.test(values, {
      ...{ on, today, args, reference, calendar: catalogue.calendar },
      parameter: name => facts.parameter(name),
    })
  }

export const parameterFact = (name: string): string => `parameter:${name}`

type Compare = (value: never, bound: never) => boolean

const numbers = (test: (value: number, bound: number) => boolean): Compare =>
  ((value: unknown, against: unknown) =>
    typeof value === 'number' && typeof against === 'number' && test(toSixPlaces(value), toSixPlaces(against))) as Compare
const days = (test: (value: string, bound: string) => boolean): Compare =>
  ((value: unknown, against: string) =>
    typeof value === 'string' && test(value === 'longTerm' ? '9999-12-31' : value.slice(0, 10), against)) as Compare
const same = (value: unknown, other: unknown): boolean => JSON.stringify(value) === JSON.stringify(other)

export const compares: Readonly<Record<string, Compare>> = {
  is: ((value: unknown, against: unknown) => value === against) as Compare,
  isOneOf: ((value: unknown, among: readonly unknown[]) => among.includes(value)) as Compare,
  includesAny: ((value: unknown, among: readonly unknown[]) => Array.isArray(value) && value.some(each => among.includes(each))) as Compare,
  atLeast: numbers((value, against) => value >= against),
  atMost: numbers((value, against) => value <= against),
  moreThan: numbers((value, against) => value > against),
  lessThan: numbers((value, against) => value < against),
  notBefore: days((value, against) => value >= against),
  notAfter: days((value, against) => value <= against),
  after: days((value, against) => value > against),
  sameAs: same as Compare,
  differsFrom: ((value: unknown, other: unknown) => !same(value, other)) as Compare,
}

interface Almanac {
  factValue(name: string): Promise<unknown>
}

export interface PeerEngine {
  addOperator(name: string, test: (value: never, bound: never) => boolean): void
  addFact(name: string, value: unknown): void
  addRule(rule: PeerRule): void
  run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly events: readonly { readonly type: string }[] }>
}

/** An engine that has every rule, the operators they need, and the facts that are worked out. */
export function peerEngine(engine: PeerEngine, rules: readonly Rule[]): { run(facts: Facts): Promise<readonly string[]> } {
  const { rules: translated, computed } = translate(rules)
  for (const [operator, test] of Object.entries(compares)) {
    const known = (value: unknown, against: unknown): boolean => value !== undefined && against !== undefined
    engine.addOperator(operator, (value, against) => known(value, against) && test(value, against))
    engine.addOperator(`not:${operator}`, (value, against) => known(value, against) && !test(value, against))
  }
  engine.addOperator('isKnown', (value: unknown) => value !== undefined)
  engine.addFact('always', true)
  for (const [id, make] of computed)
    engine.addFact(id, async (_params: unknown, almanac: Almanac) => {
      const facts = await almanac.factValue('case')
      return make(facts as Facts)
    })
  for (const rule of translated) engine.addRule(rule)
  const parameters = [...new Set(rules.flatMap(parametersOf))]
  return {
    async run(facts) {
      const given = Object.fromEntries(parameters.map(name => [parameterFact(name), facts.parameter(name)]))
      const { events } = await engine.run({ ...Object.fromEntries(facts.values), ...given, guideOn: facts.guideOn, case: facts })
      return events.map(({ type }) => type)
    },
  }
}
