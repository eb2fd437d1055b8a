import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCharacter } from '../../../test/fixtures/text/any-character.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { fields, fieldTexts } from '../../catalogue/fields/index.ts'
import { labelsOf } from '../../catalogue/fields/labels.ts'
import type { Json } from '../json.ts'
import { addDays } from './calendar.ts'
import type { FieldDefinition } from './definition.ts'
import { formatValue } from './format-value.ts'
import { maskValue } from './mask-value.ts'
import { parseValue } from './parse-value.ts'
import { readChineseNumber } from './read-chinese-number.ts'

const reference = createReference()
const ctx = { today: '2026-11-23', reference, values: () => undefined, labels: labelsOf }
const all: readonly FieldDefinition[] = Object.values(fields)
const texts = { 'zh-CN': fieldTexts('zh-CN'), en: fieldTexts('en') } as const

const json = fc.jsonValue({ maxDepth: 3 }).map((value): Json => JSON.parse(JSON.stringify(value ?? null)))
const spoken = fc.string({
  unit: fc.constantFrom(
    ...'零一二两三十百千万亿半年月日号天周上下前后去今明点多几约%./-:+0123456789wkGM()（）,，、;；和到至 张公司省市区县京浙ICP备号@x',
  ),
  maxLength: 30,
})

describe('no parser throws', () => {
  test.each(all.map(field => [field.key, field] as const))('%s on any text or JSON', (_key, field) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: anyCharacter }), spoken, json), raw => {
        const outcome = parseValue(field, raw, ctx)
        if (!outcome.ok) expect(outcome.code).toMatch(/^[a-zA-Z]+\.[a-zA-Z0-9]+$/)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the normal form', () => {
  test.each(all.map(field => [field.key, field] as const))('of %s is read as itself', (_key, field) => {
    fc.assert(
      fc.property(fc.oneof(spoken, json), raw => {
        const once = parseValue(field, raw, ctx)
        if (once.ok) expect(parseValue(field, once.value, ctx)).toMatchObject({ ok: true, value: once.value })
      }),
      { numRuns: 100 },
    )
  })
})

describe('what is displayed is read back', () => {
  const shown = (field: FieldDefinition, value: Json, locale: 'zh-CN' | 'en'): string => {
    const found = Object.entries(texts[locale]).find(([key]) => key === field.key)?.[1]
    return formatValue(field, value, found ?? {}, locale, reference.divisions)
  }
  const back = (field: FieldDefinition, value: Json, locale: 'zh-CN' | 'en') => parseValue(field, shown(field, value, locale), ctx)
  const locales = fc.constantFrom('zh-CN' as const, 'en' as const)

  test('for amounts of money', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 13 }),
        locales,
        (cents, locale) => void expect(back(fields.annualRevenueCny, cents / 100, locale)).toMatchObject({ value: cents / 100 }),
      ),
    )
  })
  test('for other numbers', () => {
    const numeric = fc.constantFrom<FieldDefinition>(
      fields.registeredUserCount,
      fields.resourceTermMonths,
      fields.keyRotationDays,
      fields.exportedPersons,
      fields.rtoHours,
      fields.deviceLogDays,
    )
    fc.assert(
      fc.property(
        numeric,
        fc.integer({ min: 1, max: 3_000_000 }),
        locales,
        (field, value, locale) => void expect(back(field, value, locale)).toMatchObject({ value }),
      ),
    )
  })
  test('for days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        locales,
        (days, locale) =>
          void expect(back(fields.domainExpiryDate, addDays('2000-01-01', days), locale)).toMatchObject({
            value: addDays('2000-01-01', days),
          }),
      ),
    )
  })
  test('for every code of every choice', () => {
    const lost = all.flatMap(field =>
      field.type === 'enum'
        ? (field.codes ?? []).flatMap(code =>
            (['zh-CN', 'en'] as const)
              .filter(locale => JSON.stringify(back(field, code, locale)) !== JSON.stringify({ ok: true, value: code }))
              .map(locale => `${field.key} ${code} ${locale}`),
          )
        : [],
    )
    expect(lost).toEqual([])
  })
  test('for every county that stands in the list under one name', () => {
    const provinces = all.length ? ['330000', '110000', '440000', '650000', '460000'] : []
    const counties = provinces
      .flatMap(province => reference.divisions.children(province))
      .flatMap(city => reference.divisions.children(city.code))
    const lost = counties.filter(
      ({ code }) => JSON.stringify(back(fields.domicileDistrict, code, 'zh-CN')) !== JSON.stringify({ ok: true, value: code }),
    )
    expect(counties.length).toBeGreaterThan(250)
    expect(lost).toEqual([])
  })
})

test('a masked identifier never shows its middle', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789X'), minLength: 18, maxLength: 18 }), number => {
      expect(maskValue(fields.principalIdNumber, number)).toBe(`${number.slice(0, 6)}********${number.slice(-4)}`)
    }),
  )
})

test('a number in Chinese numerals is read as its digits', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999 }), value => void expect(readChineseNumber(inChinese(value))).toBe(value)))
})

/** The formal spelling, with 零 for gaps. */
function inChinese(value: number): string {
  const digits = '零一二三四五六七八九'
  if (value < 10) return digits[value] ?? ''
  for (const [size, name] of [
    [100_000_000, '亿'],
    [10_000, '万'],
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < size) continue
    const rest = value % size
    const gap = rest > 0 && rest < size / 10 ? '零' : ''
    return inChinese(Math.floor(value / size)) + name + (rest ? gap + inChinese(rest) : '')
  }
  return ''
}
