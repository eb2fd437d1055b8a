import { describe, expect, test } from 'vitest'
import { answerTo, hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'
import { isQuestion } from '../questions/questions.ts'

describe('what is said with pauses, in short forms and by turns of phrase', () => {
  test.each([
    ['serverIpRanges', '幺二三 点 五六 点 七 点 八十九', ['123.56.7.89']],
    ['serverIpRanges', '118点31 点 6点 77', ['118.31.6.77']],
    ['principalIdValidFrom', '上面印的二零一九 点 零三 点 二十', '2019-03-20'],
    ['siteHomepageUrl', '三个达不溜点 hongxing 点 cn', 'https://www.hongxing.cn'],
    ['legalRepIdType', 'sfz呗', 'residentIdCard'],
    ['organizerCertType', '就yyzz', 'businessLicense'],
    ['serverRegion', 'jp节点的', 'overseas'],
    ['logRetentionMonths', '日志留90d', 3],
    ['serviceOwnerSameAsPrincipal', '后台平时归我侄女打理', false],
    ['registeredUserCount', '没人来注册过', 0],
    ['legalRepName', '是我屋里头的 程桂香', '程桂香'],
  ])('%s: %s', (field, text, value) => {
    expect(answerTo(field, text)).toEqual(value)
  })

  test.each([
    ['principalMobile', '13611112222 不对那是旧号 现在用13733334444', '13733334444'],
    ['notifyEmail', 'a1@example.com 老的 新的是 b2@example.com', 'b2@example.com'],
  ])('of two values the one that is not said to be old is taken: %s %s', (field, text, value) => {
    expect(answerTo(field, text)).toBe(value)
  })

  test.each([
    ['subjectRemark', '没有,pass', 'notApplicable'],
    ['appName', '没有app,光一个网站', 'notApplicable'],
    ['principalIdNumber', '号码哪敢随便报给你', 'declined'],
    ['investorOrSuperior', '不方便透露背后是谁', 'declined'],
    ['mlpsCertExpiry', '没办过等保 小店谁弄这个啊', 'notApplicable'],
    ['cacFilingNumber', '没这个号 从没听说过', 'notApplicable'],
    ['cpuModel', '什么型号的鬼知道', 'unknown'],
    ['businessLicenseFile', '拍好了 在手机里 待会儿丢给你', 'later'],
  ])('%s: %s is no value', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({ [field]: state })
  })

  test('a part of a value whose rest was forgotten is asked back for the rest', () => {
    expect(hear('到2034年8月 几号看不清了', { asking: ['organizerCertValidTo'] }).clarifies).toEqual([
      expect.objectContaining({ field: 'organizerCertValidTo', why: 'day' }),
    ])
    expect(hear('wx81aa 后面几位忘了', { asking: ['miniProgramAppId'] }).rejects).toHaveLength(1)
  })

  test('a day near which it will be is no day, and a name may hold one', () => {
    expect(answerTo('applicationDate', '国庆过后吧')).toBeUndefined()
    expect(answerTo('applicationDate', '元旦当天')).toBe('2027-01-01')
    expect(stored(hear('沈国庆', { asking: ['principalName'] }))).toEqual({ principalName: '沈国庆' })
  })

  test('how a character is written is no name of a site', () => {
    expect(stored(hear('刚才法人名字打错了 是李秀兰 兰花的兰', { asking: ['siteName'] }))).toEqual({ legalRepName: '李秀兰' })
  })

  test('one of the choices with a mark behind it is shown, and asks nothing', () => {
    const heard = hear('我们只是介绍产品 没别的功能,综合?', { asking: ['psServiceType'] })
    expect(heard.fills).toEqual([expect.objectContaining({ field: 'psServiceType', value: 'general', doubt: 'asked' })])
    expect(hear('两个都像,选综合?', { asking: ['psServiceType'] }).intent).toBe('question')
  })

  test.each(['哪个看那玩意哟', '急啥呢', '有啥好保密的', '不愿意公开老板是谁', '有啥事打电话噻'])('%s asks nothing', text => {
    expect(isQuestion(text, '')).toBe(false)
  })
  test.each(['有什么要准备的', '这个要给谁看', '怎么公开股东'])('%s asks', text => {
    expect(isQuestion(text, '')).toBe(true)
  })
})

describe('what was heard wrongly of words written by hand', () => {
  test.each([
    ['vulnFixRatePct', '一半', 50],
    ['vulnFixRatePct', '三分之二', 66.67],
    ['principalIdValidFrom', '2016年补办的,9月12号', '2016-09-12'],
    ['lastTrainingDate', '国庆节前一天搞的', '2026-09-30'],
    ['policeStation', '余杭分局仓前派出所', '余杭分局仓前派出所'],
    ['domainHolderName', '在我老婆陈样例名下', '陈样例'],
    ['serviceOwnerMobile', '1580158OOO1', '15801580001'],
    ['miniProgramAppId', 'wx 0123456789abcdef', 'wx0123456789abcdef'],
    ['resourceTermMonths', '买一年送三个月', 15],
    ['principalEmail', '就用我QQ邮箱,号是123456789', '123456789@qq.com'],
    ['subjectRemark', '执照刚换过新的,旧照作废了,请按新的审', '执照刚换过新的,旧照作废了,请按新的审'],
    ['serverCount', '数据库一主两从', 3],
    ['psFilingStatus', '公安那边给号了', 'approved'],
    ['principalIsLegalRep', '法人在国外,由我代办', false],
    ['collectsPersonalInfo', '订单里有收件人信息', true],
  ])('%s: %s', (field, text, value) => expect(stored(hear(text, { asking: [field] }))[field]).toEqual(value))

  test.each([
    ['domainHolderName', '在前员工名下,正在过户'],
    ['vulnFixRatePct', '高危修完了,中危修了一半'],
    ['domainExpiryDate', '每年三月续费'],
  ])('%s: %s stores nothing', (field, text) => expect(stored(hear(text, { asking: [field] }))).toEqual({}))
})
