import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumeral, parseVague } from './numerals.ts'

describe('numerals', () => {
  test.each([
    ['五千万', 50_000_000],
    ['500w', 5_000_000],
    ['一千二', 1200],
    ['三万五', 35_000],
    ['3万5', 35_000],
    ['一百零五', 105],
    ['十五', 15],
    ['二十', 20],
    ['1.5亿', 150_000_000],
    ['一亿两千万', 120_000_000],
    ['6千5百万', 65_000_000],
    ['二〇二六', 2026],
    ['1,000,000', 1_000_000],
    ['三点五', 3.5],
    ['零', 0],
  ])('%s is %d', (said, value) => {
    expect(parseNumeral(said)).toBe(value)
  })

  test.each(['', '几', '公司', '一二X'])('%s is none', said => {
    expect(parseNumeral(said)).toBeUndefined()
  })

  test('digits read as themselves', () => {
    fc.assert(fc.property(fc.nat(), value => parseNumeral(String(value)) === value))
  })

  test.each([
    ['十几', 11, 19],
    ['几十', 10, 90],
    ['五六十', 50, 60],
    ['两三百', 200, 300],
    ['上千', 1000, 9000],
    ['三四', 3, 4],
  ])('%s lies between %d and %d', (said, low, high) => {
    expect(parseVague(said)).toEqual({ low, high })
  })
})
