import { describe, expect, it } from 'vitest'
import { hear, stored } from '../../../test/fixtures/listening/hear.ts'

const people = { asking: ['incidentLeader', 'responseTeam', 'deputyWhenUnreachable'] }
const leader = [{ name: '王示例', mobile: '13800138000' }]
const team = [
  { name: '李示范', role: '技术', mobile: '13700137000' },
  { name: '陈样例', role: '客服', mobile: '13600136000' },
]
const deputy = [{ name: '李示范', mobile: '13700137000' }]

describe('the people of a plan in one message', () => {
  it.each([
    '组长王示例 13800138000,技术李示范 13700137000,客服陈样例 13600136000,李示范 13700137000',
    '组长王示例 13800138000\n工作组:技术李示范 13700137000、客服陈样例 13600136000\n代理:李示范 13700137000',
    '组长王示例13800138000,技术李示范13700137000,客服陈样例13600136000,找不到组长就找李示范13700137000',
  ])('%s', text =>
    expect(stored(hear(text, people))).toMatchObject({ incidentLeader: leader, responseTeam: team, deputyWhenUnreachable: deputy }),
  )

  it('two names without a word on what they are to do are not dealt out', () => {
    expect(stored(hear('王示例 13800138000,李示范 13700137000', people))).toEqual({})
  })
})
