import { describe, expect, it } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

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

  it('the number stands a word behind the name, the speaker in front of theirs, and whoever stands in behind 不在', () => {
    const asking = ['separateConsent', 'incidentLeader', 'responseTeam', 'deputyWhenUnreachable']
    expect(
      stored(
        hear('弹窗勾选的 组长宋明德 13500635000 何建军 技术处置 15800658000;周婷 备份恢复 18600686000 院长不在由副院长吴敏代,13600636000', {
          asking,
        }),
      ),
    ).toMatchObject({
      incidentLeader: [{ name: '宋明德', mobile: '13500635000' }],
      responseTeam: [
        { name: '何建军', role: '技术处置', mobile: '15800658000' },
        { name: '周婷', role: '备份恢复', mobile: '18600686000' },
      ],
      deputyWhenUnreachable: [{ name: '吴敏', role: '副院长', mobile: '13600636000' }],
    })
    expect(hear('组长我来当,令狐样医13985010000', { asking }).fills[0]?.value).toEqual([{ name: '令狐样医', mobile: '13985010000' }])
  })

  it('whoever was named before is known, and a figure behind a number is nobody', () => {
    const known = { emergencyContactName: '和示范', emergencyContactMobile: '18000180000' }
    const asking = ['deputyWhenUnreachable', 'registeredUserCount']
    expect(stored(hear('和示范,18000180000', { asking: ['deputyWhenUnreachable', 'systemsInScope'], known }))).toEqual({
      deputyWhenUnreachable: [{ name: '和示范', mobile: '18000180000' }],
    })
    const { fills } = hear('吴敏 13600636000 建档患者两万六左右', { asking })
    expect(fills.find(fill => fill.field === 'deputyWhenUnreachable')?.value).toEqual([{ name: '吴敏', mobile: '13600636000' }])
  })

  it('two names without a word on what they are to do are not dealt out', () => {
    expect(stored(hear('王示例 13800138000,李示范 13700137000', people))).toEqual({})
  })
})
