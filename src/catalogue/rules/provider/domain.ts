import { provider, provincial } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { cancels, isWebsite } from '../scopes.ts'

const collected = '2025-09-01'
const site = { serviceKind: ['website'] }

export const domain = [
  defineRule({
    id: 'R-I13-real-name-wait',
    words: {
      'zh-CN': {
        says: '域名实名通过后要满 {domainRealNameWorkingDays} 个工作日才能提交备案',
        fix: '请把提交日期往后推，等实名信息同步后再提交',
      },
      en: {
        says: '{domainRealNameWorkingDays} working days must pass between the real-name check of the domain and the application',
        fix: 'Move the application to a later day',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [isWebsite, { not: cancels }] },
    require: {
      predicate: 'workingDaysPassed',
      fields: ['domainRealNameDate', 'applicationDate'],
      args: { parameter: 'domainRealNameWorkingDays' },
    },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('Thursday to Tuesday', { ...site, domainRealNameDate: '2026-11-19', applicationDate: '2026-11-24' }),
      fails('Thursday to Monday', { ...site, domainRealNameDate: '2026-11-19', applicationDate: '2026-11-23' }),
      fails('Sunday to Tuesday', { ...site, domainRealNameDate: '2026-11-22', applicationDate: '2026-11-24' }),
      passes('the holiday of October is skipped', { ...site, domainRealNameDate: '2026-09-30', applicationDate: '2026-10-10' }),
      fails('a worked Saturday counts, the day before it is one short', {
        ...site,
        domainRealNameDate: '2026-09-30',
        applicationDate: '2026-10-09',
      }),
      passes('years ago', { ...site, domainRealNameDate: '2019-05-06', applicationDate: '2026-11-24' }),
      waits('date of the application not told', { ...site, domainRealNameDate: '2026-11-19' }),
      outside('a service that ends', {
        ...site,
        icpFilingType: 'cancelService',
        domainRealNameDate: '2026-11-22',
        applicationDate: '2026-11-24',
      }),
      outside('an app', { serviceKind: ['app'], domainRealNameDate: '2026-11-22', applicationDate: '2026-11-24' }),
      ...since(collected, { ...site, domainRealNameDate: '2025-09-01', applicationDate: '2025-09-02' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I13-domain-expiry',
    words: {
      'zh-CN': { says: '提交备案时，域名剩余有效期要超过 {domainExpiryMonths} 个月', fix: '请先到域名注册商续费，再填新的到期日' },
      en: {
        says: 'On the day of the application the domain must run for more than {domainExpiryMonths} months',
        fix: 'Renew the domain first, then give the new date',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [isWebsite, { not: cancels }] },
    require: { field: 'domainExpiryDate', after: { field: 'applicationDate', plusMonths: { parameter: 'domainExpiryMonths' } } },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    conflictsWith: ['G096-domain'],
    examples: [
      passes('three months and a day', { ...site, applicationDate: '2026-11-25', domainExpiryDate: '2027-02-26' }),
      fails('three months exactly', { ...site, applicationDate: '2026-11-25', domainExpiryDate: '2027-02-25' }),
      passes('the end of a short month', { ...site, applicationDate: '2026-11-30', domainExpiryDate: '2027-03-01' }),
      waits('date not told', { ...site, applicationDate: '2026-11-25' }),
      outside('a service that ends', {
        ...site,
        icpFilingType: 'cancelService',
        applicationDate: '2026-11-25',
        domainExpiryDate: '2027-02-25',
      }),
      outside('an app', { serviceKind: ['app'], applicationDate: '2026-11-25', domainExpiryDate: '2027-02-25' }),
      ...since(collected, { ...site, applicationDate: '2026-11-25', domainExpiryDate: '2027-02-25' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-domains-per-order',
    words: {
      'zh-CN': { says: '这个省每单备案的域名不超过 {domainsPerOrder} 个', fix: '请分几单提交，一单通过后再提交下一单' },
      en: {
        says: 'This province takes {domainsPerOrder} domains an order at most',
        fix: 'Split it into several orders, one after the other',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2025-12-31' },
    when: isWebsite,
    require: { predicate: 'domainsWithinLimit', fields: ['siteDomains', 'domicileProvince'], args: { parameter: 'domainsPerOrder' } },
    severity: 'should',
    stage: 'submission',
    basis: [provincial('2025-12-31')],
    examples: [
      passes('three in Shanxi', { ...site, domicileProvince: '140000', siteDomains: ['a.com', 'b.com', 'c.com'] }),
      fails('four in Shanxi', { ...site, domicileProvince: '140000', siteDomains: ['a.com', 'b.com', 'c.com', 'd.com'] }),
      passes('no limit in Zhejiang', { ...site, domicileProvince: '330000', siteDomains: ['a.com', 'b.com', 'c.com', 'd.com'] }),
      waits('province not told', { ...site, siteDomains: ['a.com'] }),
      outside('an app', { serviceKind: ['app'], domicileProvince: '430000', siteDomains: ['a.com', 'b.com'] }),
      ...since('2025-12-31', { ...site, domicileProvince: '430000', siteDomains: ['a.com', 'b.com'] }, 'fail'),
    ],
  }),
] as const
