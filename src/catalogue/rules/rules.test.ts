import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import { addDays } from '../../domain/fields/calendar.ts'
import { checkRule } from '../../domain/rules/check-rule.ts'
import { isGuideRule } from '../../domain/rules/prepare-rule.ts'
import { readsOf } from '../../domain/rules/reads.ts'
import type { Rule, RuleExample, Verdict } from '../../domain/rules/rule.ts'
import { fields } from '../fields/index.ts'
import { instruments } from '../instruments/index.ts'
import { predicates } from '../predicates/index.ts'
import { rules as all } from './index.ts'
import { factsOfExample } from './testing/facts-of-example.ts'
import { mutantsOf } from './testing/mutants-of.ts'

const reference = createReference()
const rules: readonly Rule[] = all
const verdictOf = (rule: Rule, example: RuleExample, shift = {}): Verdict =>
  checkRule(rule, factsOfExample(rule, example, reference, shift)).verdict

describe('every example comes out as it says', () => {
  for (const rule of rules)
    for (const example of rule.examples)
      test(`${rule.id}: ${example.name}`, () => {
        expect(verdictOf(rule, example)).toBe(example.gives)
      })
})

describe('every rule shows', () => {
  for (const rule of rules) {
    test(`${rule.id}: passing, failing and waiting`, () => {
      const shown = new Set(rule.examples.map(example => example.gives))
      expect(['pass', 'fail', 'unknown'].filter(verdict => !shown.has(verdict as Verdict))).toEqual([])
    })
    test(`${rule.id}: its first day and the day before`, () => {
      const { from } = rule.effective
      expect(rule.examples.some(({ on, gives }) => on === from && gives !== 'notApplicable')).toBe(true)
      expect(rule.examples.some(({ on, gives }) => on === addDays(from, -1) && gives === 'notApplicable')).toBe(true)
    })
  }
})

describe('no mutant survives the examples', () => {
  for (const rule of rules)
    test(rule.id, () => {
      const survivors = mutantsOf(rule)
        .filter(({ mutant, shift }) => rule.examples.every(example => verdictOf(mutant, example, shift) === example.gives))
        .map(({ name }) => name)
      expect(survivors).toEqual([])
    })
})

describe('the set of rules', () => {
  test('has no id twice', () => {
    expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length)
  })

  test('names conflicts from both sides', () => {
    const pairs = rules.flatMap(rule => (rule.conflictsWith ?? []).map(other => [rule.id, other] as const))
    const oneSided = pairs.filter(([rule, other]) => !pairs.some(([a, b]) => a === other && b === rule))
    expect(oneSided).toEqual([])
  })

  test('reads fields, predicates and instruments that exist', () => {
    const unknownFields = rules
      .flatMap(rule => [...readsOf(rule.require), ...(rule.when ? readsOf(rule.when) : [])])
      .filter(key => !(key in fields))
    const unknownInstruments = rules.flatMap(rule => rule.basis.map(basis => basis.instrument)).filter(key => !(key in instruments))
    const named = JSON.stringify(rules).matchAll(/"predicate":"([^"]+)"/g)
    const unknownPredicates = [...named].map(match => match[1] ?? '').filter(key => !(key in predicates))
    expect({ unknownFields, unknownInstruments, unknownPredicates }).toEqual({
      unknownFields: [],
      unknownInstruments: [],
      unknownPredicates: [],
    })
  })

  test('never lets a statement of the guide hold official readiness back', () => {
    const blocking = rules.filter(
      rule => isGuideRule(rule) && checkRule(rule, factsOfExample(rule, { name: '', given: {}, gives: 'unknown' }, reference)).blocks,
    )
    expect(blocking.map(rule => rule.id)).toEqual([])
  })
})
