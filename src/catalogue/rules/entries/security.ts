import { law } from '../../basis.ts'
import { defineEntry } from '../../define.ts'
import { information, notOnForm, penalty } from './reasons.ts'

/** Security duties that no form asks about, and what follows when they are not met. */
export const securityEntries = [
  defineEntry({
    id: 'R-S21-mlps-renewal',
    says: {
      'zh-CN': '2025 年起，第二级以上系统要按 2025 版模板重新填报等级保护备案，截止 2025 年 11 月 30 日；还没有办的请尽快补办',
      en: 'From 2025 systems of level 2 or higher are filed again with the 2025 form, by 30 November 2025; who has not done so does it soon',
    },
    notCheckable: notOnForm,
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2025-01-01' },
    severity: 'info',
    stage: 'operation',
    basis: [law('MLPS1001', '备案更新要求', '2025-01-01', 'secondHand')],
  }),
  defineEntry({
    id: 'R-S23-processing-records',
    says: {
      'zh-CN': '委托处理、向他人提供个人信息的，处理情况记录要保存至少 {processingRecordYears} 年',
      en: 'Records of personal information that is entrusted or provided to others are kept for at least {processingRecordYears} years',
    },
    notCheckable: notOnForm,
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2025-01-01' },
    severity: 'should',
    stage: 'operation',
    basis: [law('NDSR', '第十二条', '2025-01-01', 'read')],
    parameters: ['processingRecordYears'],
  }),
  defineEntry({
    id: 'R-S24-penalty-security-duties',
    says: {
      'zh-CN':
        '不履行《网络安全法》第二十三条、第二十七条义务的，责令改正、警告，可处 1 万元以上 5 万元以下罚款；拒不改正或造成后果的，处 5 万元以上 50 万元以下罚款，对责任人处 1 万元以上 10 万元以下罚款',
      en: 'Not meeting articles 23 and 27 of the Cybersecurity Law: ordered to correct, warned, CNY 10,000 to 50,000; on refusal or with consequences CNY 50,000 to 500,000, persons CNY 10,000 to 100,000',
    },
    notCheckable: penalty,
    filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2026-01-01' },
    severity: 'info',
    stage: 'operation',
    basis: [law('CSL', '第六十一条', '2026-01-01', 'secondHand')],
  }),
  defineEntry({
    id: 'R-D0-nothing-leaves',
    says: {
      'zh-CN': '没有个人信息和重要数据出境的，不用办理任何出境手续',
      en: 'When no personal information and no important data leave, nothing is needed',
    },
    notCheckable: information,
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2024-03-22' },
    severity: 'info',
    stage: 'operation',
    basis: [law('CBDF', '第三条', '2024-03-22', 'secondHand')],
  }),
] as const
