import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

/** The amendment in force on 2026-01-01 moved the articles by two. */
const articles = (before: string, after: string) => [law('CSL', before, '2017-06-01', 'read'), law('CSL', after, '2026-01-01', 'derived')]

export const security = [
  defineRule({
    id: 'R-S01-security-officer',
    words: {
      'zh-CN': { says: '要确定一位网络安全负责人', fix: '请填写一位具体的人' },
      en: { says: 'There is a named person in charge of network security', fix: 'Name one person' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2017-06-01' },
    require: { known: 'securityOfficerName' },
    severity: 'must',
    stage: 'operation',
    basis: articles('第二十一条(一)', '第二十三条(一)'),
    examples: [
      passes('named', { securityOfficerName: '王五' }),
      fails('nobody', { securityOfficerName: doesNotApply }),
      waits('not told', {}),
      ...since('2017-06-01', { securityOfficerName: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S01-security-rules',
    words: {
      'zh-CN': { says: '要有内部安全管理制度和操作规程', fix: '请上传现有的制度文件；还没有的，先写一份简单的' },
      en: { says: 'There are written internal security rules', fix: 'Upload them, or write a short set first' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '1997-12-30' },
    require: { known: 'securityPolicyFile' },
    severity: 'must',
    stage: 'operation',
    basis: [law('MPS33', '第十条(一)', '1997-12-30', 'read'), ...articles('第二十一条(一)', '第二十三条(一)')],
    examples: [
      passes('written down', { securityPolicyFile: [{ name: 'rules.pdf', mime: 'application/pdf', bytes: 180000 }] }),
      passes('ready for the portal', { securityPolicyFile: { elsewhere: true } }),
      fails('there are none', { securityPolicyFile: doesNotApply }),
      waits('promised for later', { securityPolicyFile: { state: 'later' } }),
      ...since('1997-12-30', { securityPolicyFile: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S02-log-retention',
    words: {
      'zh-CN': {
        says: '网络日志要留存不少于 {logRetentionMonths} 个月',
        fix: '请在云控制台的日志服务里把保存时间调够；网站上线还不满这个时间的，从上线起全部保留',
      },
      en: {
        says: 'Network logs are kept for at least {logRetentionMonths} months',
        fix: 'Extend the retention in the log service of your cloud; a younger site keeps everything since its launch',
      },
    },
    filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2017-06-01' },
    require: { field: 'logRetentionMonths', atLeast: { parameter: 'logRetentionMonths' } },
    severity: 'must',
    stage: 'operation',
    basis: articles('第二十一条(三)', '第二十三条(三)'),
    conflictsWith: ['G021-audit-report', 'G048-device-logs'],
    examples: [
      passes('six months exactly', { logRetentionMonths: 6 }),
      fails('a day less', { logRetentionMonths: 5.99 }),
      fails('a week', { logRetentionMonths: 0.23 }),
      fails('no logs at all', { logRetentionMonths: doesNotApply }),
      waits('not asked yet', {}),
      ...since('2017-06-01', { logRetentionMonths: 1 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S03-backup',
    words: {
      'zh-CN': { says: '重要数据要备份', fix: '请在云控制台打开自动备份，至少每天一次为宜' },
      en: { says: 'Important data are backed up', fix: 'Turn on automatic backups in the console of your cloud' },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2017-06-01' },
    require: { field: 'backupFrequency', isOneOf: ['realtime', 'hourly', 'daily', 'weekly', 'monthly', 'irregular'] },
    severity: 'must',
    stage: 'operation',
    basis: articles('第二十一条(四)', '第二十三条(四)'),
    examples: [
      passes('every day', { backupFrequency: 'daily' }),
      fails('never', { backupFrequency: 'none' }),
      waits('not told', {}),
      ...since('2017-06-01', { backupFrequency: 'none' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S04-plan',
    words: {
      'zh-CN': { says: '网络运营者要制定网络安全事件应急预案', fix: '可以在这里一起生成应急预案' },
      en: { says: 'A network operator has a contingency plan', fix: 'It can be made here' },
    },
    filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2017-06-01' },
    require: { any: [{ filing: 'contingencyPlan' }, { known: 'planVersion' }] },
    severity: 'must',
    stage: 'operation',
    basis: articles('第二十五条', '第二十七条'),
    conflictsWith: ['G022-plan-with-ddos'],
    examples: [
      passes('it is being made here', {}),
      passes('there is one', { planVersion: 'V1.0' }, { filings: ['icpFiling'] }),
      fails('there is none', { planVersion: doesNotApply }, { filings: ['publicSecurityFiling'] }),
      waits('nobody said', {}, { filings: ['icpFiling'] }),
      ...since('2017-06-01', { planVersion: doesNotApply }, 'fail', { filings: ['icpFiling'] }),
    ],
  }),
  defineRule({
    id: 'R-S05-notice-channel',
    words: {
      'zh-CN': {
        says: '发生数据安全事件危害到用户权益的，要及时通知他们，预案里要写明用什么方式',
        fix: '请选择至少一种：电话、短信、即时通信、邮件或公告',
      },
      en: {
        says: 'People whose rights a data incident harms are told in time; the plan says how',
        fix: 'Choose at least one way: phone, text message, messenger, e-mail or public notice',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2025-01-01' },
    require: { known: 'userNoticeChannel' },
    severity: 'must',
    stage: 'operation',
    basis: [law('NDSR', '第十一条', '2025-01-01', 'read')],
    examples: [
      passes('a text message and a notice', { userNoticeChannel: ['announcement', 'sms'] }),
      fails('none', { userNoticeChannel: doesNotApply }),
      waits('not told', {}),
      ...since('2025-01-01', { userNoticeChannel: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S18-yearly-drill',
    words: {
      'zh-CN': { says: '应急预案每年至少演练一次', fix: '请安排一次演练并留下记录' },
      en: { says: 'The plan is drilled at least once a year', fix: 'Arrange a drill and keep the record' },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2017-01-10' },
    when: { known: 'drillFrequency' },
    require: { field: 'lastDrillDate', notBefore: { today: true, minusMonths: 12 } },
    severity: 'should',
    stage: 'operation',
    basis: [law('NCP', '预防工作', '2017-01-10', 'memory')],
    conflictsWith: ['G049-quarterly-drill'],
    examples: [
      passes('a year ago today', { drillFrequency: 'yearly', lastDrillDate: '2025-11-23' }),
      fails('a year and a day ago', { drillFrequency: 'yearly', lastDrillDate: '2025-11-22' }),
      waits('no date told', { drillFrequency: 'yearly' }),
      outside('drills were said not to apply', { drillFrequency: doesNotApply, lastDrillDate: '2025-11-22' }),
      ...since('2017-01-10', { drillFrequency: 'none', lastDrillDate: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S20-mlps-filing',
    words: {
      'zh-CN': {
        says: '第二级以上的信息系统，投入运行后 30 日内要到公安机关办理等级保护备案',
        fix: '请到设区的市以上公安机关备案，拿到证明后填写编号',
      },
      en: {
        says: 'A system of level 2 or higher is filed with the police within 30 days from operation',
        fix: 'File it with the police of the city, then give the number of the certificate',
      },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2007-06-22' },
    when: { field: 'mlpsLevel', isOneOf: ['level2', 'level3', 'level4', 'level5'] },
    require: { known: 'mlpsFilingNumber' },
    severity: 'must',
    stage: 'operation',
    basis: [law('MLPS43', '第十五条', '2007-06-22', 'read')],
    conflictsWith: ['G011-mlps-three', 'G089-large'],
    examples: [
      passes('level 2 with its certificate', { mlpsLevel: 'level2', mlpsFilingNumber: '33010000000-00001' }),
      fails('level 3 never filed', { mlpsLevel: 'level3', mlpsFilingNumber: doesNotApply }),
      waits('number not told', { mlpsLevel: 'level2' }),
      outside('level 1 is not filed', { mlpsLevel: 'level1', mlpsFilingNumber: doesNotApply }),
      outside('not graded', { mlpsLevel: 'notGraded' }),
      ...since('2007-06-22', { mlpsLevel: 'level2', mlpsFilingNumber: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S20-yearly-assessment',
    words: {
      'zh-CN': { says: '第三级以上的信息系统每年要做一次等级测评', fix: '请联系测评机构安排测评，再填新的到期日' },
      en: { says: 'A system of level 3 or higher is assessed every year', fix: 'Arrange the assessment, then give the new date' },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2007-06-22' },
    when: { field: 'mlpsLevel', isOneOf: ['level3', 'level4', 'level5'] },
    require: { field: 'mlpsCertExpiry', notBefore: { today: true } },
    severity: 'must',
    stage: 'operation',
    basis: [law('MLPS43', '第十四条', '2007-06-22', 'read')],
    examples: [
      passes('runs out today', { mlpsLevel: 'level3', mlpsCertExpiry: '2026-11-23' }),
      fails('ran out yesterday', { mlpsLevel: 'level3', mlpsCertExpiry: '2026-11-22' }),
      waits('date not told', { mlpsLevel: 'level3' }),
      outside('level 2 has no yearly duty', { mlpsLevel: 'level2', mlpsCertExpiry: '2026-11-22' }),
      ...since('2007-06-22', { mlpsLevel: 'level3', mlpsCertExpiry: '2007-01-01' }, 'fail'),
    ],
  }),
] as const
