import type { VisitItem } from '../../domain/life/visit.ts'
import type { FieldKey } from '../fields/index.ts'

/** 现场核查: what is looked at. The first three are the articles' (G048 to G050), the rest is what the law asks to be there. */
export const visit: readonly VisitItem<FieldKey>[] = [
  {
    id: 'deviceLogs',
    law: 'R-S02-log-retention',
    article: 'G048-device-logs',
    fields: ['deviceLogDays', 'logRetentionMonths'],
    documents: ['security-audit-report'],
    words: {
      'zh-CN': { what: '安全设备和系统日志', bring: '导出最近30天的安全设备日志放在手边；全部日志留够6个月，能当场查' },
      en: {
        what: 'logs of devices and systems',
        bring: 'the last 30 days of device logs at hand; 6 months of all logs to be looked up on the spot',
      },
    },
  },
  {
    id: 'drillRecords',
    law: 'R-S18-yearly-drill',
    article: 'G049-quarterly-drill',
    fields: ['lastDrillDate', 'drillFrequency'],
    documents: ['drill-record'],
    words: {
      'zh-CN': { what: '应急演练记录', bring: '最近一次演练的记录、签到和照片' },
      en: { what: 'drill records', bring: 'the record of the last drill with its list of people and pictures' },
    },
  },
  {
    id: 'backupPlace',
    law: 'R-S03-backup',
    article: 'G050-backup-place',
    fields: ['backupSiteAddress', 'backupFrequency'],
    documents: [],
    words: {
      'zh-CN': { what: '数据备份和备份地点', bring: '备份放在哪里、多久备一次、最近一次恢复测试的结果' },
      en: { what: 'backups and their place', bring: 'where backups stand, how often they are made, the last test of a restore' },
    },
  },
  {
    id: 'plan',
    law: 'R-S04-plan',
    article: null,
    fields: ['planVersion'],
    documents: ['contingency-plan'],
    words: {
      'zh-CN': { what: '网络安全事件应急预案', bring: '批准发布的那一版，打印出来' },
      en: { what: 'the contingency plan', bring: 'the version that was approved and published, printed' },
    },
  },
  {
    id: 'securityOfficer',
    law: 'R-S01-security-officer',
    article: null,
    fields: ['securityOfficerName'],
    documents: [],
    words: {
      'zh-CN': { what: '网络安全负责人', bring: '任命文件，本人到场' },
      en: { what: 'the security officer', bring: 'the appointment, and the person in the room' },
    },
  },
  {
    id: 'securityRules',
    law: 'R-S01-security-rules',
    article: null,
    fields: ['securityPolicyFile'],
    documents: ['security-policy'],
    words: {
      'zh-CN': { what: '网络安全管理制度', bring: '盖章的制度和操作规程' },
      en: { what: 'the security rules', bring: 'the rules and procedures, stamped' },
    },
  },
  {
    id: 'reporting',
    filings: ['publicSecurityFiling'],
    law: 'R-P06-report-illegal-content',
    article: null,
    fields: [],
    documents: [],
    words: {
      'zh-CN': { what: '违法信息的处置和报告', bring: '谁负责看、发现了怎么删、怎么在24小时内报告' },
      en: { what: 'handling of unlawful content', bring: 'who looks, how it is removed and reported within 24 hours' },
    },
  },
]
