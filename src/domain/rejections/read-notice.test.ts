import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReference } from '../../adapters/reference/index.ts'
import { learnedChoices } from '../../catalogue/lexicon/learned-choices.ts'
import { grounds } from '../../catalogue/rejections/index.ts'
import { readNotice } from './read-notice.ts'

interface Sample {
  readonly id: string
  readonly text: string
  readonly reasons: readonly { readonly category: string /** any of these is right */; readonly accept?: readonly string[] }[]
  /** a category that may as well be meant, and why */
  readonly alsoRight?: Readonly<Record<string, string>>
}

const reference = createReference()
const read = (text: string) => readNotice(text, { grounds, choices: learnedChoices }, each => reference.simplify(each))
const samples = (name: string): readonly Sample[] =>
  JSON.parse(readFileSync(new URL(`../../../test/fixtures/rejections/${name}.json`, import.meta.url), 'utf8'))

const sets = ['first', 'last', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'own'] as const

const isReturn = (outcome: string): boolean => !['approved', 'underWay', 'advert'].includes(outcome)
/** Categories that a notice would be acted on for. */
const actedOn = (text: string): readonly string[] => {
  const { outcome, reasons } = read(text)
  return isReturn(outcome) ? [...new Set(reasons.filter(({ sure }) => sure).map(({ category }) => category))] : []
}
/** Those that are at least put before the person. */
const recognised = (text: string): readonly string[] => [...actedOn(text), ...read(text).reasons.map(({ category }) => category)]

describe('notices that people wrote', () => {
  // first to tenth: four hundred and eighty by people who had not seen the code, since tuned on
  test.each(sets)('%s: nine reasons of ten are recognised, none that is not there is acted on', name => {
    const all = samples(name).map(({ text, reasons, alsoRight = {} }) => {
      const wanted = reasons.map(({ category, accept = [category] }) => [...accept, ...[alsoRight[category] ?? []].flat()])
      const shown = recognised(text)
      const hit = wanted.filter(right => right.some(each => shown.includes(each)))
      return { wanted, hit, wrong: actedOn(text).filter(each => !wanted.flat().includes(each)) }
    })
    expect(all.flatMap(({ hit }) => hit).length / all.flatMap(({ wanted }) => wanted).length).toBeGreaterThanOrEqual(0.9)
    expect(all.flatMap(({ wrong }) => wrong)).toEqual([])
  })
})

