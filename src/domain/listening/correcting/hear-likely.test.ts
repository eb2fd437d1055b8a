import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['psFilingStatus', 'vulnScanTool']

describe('an earlier answer that is spoken of and given anew', () => {
  test.each([
    ['小程序先不办了,只办网站', { serviceKind: ['miniProgram', 'website'] }, { serviceKind: ['website'] }],
    ['直播去掉,那个还没开通', { interactiveFeatures: ['liveStreaming', 'registration'] }, { interactiveFeatures: ['registration'] }],
    [
      '通知客户的方式不用短信了,公告加打电话',
      { userNoticeChannel: ['announcement', 'sms'] },
      { userNoticeChannel: ['announcement', 'phone'] },
    ],
    ['集团来通知了,演练一个季度得搞一回', { drillFrequency: 'halfYearly' }, { drillFrequency: 'quarterly' }],
    ['用户数加上小程序的 有四千二', { registeredUserCount: 3000 }, { registeredUserCount: 4200 }],
    ['去门口看了牌子,是示例湾派出所', { policeStation: '市南分局示例路派出所' }, { policeStation: '市南分局示例湾派出所' }],
  ])('is changed where a word turns: %s', (text, known, wanted) => {
    expect(stored(hear(text, { asking, known }))).toEqual(wanted)
  })

  test.each([
    ['资料还是留着吧 下次还用', { dataRetentionChoice: 'untilFiled' }, 'dataRetentionChoice', 'keep'],
    ['攻击防护那块我们上个月买了高防包', { ddosProtection: 'basic' }, 'ddosProtection', 'highDefense'],
    ['注册用户没那么多,一千两百是去年的,现在八百五', { registeredUserCount: 1200 }, 'registeredUserCount', 850],
  ])('is put forward where none does: %s', (text, known, field, value) => {
    const heard = hear(text, { asking, known })
    expect(stored(heard)).toEqual({})
    expect(heard.fills).toMatchObject([{ field, value, doubt: 'likely' }])
  })

  test.each([
    ['要是服务器改成三台,备案是不是得重新弄', { serverCount: 2 }],
    ['没有执照照片诶 在我妈那', { organizerNature: 'soleProprietor' }],
  ])('is none: %s', (text, known) => {
    expect(hear(text, { asking, known }).fills).toEqual([])
  })
})
