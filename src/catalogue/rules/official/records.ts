import { law, provider } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { isWebsite } from '../scopes.ts'

const portal = { preApprovalTypes: ['none'], siteServiceContent: ['unitPortal'] }
const forum = { preApprovalTypes: ['none'], siteServiceContent: ['forum'] }
const institution = { serviceKind: ['website'], organizerNature: 'publicInstitution' }
const government = { serviceKind: ['website'], organizerNature: 'governmentBody' }

export const records = [
  defineRule({
    id: 'R-I31-content-records',
    words: {
      'zh-CN': {
        says: '做新闻、出版、电子公告等服务的，要记录发布的内容、时间和网址，记录备份保存 60 日；这里按日志留存的月数看，30 日算 1 个月（至少 {recordRetentionMonths} 个月）',
        fix: '请把内容发布记录和日志的保存时间调到 60 日以上',
      },
      en: {
        says: 'News, publishing and bulletin services record what was published when and where and keep it for 60 days; the retention of logs is looked at, 30 days to a month ({recordRetentionMonths} months at least)',
        fix: 'Keep the records of published content and the logs for 60 days or more',
      },
    },
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2000-09-25' },
    when: {
      any: [
        { field: 'preApprovalTypes', includesAny: ['news', 'publishing', 'bulletin'] },
        { field: 'siteServiceContent', includesAny: ['newsInfo', 'forum'] },
      ],
    },
    require: { field: 'logRetentionMonths', atLeast: { parameter: 'recordRetentionMonths' } },
    severity: 'must',
    stage: 'operation',
    basis: [law('ISM292', '第十四条', '2000-09-25', 'read')],
    examples: [
      passes('60 days exactly', { ...forum, logRetentionMonths: 2 }),
      fails('59 days', { ...forum, logRetentionMonths: 1.97 }),
      fails('news that keeps nothing', {
        preApprovalTypes: ['news'],
        siteServiceContent: ['unitPortal'],
        logRetentionMonths: doesNotApply,
      }),
      fails('a hair less', { ...forum, logRetentionMonths: 1.99 }),
      waits('not told', forum),
      outside('shows only itself', { ...portal, logRetentionMonths: 1 }),
      ...since('2000-09-25', { ...forum, logRetentionMonths: 1 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I32-suffix-of-institutions',
    words: {
      'zh-CN': {
        says: '事业单位的网站要用 .cn 或 .公益 域名，党政机关要用 .gov.cn 或 .政务 域名',
        fix: '请换用规定后缀的域名；政务域名向机构编制部门申请',
      },
      en: {
        says: 'A public institution uses a domain under .cn or .公益, a body of the state one under .gov.cn or .政务',
        fix: 'Use a domain with such a suffix; government domains are asked for at the staffing authority',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2024-07-01' },
    when: { all: [isWebsite, { field: 'organizerNature', isOneOf: ['publicInstitution', 'governmentBody'] }] },
    require: { predicate: 'suffixFitsNature', fields: ['siteDomains', 'organizerNature'] },
    severity: 'must',
    stage: 'submission',
    basis: [law('GOVAPP', '域名要求', '2024-07-01', 'memory'), provider('2025-09-01')],
    examples: [
      passes('a school under .cn', { ...institution, siteDomains: ['example.edu.cn', 'example.cn'] }),
      passes('a library under .公益', { ...institution, siteDomains: ['example.xn--55qw42g'] }),
      fails('a school under .com', { ...institution, siteDomains: ['example.cn', 'example.com'] }),
      passes('a county under .gov.cn', { ...government, siteDomains: ['example.gov.cn'] }),
      fails('a county under .cn', { ...government, siteDomains: ['example.cn'] }),
      waits('no domain told', institution),
      outside('a company', { ...institution, organizerNature: 'enterprise', siteDomains: ['example.com'] }),
      outside('an app', { ...institution, serviceKind: ['app'], siteDomains: ['example.com'] }),
      ...since('2024-07-01', { ...institution, siteDomains: ['example.com'] }, 'fail'),
    ],
  }),
] as const
