import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Facts } from '../../../src/domain/rules/facts.ts'
import { toSixPlaces } from '../../../src/domain/rules/round.ts'
import type { Rule } from '../../../src/domain/rules/rule.ts'
import { parametersOf } from '../../../src/domain/rules/rule-parameters.ts'
import { versionOf } from '../version-of.ts'
import { compares, type PeerCondition, parameterFact, translate } from './translate.ts'

/** The part of the peer that is used. */
interface Engine {
  setSituation(situation: Readonly<Record<string, string | number>>): void
  evaluate(rule: string): { readonly nodeValue: unknown }
}
type Model = Record<string, object>
type Leaf = Extract<PeerCondition, { fact: string }>
/** What a model is told of a fact: whether it is known, and its value. */
type Kind = 'number' | 'string' | 'boolean'

const signs: Readonly<Record<string, string>> = {
  is: '=',
  'not:is': '!=',
  equal: '=',
  atLeast: '>=',
  'not:atLeast': '<',
  atMost: '<=',
  'not:atMost': '>',
  moreThan: '>',
  'not:moreThan': '<=',
  lessThan: '<',
  'not:lessThan': '>=',
}
const isReference = (value: unknown): value is { readonly fact: string } => typeof value === 'object' && value !== null && 'fact' in value
const written = (value: unknown): string =>
  typeof value === 'boolean' ? (value ? 'oui' : 'non') : typeof value === 'number' ? `${value}` : `'${value}'`
const kindOf = (value: unknown): Kind => (typeof value === 'number' || typeof value === 'boolean' ? (typeof value as Kind) : 'string')

/** Our rules as a model of publicodes, by way of what json-rules-engine is given. Lists and days, which it does not compare, come as yes or no. */
export function publicodesPeer(rules: readonly Rule[]): { readonly version: string; run(facts: Facts): readonly string[] } {
  const load = createRequire(join(import.meta.dirname, '../package.json'))
  const { rules: translated, computed } = translate(rules)
  const model: Model = {}
  const asked = new Map<string, { readonly name: string; readonly kind: Kind }>()
  const foreign = new Map<string, { readonly name: string; readonly leaf: Leaf }>()

  function nameOf(fact: string, kind: Kind): string {
    const key = `${kind} ${fact}`
    const known = asked.get(key)
    if (known) return known.name
    const name = `f${asked.size}`
    asked.set(key, { name, kind })
    model[name] = { 'par défaut': kind === 'number' ? 0 : kind === 'boolean' ? 'non' : "'nothing'" }
    model[`k${name}`] = { 'par défaut': 'non' }
    return name
  }

  const compared = (fact: string, sign: string, value: unknown): object => {
    const kind = isReference(value) ? 'number' : kindOf(value)
    const name = nameOf(fact, kind)
    const other = isReference(value) ? nameOf(value.fact, kind) : null
    return {
      'toutes ces conditions': [`k${name} = oui`, ...(other ? [`k${other} = oui`] : []), `${name} ${sign} ${other ?? written(value)}`],
    }
  }

  function told(leaf: Leaf): string {
    const key = JSON.stringify(leaf)
    const known = foreign.get(key) ?? { name: `l${foreign.size}`, leaf }
    foreign.set(key, known)
    model[known.name] = { 'par défaut': 'non' }
    return `${known.name} = oui`
  }

  function conditionOf(condition: PeerCondition): object | string {
    if ('all' in condition) return { 'toutes ces conditions': condition.all.map(conditionOf) }
    if ('any' in condition) return { 'une de ces conditions': condition.any.map(conditionOf) }
    const { fact, operator, value } = condition
    const sign = signs[operator]
    const comparesOrder = isReference(value) ? sign !== '=' && sign !== '!=' : typeof value !== 'object'
    if (sign && comparesOrder) return compared(fact, sign, value)
    if (operator === 'isOneOf' && Array.isArray(value)) return { 'une de ces conditions': value.map(each => compared(fact, '=', each)) }
    if (operator === 'not:isOneOf' && Array.isArray(value))
      return { 'toutes ces conditions': value.map(each => compared(fact, '!=', each)) }
    return told(condition)
  }

  const names = translated.map(({ conditions }, at) => {
    model[`r${at}`] = conditionOf(conditions) as object
    return `r${at}`
  })
  const { default: Publicodes }: { readonly default: new (model: Model, options: object) => Engine } = load('publicodes')
  const quiet = { log() {}, warn() {}, error: (message: string) => console.error(message) }
  const engine = new Publicodes(model, { logger: quiet })
  const parameters = [...new Set(rules.flatMap(parametersOf))]

  function situationOf(facts: Facts): Record<string, string | number> {
    const given = new Map<string, unknown>([
      ...facts.values,
      ...parameters.map(name => [parameterFact(name), facts.parameter(name)] as const),
      ['guideOn', facts.guideOn],
      ['always', true],
    ])
    const told = (fact: string): unknown => (computed.has(fact) ? computed.get(fact)?.(facts) : given.get(fact))
    const situation: Record<string, string | number> = {}
    for (const [key, { name, kind }] of asked) {
      const value = told(key.slice(kind.length + 1))
      if (value === undefined || typeof value !== kind) continue
      situation[`k${name}`] = 'oui'
      situation[name] =
        typeof value === 'number'
          ? toSixPlaces(value)
          : typeof value === 'boolean'
            ? written(value)
            : `'${String(value).replaceAll("'", '')}'`
    }
    for (const { name, leaf } of foreign.values()) {
      const value = told(leaf.fact)
      const bound = isReference(leaf.value) ? told(leaf.value.fact) : leaf.value
      if (holds(leaf.operator, value, bound)) situation[name] = 'oui'
    }
    return situation
  }

  return {
    version: versionOf('publicodes'),
    run(facts) {
      engine.setSituation(situationOf(facts))
      return names.flatMap((name, at) => (engine.evaluate(name).nodeValue === true ? [rules[at]!.id] : []))
    },
  }
}

function holds(operator: string, value: unknown, bound: unknown): boolean {
  if (operator === 'isKnown') return value !== undefined
  if (operator === 'contains') return Array.isArray(value) && value.includes(bound)
  if (operator === 'doesNotContain') return Array.isArray(value) && !value.includes(bound)
  if (value === undefined || bound === undefined) return false
  const plain = operator.replace(/^not:/, '')
  if (plain === 'equal') return value === bound
  const result = compares[plain]?.(value as never, bound as never) ?? false
  return operator.startsWith('not:') ? !result : result
}
