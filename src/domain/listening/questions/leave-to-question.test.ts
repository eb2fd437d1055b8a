import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

const page = '卖自家做的手工皂和香薰,也有制作教程和门店介绍'

describe('a question beside an answer leaves the answer', () => {
  test.each([
    ['siteName', '叫小满花艺,对了备案要多少钱', '小满花艺'],
    ['siteName', '备案要多少钱?网站就叫小满花艺', '小满花艺'],
    ['organizerName', '杭州示例花艺有限公司,备案期间网站能开吗', '杭州示例花艺有限公司'],
    ['isInteractive', '没有留言功能,公安备案一定要做吗', false],
    ['drillFrequency', '一年一次,演练要请外人吗', 'yearly'],
    ['responseLevels', '国家咋规定就咋来 四级是吧 就四级', 4],
    ['siteContentDescription', `网站主要${page}。备案要多久?`, page],
    ['siteContentDescription', `网站主要${page},备案要多久`, page],
    ['siteContentDescription', `备案要多久?网站主要${page}`, page],
  ])('%s: %s', (field, text, value) => {
    const heard = hear(text, { asking: [field] })
    expect(stored(heard)).toMatchObject({ [field]: value })
    expect(heard.topics.length).toBeGreaterThan(0)
  })

  test.each([
    ['principalIdNumber', '非要填吗,不想给', 'declined'],
    ['securityOfficerIdNumber', '必须要吗?不太想给', 'declined'],
    ['icpFilingType', '我得先跟合伙人商量下到底是注销还是变更,他明天从外地回来我再回你', 'later'],
  ])('%s: %s', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toMatchObject({ [field]: state })
  })
})

describe('what leads up to a question about the very thing is shown for a yes', () => {
  test.each([
    ['refilingReason', '公司改名了信用代码没变,属于重新备案吗', 'renamed'],
    ['drillFrequency', '演练是消防演习那种吗 我们每年都搞啊', 'yearly'],
  ])('%s: %s', (field, text, value) => {
    expect(hear(text, { asking: [field] }).fills).toMatchObject([{ field, value, doubt: 'asked' }])
  })

  test('the place of the machine is told, not that of the person', () => {
    expect(stored(hear('我人在贵州 机房在内蒙 那备案是贵州备还是内蒙备', { asking: ['serverProvince'] }))).toMatchObject({
      serverProvince: '150000',
    })
  })

  test.each([
    ['siteName', '从没扫过漏洞,会不会备案不让过'],
    ['businessLicenseFile', '我们没邮箱,就微信,行不行'],
  ])('%s: of something else there is none in %s', (field, text) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({})
  })
})

describe('a question is no description of a page', () => {
  test.each([
    '外婆八十二,网站挂她名下,摇头张嘴她做不来的呀,怎么弄',
    '公安那边待审核三周了没动静,打电话没人接,怎么办',
    '有人打我网站勒索两千块,先给钱还是先报警',
  ])('%s', text => {
    const heard = hear(text, { asking: ['siteContentDescription'] })
    expect(heard.intent).toBe('question')
    expect(heard.fills).toEqual([])
  })
})
