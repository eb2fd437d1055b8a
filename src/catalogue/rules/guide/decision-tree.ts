import { defineRule } from '../../define.ts'

export const decisionTree = [
  defineRule({
    id: 'G089-large',
    words: {
      'zh-CN': { says: '年营收超 5000 万元的启动等保', fix: '等保与营收无关；按系统重要程度定级，二级以上再办等保备案' },
      en: {
        says: 'MLPS grading above 50 million yuan of revenue',
        fix: 'Grading does not follow from revenue but from the weight of the system; file from level 2 on.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'annualRevenueCny', moreThan: 50_000_000 },
    require: { field: 'mlpsLevel', isOneOf: ['level1', 'level2', 'level3', 'level4', 'level5'] },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'operation',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G089', from: '2023-07-01', confidence: 'read' }],
    conflictsWith: ['R-S20-mlps-filing'],
    examples: [
      { name: 'as the guide wants it', given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'level1' }, gives: 'pass' },
      { name: 'not graded', given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'notGraded' }, gives: 'fail' },
      { name: 'level 2', given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'level2' }, gives: 'pass' },
      { name: 'level 3', given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'level3' }, gives: 'pass' },
      { name: 'level 4', given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'level4' }, gives: 'pass' },
      { name: 'level 5', given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'level5' }, gives: 'pass' },
      { name: 'out of scope', given: { annualRevenueCny: 50_000_000, mlpsLevel: 'notGraded' }, gives: 'notApplicable' },
      { name: 'not asked yet', given: { annualRevenueCny: 50_000_000.01 }, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'notGraded' },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { annualRevenueCny: 50_000_000.01, mlpsLevel: 'notGraded' },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G091-provider',
    words: {
      'zh-CN': { says: '年营收 5000 万元以下的通过云服务商备案', fix: '不论营收多少，都经接入商（云厂商）提交' },
      en: {
        says: 'file through the cloud provider up to 50 million yuan of revenue',
        fix: 'Whatever the revenue, everybody files through the access provider.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'annualRevenueCny', atMost: 50_000_000 },
    require: { known: 'accessProviderName' },
    severity: 'must',
    statedSeverity: 'should',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G091', from: '2023-07-01', confidence: 'read' }],
    conflictsWith: ['R-I04-through-provider'],
    examples: [
      { name: 'as the guide wants it', given: { annualRevenueCny: 50_000_000, accessProviderName: '阿里云' }, gives: 'pass' },
      { name: 'none', given: { annualRevenueCny: 50_000_000, accessProviderName: { state: 'notApplicable' } }, gives: 'fail' },
      {
        name: 'out of scope',
        given: { annualRevenueCny: 50_000_000.01, accessProviderName: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: { annualRevenueCny: 50_000_000 }, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { annualRevenueCny: 50_000_000, accessProviderName: { state: 'notApplicable' } },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { annualRevenueCny: 50_000_000, accessProviderName: { state: 'notApplicable' } },
        gives: 'notApplicable',
      },
    ],
  }),
] as const
