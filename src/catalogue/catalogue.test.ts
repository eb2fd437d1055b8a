import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../domain/canonical-json.ts'
import { createCatalogue } from './index.ts'
import { textsOf } from './locales/index.ts'
import { names } from './locales/zh-CN/names.ts'

const sha256hex = (text: string): string => createHash('sha256').update(text).digest('hex')
const catalogue = createCatalogue(sha256hex)

describe('the catalogue', () => {
  test('has a revision that the same data give again', () => {
    expect(catalogue.revision).toMatch(/^[0-9a-f]{64}$/)
    expect(createCatalogue(sha256hex).revision).toBe(catalogue.revision)
  })

  test('knows its provinces: 31 administrations, none for 71, 81 and 82', () => {
    expect(catalogue.provinces.filter(each => each.authority).length).toBe(31)
    expect(catalogue.provinces.filter(each => !each.authority).map(each => each.code)).toEqual(['710000', '810000', '820000'])
    expect(new Set(catalogue.provinces.map(each => each.code)).size).toBe(34)
  })

  test('takes both prefixes where ICP and police differ', () => {
    const of = (code: string) => catalogue.provinces.find(each => each.code === code)
    expect(of('510000')).toMatchObject({ icpPrefixes: ['蜀', '川'], policePrefixes: ['川', '蜀'] })
    expect(of('520000')).toMatchObject({ icpPrefixes: ['黔', '贵'], policePrefixes: ['贵', '黔'] })
    expect(of('620000')).toMatchObject({ icpPrefixes: ['陇', '甘'], policePrefixes: ['甘', '陇'] })
  })

  test('names every instrument, filing and document in both languages', () => {
    const needed = [
      ...Object.keys(catalogue.instruments).map(key => `instrument.${key}`),
      ...Object.keys(catalogue.filings).map(key => `filing.${key}`),
      ...Object.values(catalogue.filings).flatMap(filing => filing.documents.map(({ template }) => `document.${template}`)),
      ...(catalogue.fields.icpFilingType?.codes ?? []).map(code => `procedure.${code}`),
      ...(catalogue.fields.refilingReason?.codes ?? []).filter(code => code !== 'other').map(code => `because.${code}`),
    ]
    expect(needed.filter(id => !(id in names))).toEqual([])
    expect(textsOf('en').names['filing.icpFiling']).toBe('ICP filing')
  })
})

describe('canonical JSON', () => {
  test('does not depend on the order of keys or on absent ones', () => {
    expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }] })).toBe('{"a":[{"c":null}],"b":1}')
    expect(canonicalJson({ a: [{ c: null }], b: 1 })).toBe(canonicalJson({ b: 1, a: [{ c: null }] }))
  })
})
