import type { Json } from '../json.ts'
import { basisInForce } from './basis-in-force.ts'
import { compile } from './evaluate.ts'
import { explain } from './explain.ts'
import type { Facts } from './facts.ts'
import { inForce } from './parameters.ts'
import { readsOf } from './reads.ts'
import type { Basis, Finding, Rule, Verdict } from './rule.ts'
import { parametersOf } from './rule-parameters.ts'
import { no, type Truth, yes } from './truth.ts'

interface Prepared {
  readonly fields: readonly string[]
  /** those that the demand reads, without the scope's */
  readonly demanded: readonly string[]
  readonly parameters: readonly string[]
  readonly judge: (facts: Facts) => Judged
}

interface Judged {
  readonly verdict: Verdict
  readonly missing: readonly string[]
}

const prepared = new WeakMap<Rule, Prepared>()
const outOfScope: Judged = { verdict: 'notApplicable', missing: [] }

/** Judges one rule: scope, dates, condition. Texts follow from `message`, `seen`, `args` and the basis in force. */
export function checkRule(rule: Rule, facts: Facts): Finding {
  const { fields, demanded, parameters, judge } = prepare(rule)
  const applies = inForce(rule.effective, facts.on) && rule.filings.some(filing => facts.filings.includes(filing))
  const { verdict, missing } = applies ? judge(facts) : outOfScope
  const { basis, spoken } = basisOn(rule, facts.on)
  const silent = verdict === 'notApplicable'
  return {
    ruleId: rule.id,
    stage: rule.stage,
    blocks: blocks(rule),
    blocksPolicy: blocks(rule) || blocksUnderGuide(rule, facts),
    verdict,
    severity: rule.severity,
    basis,
    fields,
    missing,
    seen: silent ? {} : seenBy(facts, fields),
    message: rule.message,
    args: silent ? {} : argsOf(facts, demanded, parameters, spoken),
    ...(verdict === 'fail' ? { because: explain(rule.require, facts) } : {}),
  }
}

/** What the sentence needs: the thresholds of the day, what was seen, and on what authority. */
const argsOf = (facts: Facts, demanded: readonly string[], parameters: readonly string[], basis: Json): Finding['args'] => ({
  ...Object.fromEntries(parameters.map(name => [name, facts.parameter(name) ?? null])),
  seen: shownBy(facts, demanded),
  basis,
})

/** Official and provider musts of the submission hold the filing back, lateness aside. */
const blocks = (rule: Rule): boolean =>
  rule.severity === 'must' &&
  rule.stage === 'submission' &&
  !rule.neverBlocks &&
  rule.basis.some(basis => basis.kind !== 'guide' && basis.kind !== 'house')

/** A guide must holds `readiness.policy` back in a case that follows the guide strictly. */
const blocksUnderGuide = (rule: Rule, facts: Facts): boolean =>
  !rule.neverBlocks &&
  (rule.statedSeverity ?? rule.severity) === 'must' &&
  isGuideRule(rule) &&
  facts.values.get('policy') === 'guideStrict'

export const isGuideRule = (rule: Rule): boolean => rule.basis.some(basis => basis.kind === 'guide')

function prepare(rule: Rule): Prepared {
  const before = prepared.get(rule)
  if (before) return before
  const scope = rule.when ? compile(rule.when) : () => yes
  const demand = compile(rule.require)
  const made: Prepared = {
    fields: [...new Set([...readsOf(rule.require), ...(rule.when ? readsOf(rule.when) : [])])],
    demanded: readsOf(rule.require),
    parameters: parametersOf(rule),
    judge: facts => {
      const inScope = scope(facts)
      if (inScope.value === false) return outOfScope
      return inScope.value === undefined ? judged(inScope) : judged(demand(facts))
    },
  }
  prepared.set(rule, made)
  return made
}

const judged = (truth: Truth): Judged =>
  truth.value === undefined
    ? { verdict: 'unknown', missing: truth.missing }
    : { verdict: truth.value === no.value ? 'fail' : 'pass', missing: [] }

interface BasisOn {
  readonly on: string
  readonly basis: readonly Basis[]
  /** the same as marks that the locale puts in its words */
  readonly spoken: Json
}

const lastBasis = new WeakMap<Rule, BasisOn>()

/** References that hold that day; of one instrument only the newest wording. Cases are judged on one day, mostly. */
function basisOn(rule: Rule, on: string): BasisOn {
  const last = lastBasis.get(rule)
  if (last?.on === on) return last
  const basis = basisInForce(rule, on)
  const made = { on, basis, spoken: basis.map(spokenBasis) }
  lastBasis.set(rule, made)
  return made
}

const spokenBasis = ({ kind, instrument, article, confidence }: Basis) => ({
  kind,
  title: { $name: `instrument.${instrument}` },
  article: article ?? null,
  confidence,
})

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
