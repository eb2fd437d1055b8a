import { createHash } from 'node:crypto'
import { createReference } from '../../../adapters/reference/index.ts'
import { createCatalogue } from '../../../catalogue/index.ts'
import { emptyCase } from '../../case/fold.ts'
import type { CaseState, FieldEntry } from '../../case/state.ts'
import type { Json } from '../../json.ts'
import type { JudgeContext } from '../judgement.ts'

export const ctx: JudgeContext = {
  catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
  reference: createReference(),
  today: '2026-11-23',
}

const answered = { evidence: { kind: 'api', seq: 1, quote: null, confidence: 1 }, updatedAt: '', by: 'system' } as const

export const filled = (value: Json): FieldEntry => ({ ...answered, state: 'filled', value })
export const without = (state: 'unknown' | 'notApplicable' | 'declined' | 'later'): FieldEntry => ({ ...answered, state })

/** A company of Zhejiang that files its site for the first time on a mainland server in Shanghai: everything is there. */
export const firstFiling: Readonly<Record<string, Json>> = {
  icpFilingType: 'firstFiling',
  serviceKind: ['website'],
  serverRegion: 'mainland',
  isCommercialService: false,
  organizerNature: 'enterprise',
  organizerName: '杭州示例科技有限公司',
  organizerCertType: 'businessLicense',
  organizerCertNumber: '91330106MA0000015K',
  organizerCertAddress: '浙江省杭州市西湖区示例路1号',
  organizerCertValidTo: 'longTerm',
  domicileProvince: '330000',
  domicileCity: '330100',
  domicileDistrict: '330106',
  mailingAddress: '浙江省杭州市西湖区示例路1号3幢501室',
  investorOrSuperior: '张三',
  legalRepName: '张三',
  legalRepIdType: 'residentIdCard',
  legalRepIdNumber: '11010519491231002X',
  principalIsLegalRep: true,
  principalName: '张三',
  principalIdType: 'residentIdCard',
  principalIdNumber: '11010519491231002X',
  principalIdValidFrom: '2020-01-01',
  principalIdValidTo: '2040-01-01',
  principalMobile: '13800138000',
  principalEmergencyPhone: '0571-12345678',
  principalEmail: 'zs@example.com',
  serviceOwnerSameAsPrincipal: true,
  faceVerification: 'done',
  authenticityCommitment: true,
  notifyMobile: '13800138000',
  notifyEmail: 'zs@example.com',
  siteName: '示例科技官网',
  siteDomains: ['example.com'],
  siteHomepageUrl: 'https://www.example.com',
  siteServiceContent: ['unitPortal'],
  siteContentDescription: '展示本公司茶叶产品与联系方式,不提供用户注册与评论功能。',
  siteLanguages: ['simplifiedChinese'],
  preApprovalTypes: ['none'],
  domainRegistrar: '阿里云计算有限公司',
  domainHolderName: '杭州示例科技有限公司',
  domainRealNameDate: '2026-11-10',
  domainExpiryDate: '2027-11-01',
  accessProviderName: '阿里云计算有限公司',
  accessMethod: 'cloudHost',
  serverIpRanges: ['121.40.1.10'],
  serverProvince: '310000',
  resourceTermMonths: 12,
  currentlyResolving: false,
  consentSensitive: true,
  applicationDate: '2026-11-25',
}

/** The same company with its server in Singapore, serving the mainland, open since September: what the police ask. */
export const policeAbroad: Readonly<Record<string, Json>> = {
  ...Object.fromEntries(
    Object.entries(firstFiling).filter(
      ([field]) => !['icpFilingType', 'serverProvince', 'resourceTermMonths', 'currentlyResolving'].includes(field),
    ),
  ),
  serverRegion: 'overseas',
  servesMainlandUsers: true,
  operatesInChina: true,
  serverCountry: 'SG',
  serverAddress: '新加坡某数据中心',
  serverCount: 1,
  accessProviderRegion: 'mainland',
  siteOpenDate: '2026-09-01',
  isInteractive: false,
  controlledGoodsInfo: false,
  psServiceType: 'general',
  psAddress: '浙江省杭州市西湖区示例路1号',
  psChannel: 'online',
  securityOfficerName: '王五',
  securityOfficerIdType: 'residentIdCard',
  securityOfficerIdNumber: '310000200002290021',
  securityOfficerMobile: '13700137000',
  emergencyContactName: '李四',
  emergencyContactMobile: '13600136000',
  securityMeasures: ['waf'],
  logRetentionMonths: 6,
  mlpsLevel: 'notGraded',
  collectsPersonalInfo: false,
  exportsPersonalInfo: false,
}

export const caseOf = (
  filings: CaseState['filings'],
  values: Readonly<Record<string, Json>>,
  more: Partial<CaseState> = {},
  entries: Readonly<Record<string, FieldEntry | undefined>> = {},
): CaseState => {
  const fields: Record<string, FieldEntry> = Object.fromEntries(Object.entries(values).map(([field, value]) => [field, filled(value)]))
  for (const [field, entry] of Object.entries(entries)) {
    if (entry) fields[field] = entry
    else delete fields[field]
  }
  return { ...emptyCase('org', 'case'), filings, fields, ...more }
}
