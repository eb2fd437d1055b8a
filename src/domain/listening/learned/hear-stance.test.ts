import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('what an answer does where no known words say it', () => {
  test.each([
    ['siteContentDescription', '文案由宣传部起草,定稿后发您', 'later'],
    ['preApprovalNumber', '批文尚在教育局审批中,下达后补报', 'later'],
    ['annualRevenueCny', '问这个干嘛,不想说', 'declined'],
    ['policeStation', '新搬来的园区,还没弄清归哪个所管', 'unknown'],
    ['previousAccessProvider', '合同上有名字,合同压在仓库头,明天翻出来跟你讲', 'later'],
  ])('%s: %s', (field, text, state) => {
    const heard = hear(text, { asking: [field] })
    expect(statesOf(heard)).toEqual({ [field]: state })
    expect(heard.fills).toEqual([])
  })

  test.each([
    ['securityOfficerName', '找了个大学生兼职弄的'],
    ['refilingReason', '他们打电话说让我重新弄'],
    ['domainRealNameDate', '买的时候就认证了'],
  ])('to %s, "%s" asks nothing', (field, text) => {
    expect(hear(text, { asking: [field] }).topics).toEqual([])
  })

  test.each([
    ['organizerCertNumber', '执照压在财务抽屉里锁着', 'later'],
    ['formerOrganizerName', '从开店到现在没换过名', 'notApplicable'],
    ['principalMobile', '手机号就不给了', 'declined'],
    ['ntpOffsetMs', '这个跟听天书似的', 'unknown'],
  ])('%s: %s, like phrases that were only learned from', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: state })
  })

  test('what reads like a question is one without a mark', () => {
    expect(hear('一定要本人刷脸嘛', { asking: ['faceVerification'] }).intent).toBe('question')
  })

  test('a question keeps its words, with no mark behind it too', () => {
    for (const text of ['啥叫空壳呢我不懂', 'what if police say we are late', '密钥有没有定期换过要写吗'])
      expect(hear(text, { asking: ['siteName'] }).topics.length, text).toBeGreaterThan(0)
  })

  test.each(['机器在公司', '服务器就放公司', '服务器在店里'])('%s, asked where the server is, puts nothing off', text => {
    expect(statesOf(hear(text, { asking: ['serverRegion'] }))).toEqual({})
  })

  test('a value beside it stays', () => {
    expect(stored(hear('13800138000,晚点再给别的', { asking: ['principalMobile'] }))).toEqual({ principalMobile: '13800138000' })
  })
})

describe('what was learned counts more than a known word in the message', () => {
  test.each([
    ['legalRepIdFile', '我不会拍,等儿子下班回来给你发', 'later'],
    ['principalIdNumber', '身份证不得发给机器人', 'declined'],
    ['cacFilingNumber', '网信办没给过我们什么号', 'notApplicable'],
  ])('%s: %s', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: state })
  })

  test('a choice that stands in a question is not put forward', () => {
    const heard = hear('网站是外包驻场在管,外包的人能当网站负责人?', { asking: ['serviceOwnerSameAsPrincipal'] })
    expect(heard.intent).toBe('question')
    expect(heard.fills).toEqual([])
  })

  test('a name that is put forward by a question stays put forward', () => {
    expect(hear('叫示例饰品可以吗', { asking: ['siteName'] }).fills).toMatchObject([{ field: 'siteName', value: '示例饰品' }])
  })
})

test.each(['周老师', '王姐'])('%s, to who is in charge of security, is a surname whose rest is asked for', text => {
  const heard = hear(text, { asking: ['securityOfficerName'] })
  expect([heard.intent, heard.clarifies?.map(({ why }) => why)]).toEqual(['clarify', ['name']])
})
