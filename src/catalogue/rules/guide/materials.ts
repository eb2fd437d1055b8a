import { defineRule } from '../../define.ts'

export const g018Cpu = defineRule({
  id: 'G018-cpu',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { known: 'cpuModel' },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G018', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { cpuModel: '云主机默认配置' }, gives: 'pass' },
    { name: 'answered without a value', given: { cpuModel: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { cpuModel: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { cpuModel: { state: 'notApplicable' } }, gives: 'notApplicable' },
  ],
})

export const g020Storage = defineRule({
  id: 'G020-storage',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { known: 'storageMedia' },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G020', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { storageMedia: '云主机默认配置' }, gives: 'pass' },
    { name: 'answered without a value', given: { storageMedia: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { storageMedia: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { storageMedia: { state: 'notApplicable' } }, gives: 'notApplicable' },
  ],
})

export const g019Memory = defineRule({
  id: 'G019-memory',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { field: 'memoryCapacityGb', moreThan: 0 },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G019', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { memoryCapacityGb: 0.01 }, gives: 'pass' },
    { name: 'nothing', given: { memoryCapacityGb: 0 }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { memoryCapacityGb: 0 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { memoryCapacityGb: 0 }, gives: 'notApplicable' },
  ],
})

export const g021AuditReport = defineRule({
  id: 'G021-audit-report',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { all: [{ predicate: 'periodCovers', fields: ['auditLogPeriod'], args: { months: 6 } }, { known: 'auditReportFile' }] },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G021', from: '2023-07-01', confidence: 'read' }],
  conflictsWith: ['R-S02-log-retention'],
  examples: [
    {
      name: 'as the guide wants it',
      on: '2026-11-23',
      given: { auditLogPeriod: { start: '2026-02-28', end: '2026-08-31' }, auditReportFile: { elsewhere: true } },
      gives: 'pass',
    },
    {
      name: 'a day short of six months',
      on: '2026-11-23',
      given: { auditLogPeriod: { start: '2026-03-01', end: '2026-08-31' }, auditReportFile: { elsewhere: true } },
      gives: 'fail',
    },
    {
      name: 'no report',
      on: '2026-11-23',
      given: { auditLogPeriod: { start: '2026-02-28', end: '2026-08-31' }, auditReportFile: { state: 'notApplicable' } },
      gives: 'fail',
    },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { auditLogPeriod: { start: '2026-03-01', end: '2026-08-31' }, auditReportFile: { elsewhere: true } },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { auditLogPeriod: { start: '2026-03-01', end: '2026-08-31' }, auditReportFile: { elsewhere: true } },
      gives: 'notApplicable',
    },
  ],
})

export const g022PlanWithDdos = defineRule({
  id: 'G022-plan-with-ddos',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: { all: [{ known: 'planVersion' }, { known: 'ddosRunbookSteps' }] },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G022', from: '2023-07-01', confidence: 'read' }],
  conflictsWith: ['R-S04-plan'],
  examples: [
    { name: 'as the guide wants it', given: { planVersion: 'V1.0', ddosRunbookSteps: ['联系云服务商'] }, gives: 'pass' },
    { name: 'no plan', given: { planVersion: { state: 'notApplicable' }, ddosRunbookSteps: ['联系云服务商'] }, gives: 'fail' },
    { name: 'a plan without the steps', given: { planVersion: 'V1.0', ddosRunbookSteps: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { planVersion: { state: 'notApplicable' }, ddosRunbookSteps: ['联系云服务商'] },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { planVersion: { state: 'notApplicable' }, ddosRunbookSteps: ['联系云服务商'] },
      gives: 'notApplicable',
    },
  ],
})

export const g023ExportScheme = defineRule({
  id: 'G023-export-scheme',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  when: { field: 'hasInternationalBusiness', is: true },
  require: { known: 'exportScheme' },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G023', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { hasInternationalBusiness: true, exportScheme: { elsewhere: true } }, gives: 'pass' },
    { name: 'no scheme', given: { hasInternationalBusiness: true, exportScheme: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'out of scope', given: { hasInternationalBusiness: false }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { hasInternationalBusiness: true, exportScheme: { state: 'notApplicable' } },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { hasInternationalBusiness: true, exportScheme: { state: 'notApplicable' } },
      gives: 'notApplicable',
    },
  ],
})
