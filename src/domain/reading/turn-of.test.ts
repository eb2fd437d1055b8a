import { describe, expect, test } from 'vitest'
import samples from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import type { Box, Line } from './line.ts'
import { turnOf } from './turn-of.ts'

const upright = samples.map(({ lines }) =>
  lines.map(([text, x, y, width, height, confidence]): Line => {
    const box: Box = [Number(x), Number(y), Number(width), Number(height)]
    return { text: String(text), page: 1, box, confidence: Number(confidence) }
  }),
)
const onEnd = (lines: readonly Line[]) =>
  lines.map((line): Line => ({ ...line, box: [line.box[1], line.box[0], line.box[3], line.box[2]] }))
const unread = (lines: readonly Line[]) => lines.map((line): Line => ({ ...line, text: line.text.slice(0, 2), confidence: 0.2 }))

describe('which way a picture was held', () => {
  test('upright, as all recorded ones are', () => {
    expect(upright.map(turnOf)).toEqual(upright.map(() => undefined))
  })

  test('on its side: the one from which its lines are read, or the other', () => {
    expect(upright.map(lines => turnOf(onEnd(lines)))).toEqual(upright.map(() => 270))
    expect(upright.map(lines => turnOf(unread(onEnd(lines))))).toEqual(upright.map(() => 90))
  })

  test('on its head, where no line can be read', () => {
    expect(upright.map(lines => turnOf(unread(lines)))).toEqual(upright.map(() => 180))
  })

  test('a few words say nothing of it', () => {
    expect(turnOf(unread(upright[0]?.slice(0, 5) ?? []))).toBeUndefined()
  })
})
