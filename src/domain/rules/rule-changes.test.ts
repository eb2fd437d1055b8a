import { describe, expect, test } from 'vitest'
import { ctx } from '../../../test/fixtures/sample-case.ts'
import type { Catalogue } from '../catalogue.ts'
import type { Entry } from './entry.ts'
import type { Basis, Rule } from './rule.ts'
import { changesBetween, lastChangeDay, ruleChanges } from './rule-changes.ts'

const law = (article: string, from: string): Basis => ({ kind: 'official', instrument: 'CSL', article, from, confidence: 'read' })

const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  filings: ['icpFiling'],
  effective: { from: '2020-01-01' },
  require: { field: 'logRetentionMonths', atLeast: { parameter: 'months' } },
  severity: 'must',
  stage: 'submission',
  message: `rule.${id}`,
  basis: [law('1', '2020-01-01')],
  examples: [],
  ...more,
})

const catalogueWith = (more: Partial<Catalogue>): Catalogue => ({
  ...ctx.catalogue,
  parameters: {},
  provinces: [],
  rules: [],
  entries: [],
  ...more,
})

describe('dated changes', () => {
  test('are every beginning and every last day of a rule, newest first', () => {
    const catalogue = catalogueWith({ rules: [rule('A', { effective: { from: '2020-01-01', to: '2026-06-30' } })] })
    expect(ruleChanges(catalogue).map(({ on, change }) => [on, change])).toEqual([
      ['2026-06-30', 'ends'],
      ['2020-01-01', 'begins'],
    ])
  })

  test('are other values of a parameter, and of a province that has its own', () => {
    const catalogue = catalogueWith({
      rules: [rule('A')],
      parameters: {
        months: [
          { from: '2020-01-01', to: '2026-06-30', value: 6, basis: [] },
          { from: '2026-07-01', value: 12, basis: [law('2', '2026-07-01')] },
        ],
      },
      provinces: [
        {
          ...{ code: '440000', name: '广东省', authority: null, icpPrefixes: [], policePrefixes: [] },
          parameters: { months: [{ from: '2026-03-01', value: 9, basis: [] }] },
        },
      ],
    })
    const parameters = ruleChanges(catalogue).flatMap(change => (change.change === 'parameter' ? [change] : []))
    expect(parameters.map(({ on, province, from, to, ruleIds }) => ({ on, province, from, to, ruleIds }))).toEqual([
      { on: '2026-07-01', province: null, from: 6, to: 12, ruleIds: ['A'] },
      { on: '2026-03-01', province: '440000', from: 6, to: 9, ruleIds: ['A'] },
    ])
  })

  test('are renumbered articles, while the rule is in force', () => {
    const basis = [law('21', '2020-01-01'), law('23', '2026-01-01')]
    const catalogue = catalogueWith({ rules: [rule('A', { basis }), rule('B', { basis, effective: { from: '2026-01-01' } })] })
    expect(ruleChanges(catalogue).filter(each => each.change === 'basis')).toMatchObject([
      { id: 'A-basis-2026-01-01', from: [{ article: '21' }], to: [{ article: '23' }] },
    ])
  })

  test('are those of what cannot be judged too, and of the numbers in its words', () => {
    const entry: Entry = {
      ...{ id: 'E', filings: ['icpFiling'], severity: 'info', stage: 'operation', message: 'entry.E' },
      effective: { from: '2021-01-01', to: '2026-06-30' },
      basis: [law('61', '2021-01-01'), law('65', '2026-01-01')],
      parameters: ['fine'],
    }
    const parameters = {
      fine: [
        { from: '2021-01-01', to: '2025-12-31', value: 5, basis: [] },
        { from: '2026-01-01', value: 7, basis: [] },
      ],
    }
    const changes = ruleChanges(catalogueWith({ entries: [entry], parameters }))
    expect(changes.map(({ on, change, ruleIds }) => [on, change, ruleIds])).toEqual([
      ['2026-06-30', 'ends', ['E']],
      ['2026-01-01', 'basis', ['E']],
      ['2026-01-01', 'parameter', ['E']],
      ['2021-01-01', 'begins', ['E']],
    ])
  })

  test('have names of their own, in the real catalogue too', () => {
    const ids = ruleChanges(ctx.catalogue).map(change => change.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(ctx.catalogue.rules.length)
  })

  test('between two days: not those of the first, those of the second, and an end a day after the last day', () => {
    const catalogue = catalogueWith({
      rules: [rule('A', { effective: { from: '2020-01-01', to: '2026-06-30' } }), rule('B', { effective: { from: '2026-06-30' } })],
    })
    const between = (from: string, to: string) => changesBetween(catalogue, from, to).map(({ id }) => id)
    expect(between('2026-06-29', '2026-06-30')).toEqual(['B-begins-2026-06-30'])
    expect(between('2026-06-30', '2026-06-30')).toEqual([])
    expect(between('2026-06-30', '2026-07-01')).toEqual(['A-ends-2026-06-30'])
    expect(between('2019-12-31', '2026-07-01')).toEqual(['A-begins-2020-01-01', 'B-begins-2026-06-30', 'A-ends-2026-06-30'])
    expect(lastChangeDay(catalogue, '2026-06-30')).toBe('2026-06-30')
    expect(lastChangeDay(catalogue, '2027-01-01')).toBe('2026-07-01')
  })
})
