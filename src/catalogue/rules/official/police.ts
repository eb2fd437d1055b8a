import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { abroad } from '../scopes.ts'

const purelyForeign = { serverRegion: 'overseas', servesMainlandUsers: false }

const measures = [
  'firewall',
  'waf',
  'antivirus',
  'intrusionDetection',
  'logAudit',
  'accessControl',
  'backup',
  'encryption',
  'other',
] as const

export const police = [
  defineRule({
    id: 'R-P01-thirty-days',
    words: {
      'zh-CN': {
        says: '网站开通之日起 {policeFilingDays} 日内，要到单位所在地公安机关办理联网备案',
        fix: '已经过了期限也请现在就办，晚办不影响提交；拿不准的可先问属地网安',
      },
      en: {
        says: 'Within {policeFilingDays} days from going online the site is filed with the police of the place of the unit',
        fix: 'If the day has passed, file now: being late does not prevent it. Ask the local police when in doubt',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '1997-12-30' },
    when: { known: 'siteOpenDate' },
    require: {
      all: [
        { field: 'siteOpenDate', notBefore: { today: true, minusDays: { parameter: 'policeFilingDays' } } },
        { field: 'applicationDate', notAfter: { field: 'siteOpenDate', plusDays: { parameter: 'policeFilingDays' } } },
      ],
    },
    severity: 'must',
    stage: 'submission',
    neverBlocks: true,
    basis: [law('MPS33', '第十二条', '1997-12-30', 'read')],
    examples: [
      passes('filed on the 30th day', { siteOpenDate: '2026-11-01', applicationDate: '2026-12-01' }),
      fails('planned for the 31st day', { siteOpenDate: '2026-11-01', applicationDate: '2026-12-02' }),
      passes('open for 30 days today', { siteOpenDate: '2026-10-24', applicationDate: '2026-11-23' }),
      fails('open for 31 days today', { siteOpenDate: '2026-10-23', applicationDate: '2026-11-22' }),
      waits('the day of the application is open', { siteOpenDate: '2026-11-01' }),
      outside('not open yet', { siteOpenDate: doesNotApply, applicationDate: '2026-11-25' }),
      ...since('1997-12-30', { siteOpenDate: '1997-11-01', applicationDate: '1997-12-30' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-P04-purely-foreign',
    words: {
      'zh-CN': {
        says: '服务器在境外、也不面向内地用户的，法条没有明确要求办公安联网备案',
        fix: '在境内运营的，请先向属地网安确认；想办也可以直接办',
      },
      en: {
        says: 'For a server abroad without mainland users no article asks for the public security filing',
        fix: 'If you operate from the mainland, ask the local police first; you may file all the same',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: '1997-12-30' },
    when: { all: [abroad, { field: 'servesMainlandUsers', is: false }] },
    require: { field: 'operatesInChina', is: false },
    severity: 'info',
    stage: 'submission',
    basis: [law('MPS33', '第二条', '1997-12-30', 'memory')],
    conflictsWith: ['P001-everybody-files'],
    examples: [
      passes('nothing in the mainland', { ...purelyForeign, operatesInChina: false }),
      fails('run from the mainland for users abroad: ask the local police', { ...purelyForeign, operatesInChina: true }),
      waits('nobody said where it is run', purelyForeign),
      outside('a server in the mainland', { ...purelyForeign, serverRegion: 'mainland', operatesInChina: true }),
      outside('serves the mainland', { ...purelyForeign, servesMainlandUsers: true, operatesInChina: true }),
      ...since('1997-12-30', { ...purelyForeign, operatesInChina: true }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-P06-technical-measures',
    words: {
      'zh-CN': {
        says: '联网单位要有安全保护技术措施，还要有管理制度、用户安全教育和发布审核登记',
        fix: '请告诉我在用的措施，例如防火墙、日志审计、访问控制、备份；一项也没有的，先在云控制台开通',
      },
      en: {
        says: 'A connected unit has technical security measures, besides rules, user education and a register of what is published',
        fix: 'Tell the measures in use, such as a firewall, log audit, access control or backups; without any, turn them on in the console of your cloud',
      },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '1997-12-30' },
    require: { field: 'securityMeasures', includesAny: measures },
    severity: 'must',
    stage: 'operation',
    basis: [law('MPS33', '第十条', '1997-12-30', 'read')],
    examples: [
      passes('a firewall and backups', { securityMeasures: ['backup', 'firewall'] }),
      fails('none', { securityMeasures: ['none'] }),
      fails('said not to apply', { securityMeasures: doesNotApply }),
      waits('not told', {}),
      ...since('1997-12-30', { securityMeasures: ['none'] }, 'fail'),
    ],
  }),
] as const
