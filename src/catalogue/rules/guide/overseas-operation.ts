import { guideDay, guideSays } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

const notMainland = { not: { field: 'serverRegion', is: 'mainland' } } as const
const abroad = { serverRegion: 'overseas' } as const
const mainland = { serverRegion: 'mainland' } as const
const filed = { ...abroad, existingPsNumber: '浙公网安备33010602000001号' } as const
const file = { elsewhere: true } as const

export const overseasOperation = [
  defineRule({
    id: 'P024-address-changed',
    words: {
      'zh-CN': {
        says: 'IP 地址更换时及时提交变更申请',
        fix: '写上新的 IP 和变更日期，在 https://beian.mps.gov.cn 提交变更；没有法定天数，建议30日内',
      },
      en: {
        says: 'a change of address is filed promptly',
        fix: 'State the new address and the day, and file the change at https://beian.mps.gov.cn; no day count is set, 30 days are sensible.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: { all: [notMainland, { known: 'existingPsNumber' }, { field: 'changeType', includes: 'ip' }] },
    require: { all: [{ known: 'serverIpRanges' }, { known: 'changeDate' }] },
    severity: 'must',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P024')],
    examples: [
      passes('new address and day', { ...filed, changeType: ['ip'], serverIpRanges: ['8.8.8.8'], changeDate: '2026-11-01' }),
      fails('no new address', { ...filed, changeType: ['ip'], serverIpRanges: doesNotApply, changeDate: '2026-11-01' }),
      fails('no day', { ...filed, changeType: ['ip'], serverIpRanges: ['8.8.8.8'], changeDate: doesNotApply }),
      waits('not told', { ...filed, changeType: ['ip'] }),
      outside('something else changed', { ...filed, changeType: ['name'], changeDate: doesNotApply }),
      outside('no number yet', { ...abroad, existingPsNumber: doesNotApply, changeType: ['ip'], changeDate: doesNotApply }),
      outside('a server in the mainland', { ...filed, ...mainland, changeType: ['ip'], changeDate: doesNotApply }),
      ...since(guideDay, { ...filed, changeType: ['ip'], serverIpRanges: ['8.8.8.8'], changeDate: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P025-business-changed',
    words: {
      'zh-CN': { says: '业务调整时及时提交变更申请', fix: '写上变更日期，在 https://beian.mps.gov.cn 提交变更；变成有交互的网站最要紧' },
      en: {
        says: 'a change of business is filed promptly',
        fix: 'State the day and file the change at https://beian.mps.gov.cn; turning interactive matters most.',
      },
    },
    filings: ['publicSecurityFiling'],
    effective: { from: guideDay },
    when: { all: [notMainland, { known: 'existingPsNumber' }, { field: 'changeType', includes: 'business' }] },
    require: { known: 'changeDate' },
    severity: 'must',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P025')],
    examples: [
      passes('with its day', { ...filed, changeType: ['business'], changeDate: '2026-11-01' }),
      fails('no day', { ...filed, changeType: ['business'], changeDate: doesNotApply }),
      waits('not told', { ...filed, changeType: ['business'] }),
      outside('something else changed', { ...filed, changeType: ['name'], changeDate: doesNotApply }),
      outside('no number yet', { ...abroad, existingPsNumber: doesNotApply, changeType: ['business'], changeDate: doesNotApply }),
      outside('a server in the mainland', { ...filed, ...mainland, changeType: ['business'], changeDate: doesNotApply }),
      ...since(guideDay, { ...filed, changeType: ['business'], changeDate: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P029-rules',
    words: {
      'zh-CN': { says: '建立健全网络安全管理制度', fix: '写几页就行：谁负责、账号怎么管、日志和备份怎么留、出事找谁' },
      en: { says: 'rules for network security', fix: 'A few pages do: who is in charge, accounts, logs and backups, whom to call.' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: guideDay },
    when: notMainland,
    require: { known: 'securityPolicyFile' },
    severity: 'must',
    statedSeverity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P029')],
    examples: [
      passes('there is a file', { ...abroad, securityPolicyFile: file }),
      fails('none', { ...abroad, securityPolicyFile: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, securityPolicyFile: doesNotApply }),
      ...since(guideDay, { ...abroad, securityPolicyFile: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P030-duties',
    words: {
      'zh-CN': { says: '明确各级人员安全职责，至少确定一名安全负责人', fix: '小公司老板自己或懂技术的员工都行，写下姓名' },
      en: { says: 'duties are defined, with at least one named officer', fix: 'The owner or a technician will do; write the name down.' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: guideDay },
    when: notMainland,
    require: { known: 'securityOfficerName' },
    severity: 'must',
    statedSeverity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P030')],
    examples: [
      passes('one is named', { ...abroad, securityOfficerName: '王五' }),
      fails('nobody', { ...abroad, securityOfficerName: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, securityOfficerName: doesNotApply }),
      ...since(guideDay, { ...abroad, securityOfficerName: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P031-training',
    words: {
      'zh-CN': { says: '对员工做安全培训', fix: '安排一次培训，记下日期和参加的人' },
      en: { says: 'staff are trained in security', fix: 'Hold a training and note the day and who took part.' },
    },
    filings: ['contingencyPlan'],
    effective: { from: guideDay },
    when: notMainland,
    require: { known: 'lastTrainingDate' },
    severity: 'must',
    statedSeverity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P031')],
    examples: [
      passes('there was one', { ...abroad, lastTrainingDate: '2026-10-01' }),
      fails('never', { ...abroad, lastTrainingDate: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, lastTrainingDate: doesNotApply }),
      ...since(guideDay, { ...abroad, lastTrainingDate: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P032-checks',
    words: {
      'zh-CN': { says: '定期对服务器做安全检查', fix: '文章没说多久一次，每季度自查一次并记下日期即可' },
      en: { says: 'the server is checked regularly', fix: 'No period is named: a self-check every quarter, with its day noted, will do.' },
    },
    filings: ['contingencyPlan'],
    effective: { from: guideDay },
    when: notMainland,
    require: { known: 'lastSelfCheckDate' },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P032')],
    examples: [
      passes('there was one', { ...abroad, lastSelfCheckDate: '2026-10-01' }),
      fails('never', { ...abroad, lastSelfCheckDate: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, lastSelfCheckDate: doesNotApply }),
      ...since(guideDay, { ...abroad, lastSelfCheckDate: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P033-scans',
    words: {
      'zh-CN': { says: '定期做漏洞扫描并修复', fix: '用云厂商自带的安全体检做一次，记下日期' },
      en: { says: 'vulnerabilities are scanned for and fixed', fix: 'Run the check that your cloud brings and note the day.' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: guideDay },
    when: notMainland,
    require: { known: 'vulnScanDate' },
    severity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P033')],
    examples: [
      passes('there was one', { ...abroad, vulnScanDate: '2026-10-01' }),
      fails('never', { ...abroad, vulnScanDate: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, vulnScanDate: doesNotApply }),
      ...since(guideDay, { ...abroad, vulnScanDate: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'P034-contact',
    words: {
      'zh-CN': { says: '设立专门的联系人', fix: '写上应急联络人的姓名和手机，公安平台也要这一项' },
      en: { says: 'a contact is named', fix: 'State the name and mobile of the emergency contact; the police platform asks for it too.' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: guideDay },
    when: notMainland,
    require: { all: [{ known: 'emergencyContactName' }, { known: 'emergencyContactMobile' }] },
    severity: 'must',
    statedSeverity: 'should',
    stage: 'operation',
    basis: [guideSays('guide-003', 'P034')],
    examples: [
      passes('name and mobile', { ...abroad, emergencyContactName: '李四', emergencyContactMobile: '13600136000' }),
      fails('no name', { ...abroad, emergencyContactName: doesNotApply, emergencyContactMobile: '13600136000' }),
      fails('no mobile', { ...abroad, emergencyContactName: '李四', emergencyContactMobile: doesNotApply }),
      waits('not told', abroad),
      outside('a server in the mainland', { ...mainland, emergencyContactName: doesNotApply }),
      ...since(guideDay, { ...abroad, emergencyContactName: '李四', emergencyContactMobile: doesNotApply }, 'fail'),
    ],
  }),
] as const
