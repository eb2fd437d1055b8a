import { defineRule } from '../../define.ts'

export const onsite = [
  defineRule({
    id: 'G046-revenue',
    words: {
      'zh-CN': { says: '年营收超 5000 万元的企业需现场核查', fix: '按指南说法提前备好三样：安全设备日志、演练记录、备份地点' },
      en: {
        says: 'an on-site check above 50 million yuan of revenue',
        fix: 'To follow the guide, have three things ready: device logs, drill records and the place of the backup.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'annualRevenueCny', moreThan: 50_000_000 },
    require: { predicate: 'recorded', fields: ['deviceLogDays', 'lastDrillDate', 'backupSiteAddress'] },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'afterApproval',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G046', from: '2023-07-01', confidence: 'read' }],
    examples: [
      {
        name: 'as the guide wants it',
        given: { deviceLogDays: 30, lastDrillDate: '2026-10-01', backupSiteAddress: '阿里云杭州', annualRevenueCny: 50_000_000.01 },
        gives: 'pass',
      },
      {
        name: 'no device logs',
        given: {
          deviceLogDays: { state: 'notApplicable' },
          lastDrillDate: '2026-10-01',
          backupSiteAddress: '阿里云杭州',
          annualRevenueCny: 50_000_000.01,
        },
        gives: 'fail',
      },
      {
        name: 'never drilled',
        given: {
          deviceLogDays: 30,
          lastDrillDate: { state: 'notApplicable' },
          backupSiteAddress: '阿里云杭州',
          annualRevenueCny: 50_000_000.01,
        },
        gives: 'fail',
      },
      {
        name: 'no backup place',
        given: {
          deviceLogDays: 30,
          lastDrillDate: '2026-10-01',
          backupSiteAddress: { state: 'notApplicable' },
          annualRevenueCny: 50_000_000.01,
        },
        gives: 'fail',
      },
      { name: 'out of scope', given: { annualRevenueCny: 50_000_000 }, gives: 'notApplicable' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: {
          deviceLogDays: { state: 'notApplicable' },
          lastDrillDate: '2026-10-01',
          backupSiteAddress: '阿里云杭州',
          annualRevenueCny: 50_000_000.01,
        },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: {
          deviceLogDays: { state: 'notApplicable' },
          lastDrillDate: '2026-10-01',
          backupSiteAddress: '阿里云杭州',
          annualRevenueCny: 50_000_000.01,
        },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G047-users',
    words: {
      'zh-CN': { says: '用户超 10 万的企业需现场核查', fix: '按指南说法提前备好三样：安全设备日志、演练记录、备份地点' },
      en: {
        says: 'an on-site check above 100,000 users',
        fix: 'To follow the guide, have three things ready: device logs, drill records and the place of the backup.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'registeredUserCount', moreThan: 100_000 },
    require: { predicate: 'recorded', fields: ['deviceLogDays', 'lastDrillDate', 'backupSiteAddress'] },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'afterApproval',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G047', from: '2023-07-01', confidence: 'read' }],
    examples: [
      {
        name: 'as the guide wants it',
        given: { deviceLogDays: 30, lastDrillDate: '2026-10-01', backupSiteAddress: '阿里云杭州', registeredUserCount: 100_001 },
        gives: 'pass',
      },
      {
        name: 'no device logs',
        given: {
          deviceLogDays: { state: 'notApplicable' },
          lastDrillDate: '2026-10-01',
          backupSiteAddress: '阿里云杭州',
          registeredUserCount: 100_001,
        },
        gives: 'fail',
      },
      {
        name: 'never drilled',
        given: {
          deviceLogDays: 30,
          lastDrillDate: { state: 'notApplicable' },
          backupSiteAddress: '阿里云杭州',
          registeredUserCount: 100_001,
        },
        gives: 'fail',
      },
      {
        name: 'no backup place',
        given: {
          deviceLogDays: 30,
          lastDrillDate: '2026-10-01',
          backupSiteAddress: { state: 'notApplicable' },
          registeredUserCount: 100_001,
        },
        gives: 'fail',
      },
      { name: 'out of scope', given: { registeredUserCount: 100_000 }, gives: 'notApplicable' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: {
          deviceLogDays: { state: 'notApplicable' },
          lastDrillDate: '2026-10-01',
          backupSiteAddress: '阿里云杭州',
          registeredUserCount: 100_001,
        },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: {
          deviceLogDays: { state: 'notApplicable' },
          lastDrillDate: '2026-10-01',
          backupSiteAddress: '阿里云杭州',
          registeredUserCount: 100_001,
        },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G048-device-logs',
    words: {
      'zh-CN': { says: '现场核查看最近 30 天安全设备日志', fix: '把安全设备日志保留 30 天以上；网络日志按法律至少六个月' },
      en: {
        says: 'the on-site check looks at 30 days of device logs',
        fix: 'Keep device logs for 30 days or more; network logs for six months by law.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: {
      any: [
        { field: 'annualRevenueCny', moreThan: 50_000_000 },
        { field: 'registeredUserCount', moreThan: 100_000 },
      ],
    },
    require: { field: 'deviceLogDays', atLeast: 30 },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'afterApproval',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G048', from: '2023-07-01', confidence: 'read' }],
    conflictsWith: ['R-S02-log-retention'],
    examples: [
      {
        name: 'as the guide wants it',
        given: { annualRevenueCny: 50_000_000.01, registeredUserCount: 0, deviceLogDays: 30 },
        gives: 'pass',
      },
      { name: 'a day short', given: { annualRevenueCny: 0, registeredUserCount: 100_001, deviceLogDays: 29 }, gives: 'fail' },
      { name: 'many users, enough days', given: { annualRevenueCny: 0, registeredUserCount: 100_001, deviceLogDays: 30 }, gives: 'pass' },
      {
        name: 'large revenue, too few days',
        given: { annualRevenueCny: 50_000_000.01, registeredUserCount: 0, deviceLogDays: 29 },
        gives: 'fail',
      },
      {
        name: 'out of scope',
        given: { annualRevenueCny: 50_000_000, registeredUserCount: 100_000, deviceLogDays: 29 },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: { annualRevenueCny: 50_000_000.01 }, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { annualRevenueCny: 0, registeredUserCount: 100_001, deviceLogDays: 29 },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { annualRevenueCny: 0, registeredUserCount: 100_001, deviceLogDays: 29 },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G049-quarterly-drill',
    words: {
      'zh-CN': { says: '至少每季度演练一次', fix: '法律口径是每年至少一次；按指南要求就每季度安排一次并留记录' },
      en: {
        says: 'a drill every quarter',
        fix: 'The law-side minimum is once a year; to follow the guide, drill every quarter and keep the record.',
      },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    require: {
      all: [
        { field: 'drillFrequency', isOneOf: ['monthly', 'quarterly'] },
        { field: 'lastDrillDate', notBefore: { today: true, minusDays: 92 } },
      ],
    },
    severity: 'should',
    statedSeverity: 'must',
    stage: 'operation',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G049', from: '2023-07-01', confidence: 'read' }],
    conflictsWith: ['R-S18-yearly-drill'],
    examples: [
      {
        name: 'as the guide wants it',
        on: '2026-11-23',
        given: { drillFrequency: 'quarterly', lastDrillDate: '2026-08-23' },
        gives: 'pass',
      },
      {
        name: 'ninety-three days ago',
        on: '2026-11-23',
        given: { drillFrequency: 'quarterly', lastDrillDate: '2026-08-22' },
        gives: 'fail',
      },
      { name: 'every half year', on: '2026-11-23', given: { drillFrequency: 'halfYearly', lastDrillDate: '2026-11-22' }, gives: 'fail' },
      { name: 'monthly', on: '2026-11-23', given: { drillFrequency: 'monthly', lastDrillDate: '2026-11-22' }, gives: 'pass' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { drillFrequency: 'quarterly', lastDrillDate: '2023-03-30' },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { drillFrequency: 'quarterly', lastDrillDate: '2023-03-29' },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G050-backup-place',
    words: {
      'zh-CN': { says: '现场核查看数据备份中心的物理位置', fix: '写明备份放在哪里，例如云厂商的哪个地域' },
      en: {
        says: 'the on-site check looks at the place of the backup',
        fix: 'Say where the backup stands, such as the region of your cloud.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: {
      any: [
        { field: 'annualRevenueCny', moreThan: 50_000_000 },
        { field: 'registeredUserCount', moreThan: 100_000 },
      ],
    },
    require: { known: 'backupSiteAddress' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'afterApproval',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G050', from: '2023-07-01', confidence: 'read' }],
    examples: [
      {
        name: 'as the guide wants it',
        given: { annualRevenueCny: 50_000_000.01, registeredUserCount: 0, backupSiteAddress: '阿里云杭州' },
        gives: 'pass',
      },
      {
        name: 'none',
        given: { annualRevenueCny: 0, registeredUserCount: 100_001, backupSiteAddress: { state: 'notApplicable' } },
        gives: 'fail',
      },
      {
        name: 'many users, a place',
        given: { annualRevenueCny: 0, registeredUserCount: 100_001, backupSiteAddress: '阿里云杭州' },
        gives: 'pass',
      },
      {
        name: 'large revenue, no place',
        given: { annualRevenueCny: 50_000_000.01, registeredUserCount: 0, backupSiteAddress: { state: 'notApplicable' } },
        gives: 'fail',
      },
      {
        name: 'out of scope',
        given: { annualRevenueCny: 50_000_000, registeredUserCount: 100_000, backupSiteAddress: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: { annualRevenueCny: 50_000_000.01 }, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { annualRevenueCny: 0, registeredUserCount: 100_001, backupSiteAddress: { state: 'notApplicable' } },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { annualRevenueCny: 0, registeredUserCount: 100_001, backupSiteAddress: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
    ],
  }),
] as const
