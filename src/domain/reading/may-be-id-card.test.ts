import { expect, test } from 'vitest'
import cards from '../../../test/fixtures/reading/id-card-lines.json' with { type: 'json' }
import licences from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import type { Line } from './line.ts'
import { mayBeIdCard } from './may-be-id-card.ts'

const lineOf = (text: string): Line => ({ text, page: 1, box: [10, 10, 20, 20], confidence: 1 })
const linesOf = (rows: readonly (readonly (string | number)[])[]) => rows.map(([text]) => lineOf(String(text)))

test.each(cards)('the card of $picture is one', ({ lines }) => {
  expect(mayBeIdCard(linesOf(lines))).toBe(true)
})

test.each(licences)('the licence of $picture is none', ({ lines }) => {
  expect(mayBeIdCard(linesOf(lines))).toBe(false)
})

test('a number alone, or the words alone, are enough', () => {
  expect(mayBeIdCard([lineOf('号码 330106198503070032')])).toBe(true)
  expect(mayBeIdCard([lineOf('签发机关')])).toBe(true)
  expect(mayBeIdCard([lineOf('330106198503070033')])).toBe(false)
  expect(mayBeIdCard([])).toBe(false)
})
