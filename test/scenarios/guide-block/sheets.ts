import type { Json } from '../../../src/domain/json.ts'

/** What an owner may answer to a point of the guide, in three manners, and what of it may be stored; null where any words of theirs are right. */
export interface SheetAnswer {
  readonly said: readonly [natural: string, short: string, other: string]
  readonly means: readonly [Json | null, Json | null, Json | null]
}

const words = [null, null, null] as const

export const sheetAnswers: Readonly<Record<string, SheetAnswer>> = {
  mlpsLevel: { said: ['等保没做过', '未定级', '等保二级'], means: ['notGraded', 'notGraded', 'level2'] },
  mlpsCertExpiry: { said: ['等保测评到2027年6月30号', '2027年6月30日', '测评2027年6月底到期'], means: ['2027-06-30', '2027-06-30', null] },
  vulnScanDate: { said: ['上个月20号扫过一次漏洞', '2026年10月20日', '10月20号扫的'], means: ['2026-10-20', '2026-10-20', '2026-10-20'] },
  ddosProtection: { said: ['DDoS就是阿里云自带的', '云厂商基础防护', '买了高防'], means: ['basic', 'basic', 'highDefense'] },
  collectsPersonalInfo: { said: ['会收客户姓名电话', '收集', '不收集个人信息'], means: [true, true, false] },
  exportsPersonalInfo: { said: ['没有给境外', '不向境外提供', '都存国内'], means: [false, false, false] },
  registeredUserCount: { said: ['注册用户12万', '120000', '三千个会员'], means: [120_000, 120_000, 3000] },
  ddosRunbookSteps: {
    said: ['先找阿里云客服,再切高防,最后写报告', '1.联系云厂商;2.开清洗;3.记录', '联系云厂商,开清洗,记录'],
    means: words,
  },
  drillFrequency: { said: ['一年演练一次', '每季度', '每半年演练'], means: ['yearly', 'quarterly', 'halfYearly'] },
  lastDrillDate: { said: ['上次演练是6月18号', '2026年10月8日', '10月8号演练的'], means: ['2026-06-18', '2026-10-08', '2026-10-08'] },
  annualRevenueCny: { said: ['去年营收6000万', '6000万', '一年流水八百万'], means: [60_000_000, 60_000_000, 8_000_000] },
  hasInternationalBusiness: { said: ['不做外贸', '没有', '有做跨境'], means: [false, false, true] },
  serverDistrict: { said: ['机器在西湖区', '西湖区', '机房是西湖区的'], means: ['330106', '330106', '330106'] },
  cpuModel: { said: ['CPU是至强8369B', 'Intel Xeon Platinum 8369B', 'CPU不清楚'], means: words },
  memoryCapacityGb: { said: ['内存16G', '16G', '八个G内存'], means: [16, 16, 8] },
  storageMedia: { said: ['硬盘是SSD云盘', 'SSD', '普通机械硬盘'], means: words },
  nicBandwidthGbps: { said: ['5M带宽', '0.1Gbps', '带宽100兆'], means: [0.005, 0.1, 0.1] },
  serverMacAddresses: {
    said: ['MAC 00:16:3e:2a:4b:6c', '00:16:3e:2a:4b:6c', 'MAC看不到'],
    means: [['00:16:3E:2A:4B:6C'], ['00:16:3E:2A:4B:6C'], null],
  },
  bgpEnabled: { said: ['是BGP多线的', '是', '不是BGP'], means: [true, true, false] },
  ntpEnabled: { said: ['时间自动同步', '开了', '没配时间同步'], means: [true, true, false] },
  ntpOffsetMs: { said: ['误差1.2毫秒', '1.2ms', '误差没测过'], means: [1.2, 1.2, null] },
  trafficScrubbing: { said: ['有流量清洗', '有', '没有清洗'], means: [true, true, false] },
  trafficDeviationPct: { said: ['平时波动5%左右', '5%', '波动没看过'], means: [5, 5, null] },
  peakTrafficGbps: { said: ['峰值20M', '20Mbps', '最高流量没统计'], means: [0.02, 0.02, null] },
  vulnFixRatePct: { said: ['漏洞修了九成', '95%', '漏洞全修了'], means: [90, 95, 100] },
  vulnScanTool: { said: ['扫描工具是云安全中心', '云安全中心', '没用过扫描工具'], means: words },
  encryptionAlgorithms: { said: ['加密用的TLS和AES', 'TLS、AES', '只有https'], means: [['aes', 'tls'], ['aes', 'tls'], ['tls']] },
  keyRotationEnabled: { said: ['密钥会自动轮换', '有轮换', '密钥没换过'], means: [true, true, false] },
  keyRotationDays: { said: ['90天换一次密钥', '90天', '三个月换一次'], means: [90, 90, 90] },
  tlsVersion: { said: ['TLS是1.2和1.3', '1.3', 'TLS1.2'], means: ['tls12And13', 'tls13', 'tls12'] },
  tlsCertValidityDays: { said: ['证书90天', '90天', '证书一年一换'], means: [90, 90, 365] },
  auditLogPeriod: {
    said: ['审计日志从5月20号到11月20号', '2026年5月20日到2026年11月20日', '审计日志没有'],
    means: [{ start: '2026-05-20', end: '2026-11-20' }, { start: '2026-05-20', end: '2026-11-20' }, null],
  },
  deviceLogDays: { said: ['安全设备日志留30天', '30天', '设备日志存一个月'], means: [30, 30, 30] },
  cacFilingNumber: { said: ['网信办没备过', '网信办备案号没有', '没有网信备案'], means: words },
  backupSiteAddress: { said: ['备份在阿里云上海', '阿里云杭州', '备份放在公司的NAS上'], means: words },
}
