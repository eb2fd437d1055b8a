import { describe, expect, it, test } from 'vitest'
import { firstFiling, policeAbroad } from '../../../../test/fixtures/sample-case.ts'
import { Play } from '../../../../test/scenarios/support/play.ts'

/** Both filings are approved and their numbers known. */
const approved = () => {
  const play = new Play({ filings: ['icpFiling', 'publicSecurityFiling'], known: { ...policeAbroad, ...firstFiling } })
  play.say('备案通过了，浙ICP备2026012345号')
  play.say('公安备案也通过了，浙公网安备33010602012345号')
  return play
}
const valueIn = (play: Play, field: string) => {
  const entry = play.state.fields[field]
  return entry && 'value' in entry ? entry.value : undefined
}

describe('what changed after an approval', () => {
  it('is changed under the number that was approved, without asking for it', () => {
    const play = approved()
    play.say('网站换了台服务器，IP变成47.98.1.2，昨天换的')
    expect(['serverIpRanges', 'changeDate', 'existingIcpNumber', 'existingPsNumber'].map(field => valueIn(play, field))).toEqual([
      ['47.98.1.2'],
      '2026-11-22',
      '浙ICP备2026012345号',
      '浙公网安备33010602012345号',
    ])
    expect(play.reply.asking.map(({ field }) => field)).not.toContain('existingIcpNumber')
  })

  it('brings the new name, and the former one is the one that stood there', () => {
    const play = approved()
    play.say('公司改名了，现在叫杭州示例茶业有限公司，11月20号改的')
    expect(['organizerName', 'formerOrganizerName', 'changeDate'].map(field => valueIn(play, field))).toEqual([
      '杭州示例茶业有限公司',
      '杭州示例科技有限公司',
      '2026-11-20',
    ])
  })

  it('of the legal representative asks for the papers of the new one, whoever was in charge as such', () => {
    const play = approved()
    play.say('公司换法人了，新法人李四，11月20号工商变更的')
    expect(
      ['legalRepName', 'principalName', 'legalRepIdNumber', 'principalIdNumber', 'principalMobile'].map(field => valueIn(play, field)),
    ).toEqual(['李四', '李四', undefined, undefined, undefined])
    expect(play.reply.asking.map(({ field }) => field)).toEqual(expect.arrayContaining(['principalMobile']))
  })

  it('told while something else is asked is no answer to that', () => {
    const play = approved()
    play.say('公司改名了')
    expect(play.reply.asking.map(({ field }) => field)).toContain('organizerName')
    play.say('公司搬家了，搬到浙江省杭州市滨江区江南大道100号')
    expect([valueIn(play, 'mailingAddress'), valueIn(play, 'organizerName')]).toEqual([
      '浙江省杭州市滨江区江南大道100号',
      '杭州示例科技有限公司',
    ])
  })

  test.each([
    ['变更办好了', 'changed'],
    ['注销办完了', 'cancelled'],
  ])('%s is no approval', (text, type) => {
    const play = approved()
    play.say('网站换了台服务器，IP变成47.98.1.2，昨天换的')
    play.say(text)
    expect(play.conversation.dialogue.awaiting).toMatchObject({ kind: 'filing', move: { type } })
    expect(play.say('ICP').outcome.moved).toMatchObject([{ filing: 'icpFiling', type }])
  })

  test.each([
    [
      '我们搬办公室了，搬到浙江省杭州市滨江区江南大道100号，11月10号搬的',
      'mailingAddress',
      '浙江省杭州市滨江区江南大道100号',
      '2026-11-10',
    ],
    ['IP换成121.40.9.9了，今天换的', 'serverIpRanges', ['121.40.9.9'], '2026-11-23'],
    ['我们从阿里云搬到腾讯云了，昨天切的', 'accessProviderName', '腾讯云', '2026-11-22'],
    ['网站准备加一个在线商城，下月1号上线', 'changeType', ['business'], '2026-12-01'],
  ])('%s: the value and the day of the change, and nothing else', (text, field, value, on) => {
    const play = approved()
    const before = ['organizerCertValidTo', 'siteOpenDate'].map(each => valueIn(play, each))
    play.say(text)
    expect([valueIn(play, field), valueIn(play, 'changeDate')]).toEqual([value, on])
    expect(['organizerCertValidTo', 'siteOpenDate'].map(each => valueIn(play, each))).toEqual(before)
  })

  it('asked for its papers names those of the change', () => {
    const play = approved()
    play.say('公司改名了，现在叫杭州示例茶业有限公司，11月20号改的')
    expect(play.say('要准备哪些材料').reply.messages.map(({ id }) => id)).toContain('dialogue.change.duties')
  })

  it('both are ended by one word', () => {
    const play = approved()
    play.say('网站不做了，要注销备案')
    expect(play.say('两个都注销好了').outcome.moved?.map(({ filing, type }) => [filing, type])).toEqual([
      ['icpFiling', 'cancelled'],
      ['publicSecurityFiling', 'cancelled'],
    ])
  })

  test.each([
    ['网站域名换成newshili.com', ['addService', 'policeChange'], 'siteDomains', ['newshili.com']],
    ['网站加了在线下单和会员注册，昨天上线的', ['change', 'policeChange'], 'changeType', ['business']],
    ['我们搬家了，新地址是杭州市滨江区江南大道88号5楼', ['change', 'policeChange'], 'mailingAddress', '杭州市滨江区江南大道88号5楼'],
  ] as const)('%s: what each filing must do, and the new value', (text, codes, field, value) => {
    const play = approved()
    play.say(text)
    expect(play.judgement.changes.flatMap(({ duties: all }) => all.flatMap(({ row }) => row.codes))).toEqual(codes)
    expect(valueIn(play, field)).toEqual(value)
  })

  test('a filing that begins with one more site is no change of what was approved', () => {
    const play = new Play({
      filings: ['icpFiling'],
      known: { ...firstFiling, icpFilingType: 'addService', existingIcpNumber: '浙ICP备2026012345号' },
    })
    expect(play.judgement.changes).toEqual([])
  })

  it('is reopened by a first filing once it was cancelled', () => {
    const play = approved()
    play.say('网站不做了，要注销备案')
    play.say('两个都注销好了')
    play.say('我又想重新开站')
    expect([valueIn(play, 'icpFilingType'), play.reply.messages.map(({ id }) => id)]).toEqual([
      'firstFiling',
      expect.arrayContaining(['dialogue.reopening']),
    ])
  })

  const duties = (text: string, filings: readonly ('icpFiling' | 'publicSecurityFiling')[]) => {
    const play = new Play({ filings: [...filings], known: { ...policeAbroad, ...firstFiling } })
    for (const filing of filings)
      play.append({
        type: 'filingMoved',
        actor: 'visitor',
        at: '2026-11-01T02:00:00.000Z',
        payload: { filing, type: 'approved', on: '2026-11-01' },
      })
    play.say(text)
    const asked = play.reply.asking.map(({ field }) => field)
    return [play.judgement.changes.flatMap(({ duties: all }) => all.map(({ row }) => row.id)), asked]
  }
  const both = ['icpFiling', 'publicSecurityFiling'] as const

  test.each([
    ['我们网络安全负责人换人了', both, [['securityContact-police'], ['changeDate', 'securityOfficerName']]],
    ['应急联系人换了', both, [['securityContact-police'], ['changeDate', 'emergencyContactName']]],
    ['安全负责人换手机号了', both, [['securityContact-police'], ['changeDate', 'securityOfficerName']]],
    [
      '负责人换人了',
      both,
      [
        ['personInCharge-icp', 'personInCharge-police'],
        ['changeDate', 'legalRepName'],
      ],
    ],
    ['我们网络安全负责人换人了', ['icpFiling'], [[], []]],
  ] as const)('%s: the forms of an ICP filing name no security officer', (text, filings, wanted) =>
    expect(duties(text, filings)).toEqual(wanted),
  )
})
