import type { RealmWords } from '../../domain/listening/lexicon.ts'

/**
 * What a clause is about when one of these words leads it, and the fields that belong there. A field outside is not answered
 * by such a clause, unless its own label stands in it.
 */
export const realms: readonly RealmWords[] = [
  {
    said: /(?:本)?人(?=在(?!线))|老家|户口|籍贯|家(?=在|住)/,
    fields: /^(?:principal|legalRep|serviceOwner|organizerCertAddress|mailing|domicile|psAddress|organizerNature)/,
  },
  { said: /域名|网址|domain/, fields: /^(?:domain|siteDomains|siteHomepageUrl|siteOpenDate|currentlyResolving)/ },
  {
    said: /(?:云)?服务器|云主机|主机|(?:那|这)?台?机器(?!人)|机房|ecs|vps|server/,
    fields:
      /^(?:server|access|previousAccess|resourceTerm|cpu|memory|storage|power|nic|physical|bgp|ntp|ddos|traffic|actualIp|declaredIp|currentlyResolving|refilingReason|changeType|securityMeasures|backupSite|systemsInScope|isMainland|siteOpenDate)/,
  },
  {
    said: /营业执照|执照|信用代码|注册(?:地址?|在|的)|business licen[sc]e/,
    fields: /^(?:organizer|domicile|legalRep|businessLicense|investor|former|annual|psAddress|mailing)/,
  },
  { said: /等保|测评/, fields: /^(?:mlps|security|audit)/ },
  { said: /演练/, fields: /^(?:drill|lastDrill)/ },
  { said: /备份/, fields: /^(?:backup|rpo|rto|securityMeasures|systemsInScope)/ },
  { said: /日志/, fields: /^(?:log|auditLog|deviceLog|securityMeasures)/ },
  { said: /防火墙|杀毒|漏洞|高防|黑客/, fields: /^(?:security|ddos|vuln|openVuln|traffic)/ },
  {
    said: /(?:运维|外包|开发|建站|网络|软件|技术|维护|代理|广告|设计|做网站的?)(?:公司|商|团队)|供应商|代办|中介/,
    fields: /^(?:vendor|access|previousAccess|serviceOwner|response|authorityContacts|deputy|incident)/,
  },
  { said: /派出所/, fields: /^(?:police|ps|authority)/ },
  { said: /股东|投资人|投资者|上级单位/, fields: /^(?:investor)/ },
  {
    said: /用户信息|个人信息|隐私/,
    fields: /^(?:collects|personalInfo|exports|exported|separateConsent|pipl|registeredUser|isInteractive)/,
  },
  { said: /国外业务|海外业务|外国客户|出口/, fields: /^(?:hasInternational|exports|exported|overseas|gdpr|servesMainland)/ },
  { said: /(?:应急)?预案/, fields: /^(?:plan|filingScenario|incident|response|rto|rpo|ddos)/ },
  { said: /会员|粉丝|注册用户/, fields: /^(?:registeredUser|isInteractive|interactive|collects|siteContent|siteService)/ },
]
