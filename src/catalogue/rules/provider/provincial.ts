import { provincial } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { isUnit, isWebsite } from '../scopes.ts'

const quirks = '2025-12-31'
const authorised = { organizerNature: 'enterprise', principalIsLegalRep: false, domicileProvince: '320000' }
const site = { serviceKind: ['website'], domicileProvince: '650000' }
const individual = { organizerNature: 'individual', organizerCertAddress: '四川省成都市武侯区示例路1号' }

/** What single provinces ask: the values stand in the file of the province, the rule in this one. */
export const provincialRules = [
  defineRule({
    id: 'R-I20-authorised-principal-serves',
    words: {
      'zh-CN': {
        says: '这个省要求，不是法定代表人的主体负责人要同时担任网站负责人（以管局为准）',
        fix: '请让主体负责人兼任网站负责人，或者改由法定代表人担任主体负责人',
      },
      en: {
        says: 'In this province a person in charge who is not the legal representative is in charge of the site too (the word of the administration decides)',
        fix: 'Let the same person take both roles, or let the legal representative be the principal',
      },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: {
      all: [
        isUnit,
        { field: 'principalIsLegalRep', is: false },
        { predicate: 'provinceAsks', fields: ['domicileProvince'], args: { parameter: 'principalMustEqualServiceOwner' } },
      ],
    },
    require: { field: 'serviceOwnerSameAsPrincipal', is: true },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('one person in Jiangsu', { ...authorised, serviceOwnerSameAsPrincipal: true }),
      fails('two persons in Jiangsu', { ...authorised, serviceOwnerSameAsPrincipal: false }),
      fails('two persons in Anhui', { ...authorised, domicileProvince: '340000', serviceOwnerSameAsPrincipal: false }),
      waits('not told', authorised),
      outside('Hainan does not ask', { ...authorised, domicileProvince: '460000', serviceOwnerSameAsPrincipal: false }),
      outside('the legal representative himself', { ...authorised, principalIsLegalRep: true, serviceOwnerSameAsPrincipal: false }),
      outside('an individual', { ...authorised, organizerNature: 'individual', serviceOwnerSameAsPrincipal: false }),
      ...since(quirks, { ...authorised, serviceOwnerSameAsPrincipal: false }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-domains-per-site',
    words: {
      'zh-CN': { says: '这个省一个网站最多备 {domainsPerSite} 个域名（以管局为准）', fix: '请把其余的域名作为另外的网站备案' },
      en: {
        says: 'In this province a site has {domainsPerSite} domain at most (the word of the administration decides)',
        fix: 'File the other domains as sites of their own',
      },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: isWebsite,
    require: { predicate: 'domainsWithinLimit', fields: ['siteDomains', 'domicileProvince'], args: { parameter: 'domainsPerSite' } },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('one in Xinjiang', { ...site, siteDomains: ['a.com'] }),
      fails('two in Xinjiang', { ...site, siteDomains: ['a.com', 'b.com'] }),
      passes('two in Zhejiang', { ...site, domicileProvince: '330000', siteDomains: ['a.com', 'b.com'] }),
      waits('no domain told', site),
      outside('an app', { ...site, serviceKind: ['app'], siteDomains: ['a.com', 'b.com'] }),
      ...since(quirks, { ...site, siteDomains: ['a.com', 'b.com'] }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-individual-from-elsewhere',
    words: {
      'zh-CN': {
        says: '这个省不受理个人跨省备案：证件住所要在本省（以管局为准）',
        fix: '请在证件住所所在的省备案，或者以本省的单位备案',
      },
      en: {
        says: 'This province takes no individual from another one: the address on the paper lies in it (the word of the administration decides)',
        fix: 'File in the province of the paper, or as a unit of this province',
      },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: {
      all: [
        { field: 'organizerNature', is: 'individual' },
        { predicate: 'provinceSays', fields: ['domicileProvince'], args: { parameter: 'individualCrossProvince', value: 'refused' } },
      ],
    },
    require: { predicate: 'certificateInProvince', fields: ['organizerCertAddress', 'domicileProvince'] },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('a paper of the province', {
        ...individual,
        domicileProvince: '150000',
        organizerCertAddress: '内蒙古自治区包头市昆都仑区示例路1号',
      }),
      fails('from Sichuan in Inner Mongolia', { ...individual, domicileProvince: '150000' }),
      waits('the paper is not told', { organizerNature: 'individual', domicileProvince: '150000' }),
      outside('Tianjin takes everybody', { ...individual, domicileProvince: '120000' }),
      outside('Guangdong wants a residence permit instead', { ...individual, domicileProvince: '440000' }),
      outside('a company', { ...individual, organizerNature: 'enterprise', domicileProvince: '150000' }),
      ...since(quirks, { ...individual, domicileProvince: '150000' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I20-individual-residence-permit',
    words: {
      'zh-CN': {
        says: '证件住所在外省的个人，在这个省备案要有本省的居住证（以管局为准）',
        fix: '请准备好居住证，提交时上传到接入商的备案系统；没有的，在证件住所所在的省备案',
      },
      en: {
        says: 'An individual whose paper is from another province needs a residence permit of this one (the word of the administration decides)',
        fix: "Have the permit ready for the provider's system; without one, file in the province of the paper",
      },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: {
      all: [
        { field: 'organizerNature', is: 'individual' },
        {
          predicate: 'provinceSays',
          fields: ['domicileProvince'],
          args: { parameter: 'individualCrossProvince', value: 'residencePermit' },
        },
      ],
    },
    require: {
      any: [
        { field: 'organizerCertType', is: 'hkMoTwResidencePermit' },
        { predicate: 'certificateInProvince', fields: ['organizerCertAddress', 'domicileProvince'] },
      ],
    },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('a paper of the province', {
        ...individual,
        domicileProvince: '440000',
        organizerCertType: 'residentIdCard',
        organizerCertAddress: '广东省深圳市南山区示例路1号',
      }),
      passes('a residence permit', { ...individual, domicileProvince: '440000', organizerCertType: 'hkMoTwResidencePermit' }),
      fails('an identity card of Sichuan in Guangdong', { ...individual, domicileProvince: '440000', organizerCertType: 'residentIdCard' }),
      waits('the paper is not told', { organizerNature: 'individual', domicileProvince: '440000', organizerCertType: 'residentIdCard' }),
      outside('Shaanxi takes everybody', { ...individual, domicileProvince: '610000', organizerCertType: 'residentIdCard' }),
      outside('a company', {
        ...individual,
        organizerNature: 'enterprise',
        domicileProvince: '440000',
        organizerCertType: 'residentIdCard',
      }),
      ...since(quirks, { ...individual, domicileProvince: '440000', organizerCertType: 'residentIdCard' }, 'fail'),
    ],
  }),
] as const
