import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const scene = { asking: ['legalRepName'], confirming: { mailingAddress: '浙江省义乌市宾王路158号' } }

test.each(['地址对的。法人傅秋月,就是我', '法人傅秋月,通讯地址没错'])('%s is a yes to the address and an answer beside it', text => {
  expect(stored(hear(text, scene))).toMatchObject({ mailingAddress: '浙江省义乌市宾王路158号', legalRepName: '傅秋月' })
})

test.each(['地址对吗?', '地址不对', '名字对的'])('%s is no yes to the address', text => {
  expect(stored(hear(text, scene))).not.toHaveProperty('mailingAddress')
})

test('the same choice in other words is a yes to what was put forward', () => {
  const confirming = { icpFilingType: 'cancelService' }
  const asking = ['serviceKind', 'serverRegion']
  expect(stored(hear('网站不做了,就注销这个网站', { asking, confirming })).icpFilingType).toBe('cancelService')
  expect(stored(hear('是注销网站还是注销主体?', { asking, confirming })).icpFilingType).toBeUndefined()
})
