import { planShop, singaporeShop, teaShop } from '../support/owners.ts'
import type { Scenario } from '../support/scenario.ts'

const blogger: Readonly<Record<string, string>> = {
  ...teaShop,
  icpFilingType: '第一次办',
  organizerNature: '个人',
  organizerName: '叶示例',
  organizerCertType: '身份证',
  organizerCertNumber: '330000198803150014',
  organizerCertAddress: '身份证上的地址浙江省杭州市西湖区示例路8号',
  organizerCertValidTo: '身份证2040年3月1日到期',
  siteName: '叶示例的读书笔记',
  siteDomains: 'shili-dushu-demo.cn',
  siteHomepageUrl: 'https://www.shili-dushu-demo.cn',
  siteServiceContent: '个人博客',
  siteContentDescription: '说明:记录个人读书笔记和生活随笔,没有评论和注册功能。',
  domainHolderName: '持有者就是我,叶示例',
}

const stall: Readonly<Record<string, string>> = {
  ...teaShop,
  organizerNature: '个体工商户',
  organizerName: '杭州市西湖区示例云雾茶铺',
  organizerCertNumber: '92330106MA2DEM017Q',
  legalRepName: '经营者叶示例',
  siteName: '示例云雾茶铺',
  domainHolderName: '域名登记在杭州市西湖区示例云雾茶铺名下',
}

const renamed: Readonly<Record<string, string>> = {
  ...teaShop,
  refilingReason: '公司改名了',
  icpFilingType: '变更备案',
  existingIcpNumber: '备案号浙ICP备2023000123号',
  changeType: '改的是公司名称',
  changeDate: '2026年11月2日改的',
  formerOrganizerName: '原来叫杭州示例旧雨茶业有限公司',
}

const newOwner: Readonly<Record<string, string>> = {
  ...teaShop,
  refilingReason: '网站转让给我们公司了,换了主办单位',
  icpFilingType: '首次备案',
  existingIcpNumber: '原来的备案号浙ICP备2023000123号',
  previousOrganizerName: '以前是杭州示例旧雨茶业有限公司的',
}

const appMaker: Readonly<Record<string, string>> = {
  ...teaShop,
  serviceKind: '是个APP',
  appName: 'APP叫示例云雾茶',
  appPlatforms: '安卓和苹果都有',
  appPackageName: '包名com.shili.yunwu',
  appPublicKey: '公钥还没拿到',
  appSignature: '签名MD5是9E107D9D372BB6826BD81D3542A419D6',
}

const both: Readonly<Record<string, string>> = {
  ...teaShop,
  ...Object.fromEntries(
    Object.entries(singaporeShop).filter(
      ([field]) => !/^server(Region|Country|Ip|Address)|accessProviderRegion|filingScenario/.test(field),
    ),
  ),
  filingScenario: 'ICP和公安都办',
  serverAddress: '杭州市余杭区示例数据中心',
  exportsPersonalInfo: '都存国内,不出境',
}

const unsure = [
  'planVersion',
  'planApprover',
  'rtoHours',
  'rpoHours',
  'lastDrillDate',
  'backupSiteAddress',
  'authorityContacts',
  'vulnScanDate',
  'mlpsLevel',
  'lastSelfCheckDate',
]
const unsurePlanner = Object.fromEntries(Object.entries(planShop).filter(([field]) => !unsure.includes(field)))

