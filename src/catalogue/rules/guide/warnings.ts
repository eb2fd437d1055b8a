import { guideDay, guideSays } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'

const on = '2026-11-23'
/** thirty days after the first day of the article */
const thirtyLater = '2023-07-31'

/** 红色预警: what ends within so many days is to be told. */
const soon = { today: true, plusDays: 30 } as const

export const warnings = [
  defineRule({
    id: 'G096-domain',
    words: {
      'zh-CN': { says: '域名到期前30天要提醒（红色预警）', fix: '先续费域名；提交备案时接入商一般还要求剩余3个月以上' },
      en: {
        says: 'a red warning 30 days before the domain expires',
        fix: 'Renew the domain; providers usually want more than three months left when you submit.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: guideDay },
    require: { field: 'domainExpiryDate', after: soon },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G096')],
    conflictsWith: ['R-I13-domain-expiry'],
    examples: [
      passes('31 days left', { domainExpiryDate: '2026-12-24' }, { on }),
      fails('30 days left', { domainExpiryDate: '2026-12-23' }, { on }),
      waits('not told', {}),
      ...since(guideDay, { domainExpiryDate: thirtyLater }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G096-assessment',
    words: {
      'zh-CN': { says: '等保测评到期前30天要提醒（红色预警）', fix: '联系测评机构安排新一次测评' },
      en: { says: 'a red warning 30 days before the MLPS assessment expires', fix: 'Arrange the next assessment.' },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: guideDay },
    when: { field: 'mlpsLevel', isOneOf: ['level2', 'level3', 'level4', 'level5'] },
    require: { field: 'mlpsCertExpiry', after: soon },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G096')],
    examples: [
      passes('31 days left', { mlpsLevel: 'level3', mlpsCertExpiry: '2026-12-24' }, { on }),
      fails('30 days left', { mlpsLevel: 'level3', mlpsCertExpiry: '2026-12-23' }, { on }),
      waits('not told', { mlpsLevel: 'level2' }),
      outside('not graded', { mlpsLevel: 'notGraded', mlpsCertExpiry: '2026-12-23' }, { on }),
      ...since(guideDay, { mlpsLevel: 'level3', mlpsCertExpiry: thirtyLater }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G096-identity-paper',
    words: {
      'zh-CN': { says: '负责人证件到期前30天要提醒（红色预警）', fix: '先换证，再提交或变更备案' },
      en: {
        says: "a red warning 30 days before the principal's paper expires",
        fix: 'Renew the paper first, then submit or change the filing.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: guideDay },
    require: { field: 'principalIdValidTo', after: soon },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G096')],
    examples: [
      passes('31 days left', { principalIdValidTo: '2026-12-24' }, { on }),
      passes('without an end', { principalIdValidTo: 'longTerm' }, { on }),
      fails('30 days left', { principalIdValidTo: '2026-12-23' }, { on }),
      waits('not told', {}),
      ...since(guideDay, { principalIdValidTo: thirtyLater }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G097-three-days',
    words: {
      'zh-CN': { says: '发现的漏洞72小时内响应（黄色预警）', fix: '马上修复，修不了的先隔离；法律说的是立即处置，72小时只是内部指标' },
      en: {
        says: 'a vulnerability is answered within 72 hours (yellow warning)',
        fix: 'Fix it now or isolate it; the law says at once, 72 hours are an internal aim.',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: guideDay },
    when: { field: 'vulnFixRatePct', lessThan: 100 },
    require: { predicate: 'withinHours', fields: ['openVulnFirstSeen'], args: { hours: 72 } },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G097')],
    examples: [
      passes('72 hours exactly', { vulnFixRatePct: 90, openVulnFirstSeen: '2026-11-20T00:00' }, { on }),
      fails('a minute more', { vulnFixRatePct: 90, openVulnFirstSeen: '2026-11-19T23:59' }, { on }),
      fails('an hour more', { vulnFixRatePct: 90, openVulnFirstSeen: '2026-11-19T23:00' }, { on }),
      passes('an hour less', { vulnFixRatePct: 99.99, openVulnFirstSeen: '2026-11-20T01:00' }, { on }),
      waits('not told', { vulnFixRatePct: 90 }),
      outside('everything is fixed', { vulnFixRatePct: 100, openVulnFirstSeen: '2026-01-01T00:00' }, { on }),
      ...since(guideDay, { vulnFixRatePct: 90, openVulnFirstSeen: '2023-06-01T00:00' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'G098-quarterly-self-check',
    words: {
      'zh-CN': { says: '每季度自查一次（蓝色预警）', fix: '安排一次自查并记下日期；官方的蓝色是最低一级预警，不是正常状态' },
      en: {
        says: 'a self-check every quarter (blue warning)',
        fix: 'Do a self-check and note the day; official blue is the lowest warning, not the normal state.',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: guideDay },
    require: { field: 'lastSelfCheckDate', notBefore: { today: true, minusDays: 92 } },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-000', 'G098')],
    examples: [
      passes('92 days ago', { lastSelfCheckDate: '2026-08-23' }, { on }),
      fails('93 days ago', { lastSelfCheckDate: '2026-08-22' }, { on }),
      waits('not told', {}),
      ...since(guideDay, { lastSelfCheckDate: '2023-03-30' }, 'fail'),
    ],
  }),
] as const
