import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('what was put forward is turned down by its name', () => {
  test.each([
    ['注册用户数不对,后台看了,18500', { registeredUserCount: 10_000 }, ['userNoticeChannel'], { registeredUserCount: 18_500 }],
    ['备份频率不对,每周备份', { backupFrequency: 'daily' }, ['rpoHours'], { backupFrequency: 'weekly' }],
    [
      '是的,别的有问题,注册用户数不对,后台看了,18500。打电话,微信群里也说',
      { registeredUserCount: 10_000, drillFrequency: 'quarterly' },
      ['userNoticeChannel', 'authorityContacts'],
      { registeredUserCount: 18_500, userNoticeChannel: ['instantMessaging', 'phone'] },
    ],
    [
      '通知接收手机不对,通知手机18573118573\n通知接收邮箱不对,接收邮箱he@example.com\n备案通过就删掉吧',
      { notifyMobile: '13973113973', notifyEmail: 'lian@example.com' },
      ['dataRetentionChoice'],
      { notifyMobile: '18573118573', notifyEmail: 'he@example.com', dataRetentionChoice: 'untilFiled' },
    ],
    [
      '公安备案属地地址不对,广西南宁市青秀区示例路15号3栋602,3个月',
      { psAddress: '广西南宁市青秀区示例路15号' },
      ['logRetentionMonths'],
      { psAddress: '广西南宁市青秀区示例路15号3栋602', logRetentionMonths: 3 },
    ],
  ])('%s', (text, confirming, asking, values) => {
    const heard = hear(text, { asking, confirming })
    expect(stored(heard)).toEqual(values)
    expect(heard.clarifies ?? []).toEqual([])
  })

  test('a list goes on to the label of the next one', () => {
    const heard = hear(
      '预案适用系统不对,预案适用系统:官网 shili-hospital-demo.cn、HIS系统 应急工作组成员:何建军 技术处置 15800658000、周婷 备份恢复 18600686000',
      {
        asking: ['responseTeam', 'registeredUserCount'],
        confirming: { systemsInScope: [{ name: '示例医院' }] },
      },
    )
    expect(stored(heard)).toEqual({
      systemsInScope: [{ name: '官网', domain: 'shili-hospital-demo.cn' }, { name: 'HIS系统' }],
      responseTeam: [
        { name: '何建军', role: '技术处置', mobile: '15800658000' },
        { name: '周婷', role: '备份恢复', mobile: '18600686000' },
      ],
    })
  })

  test('steps go on to the clause that answers another question', () => {
    const text = 'DDoS处置流程不对,五步:1.确认流量来源;2.限流;3.联系阿里云95187;4.记录并复盘'
    const heard = hear(text, { asking: ['drillFrequency'], confirming: { ddosRunbookSteps: ['不是2'] } })
    expect(stored(heard)).toEqual({ ddosRunbookSteps: ['确认流量来源', '限流', '联系阿里云95187', '记录并复盘'] })
  })

  test('应该是 behind what was wrong is no doubt', () => {
    const known = { mailingAddress: '广西南宁市青秀区示例路20号4楼' }
    expect(stored(hear('通讯地址写错了,应该是广西南宁市青秀区示例路20号5楼', { asking: ['siteName', 'siteDomains'], known }))).toEqual({
      mailingAddress: '广西南宁市青秀区示例路20号5楼',
    })
  })

  test('without a value behind it nothing is stored', () => {
    const heard = hear('注册用户数不对,我再看看', { asking: ['userNoticeChannel'], confirming: { registeredUserCount: 10_000 } })
    expect(stored(heard)).toEqual({})
    expect(heard.clarifies?.map(({ field, why }) => [field, why])).toEqual([['registeredUserCount', 'denied']])
  })
})
