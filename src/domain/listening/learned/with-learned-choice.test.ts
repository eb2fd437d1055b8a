import { describe, expect, it } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

describe('words that stand in no list, to a choice', () => {
  it.each([
    ['faceVerification', '刷了三回老说跟本人对不上', 'failed'],
    ['icpFilingType', '以前备过一个了撒 这回是又多整了一个网站', 'addService'],
    ['psFilingStatus', '交上克一个多礼拜了 没得动静', 'submitted'],
    ['servesMainlandUsers', '就做我们县城这一片的生意', true],
    ['serviceKind', '就微信里头点开下单那个 网站冇得', ['miniProgram']],
  ])('%s: %s is put forward, not stored', (field, text, value) => {
    const [fill, ...more] = hear(text, { asking: [field] }).fills.filter(each => each.field === field)
    expect(more).toEqual([])
    expect(fill).toMatchObject({ value, quote: text })
    expect(fill?.confidence).toBeLessThan(0.75)
  })

  it.each([
    ['consentSensitive', '没有'],
    ['faceVerification', '这个我先问问老板再说'],
    ['serviceKind', '刷脸要本人去吗?'],
    ['faceVerification', '杭州示例科技有限公司'],
  ])('%s: %s is like none', (field, text) => expect(hear(text, { asking: [field] }).fills.filter(each => each.field === field)).toEqual([]))

  it('beside other questions nothing is guessed', () =>
    expect(
      hear('刷了三回老说跟本人对不上', { asking: ['faceVerification', 'serviceOwnerMobile', 'siteName'] }).fills.filter(
        each => each.doubt === 'likely',
      ),
    ).toEqual([]))
})
