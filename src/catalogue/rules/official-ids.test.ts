import { describe, expect, test } from 'vitest'
import { basisInForce } from '../../domain/rules/basis-in-force.ts'
import type { Basis } from '../../domain/rules/rule.ts'
import { createCatalogue } from '../index.ts'
import { say, textsOf } from '../locales/index.ts'
import { entries } from './entries/index.ts'
import { rules } from './index.ts'

const numbered = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `R-${letter}${String(from + at).padStart(letter === 'D' ? 1 : 2, '0')}`)

/** The official rules that were collected: ICP, police, security, data export. */
const collected = [...numbered('I', 1, 32), ...numbered('P', 1, 13), ...numbered('S', 1, 24), ...numbered('D', 0, 7)]

const catalogue = createCatalogue(text => text)
const said = [...rules, ...entries]
const official = said.filter(each => each.basis.some(basis => basis.kind === 'official' || basis.kind === 'provider'))

describe('the official rules', () => {
  test('are all there: 77, executed or said with the reason why not', () => {
    expect(collected.length).toBe(77)
    expect(collected.filter(id => !said.some(each => each.id.startsWith(`${id}-`)))).toEqual([])
  })

  test('name an article or are the practice of providers and provinces', () => {
    const bare = official.filter(({ basis }) => basis.some((each: Basis) => each.kind === 'official' && !each.article))
    expect(bare.map(each => each.id)).toEqual([])
  })

  test('rest on something from their first day on, and today', () => {
    const unfounded = official.filter(
      each => basisInForce(each, each.effective.from).length === 0 || basisInForce(each, '2026-11-23').length === 0,
    )
    expect(unfounded.map(each => each.id)).toEqual([])
  })

  test('on the Cybersecurity Law cite the old article to the end of 2025 and the new one from 2026', () => {
    const onCsl = official.filter(({ basis }) => basis.some((each: Basis) => each.instrument === 'CSL'))
    expect(onCsl.length).toBeGreaterThan(5)
    const cited = (id: string, on: string) => {
      const rule = official.find(each => each.id === id)
      return rule
        ? basisInForce(rule, on)
            .filter(each => each.instrument === 'CSL')
            .map(each => [each.article, each.confidence])
        : []
    }
    expect(cited('R-S02-log-retention', '2025-12-31')).toEqual([['第二十一条（三）', 'read']])
    expect(cited('R-S02-log-retention', '2026-01-01')).toEqual([['第二十三条（三）', 'derived']])
    expect(cited('R-S04-plan', '2025-12-31')).toEqual([['第二十五条', 'read']])
    expect(cited('R-S04-plan', '2026-01-01')).toEqual([['第二十七条', 'derived']])
    expect(cited('R-D4-ciio', '2025-12-31')).toEqual([['第三十七条', 'read']])
    expect(cited('R-D4-ciio', '2026-01-01')).toEqual([['第三十九条', 'derived']])
    for (const { basis } of onCsl) {
      const periods: readonly Basis[] = basis.filter(each => each.instrument === 'CSL')
      expect(periods.every(each => (each.from < '2026-01-01' ? each.to === '2025-12-31' : each.to === undefined))).toBe(true)
    }
  })
})

describe('what is from memory says so wherever it is shown', () => {
  const marks = { 'zh-CN': '凭记忆', en: 'from memory' } as const
  const spoken = (basis: readonly Basis[], locale: string) =>
    basis.map(({ kind, instrument, article, confidence }) => ({
      kind,
      title: textsOf(locale).names[`instrument.${instrument}`] ?? instrument,
      article: article ?? null,
      confidence,
    }))
  test.each(official.map(each => [each.id, each] as const))('%s', (_, each) => {
    const basis = basisInForce(each, '2026-11-23')
    const remembered = basis.some(one => one.confidence === 'memory')
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = say(textsOf(locale), { id: each.message, args: { seen: [], basis: spoken(basis, locale) } })
      const cited = text.slice(text.lastIndexOf(locale === 'en' ? '(Basis' : '（依据'))
      expect(cited.includes(marks[locale])).toBe(remembered)
    }
  })
  test('every instrument that a rule cites is known', () => {
    expect(official.flatMap(each => each.basis.map(basis => basis.instrument)).filter(key => !(key in catalogue.instruments))).toEqual([])
  })
})
