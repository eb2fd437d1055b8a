import { describe, expect, it } from 'vitest'
import { choiceSamples, codesOf, hashChoices } from '../../../test/eval/choice-samples.ts'
import { learnReasons } from '../../../test/eval/learn-all.ts'
import { reasonSamples } from '../../../test/eval/reason-samples.ts'
import { choicesOf } from '../../domain/listening/learned/choice-model.ts'
import { likelyGrounds } from '../../domain/rejections/learned-grounds.ts'
import { fields } from '../fields/index.ts'
import { grounds } from '../rejections/index.ts'
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

describe('what was learned of notices', () => {
  const kindOf = new Map<string, string>(grounds.map(({ id, category }) => [id, category]))
  const kindsOf = (codes: readonly string[]) => new Set(codes.map(code => kindOf.get(code)))

  it('is learned of grounds that exist', () => {
    expect(reasonSamples().flatMap(({ codes }) => codes.filter(code => !kindOf.has(code)))).toEqual([])
  })

  it('carries over: without the notices of a hand that it has not seen it names the kind of nine of ten of their lines', () => {
    const learned = learnReasons(reasonSamples(file => file !== unseen))
    const lines = reasonSamples(file => file === unseen).filter(({ codes }) => codes.length > 0)
    const right = lines.filter(({ text, codes }) => kindsOf(codes).has(likelyGrounds(text, grounds, learned)[0]?.ground.category))
    expect(right.length / lines.length).toBeGreaterThan(0.85)
  })
})
const unseen = 'from-sixth.txt'
