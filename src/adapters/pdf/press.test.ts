import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { unzlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { here } from '../../../test/fixtures/store/here.ts'
import { press } from './press.ts'

/** Two readers of the format that are not ours. */
function comesBack(bytes: Uint8Array): boolean {
  const pressed = press(bytes)
  return inflateSync(pressed).equals(bytes) && Buffer.from(unzlibSync(pressed)).equals(bytes)
}

/** The same bytes each time, as good as chance. */
const mixed = (length: number, kinds = 256): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (Math.imul(at + 1, 0x9e3779b1) >>> 16) % kinds)

test('what is pressed comes back, whatever was pressed before', () => {
  const few = fc.uint8Array({ max: 3, maxLength: 2000 })
  const any = fc.uint8Array({ maxLength: 600 })
  const again = fc.tuple(any, fc.integer({ min: 1, max: 40 })).map(([part, times]) => Buffer.concat(Array(times).fill(part)))
  fc.assert(
    fc.property(fc.oneof(few, any, again), bytes => comesBack(bytes)),
    { numRuns: 300 },
  )
})

test('nothing, little, and every size about the borders of the format come back', () => {
  const borders = [4096, 16_384, 32_768, 65_535, 131_072].flatMap(size => [size - 1, size, size + 1])
  const small = Array.from({ length: 300 }, (_, size) => size)
  const wrong = [...small, ...borders].filter(
    size => !comesBack(mixed(size)) || !comesBack(mixed(size, 5)) || !comesBack(new Uint8Array(size)) || !comesBack(mixed(size).fill(255)),
  )
  expect(wrong).toEqual([])
})

test('a match of every length and at every kind of distance comes back', () => {
  const repeated = (distance: number, length: number): Uint8Array => {
    const part = mixed(distance)
    const whole = Buffer.alloc(distance + length + 1, 0xee)
    for (let at = 0; at < distance + length; at += 1) whole[at] = part[at % distance]!
    return whole
  }
  const starts = Array.from({ length: 15 }, (_, power) => 2 ** power).flatMap(power => [power, power * 1.5, power * 2 - 1, power * 2])
  const lengths = Array.from({ length: 260 }, (_, at) => at + 1)
  expect(lengths.filter(length => !comesBack(repeated(300, length)))).toEqual([])
  expect(starts.map(Math.floor).filter(distance => !comesBack(repeated(distance, 258)) || !comesBack(repeated(distance, 5)))).toEqual([])
})

test.runIf(here.runtime === 'Node')('real text and a real font come back, and text takes less than half', () => {
  const templates = join(import.meta.dirname, '../../../templates')
  const text = readFileSync(join(templates, 'contingency-plan/zh-CN.hbs'))
  const font = readFileSync(join(templates, 'fonts/noto-sans-sc-core.ttf')).subarray(0, 300_000)
  expect(comesBack(text) && comesBack(font)).toBe(true)
  const page = new TextEncoder().encode(Array.from({ length: 60 }, (_, at) => `0 -21 Td (${at} 甲乙丙丁)Tj\n`).join(''))
  expect(comesBack(page)).toBe(true)
  expect(press(page).length).toBeLessThan(page.length / 2)
})

test('the same bytes are pressed to the same bytes', () => {
  const page = new TextEncoder().encode('0 -21 Td (甲乙丙丁)Tj\n'.repeat(40))
  const first = press(page)
  press(new TextEncoder().encode('another page '.repeat(90)))
  expect(press(page)).toEqual(first)
})
