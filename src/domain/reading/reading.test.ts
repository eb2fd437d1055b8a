import { expect, test } from 'vitest'
import samples from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import type { Line } from './line.ts'
import { judgeQuality, type PictureFacts } from './picture-quality.ts'
import { readPicture } from './reading.ts'

const facts: PictureFacts = { width: 1988, height: 1477, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
const lines = (samples.find(({ picture }) => picture === 'L0_clean.png')?.lines ?? []).map(
  ([text, x, y, width, height, confidence]) => ({ text, page: 1, box: [x, y, width, height], confidence }) as Line,
)
const codeAt = lines.find(({ text }) => text.includes('91330110MA2KQ7T398'))?.box ?? [0, 0, 0, 0]

test('a licence is read whole', () => {
  expect(readPicture(lines, facts)).toMatchObject({ status: 'done', kind: 'businessLicence', problems: [] })
})

test('one whose head with its code is not on the picture is asked for again', () => {
  const below = lines.filter(({ box }) => box[1] > codeAt[1] + codeAt[3])
  expect(below.length).toBeGreaterThan(8)
  expect(readPicture(below, facts, { kind: 'businessLicence', read: () => [] })).toMatchObject({
    status: 'retake',
    problems: ['picture.cut'],
  })
})

test('of a picture in the dark nothing else is said', () => {
  expect(judgeQuality({ ...facts, brightness: 15, sharpness: 0, colour: 1 })).toEqual({ problems: ['picture.dark'], retake: true })
})
