import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const doubtAbout = (field: string, text: string): string | undefined =>
  hear(text, { asking: [field] }).fills.find(fill => fill.field === field)?.doubt

describe('what speaks against a value keeps it from being stored', () => {
  test.each([
    ['notYet', 'mlpsLevel', '上面要求定二级,还没去做'],
    ['notYet', 'psFilingStatus', '网警约了面谈,还没去'],
    ['partial', 'changeType', 'IP换了,顺便把那个也改掉'],
    ['story', 'logRetentionMonths', '默认保七天,网警来了以后改成半年'],
    ['story', 'registeredUserCount', '公众号粉丝有两万,网站注册的没几个'],
    ['words', 'organizerName', '执照上那行字是 常熟市样例针织厂'],
    ['choice', 'filingScenario', '公安的要弄,ICP没着落'],
    ['name', 'serviceOwnerName', '呐试行管着'],
  ])('%s: %s: %s', (doubt, field, text) => {
    expect(doubtAbout(field, text)).toBe(doubt)
    expect(stored(hear(text, { asking: [field] }))).not.toHaveProperty(field)
  })

  test.each([
    ['name', 'planApprover', '园长批的'],
    ['name', 'legalRepName', '老板姓欧阳,大家都喊欧总'],
    ['name', 'securityOfficerName', '汤主任'],
  ])('who it is is asked back (%s): %s: %s', (why, field, text) => {
    const heard = hear(text, { asking: [field] })
    expect(heard.fills).toEqual([])
    expect(heard.clarifies).toEqual([expect.objectContaining({ field, why })])
  })

  test.each([
    ['domainExpiryDate', 'resourceTermMonths', '续了两年 到2028年8月15号'],
    ['accessMethod', 'serverCount', '机器放在我们自己厂里二楼'],
  ])('asked for %s, %s is not stored in passing: %s', (asked, passing, text) => {
    expect(stored(hear(text, { asking: [asked] }))).not.toHaveProperty(passing)
  })
})

describe('what leads up to a question answers nothing', () => {
  test.each([
    [['legalRepName', 'principalIsLegalRep'], '老板出差,人脸能不能让我替他刷?'],
    [['changeType', 'changeDate'], '上海机房,归上海管局还是江苏?'],
    [['consentSensitive'], '同意了你们会拿我身份证去干嘛'],
    [['ntpEnabled'], '对时?不晓得有没有开'],
  ])('%j: %s', (asking, text) => {
    expect(hear(text, { asking }).fills.filter(fill => asking.includes(fill.field))).toEqual([])
  })
})

describe('nothing speaks against', () => {
  test.each([
    ['mlpsLevel', '二级', 'level2'],
    ['planApprover', '李长生', '李长生'],
    ['legalRepName', '纳小勇', '纳小勇'],
    ['serviceOwnerName', '写纳小勇', '纳小勇'],
    ['filingScenario', 'ICP那个早就办好了,就差公安', 'publicSecurity'],
    ['ddosRunbookSteps', '对的 1.联系客服;2.启用清洗', ['联系客服', '启用清洗']],
    ['resourceTermMonths', '买了三年', 36],
    ['planApprover', '宋明德院长批', '宋明德'],
    ['emergencyContactName', '吴敏吴主任', '吴敏'],
    ['securityOfficerName', '信息科何建军,何科长', '何建军'],
    ['currentlyResolving', '解析早停掉了', false],
    ['principalIsLegalRep', '院长是法人,负责人写我们分管副院长', false],
    ['filingScenario', '應急預案一份就好,其他備案都不辦', 'planOnly'],
  ])('%s: %s', (field, text, value) => {
    expect(stored(hear(text, { asking: [field] }))[field]).toEqual(value)
  })
})
