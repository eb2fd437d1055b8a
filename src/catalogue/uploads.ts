/** A kind of file that people give us: the field that takes it, and words of file names by which it is recognised. */
export interface UploadKind {
  readonly kind: string
  readonly field: string | null
  readonly words: readonly string[]
}

/** What the name of a file says it is. */
export const kindOfName = (name: string): string | undefined =>
  uploadKinds.find(({ words }) => words.some(word => name.toLowerCase().includes(word)))?.kind

/** More telling words first: 域名证书 before 证书. */
export const uploadKinds: readonly UploadKind[] = [
  { kind: 'businessLicence', field: 'businessLicenseFile', words: ['营业执照', '执照', 'licence', 'license'] },
  { kind: 'idCard', field: 'legalRepIdFile', words: ['身份证', 'idcard', 'id-card', 'id_card'] },
  { kind: 'domainCertificate', field: 'domainCertificateFile', words: ['域名证书', '域名', 'domain'] },
  { kind: 'mlpsReport', field: null, words: ['测评报告'] },
  { kind: 'mlpsCertificate', field: null, words: ['等保', '等级保护', 'mlps'] },
  { kind: 'contract', field: 'serverLocationProofFile', words: ['合同', '协议', 'contract', 'agreement'] },
  { kind: 'hardwareInventory', field: null, words: ['硬件清单', '设备清单', 'inventory'] },
  { kind: 'securityPolicy', field: 'securityPolicyFile', words: ['安全制度', '管理制度', '制度', 'policy'] },
  { kind: 'contingencyPlan', field: null, words: ['应急预案', '预案', 'contingency'] },
  { kind: 'drillRecord', field: 'drillRecordFile', words: ['演练', 'drill'] },
  { kind: 'rejectionNotice', field: null, words: ['驳回', '退回', 'rejection'] },
  { kind: 'vulnerabilityScan', field: null, words: ['漏洞扫描', '漏扫', '.nessus'] },
  { kind: 'trafficSeries', field: null, words: ['流量', '带宽', 'traffic'] },
  { kind: 'log', field: null, words: ['日志', '.log'] },
  { kind: 'informationSheet', field: null, words: ['采集表', '信息登记表', '备案资料', '备案信息表'] },
  { kind: 'other', field: null, words: [] },
]
