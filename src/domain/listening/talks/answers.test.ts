import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type LabelledAnswer, type Scored, scoreAnswer } from '../../../../test/fixtures/listening/score.ts'
import { fields } from '../../../catalogue/fields/index.ts'

const read = (name: string): readonly LabelledAnswer[] =>
  JSON.parse(readFileSync(new URL(`../../../../test/fixtures/listening/${name}`, import.meta.url), 'utf8'))

const share = (list: readonly Scored[], is: (scored: Scored) => boolean): number => list.filter(is).length / list.length
const told = ({ answer, outcome, heard }: Scored): string =>
  `${answer.field} 「${answer.text}」 ${outcome} ${JSON.stringify(heard.fills.find(fill => fill.field === answer.field)?.value)}`

describe.each(['answers.json', 'more-answers.json', 'english-answers.json'])('labelled answers of %s', name => {
  const scored = read(name).map(scoreAnswer)

  test('have the right outcome', () => {
    expect(
      share(scored, each => each.outcomeRight),
      scored
        .filter(each => !each.outcomeRight)
        .map(told)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.97)
  })

  test('give the right value', () => {
    const valued = scored.filter(each => each.valueRight !== null)
    expect(
      share(valued, each => each.valueRight === true),
      valued
        .filter(each => !each.valueRight)
        .map(told)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.95)
  })

  test('never store a guess', () => {
    expect(
      share(scored, each => each.wrong),
      scored
        .filter(each => each.wrong)
        .map(told)
        .join('\n'),
    ).toBeLessThanOrEqual(0.01)
  })

  test('also capture what the same words say', () => {
    expect(scored.filter(each => !each.also).map(told)).toEqual([])
  })
})

test('the labelled answers cover nearly every field', () => {
  const covered = new Set([...read('answers.json'), ...read('more-answers.json')].map(each => each.field))
  expect(Object.keys(fields).filter(key => !covered.has(key)).length).toBeLessThanOrEqual(8)
})
