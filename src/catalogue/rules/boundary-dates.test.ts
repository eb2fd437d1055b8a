import { describe, expect, test } from 'vitest'
import { inForce } from '../../domain/rules/parameters.ts'
import { listRules } from '../../usecases/rules/list-rules.ts'
import { createCatalogue } from '../index.ts'

const catalogue = createCatalogue(text => text)
const on = (inForceOn: string): ReadonlySet<string> => new Set(listRules(catalogue, { inForceOn }).map(({ rule }) => rule.id))
const begun = (before: string, first: string): readonly string[] => [...on(first)].filter(id => !on(before).has(id)).toSorted()
const cites = (id: string, day: string): readonly string[] =>
  [...catalogue.rules, ...catalogue.entries]
    .find(each => each.id === id)
    ?.basis.filter(each => inForce(each, day))
    .map(each => each.instrument) ?? []

describe('what begins on the days that matter', () => {
  test('2023-07-01: nothing of the law; the date is the one of the article', () => {
    expect(begun('2023-06-30', '2023-07-01').filter(id => id.startsWith('R-'))).toEqual([])
  })

  test('2024-01-18: the electronic mark is gone', () => {
    expect(begun('2024-01-17', '2024-01-18')).toEqual(['R-I11-electronic-mark-repealed'])
  })

  test('2024-03-22: the rules on data flows', () => {
    const ids = begun('2024-03-21', '2024-03-22')
    for (const number of [0, 1, 2, 3, 4, 5, 6, 7]) expect(ids.some(id => id.startsWith(`R-D${number}-`))).toBe(true)
    expect(ids.every(id => id.startsWith('R-D'))).toBe(true)
  })

  test('2025-01-01: the regulations on network data', () => {
    const ids = begun('2024-12-31', '2025-01-01')
    expect(ids).toContain('R-S05-notice-channel')
    expect(ids).toContain('R-S22-product-flaw')
    expect(ids).toContain('R-S23-processing-records')
    expect(cites('R-D1-important-data', '2024-12-31')).toEqual(['CBDF'])
    expect(cites('R-D1-important-data', '2025-01-01')).toEqual(['CBDF', 'NDSR'])
  })

  test('2025-11-01: the reporting of incidents', () => {
    const ids = begun('2025-10-31', '2025-11-01')
    for (const number of ['09', '10', '11', '12', '13', '14', '15', '16', '17'])
      expect(ids.some(id => id.startsWith(`R-S${number}-`))).toBe(true)
    expect(ids.every(id => id.startsWith('R-S'))).toBe(true)
  })

  test('2026-01-01: the amended Cybersecurity Law and the certificate', () => {
    expect(begun('2025-12-31', '2026-01-01')).toEqual(['R-S24-penalty-security-duties'])
    expect(cites('R-D6-contract-threshold', '2025-12-31')).not.toContain('PIC')
    expect(cites('R-D6-contract-threshold', '2026-01-01')).toContain('PIC')
  })
})
