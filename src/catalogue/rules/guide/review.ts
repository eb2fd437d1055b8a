import { defineRule } from '../../define.ts'

export const g042Scan = defineRule({
  id: 'G042-scan',
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
})

export const g043Privacy = defineRule({
  id: 'G043-privacy',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  when: { field: 'collectsPersonalInfo', is: true },
  require: {
    field: 'piplMeasures',
    includesAny: ['privacyPolicy', 'separateConsent', 'dataMinimisation', 'encryption', 'deletionChannel', 'other'],
  },
  severity: 'should',
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
})

export const g044Peak = defineRule({
  id: 'G044-peak',
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
})
