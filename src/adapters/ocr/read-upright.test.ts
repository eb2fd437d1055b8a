import sharp from 'sharp'
import { expect, test } from 'vitest'
import samples from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import type { Box, Line } from '../../domain/reading/line.ts'
import type { PictureFacts } from '../../domain/reading/picture-quality.ts'
import { cropPicture } from './decode-picture.ts'
import { readUpright } from './read-upright.ts'

const upright = (samples[0]?.lines ?? []).map(([text, x, y, width, height, confidence]): Line => {
  const box: Box = [Number(x), Number(y), Number(width), Number(height)]
  return { text: String(text), page: 1, box, confidence: Number(confidence) }
})
const unread = upright.map((line): Line => ({ ...line, text: '口', confidence: 0.1 }))
const onEnd = upright.map((line): Line => ({ ...line, box: [line.box[1], line.box[0], line.box[3], line.box[2]] }))
const pixels = { width: 4, height: 2, data: new Uint8Array(24).fill(200) }
const facts: PictureFacts = { width: 4000, height: 2000, sharpness: 60, brightness: 200, glare: 0, colour: 12 }

test.each([
  ['on its head', unread, { width: 4000, height: 2000, turn: 180 }, [4, 2]],
  ['on its side', onEnd, { width: 2000, height: 4000, turn: 270 }, [2, 4]],
] as const)('a picture %s is read once more as it stands upright', async (_how, lines, size, asked) => {
  const seen: number[][] = []
  const read = await readUpright({ pixels, lines, facts }, async ({ width, height }) => {
    seen.push([width, height])
    return upright
  })
  expect(seen).toEqual([asked])
  expect(read.lines).toBe(upright)
  expect(read.facts).toMatchObject(size)
})

test('one that stands upright, that reads no better turned, or must be taken again is left as it is', async () => {
  const again = async () => unread
  expect(await readUpright({ pixels, lines: upright, facts }, () => Promise.reject(new Error('read twice')))).toEqual({
    lines: upright,
    facts,
  })
  expect(await readUpright({ pixels, lines: unread, facts }, again)).toEqual({ lines: unread, facts })
  const blurred = { ...facts, sharpness: 10 }
  expect(await readUpright({ pixels, lines: unread, facts: blurred }, () => Promise.reject(new Error('read twice')))).toMatchObject({
    facts: blurred,
  })
})

test('the part that is shown beside a value stands upright too', async () => {
  const mark = await sharp({ create: { width: 30, height: 10, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  const page = await sharp({ create: { width: 400, height: 200, channels: 3, background: '#fff' } })
    .composite([{ input: mark, left: 20, top: 40 }])
    .png()
    .toBuffer()
  const held = await sharp(page).rotate(90).png().toBuffer()
  const part = await sharp(await cropPicture(new Uint8Array(held), [20, 40, 30, 10], 270))
    .raw()
    .toBuffer({ resolveWithObject: true })
  expect([part.info.width, part.info.height]).toEqual([36, 16])
  const middle = part.info.channels * (8 * part.info.width + 18)
  expect([...part.data.subarray(middle, middle + 3)]).toEqual([255, 0, 0])
})
