import { describe, expect, it } from 'vitest'
import { hashStances, stanceSamples } from '../../../test/eval/stance-samples.ts'
import { chancesOf, type Stance, stances } from '../../domain/listening/learned/stance-model.ts'
import { learnedStances } from './learned-stances.ts'

const does = (text: string, type?: string): Stance => {
  const chances = chancesOf(text, type, learnedStances)
  return stances.reduce((best, each) => (chances[each] > chances[best] ? each : best))
}

describe('what was learned of the labelled answers', () => {
  it('is of the answers as they are now; otherwise run npm run stances', () => {
    expect(learnedStances.of).toBe(hashStances())
  })

  it('tells what they do again for nineteen of twenty', () => {
    const samples = stanceSamples().filter((_, at) => at % 5 === 0)
    const again = samples.filter(({ text, type, stance }) => does(text, type) === stance)
    expect(again.length / samples.length).toBeGreaterThan(0.95)
  })

  it.each([
    ['securityPolicyFile', 'upload', '还在法务那边改,改完第一时间补上来', 'later'],
    ['annualRevenueCny', 'number', '问这个做什么,恕不奉告', 'declined'],
    ['policeStation', 'string', '园区刚搬来,没弄清归谁管', 'unknown'],
    ['appPublicKey', 'text', '公钥还在外包手上,要到了马上发', 'later'],
    ['organizerName', 'string', '杭州示例科技有限公司', 'other'],
  ])('hears in words that stand in no list what is done to %s', (_, type, text, stance) => {
    expect(does(text, type)).toBe(stance)
  })
})
