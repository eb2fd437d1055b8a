import { describe, expect, it, test } from 'vitest'
import { hear, statesOf, stored, tools } from '../../../../test/fixtures/listening/hear.ts'
import { listen } from '../listen.ts'

const organizerName = '杭州示例信息技术有限公司'

describe('answers of an owner to several questions at once', () => {
  test.each([['2018年5月6号到2038年5月6号'], ['身份证是2018年5月6号到2038年5月6号的'], ['有效期2018年5月6号至2038年5月6号']])(
    'from one day to another is both of them: %s',
    text => {
      const asking = ['legalRepIdNumber', 'principalIdValidFrom', 'principalIdValidTo']
      expect(stored(hear(text, { asking }))).toEqual({ principalIdValidFrom: '2018-05-06', principalIdValidTo: '2038-05-06' })
    },
  )

  test.each(['网站还没开通', '还没开通', '网站还没开'])('%s is said of the day of opening', text => {
    const asking = ['domainHolderName', 'domainExpiryDate', 'siteOpenDate']
    expect(statesOf(hear(text, { asking }))).toEqual({ siteOpenDate: 'notApplicable' })
  })

  test.each(['公司名下', '登记的是公司名下', '域名登记在公司名下'])('%s is whose the domain is', text => {
    const asking = ['domainHolderName', 'domainRegistrar']
    expect(stored(hear(text, { asking, known: { organizerName } }))).toEqual({ domainHolderName: organizerName })
  })

  it('a place at the end is where the server stands, and the name of nobody', () => {
    const asking = ['domainHolderName', 'siteOpenDate', 'accessProviderName', 'serverIpRanges', 'serverProvince']
    const text = '域名登记在公司名下，网站还没开，服务器是阿里云的，IP 121.40.88.12，在浙江杭州'
    expect(stored(hear(text, { asking, known: { organizerName } }))).toMatchObject({
      domainHolderName: organizerName,
      serverProvince: '330000',
      serverIpRanges: ['121.40.88.12'],
    })
  })

  it('an answer that is only too short is refused with how long it has to be', () => {
    const { rejects } = hear('公司介绍、软件产品介绍和联系方式', { asking: ['siteContentDescription', 'psServiceType'] })
    expect(rejects).toEqual([
      expect.objectContaining({ field: 'siteContentDescription', code: 'text.tooShort', args: { min: 20, length: 16 } }),
    ])
  })

  it('what only waits for a yes is replaced by what is said of it', () => {
    const evidence = { kind: 'turn', seq: 1, quote: null, confidence: 0.7 } as const
    const waiting = { state: 'needsConfirmation', value: '上海市浦东新区示例路1号102室', evidence, updatedAt: '', by: 'visitor' } as const
    const request = { text: '通讯地址是上海市浦东新区示例路1号101室', asking: [], confirming: [], filings: ['icpFiling'] }
    const heard = listen({ ...request, fields: { mailingAddress: waiting }, today: '2026-11-23', locale: 'zh-CN' }, tools)
    expect(stored(heard)).toEqual({ mailingAddress: '上海市浦东新区示例路1号101室' })
  })
})
