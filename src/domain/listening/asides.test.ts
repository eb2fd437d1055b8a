import { describe, expect, test } from 'vitest'
import { hear, statesOf, stored } from '../../../test/fixtures/listening/hear.ts'

const people = ['serviceOwnerSameAsPrincipal', 'principalName', 'principalEmergencyPhone', 'principalEmail', 'consentSensitive']

describe('what was not asked is no answer', () => {
  test.each([
    [people, '还没上线'],
    [people, '目前没上线'],
    [people, '还没买服务器'],
    [people, '网站没做好呢'],
    [people, '还没开始做'],
    [['consentSensitive'], '还没上线'],
    [['consentSensitive'], '没有'],
    [['icpFilingType'], '网站还没做'],
    [['icpFilingType', 'serviceKind'], '域名还没买'],
    [['principalEmail'], '还没装修好'],
    [['serviceOwnerName', 'serviceOwnerMobile'], '一台'],
    [['serviceOwnerName'], '两台服务器'],
    [['principalName'], '三个月'],
    [['principalName'], '半年'],
    [['legalRepName'], '四核'],
  ])('%j: %s', (asking, text) => {
    const heard = hear(text, { asking })
    expect(heard.fills.filter(fill => asking.includes(fill.field))).toEqual([])
    expect(statesOf(heard)).toEqual({})
  })

  test.each([
    ['liminghua@qq.com'],
    ['邮箱liminghua@qq.com'],
    ['shili-a-demo.com'],
    ['https://shili-a-demo.com/'],
    ['47.100.20.30'],
    ['浙ICP备2021012345号-1'],
  ])('%s is no credit code that was typed wrong', text => {
    const heard = hear(text, { asking: ['organizerNature', 'organizerCertNumber'] })
    expect(heard.rejects.map(each => each.field)).not.toContain('organizerCertNumber')
    expect(stored(heard)).not.toHaveProperty('organizerCertNumber')
  })
})

describe('consent is refused by a refusal and given by a word of agreement', () => {
  test.each([
    ['不同意', false],
    ['不', false],
    ['没必要', false],
    ['拒绝', false],
    ['没问题', true],
    ['同意', true],
  ])('%s', (text, value) => {
    expect(stored(hear(text, { asking: ['consentSensitive'] }))).toEqual({ consentSensitive: value })
  })
})
