import { movedShop, planShop, singaporeShop, teaShop } from '../support/owners.ts'
import type { Scenario } from '../support/scenario.ts'

export const happyPaths: readonly Scenario[] = [
  {
    name: 'a tea shop files for the first time',
    filings: ['icpFiling'],
    turns: [],
    answers: teaShop,
    ends: {
      kind: 'complete',
      withinTurns: 20,
      procedure: 'firstFiling',
      fields: {
        icpFilingType: 'firstFiling',
        organizerCertNumber: '91330106MA2DEM017U',
        domicileProvince: '330000',
        domicileDistrict: '330106',
        organizerCertType: 'businessLicense',
        legalRepIdType: 'residentIdCard',
        principalName: '叶示例',
        principalIdNumber: '330000198803150014',
        notifyMobile: '13800138001',
        siteHomepageUrl: 'https://www.shili-yunwu-demo.com',
      },
      neverAsked: ['refilingReason', 'existingIcpNumber', 'serverCountry', 'principalName', 'organizerCertType', 'domicileProvince'],
    },
  },
  {
    name: 'what to do is asked first when nothing is known',
    turns: [{ say: '办ICP备案', expect: { filings: ['icpFiling'], fields: { filingScenario: 'icpRefiling' }, asks: ['icpFilingType'] } }],
    answers: teaShop,
    ends: { kind: 'complete', withinTurns: 21 },
  },
  {
    name: 'a shop that moved from Tencent Cloud to Alibaba Cloud adds access',
    filings: ['icpFiling'],
    turns: [],
    answers: movedShop,
    ends: {
      kind: 'complete',
      procedure: 'addAccess',
      fields: {
        icpFilingType: 'addAccess',
        existingIcpNumber: '浙ICP备2023000123号',
        previousAccessProvider: '腾讯云',
        serverProvince: '310000',
      },
    },
  },
  {
    name: 'the reason alone leads to the procedure, which is put forward for a yes',
    filings: ['icpFiling'],
    turns: [
      { say: '备案类型我不懂,就一个网站,在内地', expect: { states: { icpFilingType: 'unknown' }, asks: ['refilingReason'] } },
      { say: '公司改名了', expect: { fields: { refilingReason: 'renamed' }, confirms: ['icpFilingType'] } },
      { say: '是的', expect: { fields: { icpFilingType: 'change' } } },
    ],
  },
  {
    name: 'a plan alone',
    filings: ['contingencyPlan'],
    turns: [],
    answers: planShop,
    ends: {
      kind: 'complete',
      fields: { rtoHours: 8, reportDeadlineHours: 4, responseLevels: 4, backupFrequency: 'daily' },
      neverAsked: ['legalRepIdNumber', 'principalIdNumber', 'faceVerification', 'resourceTermMonths', 'previousAccessProvider'],
    },
  },
  {
    name: 'the police filing of a site in Singapore that serves the mainland',
    filings: ['publicSecurityFiling'],
    turns: [],
    answers: singaporeShop,
    ends: {
      kind: 'complete',
      fields: {
        serverRegion: 'overseas',
        serverCountry: 'SG',
        servesMainlandUsers: true,
        exportMechanism: 'none',
        psAddress: '浙江省杭州市西湖区示例路8号',
      },
      neverAsked: ['serverProvince', 'resourceTermMonths', 'currentlyResolving', 'previousAccessProvider', 'faceVerification'],
    },
  },
  {
    name: 'both filings together ask every fact once',
    filings: ['icpFiling', 'publicSecurityFiling'],
    turns: [],
    answers: { ...singaporeShop, ...teaShop },
    ends: { kind: 'complete' },
  },
  {
    name: 'known facts are not asked again',
    filings: ['icpFiling'],
    known: { organizerName: '杭州示例云雾茶业有限公司', organizerNature: 'enterprise', siteDomains: ['shili-yunwu-demo.com'] },
    turns: [],
    answers: teaShop,
    ends: { kind: 'complete', neverAsked: ['organizerName', 'organizerNature', 'siteDomains', 'filingScenario'] },
  },
]
