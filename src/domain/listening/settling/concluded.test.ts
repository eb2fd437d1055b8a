import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const shown = (field: string, text: string) => hear(text, { asking: [field] }).fills.find(fill => fill.field === field)?.value

describe('what a longer answer comes to', () => {
  test.each([
    ['serverCount', '前台3台,后台1台,上周退了一台,故目前为3台', 3],
    ['vulnScanDate', '9月3日初扫,10月12日复测,以复测为准', '2026-10-12'],
    ['siteOpenDate', '内测是7月2日,公开上线是2026年8月20日,按公开的填', '2026-08-20'],
    ['hasInternationalBusiness', '三成货卖到波兰,当然涉及', true],
    ['collectsPersonalInfo', '页面上留了表单,算下来也是人的信息,所以是', true],
  ])('%s: %s', (field, text, value) => {
    expect(shown(field, text)).toEqual(value)
  })

  test.each([
    ['securityMeasures', '防火墙装了,WAF预算没批', ['firewall']],
    ['piplMeasures', '隐私政策挂了,加密那块还没做', ['privacyPolicy']],
    ['siteLanguages', '中文,英文今年3月已下线', ['simplifiedChinese']],
  ])('what is denied behind its name is not taken: %s %s', (field, text, value) => {
    expect(stored(hear(text, { asking: [field] }))[field]).toEqual(value)
  })

  test('a list that is denied as a whole is none of it', () => {
    expect(shown('preApprovalTypes', '看过了:新闻、出版、文化这些,一概不涉及')).toEqual(['none'])
  })

  test('what was not provided is no yes', () => {
    expect(stored(hear('只在协议里写了一句,未设独立勾选', { asking: ['separateConsent'] }))).toEqual({ separateConsent: false })
  })

  test('who is asked one thing and asks in the end wants to be told', () => {
    expect(hear('我们在宁波,没人提过分级,请问这项必须填吗?', { asking: ['psSiteLevel'] }).intent).toBe('question')
  })

  test('an address that is left open is put off', () => {
    const heard = hear('这栏先空着:新铺子的门牌要看合同,签好再补给你', { asking: ['mailingAddress'] })
    expect(heard.states).toEqual([expect.objectContaining({ field: 'mailingAddress', state: 'later' })])
  })
})
