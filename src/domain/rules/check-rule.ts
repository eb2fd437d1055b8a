import type { Json } from '../json.ts'
import { basisInForce, spokenBasis } from './basis-in-force.ts'
import { explain } from './explain.ts'
import type { Facts } from './facts.ts'
import { holdsPolicy, type Judged, judgeRule, type PreparedRule, prepareRule } from './prepare-rule.ts'
import type { Basis, Finding, Rule } from './rule.ts'

/** Judges one rule: scope, dates, condition. Texts follow from `message`, `seen`, `args` and the basis in force. */
export const checkRule = (rule: Rule, facts: Facts): Finding => findingFrom(prepareRule(rule), facts, judgeRule(rule, facts))

/** A verdict with all that a person is shown of it. Costs ten times the verdict: made only for what is shown. */
export function findingFrom(prepared: PreparedRule, facts: Facts, { verdict, missing }: Judged): Finding {
  const { rule, fields, demanded, parameters } = prepared
  const { basis, spoken } = basisOn(rule, facts.on)
  const silent = verdict === 'notApplicable'
  const overridden = silent || !facts.overridden ? [] : parameters.flatMap(name => facts.overridden?.(name) ?? [])
  return {
    ruleId: rule.id,
    stage: rule.stage,
    blocks: prepared.blocks,
    blocksPolicy: holdsPolicy(prepared, facts),
    verdict,
    severity: rule.severity,
    basis,
    fields,
    missing,
    seen: silent ? {} : seenBy(facts, fields),
    message: rule.message,
    args: silent ? {} : argsOf(facts, demanded, parameters, spoken),
    ...(overridden.length ? { overridden } : {}),
    ...(verdict === 'fail' ? { because: explain(rule.require, facts) } : {}),
    ...(verdict === 'fail' && demanded.length < fields.length ? { demanded } : {}),
  }
}

/** What the sentence needs: the thresholds of the day, what was seen, and on what authority. */
const argsOf = (facts: Facts, demanded: readonly string[], parameters: readonly string[], basis: Json): Finding['args'] => ({
  ...Object.fromEntries(parameters.map(name => [name, facts.parameter(name) ?? null])),
  seen: shownBy(facts, demanded),
  basis,
})

interface BasisOn {
  readonly on: string
  readonly basis: readonly Basis[]
  /** the same as marks that the locale puts in its words */
  readonly spoken: Json
}

const lastBasis = new WeakMap<Rule, BasisOn>()

/** Kept for the last day: cases are judged on one day, mostly. */
function basisOn(rule: Rule, on: string): BasisOn {
  const last = lastBasis.get(rule)
  if (last?.on === on) return last
  const basis = basisInForce(rule, on)
  const made = { on, basis, spoken: basis.map(spokenBasis) }
  lastBasis.set(rule, made)
  return made
}

/** Too long to stand in a sentence. */
const unspoken: ReadonlySet<string> = new Set(['upload', 'table', 'personList', 'text'])

/** What was seen, as marks that the locale puts in its words and masks. */
function shownBy(facts: Facts, fields: readonly string[]): Json {
  const shown: Json[] = []
  for (const field of fields) {
    const value = facts.values.get(field)
    const type = facts.catalogue.fields[field]?.type
    if (value === undefined || type === undefined || unspoken.has(type)) continue
    shown.push({ label: { $label: field }, value: { $value: value, of: field } })
  }
  return shown
}

function seenBy(facts: Facts, fields: readonly string[]): Readonly<Record<string, Json>> {
  const seen: Record<string, Json> = {}
  for (const field of fields) {
    const value = facts.values.get(field)
    if (value !== undefined) seen[field] = value
  }
  return seen
}
