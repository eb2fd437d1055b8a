import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCharacter } from '../fixtures/text/any-character.ts'
import { type Scene, scenes, setScene } from './hostile/scenes.ts'
import { movedShop, planShop, singaporeShop, teaShop } from './support/owners.ts'

const scene = fc.constantFrom<Scene>(...scenes)
/** answers of ordinary owners and their pieces, so that readers get hold of something */
const answers = [teaShop, movedShop, singaporeShop, planShop].flatMap(owner => Object.values(owner))
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...answers),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: anyCharacter, maxLength: 6 }),
      fc.constantFrom(
        '\ud800',
        '\u202e',
        '\u200b',
        '\u0301',
        '\ue000',
        '\0',
        '(',
        '"',
        '，',
        '。',
        '\n',
        '{{',
        '1e400',
        '亿亿',
        '-',
        '到',
        '改成',
        '不是',
      ),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

/** A message of any kind, three times in a row, as people insist. */
function survives(where: Scene, text: string): void {
  const play = setScene(where)
  const filings = play.state.filings.length
  for (let time = 0; time < 3; time += 1) {
    const { reply, heard } = play.say(text)
    expect(reply.text).not.toMatch(/undefined|NaN|\[object|dialogue\./)
    expect(reply.kind === 'complete' || reply.asking.length + reply.confirming.length > 0).toBe(true)
    for (const { quote } of heard.fills) expect(text).toContain(quote)
    for (const { start, end } of heard.fills) expect(0 <= start && start <= end && end <= text.length).toBe(true)
  }
  expect(play.state.filings.length).toBeGreaterThanOrEqual(Math.min(filings, 1))
  expect(play.conversation.controller).toBe('assistant')
}

describe('any text at all', () => {
  it.each([
    ['graphemes', fc.string({ unit: 'grapheme', maxLength: 80 })],
    ['code points', fc.string({ unit: anyCharacter, maxLength: 80 })],
    ['pieces of answers and of noise', soup],
  ])('is heard and answered without an exception: %s', { timeout: 60_000 }, (_what, text) => {
    fc.assert(fc.property(scene, text, survives), { numRuns: 300, seed: 20261123 })
  })
})
