import { law } from '../../basis.ts'
import { defineEntry } from '../../define.ts'
import { dutyOfAuthority, information, lateDuty, penalty } from './reasons.ts'

/** What is due when an incident happens, and who is told in turn. */
export const incidentEntries = [
  defineEntry({
    id: 'R-S07-content-of-notice',
    says: {
      'zh-CN':
        '个人信息泄露、篡改、丢失的，要立即补救，并通知主管部门和个人：信息种类、原因、可能的危害，补救措施和个人可以采取的减轻措施，以及联系方式；能有效避免危害的，可以不通知个人',
      en: 'After a leak, change or loss of personal information it is remedied at once; authority and persons are told kinds, cause and possible harm, the remedies and what they can do, and a contact; persons need not be told where harm is effectively avoided',
    },
    notCheckable: lateDuty,
    filings: ['contingencyPlan'],
    effective: { from: '2021-11-01' },
    severity: 'must',
    stage: 'incident',
    basis: [law('PIPL', '第五十七条', '2021-11-01', 'read')],
  }),
  defineEntry({
    id: 'R-S10-onward-report',
    says: {
      'zh-CN': '省级网信部门收到重大、特别重大事件报告后，在 1 小时内上报；保护工作部门在半小时内上报',
      en: 'The provincial cyberspace office passes a grade 重大 or worse on within 1 hour, the protecting department within half an hour',
    },
    notCheckable: dutyOfAuthority,
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    severity: 'info',
    stage: 'incident',
    basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
  }),
  defineEntry({
    id: 'R-S11-partial-first-report',
    says: {
      'zh-CN': '在规定时间内不能判明的，先报单位与系统概况，以及发现的时间、地点、类型、级别、影响和措施，其余随后补报',
      en: 'What cannot be told in time is reported later: first come the unit and its system, then time, place, kind, grade, effect and measures',
    },
    notCheckable: lateDuty,
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第七条', '2025-11-01', 'secondHand')],
  }),
  defineEntry({
    id: 'R-S13-crime',
    says: { 'zh-CN': '涉嫌犯罪的，要及时向公安机关报案', en: 'What may be a crime is reported to the police without delay' },
    notCheckable: lateDuty,
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
  }),
  defineEntry({
    id: 'R-S14-leniency',
    says: {
      'zh-CN': '迟报、漏报、谎报、瞒报的从重处理；已尽到防护义务、按预案处置并及时报告的，可以从轻或者不追究',
      en: 'Late, partial, false or hidden reports weigh heavier; who protected, followed the plan and reported in time may be treated leniently or not at all',
    },
    notCheckable: penalty,
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    severity: 'info',
    stage: 'incident',
    basis: [law('IRM', '第十条、第十一条', '2025-11-01', 'secondHand')],
  }),
  defineEntry({
    id: 'R-S17-hotline',
    says: {
      'zh-CN': '网络安全事件统一报告渠道是 12387（电话、网站、微信）',
      en: 'Incidents are reported through 12387 (telephone, website, WeChat)',
    },
    notCheckable: information,
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    severity: 'info',
    stage: 'incident',
    basis: [law('IRM', '网信部门公告', '2025-11-01', 'memory')],
  }),
  defineEntry({
    id: 'R-S19-telephone-report',
    says: {
      'zh-CN': '发生公共互联网网络安全突发事件的，企业要立即电话报告工业和信息化部应急办公室和省通信管理局',
      en: 'In a public internet emergency the company telephones the emergency office of MIIT and the provincial administration at once',
    },
    notCheckable: lateDuty,
    filings: ['contingencyPlan'],
    effective: { from: '2017-11-14' },
    severity: 'should',
    stage: 'incident',
    basis: [law('PIP', '四、监测预警', '2017-11-14', 'read')],
  }),
  defineEntry({
    id: 'R-S22-product-flaw',
    says: {
      'zh-CN': '网络产品、服务的缺陷涉及国家安全或公共利益的，要在 {productFlawReportHours} 小时内报告',
      en: 'A flaw that endangers national security or the public interest is reported within {productFlawReportHours} hours',
    },
    notCheckable: lateDuty,
    filings: ['contingencyPlan'],
    effective: { from: '2025-01-01' },
    severity: 'info',
    stage: 'incident',
    basis: [law('NDSR', '第十条', '2025-01-01', 'read')],
    parameters: ['productFlawReportHours'],
  }),
] as const
