import { grounds } from '../../src/catalogue/rejections/index.ts'

/** What an owner says in one short sentence about a reason, made from what is asked of them. */
interface AskedReason {
  readonly code: string
  readonly category: string
  readonly fields: readonly string[]
}

/** what was done, where no value is wanted or none says it better */
const byGround: Readonly<Record<string, string>> = {
  'domain.notRealName': '已经实名了',
  'domain.holderMismatch': '域名过户到公司名下了',
  'domain.resolves': '解析已经停了',
  'domain.certificate': '域名证书重新传了',
  'domain.expired': '域名续费了,到期日2029年11月1日',
  'identity.unclear': '照片重新拍了传上去了',
  'identity.oldPaper': '换成新证件传了',
  'identity.face': '人脸重新做了',
  'identity.residence': '居住证补传了',
  'identity.status': '工商那边已经处理好了',
  'contact.sms': '短信核验过了',
  'content.unlawful': '违规内容都删掉了',
  'content.preApproval': '相关内容删掉了,不做了',
  'content.mismatch': '网站内容已经整改好了,多余的删掉了',
  'access.unreachable': '网站能打开了,已经修好了',
  'access.noFooter': '备案号已经挂好了',
  'access.inFlight': '另一个订单撤了',
  'material.missing': '已经补传了',
  'police.faceToFace': '去过了',
  'police.account': '换成单位账号了',
  'security.hole': '漏洞都修好了',
  'data.compliance': '已经整改好了',
}

/** the value that is filed instead */
const byField: Readonly<Record<string, string>> = {
  siteName: '改成示例茶叶企业网',
  siteDomains: '域名改成shili-cha.com',
  siteHomepageUrl: '首页改成https://www.shili-cha.com',
  domainExpiryDate: '续费了,到期日2029年11月1日',
  principalMobile: '手机换成13912345678',
  serviceOwnerMobile: '网站负责人手机换成13912345678',
  principalEmergencyPhone: '应急电话换成13712345678',
  emergencyContactMobile: '应急联系人手机换成13712345678',
  securityOfficerMobile: '手机换成13912345678',
  principalEmail: '邮箱换成li@shili-cha.com',
  principalName: '负责人改成李示例',
  serviceOwnerName: '网站负责人改成李示例',
  securityOfficerName: '姓名写错了,是王武',
  legalRepName: '法定代表人改成李示例',
  organizerName: '单位名称改成杭州示例茶叶有限公司',
  organizerCertNumber: '证件号改成91330106MA0000023E',
  organizerCertAddress: '住所改成浙江省杭州市西湖区示例路18号',
  organizerCertValidTo: '换了新执照,有效期到2046年3月31日',
  principalIdValidTo: '换了新身份证,有效期到2046年3月31日',
  organizerNature: '改成个体工商户',
  mailingAddress: '改成浙江省杭州市西湖区示例路18号2幢601室',
  serverIpRanges: 'IP改成121.40.1.20',
  accessProviderName: '接入商改成腾讯云计算有限公司',
  icpFilingType: '改成新增网站',
  existingIcpNumber: '备案号是浙ICP备2020009988号',
  siteOpenDate: '改成2026年9月5日',
  psServiceType: '改成视频',
  isInteractive: '改成有交互',
  serverAddress: '改成新加坡裕廊东街21号8层',
  domicileProvince: '改成浙江省杭州市余杭区',
  investorOrSuperior: '大股东改成李示例',
  subjectRemark: '备注改成:本网站用于公司茶叶产品展示,不涉及金融、投资、理财、新闻,无论坛评论功能',
  siteContentDescription: '网站内容改成:展示本公司茶叶产品、企业介绍和联系方式,不涉及论坛评论等交互功能',
  serviceOwnerIdNumber: '证件号改成11010519491231002X',
  principalIdNumber: '证件号改成11010519491231002X',
  logRetentionMonths: '日志改成留存12个月了',
  serverRegion: '改成境外服务器',
  domainRegistrar: '转到阿里云了',
  resourceTermMonths: '续到24个月了',
}

/** where the name of the ground says more than its first field */
const valueFirst: ReadonlySet<string> = new Set(['contact', 'siteName', 'access', 'other', 'securityHole'])

export const newValueOf = (fields: readonly string[]): string | undefined =>
  fields.map(field => byField[field]).find(text => text !== undefined)

export function answerOf({ code, category, fields }: AskedReason): string {
  const value = newValueOf(fields)
  const done = byGround[code]
  // the notice names a field that the ground does not ask for by itself
  const isNamed = !grounds.some(
    ({ id, fields: usual }) => id === code && fields.every(field => (usual as readonly string[]).includes(field)),
  )
  return (isNamed || valueFirst.has(category) ? (value ?? done) : (done ?? value)) ?? '已经改好了'
}