describe('what a notice says', () => {
  test('each reason keeps its own words', () => {
    const text = '驳回原因：1）域名未实名；2）负责人手机无人接听'
    expect(read(text).reasons.map(({ code, quote }) => [code, quote])).toEqual([
      ['domain.notRealName', '域名未实名'],
      ['contact.unreachable', '负责人手机无人接听'],
    ])
  })

  test.each([
    ['您的备案已审核通过，备案号稍后短信通知', 'approved'],
    ['您的备案已提交管局审核，请耐心等待', 'underWay'],
    ['祝您生活愉快', 'unclear'],
    ['备案总被驳回？专业代办，包过，加微信', 'advert'],
    ['恭喜,贵单位网站已通过公安联网备案审核,请将编号及图标悬挂于网站底部', 'approved'],
    ['【网站备案中心】您的网站未缴纳本年度年审费,备案号今日作废,请点击补缴380元', 'advert'],
    ['请补充上传承诺书', 'supplementRequested'],
  ])('%s', (text, outcome) => expect(read(text).outcome).toBe(outcome))

  test('a hint for anybody and a guess are put before the person, not acted on', () => {
    expect(read('备案被退回，如域名未实名请先实名').reasons.every(({ sure }) => !sure)).toBe(true)
    expect(read('被退回了，好像是电话没人接').reasons).toMatchObject([{ code: 'contact.unreachable', sure: false }])
  })

  test.each([
    ['it is denied', '没过，客服说不是域名实名的问题，是电话没人接', ['contact']],
    ['it depends', '审核未通过：网站名称不规范。如域名未实名，请先完成实名认证', ['siteName']],
    ['it is said to anybody', '退回原因：负责人手机无人接听。注意事项：\n1、域名须完成实名认证\n2、身份证过期的请先换证', ['contact']],
    ['it only follows', '退回原因：负责人电话无人接听，导致无法核实身份证信息不一致的情况', ['contact']],
    ['it is a precaution', '审核未通过：通讯地址不详细，请确保域名已实名且身份证未过期', ['contact']],
    ['it was another time', '上次退回是因为域名未实名，这次退回是网站名称不规范', ['siteName']],
    ['it was put right', '被退回：域名实名已补好，网站名称不规范', ['siteName']],
  ])('no other is named because %s', (_, text, wanted) => expect(read(text).reasons.map(({ category }) => category)).toEqual(wanted))

  test('words that fit two kinds of grounds are put before the person, words apart are two reasons', () => {
    const sureOf = (text: string) => read(text).reasons.map(({ code, sure }) => [code, sure])
    const quotesOf = (text: string) => read(text).reasons.map(({ code, quote }) => [code, quote])
    expect(quotesOf('退回原因：首页未挂备案号且含违法信息')).toEqual([
      ['access.noFooter', '首页未挂备案号'],
      ['content.unlawful', '且含违法信息'],
    ])
    expect(quotesOf('退回原因：域名未实名且负责人电话无人接听')).toEqual([
      ['domain.notRealName', '域名未实名'],
      ['contact.unreachable', '且负责人电话无人接听'],
    ])
    expect(quotesOf('the domain is not real-name verified and nobody answered the phone')).toEqual([
      ['domain.notRealName', 'the domain is not real-name verified'],
      ['contact.unreachable', 'and nobody answered the phone'],
    ])
    // of one thing, that is named once
    expect(quotesOf('退回：执照模糊且已过期')).toEqual([
      ['identity.unclear', '退回：执照模糊'],
      ['identity.expired', '且已过期'],
    ])
    expect(quotesOf('退回：身份证照片不清晰且有效期不足3个月')).toEqual([
      ['identity.unclear', '退回：身份证照片不清晰'],
      ['identity.expired', '且有效期不足3个月'],
    ])
    expect(sureOf('退回原因：域名未完成实名认证；负责人电话无人接听')).toEqual([
      ['domain.notRealName', true],
      ['contact.unreachable', true],
    ])
  })

  test('what known words name and what was learned does not is put before the person, and so is what stands beside another ground', () => {
    // an index page that is wrong, told as a site that cannot be opened; the photograph of a stamp, no face
    for (const text of [
      '审核结果:不通过。意见:所填首页网址打不开,网站实际首页不是这个,请更正首页网址。',
      '您的授权书没加盖公章,麻烦盖章后重新拍照发来',
      '补充材料提醒:主体负责人不是法定代表人,还需上传法定代表人签字并加盖公章的授权书',
    ])
      expect(read(text).reasons.filter(({ code, sure }) => sure && /^(?:access|identity)/.test(code))).toEqual([])
  })

  test('a word ahead of time is put before the person, not acted on', () => {
    const { outcome, reasons } = read('您的云服务器将于7天后到期，请及时续费以免影响备案。')
    expect([outcome, reasons.map(({ code, sure }) => [code, sure])]).toEqual(['unclear', [['access.information', false]]])
  })

  test('what comes back in general is no reason of this filing', () => {
    expect(read('备案退回常见原因：1.域名未实名；2.照片模糊；3.电话打不通。您的订单审核中。').outcome).toBe('underWay')
  })

  test('a point that only names its object is put before the person beside the others', () => {
    expect(read('退回原因：1、域名未实名；2、执照那一栏再看看').reasons.map(({ category, sure }) => [category, sure])).toEqual([
      ['domain', true],
      ['identity', false],
    ])
  })

  test.each([
    ['给退了,说网址写的是我表弟的名', 'domain'],
    ['没通过 让我把网站先藏起来', 'domain'],
    ['被退回:留的座机响半天也没动静', 'contact'],
  ])('words like those of other notices are put before the person, never acted on: %s', (text, category) => {
    expect(readNotice(text, { grounds }, each => reference.simplify(each)).reasons.filter(({ sure }) => sure)).toEqual([])
    expect(read(text).reasons.map(reason => [reason.category, reason.sure])).toContainEqual([category, false])
  })

  test('a reason that nobody knows opens nothing and is kept', () => {
    expect(read('审核未通过。原因：1、星象不合')).toMatchObject({ outcome: 'rejected', reasons: [], unknown: ['星象不合'] })
  })

  test('what is said to be fine is no reason', () => {
    expect(actedOn('审核未通过：域名实名正常，网站名称符合要求，通讯地址不详细')).toEqual(['contact'])
  })

  test.each([
    ['whose subject stands in front', '被驳回：域名shili.com将于12月10日到期，剩余有效期不足3个月', ['domain.expired']],
    [
      'of which somebody took a picture',
      '备案审核结果 不通过\n原因1 网站内容为新闻资\n讯 未取得互联网新闻信息\n服务许可证\n原因2 联系电话为空号',
      ['content.preApproval', 'contact.unreachable'],
    ],
    ['of a name held against the organiser', '退回：网站名称过于宽泛，与主办单位名称无关联', ['siteName.irregular']],
    ['of what comes of silence', '订单需补充资料：营业执照照片反光。3日内未补充，订单将自动关闭', ['identity.unclear']],
  ])('a sentence %s', (_, text, wanted) => expect(read(text).reasons.map(({ code }) => code)).toEqual(wanted))

  test.each([
    ['退回：主体负责人应急联系电话为空号', ['principalEmergencyPhone']],
    ['退回：主体负责人身份证已过期', ['principalIdValidTo']],
    ['退回：营业执照已过期', ['organizerCertValidTo']],
  ])('%s: only the fields that its words name', (text, wanted) => expect(read(text).reasons.map(({ fields }) => fields)).toEqual([wanted]))

  test('two clauses that name a field each are one reason with both', () => {
    const { reasons } = read('退回原因：主办单位证件号码与证件不符，住所与证件不符')
    expect(reasons).toMatchObject([
      {
        code: 'identity.mismatch',
        quote: '主办单位证件号码与证件不符，住所与证件不符',
        fields: ['organizerCertNumber', 'organizerCertAddress'],
      },
    ])
  })

  test.each([
    ['the head of a mail', '发件人:备案审核\n主题:Re: 备案订单需补充资料\n您好,现缺域名证书一份,请于3日内补交。', ['domain.certificate']],
    ['what is to be done once more', '退回：负责人手机无人接听，请重新上传彩色扫描件', ['contact.unreachable']],
    ['what follows from it', '网站打不开，没法核验，退回', ['access.unreachable']],
    ['who brought the word', '公安平台短信：您办理的备案被退回，请登录平台查看原因', []],
  ])('%s is no reason of its own', (_, text, wanted) => expect(read(text).reasons.map(({ code }) => code)).toEqual(wanted))

  test('traditional characters and full width are read', () => {
    expect(actedOn('備案被退回：域名未實名認證')).toEqual(['domain'])
  })

  test('every quote stands in the notice; nothing throws', () => {
    const word = fc.constantFrom(
      '域名',
      '未实名',
      '。',
      '，',
      '1、',
      '退回',
      '网站名称',
      '不规范',
      'reject',
      '\n',
      '电话',
      '无人接听',
      '好像',
      '①',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 30 }), parts => {
        const text = parts.join('')
        for (const { quote } of read(text).reasons) expect(text).toContain(quote)
      }),
      { numRuns: 300 },
    )
  })
})

test('each point of a list is a reason with its own words', () =>
  expect(read('退回原因：域名持有者与主体不一致、网站名称不规范').reasons.map(({ code, quote }) => [code, quote])).toEqual([
    ['domain.holderMismatch', '域名持有者与主体不一致'],
    ['siteName.irregular', '网站名称不规范'],
  ]))
