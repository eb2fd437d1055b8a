import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

export const incident = [
  defineRule({
    id: 'R-S09-report-hours',
    words: {
      'zh-CN': {
        says: '较大以上网络安全事件，一般运营者要在 {incidentReportHours} 小时内向省级网信部门报告',
        fix: '请把预案里的报告时限改短',
      },
      en: {
        says: 'An incident of grade 较大 or worse is reported to the provincial cyberspace office within {incidentReportHours} hours',
        fix: 'Shorten the time in the plan',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    require: { field: 'reportDeadlineHours', atMost: { parameter: 'incidentReportHours' } },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
    examples: [
      passes('four hours', { reportDeadlineHours: 4 }),
      fails('five hours', { reportDeadlineHours: 5 }),
      waits('not told', {}),
      ...since('2025-11-01', { reportDeadlineHours: 24 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S09-ciio-report-hours',
    words: {
      'zh-CN': {
        says: '关键信息基础设施运营者要在 {ciioIncidentReportHours} 小时内报告保护工作部门和公安机关',
        fix: '请把预案里的报告时限改短',
      },
      en: {
        says: 'An operator of critical infrastructure reports within {ciioIncidentReportHours} hour',
        fix: 'Shorten the time in the plan',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    when: { field: 'isCiio', is: true },
    require: { field: 'reportDeadlineHours', atMost: { parameter: 'ciioIncidentReportHours' } },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
    examples: [
      passes('one hour', { isCiio: true, reportDeadlineHours: 1 }),
      fails('two hours', { isCiio: true, reportDeadlineHours: 2 }),
      waits('not told', { isCiio: true }),
      outside('not designated', { isCiio: false, reportDeadlineHours: 4 }),
      ...since('2025-11-01', { isCiio: true, reportDeadlineHours: 4 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S12-summary-report',
    words: {
      'zh-CN': { says: '事件处置结束后 30 日内要提交总结报告，预案里要有负责的人', fix: '请填写应急领导小组组长' },
      en: {
        says: 'Within 30 days from the end of an incident a summary report is due; the plan names who answers for it',
        fix: 'Name the leader of the incident team',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    require: { known: 'incidentLeader' },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第八条', '2025-11-01', 'secondHand')],
    examples: [
      passes('somebody answers for the report', { incidentLeader: [{ name: '张三', mobile: '13800138000' }] }),
      fails('nobody does', { incidentLeader: doesNotApply }),
      waits('not told', {}),
      ...since('2025-11-01', { incidentLeader: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S07-authority-contacts',
    words: {
      'zh-CN': {
        says: '个人信息泄露、篡改、丢失的，要立即通知主管部门，预案里要有他们的联系方式',
        fix: '请填写省级网信办、属地网安和省通信管理局的联系方式',
      },
      en: {
        says: 'A leak, change or loss of personal information is told to the authorities at once; the plan has their contacts',
        fix: 'Give the contacts of the provincial cyberspace office, the local police and the provincial administration',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2021-11-01' },
    when: { field: 'collectsPersonalInfo', is: true },
    require: { known: 'authorityContacts' },
    severity: 'must',
    stage: 'incident',
    basis: [law('PIPL', '第五十七条', '2021-11-01', 'read')],
    examples: [
      passes('they are noted', {
        collectsPersonalInfo: true,
        authorityContacts: [{ authority: '浙江省互联网信息办公室', phone: '12387' }],
      }),
      fails('nobody to call', { collectsPersonalInfo: true, authorityContacts: doesNotApply }),
      waits('not told', { collectsPersonalInfo: true }),
      outside('no personal data', { collectsPersonalInfo: false, authorityContacts: doesNotApply }),
      ...since('2021-11-01', { collectsPersonalInfo: true, authorityContacts: doesNotApply }, 'fail'),
    ],
  }),
] as const
