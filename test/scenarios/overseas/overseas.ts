import type { Scenario } from '../support/scenario.ts'

export const overseas: readonly Scenario[] = [
  {
    name: 'an ICP filing for a server abroad does not apply, and the police filing is put forward',
    filings: ['icpFiling'],
    turns: [
      {
        say: '网站,服务器在新加坡',
        expect: { fields: { serverRegion: 'overseas' }, asksNot: ['serverProvince', 'resourceTermMonths'], confirms: ['filingScenario'] },
      },
      { say: '是的', expect: { filings: ['publicSecurityFiling'], fields: { filingScenario: 'publicSecurity' } } },
    ],
  },
  {
    name: 'Hong Kong is outside the mainland too',
    filings: ['publicSecurityFiling'],
    turns: [{ say: '服务器在香港', expect: { fields: { serverRegion: 'hkMoTw', serverCountry: 'HK' } } }],
  },
  {
    name: 'the police filing goes on where no duty was found',
    filings: ['publicSecurityFiling'],
    known: { serverRegion: 'overseas', serverCountry: 'JP', serviceKind: ['website'] },
    turns: [{ say: '只卖给日本人,国内打不开', expect: { fields: { servesMainlandUsers: false }, asksNot: ['servesMainlandUsers'] } }],
  },
  {
    name: 'somebody in Hong Kong who never says what is to be done is offered the police filing, and finishes it',
    turns: [
      { say: '我的服务器在香港', expect: { confirms: ['filingScenario'] } },
      { say: '嗯嗯好的呢', expect: { filings: ['publicSecurityFiling'] } },
    ],
  },
  {
    name: 'who goes on with what the filing put forward needs has said yes to it',
    turns: [
      { say: '我的服务器在香港', expect: { confirms: ['filingScenario'] } },
      { say: '公司是杭州示例云雾茶业有限公司', expect: { filings: ['publicSecurityFiling'] } },
    ],
  },
  {
    name: 'who goes on with a question, or says no beside it, has not',
    turns: [
      { say: '我的服务器在香港', expect: { confirms: ['filingScenario'] } },
      { say: '要多久?', expect: { filings: [], confirms: ['filingScenario'] } },
      { say: '不是,公司是杭州示例云雾茶业有限公司', expect: { filings: [], asks: ['filingScenario'] } },
    ],
  },
  {
    name: 'somebody who never says what is to be done is shown the choices and a person for as long as it takes',
    turns: [
      { say: '今天天气不错' },
      { say: '明天也不错' },
      { say: '就是这样', expect: { confirms: ['filingScenario'] } },
      { say: '不对', expect: { kind: 'ask', filings: [], asks: ['filingScenario'], taps: ['只做应急预案', '转人工'] } },
      { say: '天气不错', expect: { filings: [], asks: ['filingScenario'], taps: ['只做应急预案', '转人工'] } },
      { say: '公安联网备案', expect: { filings: ['publicSecurityFiling'] } },
    ],
  },
]
