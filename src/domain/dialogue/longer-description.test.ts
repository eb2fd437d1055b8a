import { describe, expect, it } from 'vitest'
import { caseWith, ctx } from '../../../test/scenarios/support/context.ts'
import type { Json } from '../json.ts'
import { longerDescription } from './longer-description.ts'

const firm = { organizerName: '杭州示例茶业有限公司' }
const longer = (words: string, values: Readonly<Record<string, Json>> = firm) =>
  longerDescription(words, { state: caseWith(values, []), ctx })

describe('a description of a site in fewer characters than the form asks for becomes one official sentence', () => {
  it.each([
    ['卖茶叶的', '用于销售茶叶'],
    ['就是介绍下店里卖啥,洗澡美容多少钱', '用于介绍所售商品，洗澡美容价格'],
    ['主要是介绍茶叶', '用于介绍茶叶'],
    ['就是讲讲我们店里的茶', '用于介绍本店的茶'],
    ['就是个卖茶叶的小网站', '用于销售茶叶'],
    ['我们公司网站主要是介绍茶叶。', '用于介绍茶叶'],
    ['公司介绍、产品图片和联系方式', '内容为公司介绍、产品图片和联系方式'],
  ])('%s', (words, contents) => expect(longer(words)).toBe(`本网站由杭州示例茶业有限公司开办，${contents}。`))

  it('of a person is written as of a person', () => {
    expect(longer('放我自己拍的风景和人像照片,没有别的', { organizerNature: 'individual', organizerName: '冰样例' })).toBe(
      '本网站由冰样例开办，内容为本人拍的风景和人像照片，没有别的。',
    )
  })

  it('says whether visitors can write where that is known', () => {
    expect(longer('卖茶叶', { ...firm, isInteractive: false })).toMatch(/用于销售茶叶，不提供用户注册、留言与评论功能。$/)
    expect(longer('卖茶叶', { ...firm, isInteractive: true })).toMatch(/用于销售茶叶，提供用户互动功能。$/)
  })
  it('is long enough where nothing else is known', () => {
    expect([...(longer('卖茶叶', {}) ?? '')].length).toBeGreaterThanOrEqual(20)
  })
  it.each(['123', 'tea', '茶', ''])('is none for %j', words => expect(longer(words)).toBeUndefined())
})
