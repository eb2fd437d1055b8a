import { provider } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { cancels, isWebsite } from '../scopes.ts'

const collected = '2025-09-01'
const site = { serviceKind: ['website'], organizerNature: 'enterprise' }

export const siteName = [
  defineRule({
    id: 'R-I27-name-length',
    words: {
      'zh-CN': { says: '网站名称不少于 {siteNameMinLength} 个字', fix: '请换一个长一点、能说明单位或内容的名称' },
      en: {
        says: 'A site name has at least {siteNameMinLength} characters',
        fix: 'Choose a longer name that tells who you are or what you do',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [isWebsite, { not: cancels }] },
    require: { predicate: 'nameLongEnough', fields: ['siteName'], args: { parameter: 'siteNameMinLength' } },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('three characters', { ...site, siteName: '云启智' }),
      fails('two characters', { ...site, siteName: '云启' }),
      waits('not told', site),
      outside('a service that ends', { ...site, icpFilingType: 'cancelService', siteName: '云启' }),
      outside('an app', { ...site, serviceKind: ['app'], siteName: '云启' }),
      ...since(collected, { ...site, siteName: '云启' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I27-name-letters',
    words: {
      'zh-CN': { says: '网站名称不能只有数字、字母或符号', fix: '请用中文名称，例如单位简称加业务' },
      en: {
        says: 'A site name is not only digits, letters or signs',
        fix: 'Use a Chinese name, for instance the short name of the unit and its business',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [isWebsite, { not: cancels }] },
    require: { predicate: 'nameSaysSomething', fields: ['siteName'] },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('Chinese with letters', { ...site, siteName: 'ABC茶铺' }),
      fails('letters only', { ...site, siteName: 'Example' }),
      fails('digits only', { ...site, siteName: '12345' }),
      fails('signs only', { ...site, siteName: '***!!' }),
      waits('not told', site),
      outside('a service that ends', { ...site, icpFilingType: 'cancelService', siteName: 'Example' }),
      outside('an app', { ...site, serviceKind: ['app'], siteName: 'Example' }),
      ...since(collected, { ...site, siteName: 'Example' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I27-name-national',
    words: {
      'zh-CN': { says: '非国家级单位的网站名称不能以“中国”“国家”“中华”开头', fix: '请去掉这些字头' },
      en: { says: 'Only national bodies begin a site name with 中国, 国家 or 中华', fix: 'Leave these words out' },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: { all: [isWebsite, { not: cancels }, { not: { field: 'organizerNature', is: 'governmentBody' } }] },
    require: { predicate: 'nameNotNational', fields: ['siteName'] },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('its own name', { ...site, siteName: '示例科技官网' }),
      passes('in the middle it does no harm', { ...site, siteName: '示例中国茶' }),
      fails('中国 at the head', { ...site, siteName: '中国茶叶网' }),
      fails('国家 at the head', { ...site, siteName: '国家茶叶网' }),
      fails('中华 at the head', { ...site, siteName: '中华茶叶网' }),
      waits('not told', site),
      outside('a body of the state', { ...site, organizerNature: 'governmentBody', siteName: '中国茶叶网' }),
      outside('a service that ends', { ...site, icpFilingType: 'cancelService', siteName: '中国茶叶网' }),
      outside('an app', { ...site, serviceKind: ['app'], siteName: '中国茶叶网' }),
      ...since(collected, { ...site, siteName: '中国茶叶网' }, 'fail'),
    ],
  }),
] as const
