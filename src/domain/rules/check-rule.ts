import type { Json } from '../json.ts'
import { compile } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { inForce } from './parameters.ts'
import { readsOf } from './reads.ts'
import type { Basis, Finding, Rule, Verdict } from './rule.ts'
import { parametersOf } from './rule-parameters.ts'
import { no, type Truth, yes } from './truth.ts'

interface Prepared {
  readonly fields: readonly string[]
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
  const { fields, parameters, judge } = prepare(rule)
  const applies = inForce(rule.effective, facts.on) && rule.filings.some(filing => facts.filings.includes(filing))
  const { verdict, missing } = applies ? judge(facts) : outOfScope
  return {
    ruleId: rule.id,
    stage: rule.stage,
    blocks: blocks(rule),
    blocksPolicy: blocks(rule) || blocksUnderGuide(rule, facts),
    verdict,
    severity: rule.severity,
    basis: basisOn(rule, facts.on),
    fields,
    missing,
    seen: seenBy(facts, fields),
    message: rule.message,
    args: Object.fromEntries(parameters.map(name => [name, facts.parameter(name) ?? null])),
  }
}

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

/** References that hold that day; of one instrument only the newest wording. */
function basisOn(rule: Rule, on: string): readonly Basis[] {
  const holding = rule.basis.filter(basis => inForce(basis, on))
  return holding.filter(basis => !holding.some(later => later.instrument === basis.instrument && later.from > basis.from))
}

function seenBy(facts: Facts, fields: readonly string[]): Readonly<Record<string, Json>> {
  const seen: Record<string, Json> = {}
  for (const field of fields) {
    const value = facts.values.get(field)
    if (value !== undefined) seen[field] = value
  }
  return seen
}
