import { describe, expect, test } from 'vitest'
import type { Bound, Statement } from '../../domain/guide/statement.ts'
import type { Condition, DateOperand } from '../../domain/rules/condition.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import { answers } from '../answers/index.ts'
import { fields } from '../fields/index.ts'
import { guideRules } from '../rules/guide/index.ts'
import { rules } from '../rules/index.ts'
import { statements } from './index.ts'
import { sections } from './words.ts'

const all: readonly Statement[] = statements
const executable: readonly Rule[] = guideRules
const statementOf = (rule: Rule): Statement | undefined => all.find(each => each.id === rule.id.split('-')[0])
const rulesOf = (statement: Statement): readonly Rule[] => executable.filter(rule => statementOf(rule) === statement)

interface Leaf {
  readonly of: string
  readonly is: Bound['is']
  readonly value: Bound['value']
}

const key = ({ of, is, value }: Leaf): string => JSON.stringify([of, is, value])

/** Every comparison of a condition with a number, a day or a code. */
function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  if ('not' in condition) return leavesOf(condition.not)
  if ('predicate' in condition) {
    const of = condition.fields[0] ?? ''
    return Object.entries(condition.args ?? {}).flatMap(([name, value]) =>
      (name === 'months' || name === 'hours' || name === 'least') && typeof value === 'number' ? [{ of, is: name, value }] : [],
    )
  }
  if (!('field' in condition)) return []
  const of = condition.field
  if ('is' in condition) return plain(of, 'equals', condition.is)
  if ('isOneOf' in condition) return [{ of, is: 'isOneOf', value: condition.isOneOf.map(String) }]
  if ('includes' in condition) return [{ of, is: 'includes', value: condition.includes }]
  if ('atLeast' in condition) return plain(of, 'atLeast', condition.atLeast)
  if ('atMost' in condition) return plain(of, 'atMost', condition.atMost)
  if ('moreThan' in condition) return plain(of, 'moreThan', condition.moreThan)
  if ('notBefore' in condition) return days(of, condition.notBefore)
  if ('after' in condition) return days('daysLeft', condition.after)
  return []
}

const plain = (of: string, is: Bound['is'], value: unknown): readonly Leaf[] =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? [{ of, is, value }] : []

function days(of: string, { date, plusDays, minusDays = 0 }: DateOperand): readonly Leaf[] {
  if (date) return [{ of, is: 'notBefore', value: date }]
  if (typeof plusDays === 'number') return [{ of, is: 'plusDays', value: plusDays }]
  return typeof minusDays === 'number' ? [{ of, is: 'minusDays', value: minusDays }] : []
}

/** What a rule judges, its scope included. */
const judgedBy = (rule: Rule): readonly Leaf[] => [...leavesOf(rule.require), ...(rule.when ? leavesOf(rule.when) : [])]
/** quantities of the article that no field of a case holds */
const ofArticle: ReadonlySet<string> = new Set(['onsite', 'colour', 'title'])

describe('the statements of the two articles', () => {
  test('are all there, in their order', () => {
    const ids = [
      ...Array.from({ length: 109 }, (_, index) => `G${String(index + 1).padStart(3, '0')}`),
      ...Array.from({ length: 42 }, (_, index) => `P${String(index + 1).padStart(3, '0')}`),
    ]
    expect(all.map(each => each.id)).toEqual(ids)
  })

  test.each(all.map(each => [each.id, each] as const))('%s is judged by a rule, or says in both languages why not', (_, statement) => {
    const why = statement.notJudged
    expect(rulesOf(statement).length > 0).toBe(why === undefined)
    if (!why) return
    expect(why['zh-CN']).toMatch(/\p{Script=Han}{2}/u)
    expect(why.en).toMatch(/[a-z]{3} /)
    expect(why.en).not.toMatch(/\p{Script=Han}/u)
  })

  test('name fields, sections, answers and rules that exist', () => {
    expect(all.flatMap(each => each.fields).filter(field => !(field in fields))).toEqual([])
    expect(all.filter(each => !(each.section in sections)).map(each => each.id)).toEqual([])
    expect(all.flatMap(each => each.answers ?? []).filter(id => !answers.some(answer => answer.id === id))).toEqual([])
    expect(all.flatMap(each => (each.law ? [each.law.rule] : [])).filter(id => !rules.some(rule => rule.id === id))).toEqual([])
  })

  test('that may never be advice are the five claims', () => {
    expect(all.filter(each => each.shown === 'never').map(each => each.id)).toEqual(['G034', 'G044', 'G051', 'G079', 'G087'])
  })
})

describe('every executable statement is judged as the article says it', () => {
  test.each(executable.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
    const statement = statementOf(rule)
    if (!statement) throw new Error('no such statement')
    // as strongly as it says so, and shown as strongly as we stand for it; what is never advice is shown as information only
    expect(rule.statedSeverity ?? rule.severity).toBe(statement.stated)
    expect(rule.severity).toBe(statement.shown === 'never' ? 'info' : statement.shown)
    if (statement.shown === 'never') expect(rule.neverBlocks).toBe(true)
    expect(rule.basis).toHaveLength(1)
    expect(rule.basis[0]).toMatchObject({
      kind: 'guide',
      article: statement.id,
      instrument: rule.id.startsWith('G') ? 'guide-000' : 'guide-003',
    })
  })

  const bounded = all.filter(each => each.bounds && rulesOf(each).length > 0)

  test.each(bounded.map(each => [each.id, each] as const))('%s: threshold and strictness', (_, statement) => {
    const judged = new Set(rulesOf(statement).flatMap(judgedBy).map(key))
    const stated = (statement.bounds ?? []).filter(bound => !ofArticle.has(bound.of) && !outOfReach(statement, bound))
    expect(stated.filter(bound => !judged.has(key(bound)))).toEqual([])
  })

  test('and no rule judges a number that no statement names', () => {
    const stated = new Set(all.flatMap(each => each.bounds ?? []).map(key))
    const own = executable.flatMap(rule =>
      judgedBy(rule)
        .filter(({ value, is }) => typeof value === 'number' || is === 'months')
        .filter(leaf => !stated.has(key(leaf)))
        .map(leaf => `${rule.id}: ${key(leaf)}`),
    )
    // the scope of the assessment is the law's, because the article names none; an open vulnerability is one of less than all fixed
    expect(own).toEqual([
      'G061-assessment: ["exportedPersons","atLeast",1000000]',
      'G061-assessment: ["exportedSensitivePersons","atLeast",10000]',
    ])
  })
})

/** The place of a server abroad is every place but the mainland. */
const outOfReach = (statement: Statement, { of }: Bound): boolean => statement.id === 'P001' && of === 'serverRegion'
