import { describe, expect, it } from 'vitest'
import { choiceSamples, codesOf, hashChoices } from '../../../test/eval/choice-samples.ts'
import { choicesOf } from '../../domain/listening/choice-model.ts'
import { fields } from '../fields/index.ts'
import { learnedChoices } from './learned-choices.ts'

describe('what was learned of choices', () => {
  it('is of the phrases and answers as they are now; otherwise run npm run choices', () => {
    expect(learnedChoices.of).toBe(hashChoices())
  })

  it('is learned of codes that exist', () => {
    expect(choiceSamples().filter(({ field, codes }) => codes.some(code => !codesOf(field).includes(code)))).toEqual([])
  })

  it('names the code again for nine of ten phrases of one code', () => {
    const samples = choiceSamples().filter(({ codes }, at) => codes.length === 1 && at % 7 === 0)
    const again = samples.filter(({ field, text, codes: [code = ''] }) => {
      const type = Object.entries(fields).find(([key]) => key === field)?.[1].type ?? ''
      const chances = [...(choicesOf(text, field, type, learnedChoices) ?? [])].sort(([, a], [, b]) => b - a)
      return chances[0]?.[0] === code
    })
    expect(again.length / samples.length).toBeGreaterThan(0.9)
  })
})
