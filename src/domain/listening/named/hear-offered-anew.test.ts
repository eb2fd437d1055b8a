import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import type { Json } from '../../json.ts'

type Values = Readonly<Record<string, Json>>

const confirming: Values = { notifyMobile: '13800138000', notifyEmail: 'li@shili-demo.com', planApprover: '冉示例' }
const known: Values = { principalEmail: 'li@shili-demo.com', principalMobile: '13800138000', legalRepName: '冉示例' }
const scene = { asking: [...Object.keys(confirming), 'dataRetentionChoice'], confirming, known }

test.each<[said: string, now: Values]>([
  ['都对,就是通知手机改成13570908866', { notifyMobile: '13570908866' }],
  ['前面都对,通知邮箱不对,应该是kefu@shili-demo.com', { notifyEmail: 'kefu@shili-demo.com' }],
  ['除了批准人都对,批准人是周样例', { planApprover: '周样例' }],
  ['好的,邮箱填kefu@shili-demo.com', { notifyEmail: 'kefu@shili-demo.com' }],
  ['嗯批准人改一下,改成周样例,别的都行', { planApprover: '周样例' }],
  ['是的,通知手机要改一下,13570908866,办完就删', { notifyMobile: '13570908866', dataRetentionChoice: 'untilFiled' }],
])('one of what was put forward is put right and the others are taken: %s', (said, now) => {
  const heard = hear(said, scene)
  expect(stored(heard)).toEqual(now)
  expect(heard.affirms).toBe(true)
})

test.each<[said: string, now: Values]>([
  ['通知手机不是13800138000,是13570908866', { notifyMobile: '13570908866' }],
  ['第二个不对,是kefu@shili-demo.com', { notifyEmail: 'kefu@shili-demo.com' }],
  ['批准人不要用冉示例,用周样例', { planApprover: '周样例' }],
  ['通知手机改成13570908866,批准人改成周样例', { notifyMobile: '13570908866', planApprover: '周样例' }],
])('what the message does not speak of is not taken: %s', (said, now) => {
  const heard = hear(said, scene)
  expect(stored(heard)).toEqual(now)
  expect(heard.affirms).toBeUndefined()
})

test('a yes to all of it puts nothing right', () => {
  const heard = hear('都对,通知手机没错', scene)
  expect(stored(heard)).toEqual({ notifyMobile: '13800138000' })
  expect(heard.affirms).toBe(true)
})
