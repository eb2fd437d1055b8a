import { law, provider } from '../../basis.ts'
import { defineEntry } from '../../define.ts'
import { decidedThere, information, lateDuty, notOnForm, penalty } from './reasons.ts'

/** The public security filing: what follows, what the local police decide, what comes later. */
export const policeEntries = [
  defineEntry({
    id: 'R-P05-penalty-not-filed',
    says: {
      'zh-CN': '不履行备案职责的，由公安机关给予警告或者停机整顿不超过 6 个月',
      en: 'Not filing: a warning, or suspension for up to 6 months',
    },
    notCheckable: penalty,
    filings: ['publicSecurityFiling'],
    effective: { from: '1997-12-30' },
    severity: 'info',
    stage: 'operation',
    basis: [law('MPS33', '第二十三条', '1997-12-30', 'read')],
  }),
  defineEntry({
    id: 'R-P06-report-illegal-content',
    says: {
      'zh-CN': '发现违法信息的，要保留原始记录，并在 {illegalContentReportHours} 小时内向当地公安机关报告',
      en: 'Illegal content is reported to the local police within {illegalContentReportHours} hours and its original records are kept',
    },
    notCheckable: lateDuty,
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '1997-12-30' },
    severity: 'must',
    stage: 'incident',
    basis: [law('MPS33', '第十条（六）', '1997-12-30', 'read')],
    parameters: ['illegalContentReportHours'],
  }),
  defineEntry({
    id: 'R-P07-penalty-duties',
    says: {
      'zh-CN':
        '不履行安全保护职责的，责令限期改正，给予警告；对责任人可并处 5 千元以下、对单位可并处 1 万 5 千元以下罚款；情节严重的停机整顿不超过 6 个月',
      en: 'Not meeting the security duties: ordered to correct and warned; fines up to CNY 5,000 for a person and CNY 15,000 for a unit; suspension for up to 6 months',
    },
    notCheckable: penalty,
    filings: ['publicSecurityFiling'],
    effective: { from: '1997-12-30' },
    severity: 'info',
    stage: 'operation',
    basis: [law('MPS33', '第二十一条', '1997-12-30', 'read')],
  }),
  defineEntry({
    id: 'R-P08-approval-of-superior',
    says: {
      'zh-CN': '涉及国家事务、经济建设、国防建设、尖端科学技术等重要领域的单位，办理备案时要出具其行政主管部门的审批证明',
      en: 'Units in affairs of state, economic construction, national defence or advanced science show the approval of their superior authority',
    },
    notCheckable: notOnForm,
    filings: ['publicSecurityFiling'],
    effective: { from: '1997-12-30' },
    severity: 'must',
    stage: 'submission',
    basis: [law('MPS33', '第十四条', '1997-12-30', 'read')],
  }),
  defineEntry({
    id: 'R-P09-hong-kong-macau-taiwan',
    says: {
      'zh-CN': '与香港、澳门、台湾地区联网的，参照这些规定执行',
      en: 'Networks connected with Hong Kong, Macau and Taiwan are handled by analogy',
    },
    notCheckable: information,
    filings: ['publicSecurityFiling'],
    effective: { from: '1997-12-30' },
    severity: 'info',
    stage: 'submission',
    basis: [law('MPS33', '第二十四条', '1997-12-30', 'read')],
  }),
  defineEntry({
    id: 'R-P11-face-to-face',
    says: {
      'zh-CN': '有注册、评论、论坛、发布等交互功能的网站，公安机关一般要当面审核或实地检查',
      en: 'A site with registration, comments, a forum or uploads is usually checked face to face or on site',
    },
    notCheckable: decidedThere,
    filings: ['publicSecurityFiling'],
    effective: { from: '2024-01-01' },
    severity: 'should',
    stage: 'submission',
    basis: [provider('2024-01-01')],
  }),
  defineEntry({
    id: 'R-P13-account-type',
    says: {
      'zh-CN': '个人网站用个人账号办理，单位网站用法人账号办理',
      en: 'An individual files with a personal account, a unit with the account of the legal person',
    },
    notCheckable: notOnForm,
    filings: ['publicSecurityFiling'],
    effective: { from: '2024-01-01' },
    severity: 'must',
    stage: 'submission',
    basis: [provider('2024-01-01')],
  }),
] as const