/** Whole conversations over the real listener, from the first word to the last question. */
export const whole: readonly Scenario[] = [
  {
    name: 'a person files a blog',
    turns: [{ say: '我个人写博客,想给网站备个案', expect: { filings: ['icpFiling'] } }],
    answers: blogger,
    ends: {
      kind: 'complete',
      ready: true,
      procedure: 'firstFiling',
      fields: {
        organizerNature: 'individual',
        organizerName: '叶示例',
        organizerCertType: 'residentIdCard',
        principalName: '叶示例',
        principalIdNumber: '330000198803150014',
        siteName: '叶示例的读书笔记',
        domainHolderName: '叶示例',
      },
      neverAsked: ['legalRepName', 'principalIsLegalRep', 'principalName', 'investorOrSuperior'],
    },
  },
  {
    name: 'a sole trader files for the first time',
    filings: ['icpFiling'],
    turns: [],
    answers: stall,
    ends: {
      kind: 'complete',
      ready: true,
      procedure: 'firstFiling',
      fields: {
        organizerNature: 'soleProprietor',
        organizerName: '杭州市西湖区示例云雾茶铺',
        organizerCertNumber: '92330106MA2DEM017Q',
        legalRepName: '叶示例',
      },
    },
  },
  {
    name: 'a company was renamed',
    turns: [
      {
        say: '我们公司改名了,备案要怎么改',
        expect: { kind: 'explain', fields: { refilingReason: 'renamed' }, confirms: ['filingScenario'] },
      },
      { say: '是的', expect: { filings: ['icpFiling'] } },
    ],
    answers: renamed,
    ends: {
      kind: 'complete',
      procedure: 'change',
      fields: {
        refilingReason: 'renamed',
        icpFilingType: 'change',
        existingIcpNumber: '浙ICP备2023000123号',
        formerOrganizerName: '杭州示例旧雨茶业有限公司',
      },
    },
  },
  {
    name: 'a site has a new owner',
    turns: [
      { say: '网站转给我们公司了,换了主办单位,要重新备案', expect: { filings: ['icpFiling'], fields: { refilingReason: 'ownerChanged' } } },
    ],
    answers: newOwner,
    ends: { kind: 'complete', procedure: 'firstFiling', fields: { refilingReason: 'ownerChanged', icpFilingType: 'firstFiling' } },
  },
  {
    name: 'the number was lost',
    turns: [{ say: '备案号被注销了,想重新备案', expect: { filings: ['icpFiling'], fields: { refilingReason: 'numberLost' } } }],
    answers: {
      ...teaShop,
      refilingReason: '备案号被注销了',
      icpFilingType: '首次备案',
      existingIcpNumber: '原来的号浙ICP备2023000123号,已经没了',
    },
    ends: { kind: 'complete', procedure: 'firstFiling', fields: { refilingReason: 'numberLost', icpFilingType: 'firstFiling' } },
  },
  {
    name: 'an app',
    filings: ['icpFiling'],
    turns: [],
    answers: appMaker,
    ends: {
      kind: 'complete',
      fields: { serviceKind: ['app'], appName: '示例云雾茶', appPlatforms: ['android', 'ios'], appPackageName: 'com.shili.yunwu' },
      neverAsked: ['siteName'],
    },
  },
  {
    name: 'both filings of one shop, every fact asked once',
    turns: [
      { say: '网站备案和公安备案都要办', expect: { filings: ['icpFiling', 'publicSecurityFiling'], fields: { filingScenario: 'both' } } },
    ],
    answers: both,
    ends: {
      kind: 'complete',
      ready: true,
      withinTurns: 26,
      fields: {
        organizerName: '杭州示例云雾茶业有限公司',
        securityOfficerName: '山样例',
        exportsPersonalInfo: false,
        serverProvince: '330000',
        isInteractive: true,
      },
    },
  },
  {
    name: 'a plan alone, of somebody who does not know much',
    turns: [{ say: '只要写一份应急预案', expect: { filings: ['contingencyPlan'] } }],
    answers: unsurePlanner,
    ends: { kind: 'complete', fields: { incidentLeader: [{ name: '叶示例', mobile: '13800138001' }], responseLevels: 4 } },
  },
  {
    name: 'a site abroad without users in the mainland is filed with the police all the same',
    filings: ['publicSecurityFiling'],
    turns: [
      {
        say: '就一个网站,服务器在日本',
        expect: { fields: { serverRegion: 'overseas', serverCountry: 'JP' }, asks: ['servesMainlandUsers'] },
      },
      { say: '只卖给日本人,国内没人用', expect: { fields: { servesMainlandUsers: false }, taps: ['仍要办理', '怎么向网安确认？'] } },
      { say: '怎么向网安确认？', expect: { kind: 'explain', staysOpen: true } },
      { say: '仍要办理', expect: { staysOpen: true } },
    ],
    answers: { ...singaporeShop, separateConsent: '有单独勾选同意' },
    ends: { kind: 'complete', ready: true, fields: { servesMainlandUsers: false }, procedure: 'policeFiling' },
  },
  {
    name: 'an ICP filing for such a site becomes a police filing, and is finished',
    filings: ['icpFiling'],
    turns: [
      { say: '第一次,就一个网站,服务器在日本', expect: { confirms: ['filingScenario'] } },
      { say: '是的', expect: { filings: ['publicSecurityFiling'], asks: ['servesMainlandUsers'] } },
      { say: '不面向国内', expect: { fields: { servesMainlandUsers: false }, taps: ['仍要办理'] } },
    ],
    answers: { ...singaporeShop, separateConsent: '有单独勾选同意' },
    ends: { kind: 'complete', ready: true },
  },
]
