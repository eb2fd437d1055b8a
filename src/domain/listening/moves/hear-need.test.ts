import { describe, expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const needOf = (text: string, asking = ['filingScenario']) => hear(text, { asking }).fills.find(({ field }) => field === 'filingScenario')

describe('what somebody tells who does not say what is to be done', () => {
  test.each([
    ['老板你好 我是开汽修店的 群里有人说网站没备案要被关 我这个要咋弄', 'icpRefiling'],
    ['网站突然上不去了，页面写着没有备案', 'icpRefiling'],
    ['我家民宿弄了个订房小程序，平台那边要我给备案号', 'icpRefiling'],
    ['刚买了个域名和服务器下一步干嘛', 'icpRefiling'],
    ['备案号给注销了，说我空壳', 'icpRefiling'],
    ['网站从西数挪到腾讯云机房了，怎么弄', 'icpRefiling'],
    ['派出所的人上门来说要登记', 'publicSecurity'],
    ['两个都没弄过', 'both'],
  ])('%s: %s is put forward, not stored', (text, value) => {
    const need = needOf(text)
    expect(need?.value).toBe(value)
    if (need?.doubt) expect(need.confidence).toBeLessThan(0.8)
  })

  test('the type of the filing is put forward beside it where the story tells it', () => {
    const typeOf = (text: string) => hear(text, { asking: ['filingScenario'] }).fills.find(({ field }) => field === 'icpFilingType')
    expect(typeOf('刚买了个域名和服务器下一步干嘛')).toMatchObject({ value: 'firstFiling', doubt: 'story' })
    expect(typeOf('网站从西数挪到腾讯云了，怎么弄')).toMatchObject({ value: 'addAccess' })
    expect(typeOf('在同一家云换了台服务器，IP不同了，要不要重新弄')).toBeUndefined()
    expect(typeOf('以前在阿里云，去年从阿里搬到腾讯云，现在说网站没备案')).toBeUndefined()
    expect(typeOf('备案号给注销了，说我空壳')).toBeUndefined()
  })

  test('with its own words as the reason', () => {
    expect(needOf('群里有人说网站没备案要被关')).toMatchObject({ doubt: 'story', quote: '没备案' })
  })

  test.each(['你好 怎么收费', '就那个最便宜的', '你们是政府的吗', '我叫王小明', '没有网站 就一个公众号'])('%s tells nothing of it', text =>
    expect(needOf(text)).toBeUndefined(),
  )

  test('a server abroad needs no ICP filing, whatever is told of one', () => {
    expect(needOf('服务器在香港 网站没备案')).toBeUndefined()
  })

  test('nothing is put forward while other things are asked', () => {
    expect(needOf('网站没备案被关了', ['organizerName'])).toBeUndefined()
  })

  test('what was put forward is not told again by its refusal', () => {
    const heard = hear('是的,备案类型不对,是变更备案', {
      asking: ['filingScenario', 'icpFilingType'],
      confirming: { filingScenario: 'icpRefiling', icpFilingType: 'addAccess' },
    })
    expect(heard.affirms).toBe(true)
    expect(heard.fills.map(({ field }) => field)).toEqual(['icpFilingType'])
  })

  test('how to go on is answered by what is put forward, a question of its own is kept', () => {
    expect(hear('网站没备案 我这个要咋弄', { asking: ['filingScenario'] }).topics).toEqual([])
    expect(hear('网站没备案会罚多少钱？', { asking: ['filingScenario'] }).topics.length).toBeGreaterThan(0)
  })
})
