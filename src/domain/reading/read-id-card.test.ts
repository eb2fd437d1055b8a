import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import samples from '../../../test/fixtures/reading/id-card-lines.json' with { type: 'json' }
import { cards } from '../../../test/fixtures/reading/id-cards.ts'
import { anyCharacter } from '../../../test/fixtures/text/any-character.ts'
import type { Line } from './line.ts'
import { readIdCard } from './read-id-card.ts'
import { readPicture } from './reading.ts'

const linesOf = (rows: readonly (readonly (string | number)[])[]): readonly Line[] =>
  rows.map(([text, x, y, width, height, confidence]) => ({
    text: String(text),
    page: 1,
    box: [Number(x), Number(y), Number(width), Number(height)],
    confidence: Number(confidence),
  }))

const words = (...texts: readonly string[]): readonly Line[] =>
  texts.map((text, at) => ({ text, page: 1, box: [100, 100 + 60 * at, 400, 40], confidence: 0.95 }))

const valuesOf = (lines: readonly Line[]) => Object.fromEntries(readIdCard(lines).items.map(({ name, value }) => [name, value]))

describe('a drawn card as a recogniser saw it', () => {
  for (const { picture, lines } of samples)
    test(picture, () => {
      const card = cards[Number(picture[0])]
      const [from, to] = (card?.validity ?? '').split('-').map(day => day.replaceAll('.', '-'))
      const front = { idName: card?.name, idNumber: card?.number }
      const back = { idValidFrom: from, idValidTo: to, idAuthority: card?.authority }
      expect(valuesOf(linesOf(lines))).toEqual(picture.includes('back') ? back : picture.includes('sheet') ? { ...front, ...back } : front)
    })
})

test('letters that look like digits are mended where the check character proves it, as a suggestion', () => {
  expect(readIdCard(words('公民身份号码 11O1O5194912310O2X')).items).toMatchObject([
    { name: 'idNumber', value: '11O1O5194912310O2X', suggestion: '11010519491231002X' },
  ])
})

describe('what contradicts itself is not put forward', () => {
  test.each([
    ['a number whose check character is wrong', ['公民身份号码', '110105194912310021'], 'idCard.number'],
    ['another date of birth', ['出生 1950年1月1日', '公民身份号码', '11010519491231002X'], 'idCard.birthDate'],
    ['a validity that is no term of a card', ['有效期限', '2016.05.04-2037.05.04'], 'idCard.validity'],
    ['a day that does not exist', ['有效期限', '2016.02.30-2036.02.30'], 'idCard.validity'],
  ])('%s', (_, texts, problem) => {
    const { items, problems } = readIdCard(words(...texts))
    expect([problems, items.filter(({ name }) => name !== 'idNumber')]).toEqual([[problem], []])
  })

  test('a card of a leap day may end on the last of February', () => {
    expect(valuesOf(words('2024.02.29-2034.02.28'))).toEqual({ idValidFrom: '2024-02-29', idValidTo: '2034-02-28' })
  })
})

test('any lines are read without an error', () => {
  const line = fc.record({
    text: fc.oneof(
      fc.constantFrom('姓名', '名王磊', '公民身份号码', '11010519491231002X', '2016.05.04-长期', '签发机关', '某市公安局'),
      fc.string({ unit: anyCharacter }),
    ),
    page: fc.constant(1),
    box: fc.tuple(fc.nat(3000), fc.nat(3000), fc.nat(900), fc.integer({ min: 1, max: 80 })),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), lines => {
      for (const item of readIdCard(lines).items) expect(item.quote.length).toBeGreaterThan(0)
    }),
    { numRuns: 60 },
  )
})

describe('a card whose edge was not taken', () => {
  const facts = { width: 1500, height: 1000, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
  const seen = (...texts: readonly string[]) =>
    readPicture(
      texts.map((text, at) => ({ text, page: 1, box: [300, 100 + 80 * at, 40 * text.length, 40], confidence: 0.99 })),
      facts,
    )
  test.each([
    ['its number', ['性别', '民族汉', '出生', '1991年4月17日', '住址', '江苏省苏州市姑苏区示例巷']],
    ['its dates', ['中华人民共和国', '居民身份证']],
  ])('is known for one and asked for again where %s is missing', (_what, texts) => {
    expect(seen(...texts)).toEqual({ status: 'retake', kind: 'idCard', items: [], problems: ['picture.cut'] })
  })

  test('is known for one by its number beside one label', () => {
    expect(seen('民族', '1991年4月17日', '330106198503070032').kind).toBe('idCard')
  })

  test('a list of people is none', () => {
    expect(seen('序号姓名性别民族出生住址', ...Array.from({ length: 30 }, (_, at) => `${at}330106198503070032`)).kind).not.toBe('idCard')
  })
})
