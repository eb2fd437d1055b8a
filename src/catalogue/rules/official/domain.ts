import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { cancels, isWebsite } from '../scopes.ts'

const company = {
  serviceKind: ['website'],
  organizerNature: 'enterprise',
  organizerName: '杭州示例科技有限公司',
  legalRepName: '张三',
  principalName: '李四',
}

export const domain = [
  defineRule({
    id: 'R-I13-domain-holder',
    words: {
      'zh-CN': {
        says: '域名的实名持有者要和主办者一致（单位的，也可以是股东、法定代表人或主要负责人）',
        fix: '请到域名注册商处把持有者过户为主办者并完成实名，或者核对填写的名称',
      },
      en: {
        says: 'The registered holder of the domain is the organiser (for a unit also a shareholder, the legal representative or the person in charge)',
        fix: 'Transfer the domain to the organiser at the registrar and verify it, or check the name given',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2018-01-01' },
    when: { all: [isWebsite, { not: cancels }] },
    require: {
      predicate: 'holderFits',
      fields: ['domainHolderName', 'organizerNature', 'organizerName', 'legalRepName', 'principalName', 'investorOrSuperior'],
    },
    severity: 'must',
    stage: 'submission',
    basis: [law('DOM264', '第一条', '2018-01-01', 'read')],
    examples: [
      passes('held by the company', { ...company, domainHolderName: '杭州示例科技有限公司' }),
      passes('held by the legal representative', { ...company, domainHolderName: '张三' }),
      passes('held by the principal', { ...company, domainHolderName: '李四' }),
      passes('held by the shareholder', { ...company, domainHolderName: '王五', investorOrSuperior: '王五' }),
      fails('held by somebody else', { ...company, domainHolderName: '某建站公司' }),
      fails('an individual and another name', {
        serviceKind: ['website'],
        organizerNature: 'individual',
        organizerName: '张三',
        principalName: '张三',
        domainHolderName: '李四',
      }),
      waits('holder not told', company),
      outside('a service that ends', { ...company, icpFilingType: 'cancelService', domainHolderName: '某建站公司' }),
      outside('an app has no domain to hold', { ...company, serviceKind: ['app'], domainHolderName: '某建站公司' }),
      ...since('2018-01-01', { ...company, domainHolderName: '某建站公司' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I13-domain-suffix',
    words: {
      'zh-CN': {
        says: '域名后缀要经工信部批复；这个后缀不在我们所知的清单里（清单凭记忆，不完整）',
        fix: '请向接入商确认这个后缀能否备案，不能的话换一个域名',
      },
      en: {
        says: 'The suffix must be approved by MIIT; this one is not on the list we know (from memory, incomplete)',
        fix: 'Ask the access provider whether it can be filed, else use another domain',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2018-01-01' },
    when: isWebsite,
    require: { predicate: 'suffixApproved', fields: ['siteDomains'] },
    // the law makes it a must; our list of suffixes is from memory and not whole, so it only warns
    severity: 'should',
    stage: 'submission',
    basis: [law('DOM264', '第一条', '2018-01-01', 'read')],
    examples: [
      passes('.com and .cn', { serviceKind: ['website'], siteDomains: ['example.com', 'example.com.cn'] }),
      passes('.中国', { serviceKind: ['website'], siteDomains: ['xn--fsq092h.xn--fiqs8s'] }),
      fails('a suffix that is not on our list', { serviceKind: ['website'], siteDomains: ['example.com', 'example.io'] }),
      waits('no domain told', { serviceKind: ['website'] }),
      outside('an app', { serviceKind: ['app'], siteDomains: ['example.io'] }),
      ...since('2018-01-01', { serviceKind: ['website'], siteDomains: ['example.io'] }, 'fail'),
    ],
  }),
] as const
