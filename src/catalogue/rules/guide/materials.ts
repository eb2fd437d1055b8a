import { defineRule } from '../../define.ts'

export const materials = [
  defineRule({
    id: 'G018-cpu',
    words: {
      'zh-CN': { says: '硬件清单写明 CPU 型号', fix: '正式表格没有这一栏；如要按指南准备，可在云控制台的实例详情里查到' },
      en: { says: 'the hardware list names the CPU', fix: 'No official form asks for it; the instance page of your cloud shows it.' },
    },
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
  }),

  defineRule({
    id: 'G020-storage',
    words: {
      'zh-CN': { says: '硬件清单写明存储介质', fix: '正式表格没有这一栏；如要按指南准备，可在云控制台的实例详情里查到' },
      en: { says: 'the hardware list names the storage', fix: 'No official form asks for it; the instance page of your cloud shows it.' },
    },
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
  }),

  defineRule({
    id: 'G019-memory',
    words: {
      'zh-CN': { says: '硬件清单写明内存容量', fix: '正式表格没有这一栏；如要按指南准备，可在云控制台的实例详情里查到' },
      en: { says: 'the hardware list names the memory', fix: 'No official form asks for it; the instance page of your cloud shows it.' },
    },
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
  }),

  defineRule({
    id: 'G021-audit-report',
    words: {
      'zh-CN': { says: '提供近 6 个月日志分析的安全审计报告', fix: '法律要求的是日志至少留存六个月；审计报告可由云日志服务导出后整理' },
      en: {
        says: 'a security audit report over the last six months',
        fix: 'The law asks for six months of logs; a report can be made from what your log service exports.',
      },
    },
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
  }),

  defineRule({
    id: 'G022-plan-with-ddos',
    words: {
      'zh-CN': { says: '有应急预案，并包含 DDoS 攻击响应流程', fix: '可以在这里一起生成应急预案，里面带 DDoS 处置流程' },
      en: { says: 'a contingency plan with the steps against DDoS', fix: 'The plan can be made here, with its DDoS steps.' },
    },
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
  }),

  defineRule({
    id: 'G023-export-scheme',
    words: {
      'zh-CN': { says: '涉及国际业务的提供跨境数据传输方案', fix: '备案表格不要求这份方案；是否要做出境手续看个人信息出境的规则' },
      en: {
        says: 'a scheme for data sent abroad when there is international business',
        fix: 'No filing form asks for it; the rules on exporting personal data decide what is due.',
      },
    },
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
  }),
] as const
