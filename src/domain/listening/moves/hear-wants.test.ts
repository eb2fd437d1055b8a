import { describe, expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'
import { wants as words } from '../../../catalogue/lexicon/wants.ts'
import type { Fill } from '../understanding.ts'
import { hearWants } from './hear-wants.ts'

const part = (text: string) => (start: number, end: number) => ({ quote: text.slice(start, end), start, end })
const fill = (value: string): Fill => ({ field: 'filingScenario', value, quote: value, start: 0, end: 1, confidence: 0.9 })

describe('what is wanted in one breath', () => {
  test.each([
    ['重新备案，顺便把公安备案和应急预案弄好', ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'], 'both'],
    ['网站备案和应急预案都要', ['icpFiling', 'contingencyPlan'], 'icpRefiling'],
    ['公安备案加一份预案', ['publicSecurityFiling', 'contingencyPlan'], 'publicSecurity'],
    ['网站和应急预案都要办，不懂流程', ['icpFiling', 'contingencyPlan'], 'icpRefiling'],
  ])('%s', (text, named, scenario) => {
    const heard = hearWants(text, [fill('planOnly')], words, part(text))
    expect(heard.wants).toEqual(named)
    expect(heard.fills[0]?.value).toBe(scenario)
  })

  test.each(['只做应急预案，备案已经办好了', '应急预案', '公安备案，预案先不要'])('%s names one thing', text => {
    expect(hearWants(text, [fill('planOnly')], words, part(text))).toEqual({ fills: [fill('planOnly')] })
  })

  test('what is named is quoted, and needs no confirming whatever else is told', () => {
    const text = '我是开民宿的，网站备案和应急预案都要办，不懂流程'
    const [said] = hearWants(text, [{ ...fill('icpRefiling'), confidence: 0.7, doubt: 'story' }], words, part(text)).fills
    expect([said?.quote, said?.doubt, said?.confidence]).toEqual(['网站备案和应急预案', undefined, 0.9])
  })

  test('nothing is wanted where the scenario was not heard', () => {
    expect(hearWants('备案要预案吗', [], words, part('备案要预案吗'))).toEqual({ fills: [] })
  })
})

test.each([
  ['就网站备案吧，第一次办', 'icpRefiling'],
  ['ICP备案', 'icpRefiling'],
  ['公安备案', 'publicSecurity'],
])('to a filing that was put forward, with nothing else asked, %s is an answer', (text, scenario) => {
  const { fills } = hear(text, { confirming: { filingScenario: 'icpRefiling' } })
  expect(fills).toContainEqual(expect.objectContaining({ field: 'filingScenario', value: scenario }))
  expect(fills.find(({ field }) => field === 'filingScenario')?.doubt).toBeUndefined()
})

test('what is wondered about, or what others say, changes nothing that is settled', () => {
  const known = { filingScenario: 'publicSecurity' }
  for (const text of ['那ICP那个要不要也一起办 别人说两个都要', '要不要两个都办'])
    expect(hear(text, { known, asking: ['mailingAddress'] }).fills.filter(({ doubt }) => !doubt)).toEqual([])
  expect(hear('那两个都办吧', { known, asking: ['mailingAddress'] }).fills).toMatchObject([{ field: 'filingScenario', value: 'both' }])
})
