import { describe, expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import { isQuestion } from './questions.ts'

describe('a clause that asks', () => {
  test.each([
    '能不能免了备案',
    '名字里带公司行不',
    '可以叫中国开头的名字不',
    '电子签名行不',
    '一年一次够不够',
    '要原件还是复印件',
    '是要原件还是副本啊',
    '填内网还是外网',
    '个体户算企业还是个人',
    '你们拿去干嘛',
    '不备份会怎样',
    '存三个月会被罚不',
    '这个要好多钱嘛',
    '写我老公的可以吗',
    '要不要啥许可',
    '存半年日志要多大硬盘',
    '要几个小时之内报上去',
    '阿里云客服电话多少来着',
    '影响大伐啦',
    '这算交互迈',
    '介绍我们公司要写多少字',
  ])('%s', clause => {
    expect(isQuestion(clause, '')).toBe(true)
  })

  test.each(['也要备案啊', '还有网信办备案', '这些我问外包就行了吧', '这样可以吧'])('behind a question mark: %s', clause => {
    expect(isQuestion(clause, '?')).toBe(true)
  })

  test.each([
    '不',
    '再怎么样四小时内要恢复起来',
    '没怎么变',
    '过节那几天人多',
    '好像管十年还是二十年',
    '其它什么新闻出版都不沾',
    '看不到什么cpu',
    '都不',
    '从来不',
    '还是算了',
    '想了想还是选阿里云',
    '我先问问他同不同意',
    '等我问下我爸能不能留他的',
    '不确定写的谁',
    '记不清哪天了',
    '好几年了',
    '没有等保哪来的编号',
    '没用过什么工具',
    '凭什么给你身份证号',
    '时不时备一次',
    '差不多两台',
    '介绍店里卖什么',
    '给客人看看我们几点开门',
  ])('none: %s', clause => {
    expect(isQuestion(clause, '')).toBe(false)
  })
})

describe('a question in between stores nothing', () => {
  test.each([
    [['legalRepName', 'principalName'], '我们是公益组织,能不能免了备案?'],
    [['siteName'], '我儿子在外地,他能帮我弄吗?'],
    [['siteName', 'siteDomains'], '这些我问外包就行了吧?'],
    [['investorOrSuperior'], '这个要好多钱嘛?'],
    [['legalRepName'], '原来那个号还能找回来不?'],
    [['siteName'], '我不懂电脑,我女儿能帮我填吗'],
    [['domainHolderName'], '域名是我个人买的,要不要过户啊'],
    [['organizerName'], '个体户也要备案啊?'],
    [['authenticityCommitment'], '电子签名行不'],
    [['organizerNature'], '个体户算企业还是个人'],
    [['backupFrequency'], '不备份会怎样'],
    [['drillFrequency'], '一年一次够不够'],
    [['logRetentionMonths'], '存三个月会被罚不'],
    [['planVersion'], 'V1.0这样写对不'],
    [['serverCount'], '两台算一起还是分开'],
    [['controlledGoodsInfo'], '我们卖厨师刀,这算管制刀具不?'],
    [['securityOfficerPhoto'], '手持照要露脸吗?我有点怕被拿去乱用'],
    [['consentSensitive'], '同意了你们会拿我身份证去干嘛'],
    [['organizerNature'], '我就写写日记的个人网站也得备案?'],
    [['siteName'], '我这个啥时候能下来嘛 急得很'],
    [['organizerName'], '刷脸是谁刷 我爸是法人'],
  ])('%s: %s', (asking, text) => {
    expect(stored(hear(text, { asking }))).toEqual({})
  })

  test('putting off inside a question puts no field off', () => {
    expect(hear('要准备哪些材料 我先找一下', { asking: ['businessLicenseFile'] }).states).toEqual([])
    expect(hear('备案要多久?执照明天再传', { asking: ['businessLicenseFile'] }).states.map(said => said.state)).toEqual(['later'])
  })

  test('an answer beside it is stored', () => {
    expect(stored(hear('法人叫王海涛,他要不要刷脸?', { asking: ['legalRepName'] }))).toEqual({ legalRepName: '王海涛' })
    expect(stored(hear('王海涛,他要不要刷脸?', { asking: ['legalRepName'] }))).toEqual({ legalRepName: '王海涛' })
  })
})

test('what others say and is asked about is no value', () => {
  for (const text of [
    '网上有的说应急响应分五级,到底几级?',
    '听说日志要留一年,是不是真的?',
    '指南上说机房非得双路供电,要是就一路是不是就不给办?',
  ])
    expect(hear(text, { asking: ['principalMobile'] }).fills, text).toEqual([])
})

test.each([
  ['公安网站登不进去', 'policeDown'],
  ['公安备案平台打不开', 'policeDown'],
  ['工信部网站打不开', 'portalDown'],
])('which page fails says nothing of what is to be filed: %s', (text, topic) => {
  const heard = hear(text, { asking: ['filingScenario'] })
  expect(heard.fills).toEqual([])
  expect(heard.topics.map(({ id }) => id)).toContain(topic)
})

test('who worries asks, and keeps nothing back', () => {
  const heard = hear('身份证发你这儿,不会漏出去吧', { asking: ['principalIdNumber'] })
  expect([heard.intent, heard.states, heard.topics[0]?.id]).toEqual(['question', [], 'dataSafety'])
  expect(hear('身份证不发,怕漏出去', { asking: ['principalIdNumber'] }).intent).toBe('decline')
})
