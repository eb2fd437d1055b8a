import type { Scenario } from '../support/scenario.ts'

export const unknowns: readonly Scenario[] = [
  {
    name: 'not known is an answer for everything that was asked',
    filings: ['icpFiling'],
    turns: [
      {
        say: '不知道',
        expect: { states: { icpFilingType: 'unknown', serviceKind: 'unknown', serverRegion: 'unknown' }, asksNot: ['serviceKind'] },
      },
    ],
  },
  {
    name: 'skipping puts the questions off and goes on',
    filings: ['icpFiling'],
    turns: [{ say: '先跳过', expect: { states: { icpFilingType: 'later' }, asksNot: ['icpFilingType', 'serviceKind', 'serverRegion'] } }],
  },
  {
    name: 'an owner who knows nothing reaches the end, and nothing is asked more than twice',
    filings: ['icpFiling'],
    turns: [],
    answers: { consentSensitive: '同意' },
    ends: { kind: 'complete', withinTurns: 45 },
  },
  {
    name: 'an owner who knows nothing of a plan reaches the end',
    filings: ['contingencyPlan'],
    turns: [],
    answers: {},
    ends: { kind: 'complete', withinTurns: 45 },
  },
  {
    name: 'there is none',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'addAccess',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      refilingReason: 'providerMoved',
      previousAccessProvider: '腾讯云',
    },
    turns: [{ say: '没有', expect: { states: { existingIcpNumber: 'notApplicable' } } }],
  },
  {
    name: 'what is told or asked beside a question never uses the question up',
    filings: ['icpFiling'],
    turns: [
      { say: '我公司叫杭州示例云雾茶业有限公司', expect: { staysOpen: true } },
      { say: '我电话13800138000', expect: { staysOpen: true } },
      { say: '要多久?', expect: { staysOpen: true } },
      { say: '邮箱是tea@shili-demo.com', expect: { staysOpen: true } },
      { say: '域名shili-tea.com', expect: { staysOpen: true } },
    ],
  },
  {
    name: 'who answers one of three at a time is asked the others until they are answered',
    filings: ['icpFiling'],
    turns: [
      { say: '内地', expect: { asks: ['icpFilingType', 'serviceKind'] } },
      { say: '网站', expect: { asks: ['icpFilingType'] } },
      { say: '企业', expect: { asks: ['icpFilingType'] } },
      { say: '头一回办', expect: { fields: { icpFilingType: 'firstFiling' } } },
    ],
  },
  {
    name: 'an answer that is not understood beside one that is counts, and twice in vain is enough',
    filings: ['icpFiling'],
    turns: [
      { say: '内地,阿巴阿巴', expect: { asks: ['icpFilingType', 'serviceKind'] } },
      { say: '网站,咕噜咕噜', expect: { asksNot: ['icpFilingType'] } },
    ],
  },
  {
    name: 'two words that say nothing count as one attempt',
    filings: ['icpFiling'],
    turns: [
      { say: '哈哈', expect: { staysOpen: true } },
      { say: '哈哈', expect: { staysOpen: true } },
      { say: '哈哈', expect: { staysOpen: true } },
      { say: '哈哈', expect: { asksNot: ['icpFilingType', 'serviceKind', 'serverRegion'] } },
    ],
  },
  {
    name: 'a sole proprietor is not asked who invests, and the form has the name all the same',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland', organizerNature: 'soleProprietor' },
    turns: [{ say: '经营者是王建国', expect: { fields: { legalRepName: '王建国', investorOrSuperior: '王建国' } } }],
    answers: {},
    ends: { neverAsked: ['investorOrSuperior'] },
  },
  {
    name: 'who collects nothing about persons is not asked what goes abroad',
    filings: ['publicSecurityFiling'],
    turns: [{ say: '不收集任何个人信息', expect: { fields: { collectsPersonalInfo: false, exportsPersonalInfo: false } } }],
    answers: {},
    ends: { neverAsked: ['exportExemption', 'exportsPersonalInfo'] },
  },
]
