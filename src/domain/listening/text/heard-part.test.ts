import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyCharacter } from '../../../../test/fixtures/text/any-character.ts'
import { heardLength, heardPart } from './heard-part.ts'

test('a message of ordinary length is heard whole', () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), text => heardPart(text) === text))
})

test('a long one is cut behind a mark, so that no address is heard by half', () => {
  const list = Array.from({ length: 900 }, (_, at) => `121.40.${at >> 8}.${at & 255}`)
  const heard = heardPart(list.join('、')).split('、').filter(Boolean)
  expect(heard.length).toBeGreaterThan(400)
  expect(list.slice(0, heard.length)).toEqual(heard)
})

test('one without any mark is cut between characters', () => {
  expect(heardPart('a'.repeat(20_000)).length).toBe(heardLength)
  expect(heardPart(`a${'🙂'.repeat(9_000)}`)).toMatch(/🙂$/u)
})
