import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../../test/fixtures/listening/hear.ts'

describe('a question that is put off, refused or shrugged at in any words', () => {
  test.each([
    ['appPublicKey', '公钥在技术那台电脑里,他今天请假,明天上班发我再贴给你', 'later'],
    ['serviceOwnerIdNumber', '让小赵自己来填,他这两天出差', 'later'],
    ['organizerCertNumber', '执照在店里墙上挂着呢,我现在在外面进货', 'later'],
    ['materialFiles', '还差一个授权书,齐了一起传', 'later'],
    ['appPublicKey', '开发那边掌握着,我两眼一抹黑', 'unknown'],
    ['cpuModel', '服务器是代理商搞的,你问他去', 'unknown'],
    ['psServiceType', '选不来', 'unknown'],
    ['annualRevenueCny', '这个问得太细了,跳过可以吗', 'declined'],
    ['previousOrganizerName', '跟前老板闹翻了,不想再提', 'declined'],
    ['formerOrganizerName', '没改过名,一直就这个', 'notApplicable'],
    ['serverMacAddresses', '云服务器哪有这东西', 'notApplicable'],
  ])('%s: %s', (field, text, state) => {
    expect(statesOf(hear(text, { asking: [field] }))[field]).toBe(state)
  })

  test.each([
    ['icpFilingType', '网站还没做'],
    ['principalEmail', '还没装修好'],
  ])('%s: %s is about something else', (field, text) => {
    expect(statesOf(hear(text, { asking: [field] }))).toEqual({})
  })
})

describe('what is said in another way', () => {
  test.each([
    ['principalEmail', 'zhang_san艾特qq点com', 'zhang_san@qq.com'],
    ['principalEmergencyPhone', '店里座机区号0571,号码87654321', '0571-87654321'],
    ['serverMacAddresses', '00163e-0b1c2d 就一块', ['00:16:3E:0B:1C:2D']],
    ['previousOrganizerName', '原先是我表哥的厦门示例餐饮管理有限公司在弄', '厦门示例餐饮管理有限公司'],
    ['domainHolderName', '查出来持有者是成都示例果品有限公司', '成都示例果品有限公司'],
    ['siteName', '网站名啊 叫 老陈家果园直供', '老陈家果园直供'],
    ['appName', '应用市场里叫小果到家', '小果到家'],
    ['hasInternationalBusiness', '就做本县生意,哪来的外国人', false],
    ['isCiio', '没有哪个部门认定过我们是关基', false],
    ['filingScenario', '公安那个要办,ICP也要办', 'both'],
    ['authenticityCommitment', '黑笔亲手签的 没盖章', true],
    ['serverRegion', '服务气在国内', 'mainland'],
  ])('%s: %s', (field, text, value) => {
    expect(stored(hear(text, { asking: [field] }))[field]).toEqual(value)
  })
})
