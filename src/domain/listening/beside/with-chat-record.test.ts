import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const confirming = { legalRepName: '孙示例' }
const asking = ['filingScenario']
const chat = (...lines: readonly string[]): string => lines.join('\n')
const others = ['小赵 10:41', '域名shili-muer-demo.cn 在西部数码注册的', '小赵 10:42', 'IP 211.149.130.66 邮箱yu@example.com']

test('who is told to be in charge gives the number and the days of their card, and the boss his own', () => {
  const text = chat(
    '孙总 10:12',
    '小于 备案的事你来弄 你当负责人',
    '孙总 10:12',
    '我身份证 230000197603090020',
    '于样例 10:20',
    '好的孙总 我的是230000199305210038',
    '于样例 10:21',
    '有效期2020年7月2日到2040年7月2日',
    ...others,
  )
  expect(stored(hear(text, { asking, confirming }))).toMatchObject({
    principalName: '于样例',
    principalIdNumber: '230000199305210038',
    legalRepIdNumber: '230000197603090020',
    principalIdValidFrom: '2020-07-02',
    principalIdValidTo: '2040-07-02',
  })
})

test('where nobody is told to, the chat says of nobody that he is', () => {
  const text = chat('孙总 10:12', '备案的事弄一下', '于样例 10:20', '好的', '孙总 10:21', '我身份证 230000197603090020', ...others)
  expect(stored(hear(text, { asking, confirming }))).not.toHaveProperty('principalName')
})

test('who is called 姐 by the surname on the licence is nobody else', () => {
  const text = chat('小徐 10:25', '负责人就写你自己对吧', '邓姐 10:25', '对,我自己的店', '邓姐 10:26', '手机13900139000', ...others)
  const heard = stored(hear(text, { asking, confirming: { legalRepName: '邓样例' } }))
  expect(heard).not.toHaveProperty('principalName')
  expect(heard).not.toHaveProperty('principalIsLegalRep')
})
