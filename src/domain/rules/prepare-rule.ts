import { isServerView } from '../case/server-views.ts'
import type { Condition } from './condition.ts'
import { compile } from './evaluate.ts'
import type { Facts } from './facts.ts'
import { operatorOf } from './operators/index.ts'
import type { Evaluator } from './operators/operator.ts'
import { inForce } from './parameters.ts'
import { readsOf } from './reads.ts'
import type { Rule, Verdict } from './rule.ts'
import { parametersOf } from './rule-parameters.ts'
import { type Truth, yes } from './truth.ts'

export interface Judged {
  readonly verdict: Verdict
  readonly missing: readonly string[]
}

/** A rule with everything that follows from it alone, worked out once: the catalogue is data that never changes. */
export interface PreparedRule {
  readonly rule: Rule
  readonly fields: readonly string[]
  /** those that the demand reads, without the scope's */
  readonly demanded: readonly string[]
  readonly parameters: readonly string[]
  /** looks at what no field tells, as the hour */
  readonly readsClock: boolean
  /** judged on every server of a table */
  readonly aboutServers: boolean
  readonly isGuide: boolean
  /** no other basis speaks beside the guide */
  readonly isGuideAlone: boolean
  /** official and provider musts of the submission hold the filing back, lateness aside */
  readonly blocks: boolean
  /** a guide must holds `readiness.policy` back in a case that follows the guide strictly */
  readonly blocksUnderGuide: boolean
  /** what the rule is about, without its dates and filings */
  readonly scope: Evaluator
  /** scope, dates, condition; nothing else is computed */
  readonly judge: (facts: Facts) => Judged
}

export const outOfScope: Judged = { verdict: 'notApplicable', missing: [] }
const passed: Judged = { verdict: 'pass', missing: [] }
const failed: Judged = { verdict: 'fail', missing: [] }

const prepared = new WeakMap<Rule, PreparedRule>()

export function prepareRule(rule: Rule): PreparedRule {
  const before = prepared.get(rule)
  if (before) return before
  const made = prepare(rule)
  prepared.set(rule, made)
  return made
}

function prepare(rule: Rule): PreparedRule {
  const scope: Evaluator = rule.when ? compile(rule.when) : () => yes
  const demand = compile(rule.require)
  const fields = [...new Set([...readsOf(rule.require), ...(rule.when ? readsOf(rule.when) : [])])]
  const isGuide = rule.basis.some(basis => basis.kind === 'guide')
  const stated = rule.statedSeverity ?? rule.severity
  return {
    rule,
    fields,
    demanded: readsOf(rule.require),
    parameters: parametersOf(rule),
    readsClock: [rule.require, ...(rule.when ? [rule.when] : [])].some(hasPredicate),
    aboutServers: fields.some(isServerView),
    isGuide,
    isGuideAlone: isGuide && rule.basis.every(basis => basis.kind === 'guide'),
    blocks:
      rule.severity === 'must' &&
      rule.stage === 'submission' &&
      !rule.neverBlocks &&
      rule.basis.some(basis => basis.kind !== 'guide' && basis.kind !== 'house'),
    blocksUnderGuide: isGuide && !rule.neverBlocks && stated === 'must',
    scope,
    judge: facts => {
      if (!inForce(rule.effective, facts.on) || !sharesFiling(rule.filings, facts.filings)) return outOfScope
      const inScope = scope(facts)
      if (inScope.value === false) return outOfScope
      return inScope.value === undefined ? judged(inScope) : judged(demand(facts))
    },
  }
}

/** A predicate is told the moment; which of them goes by it is not asked. */
const hasPredicate = (condition: Condition): boolean => 'predicate' in condition || operatorOf(condition).parts.some(hasPredicate)

function sharesFiling(some: readonly string[], others: readonly string[]): boolean {
  for (const filing of some) if (others.includes(filing)) return true
  return false
}

const judged = (truth: Truth): Judged =>
  truth.value === undefined ? { verdict: 'unknown', missing: truth.missing } : truth.value ? passed : failed

/** Verdict of one rule and what it waits for, without the words and quotes of a finding. */
export const judgeRule = (rule: Rule, facts: Facts): Judged => prepareRule(rule).judge(facts)

export const isGuideRule = (rule: Rule): boolean => prepareRule(rule).isGuide

export const holdsPolicy = ({ blocks, blocksUnderGuide }: PreparedRule, facts: Facts): boolean =>
  blocks || (blocksUnderGuide && facts.values.get('policy') === 'guideStrict')
