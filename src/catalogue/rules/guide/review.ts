import { defineRule } from '../../define.ts'

export const review = [
  defineRule({
    id: 'G042-scan',
    words: {
      'zh-CN': { says: '做过漏洞扫描', fix: '可用云厂商自带的安全体检做一次，记下日期和工具' },
      en: { says: 'a scan for vulnerabilities', fix: 'Run the check that your cloud brings and note the day and the tool.' },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    require: { all: [{ known: 'vulnScanDate' }, { known: 'vulnScanTool' }] },
    severity: 'should',
    statedSeverity: 'info',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G042', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { vulnScanDate: '2026-11-01', vulnScanTool: '开源扫描器' }, gives: 'pass' },
      { name: 'never scanned', given: { vulnScanDate: { state: 'notApplicable' }, vulnScanTool: '开源扫描器' }, gives: 'fail' },
      { name: 'no tool', given: { vulnScanDate: '2026-11-01', vulnScanTool: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { vulnScanDate: { state: 'notApplicable' }, vulnScanTool: '开源扫描器' },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { vulnScanDate: { state: 'notApplicable' }, vulnScanTool: '开源扫描器' },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G043-privacy',
    words: {
      'zh-CN': { says: '有个人信息保护措施', fix: '至少公布隐私政策，只收必要信息，并留出删除渠道' },
      en: {
        says: 'measures that protect personal data',
        fix: 'Publish a privacy policy, collect what is needed only, and offer a way to delete.',
      },
    },
    filings: ['icpFiling', 'contingencyPlan'],
    effective: { from: '2023-07-01' },
    when: { field: 'collectsPersonalInfo', is: true },
    require: {
      field: 'piplMeasures',
      includesAny: ['privacyPolicy', 'separateConsent', 'dataMinimisation', 'encryption', 'deletionChannel', 'other'],
    },
    severity: 'must',
    statedSeverity: 'info',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G043', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { collectsPersonalInfo: true, piplMeasures: ['privacyPolicy'] }, gives: 'pass' },
      { name: 'none', given: { collectsPersonalInfo: true, piplMeasures: ['none'] }, gives: 'fail' },
      { name: 'out of scope', given: { collectsPersonalInfo: false, piplMeasures: ['none'] }, gives: 'notApplicable' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { collectsPersonalInfo: true, piplMeasures: ['none'] }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { collectsPersonalInfo: true, piplMeasures: ['none'] }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G044-peak',
    words: {
      'zh-CN': { says: '峰值流量按 1000Gbps 级别验证', fix: '没有任何备案要做这种压力测试，不要去做；如实填写峰值即可' },
      en: {
        says: 'peak traffic at the scale of 1000 Gbps',
        fix: 'No filing asks for such a load test, do not run one; state the real peak.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { field: 'peakTrafficGbps', atLeast: 1000 },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G044', from: '2023-07-01', confidence: 'read' }],
    neverBlocks: true,
    examples: [
      { name: 'as the guide wants it', given: { peakTrafficGbps: 1000 }, gives: 'pass' },
      { name: 'one below', given: { peakTrafficGbps: 999 }, gives: 'fail' },
      { name: 'a hundredth below', given: { peakTrafficGbps: 999.99 }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { peakTrafficGbps: 999 }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { peakTrafficGbps: 999 }, gives: 'notApplicable' },
    ],
  }),
] as const
