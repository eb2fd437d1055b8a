import type { AskedPaper } from '../../domain/rejections/asked-papers.ts'
import type { FieldKey } from '../fields/index.ts'

/** Papers that notices ask for, and which of them we make. The text is half-width, lower-case, simplified. */
export const askedPapers: readonly AskedPaper<FieldKey>[] = [
  {
    id: 'commitment',
    named: /承诺书|commitment letter/,
    template: 'authenticity-commitment',
    words: { 'zh-CN': '备案信息真实性承诺书', en: 'letter of commitment' },
  },
  {
    id: 'authorization',
    named: /授权(?:委托)?书|委托书|authori[sz]ation letter|letter of authority/,
    template: 'authorization-letter',
    words: { 'zh-CN': '授权书', en: 'letter of authority' },
  },
  {
    id: 'authenticityCheck',
    named: /核验单/,
    template: 'authenticity-check',
    words: { 'zh-CN': '真实性核验单', en: 'authenticity check form' },
  },
  {
    id: 'plan',
    named: /应急预案|预案|contingency plan/,
    never: /演练/,
    template: 'contingency-plan',
    words: { 'zh-CN': '网络安全事件应急预案', en: 'contingency plan' },
  },
  {
    id: 'drill',
    named: /演练(?:记录|报告|方案)?|drill record/,
    template: 'drill-record',
    field: 'drillRecordFile',
    words: { 'zh-CN': '应急演练记录', en: 'drill record' },
  },
  {
    id: 'policy',
    named: /(?:安全|管理)制度|操作规程|security (?:policy|rules)/,
    template: 'security-policy',
    field: 'securityPolicyFile',
    words: { 'zh-CN': '网络安全管理制度', en: 'security rules' },
  },
  {
    id: 'selfCheck',
    named: /自查(?:表|报告|记录)|self-?check/,
    template: 'self-check-record',
    words: { 'zh-CN': '网络安全自查记录', en: 'self-check record' },
  },
  {
    id: 'training',
    named: /培训记录|training record/,
    template: 'training-record',
    words: { 'zh-CN': '培训记录', en: 'training record' },
  },
  {
    id: 'rectification',
    named: /整改(?:报告|说明|情况)|rectification/,
    template: 'rectification-reply',
    words: { 'zh-CN': '整改说明', en: 'rectification reply' },
  },
  {
    id: 'logs',
    named: /日志/,
    template: 'security-audit-report',
    words: { 'zh-CN': '日志或安全审计报告', en: 'logs or audit report' },
  },
  {
    id: 'licence',
    named: /营业执照|执照(?:副本|复印件|照片)?|法人证书|登记证书|business licen[cs]e/,
    never: /执照(?:上)?的/,
    field: 'businessLicenseFile',
    words: { 'zh-CN': '营业执照', en: 'business licence' },
  },
  {
    id: 'idCard',
    named: /身份证|证件照|护照|id card|passport/,
    field: 'legalRepIdFile',
    words: { 'zh-CN': '身份证（到接入商或公安平台上直接上传）', en: 'ID card (uploaded at the provider or the portal)' },
  },
  {
    id: 'domainCertificate',
    named: /域名(?:注册)?证书|domain certificate/,
    field: 'domainCertificateFile',
    words: { 'zh-CN': '域名证书', en: 'domain certificate' },
  },
  {
    id: 'residence',
    named: /居住证|暂住证|residence permit/,
    words: { 'zh-CN': '居住证', en: 'residence permit' },
  },
  {
    id: 'preApproval',
    named: /前置审批|许可证|批准文件|批文|资质(?:证书|文件)?|licence for|permit/,
    never: /营业执照/,
    words: { 'zh-CN': '前置审批或许可文件', en: 'prior approval or licence' },
  },
  {
    id: 'renamingProof',
    named: /更名(?:证明|函)|变更(?:证明|核准|通知书)/,
    words: { 'zh-CN': '更名证明', en: 'proof of the new name' },
  },
  {
    id: 'contract',
    named: /(?:租赁|托管|接入|服务器|云服务)?(?:合同|协议)|contract/,
    never: /用户协议|隐私/,
    field: 'serverLocationProofFile',
    words: { 'zh-CN': '服务器或接入合同', en: 'contract of the server' },
  },
  {
    id: 'constructionPlan',
    named: /(?:建设|建站|网站)(?:的)?方案(?:书)?|construction plan/,
    template: 'construction-plan',
    words: { 'zh-CN': '建设方案书', en: 'construction plan' },
  },
  {
    id: 'liability',
    named: /责任(?:告知)?书|告知书/,
    words: { 'zh-CN': '真实性责任告知书（接入商提供）', en: 'notice of liability (from the provider)' },
  },
  {
    id: 'privacy',
    named: /隐私(?:政策|协议)|privacy/,
    words: { 'zh-CN': '隐私政策', en: 'privacy policy' },
  },
  {
    id: 'assessment',
    named: /影响评估|安全评估(?:报告)?|assessment/,
    words: { 'zh-CN': '安全评估报告', en: 'assessment report' },
  },
  {
    id: 'mlps',
    named: /等保|等级保护|测评报告|mlps/,
    words: { 'zh-CN': '等级保护备案证明或测评报告', en: 'MLPS certificate or report' },
  },
]
