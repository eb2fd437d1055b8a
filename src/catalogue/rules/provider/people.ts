import { provider, provincial } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { isUnit, otherPersonRuns } from '../scopes.ts'

const collected = '2025-09-01'
const quirks = '2025-12-31'

/** Numbers of address codes that are never issued. */
const born = { y20081125: '110000200811250018', y20081126: '110000200811260013', y20101126: '11000020101126001X' }
const applied = { domicileProvince: '330000', principalIdType: 'residentIdCard', applicationDate: '2026-11-25' }
const owner = {
  domicileProvince: '330000',
  serviceOwnerSameAsPrincipal: false,
  serviceOwnerIdType: 'residentIdCard',
  applicationDate: '2026-11-25',
}

export const people = [
  defineRule({
    id: 'R-I20-principal-is-legal-rep',
    words: {
      'zh-CN': { says: '这个省一般要求主体负责人就是法定代表人', fix: '请改由法定代表人担任主体负责人；确有困难的，先问接入商' },
      en: {
        says: 'This province usually wants the legal representative as the person in charge',
        fix: 'Let the legal representative take the role, or ask the provider first',
      },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: {
      all: [isUnit, { predicate: 'provinceAsks', fields: ['domicileProvince'], args: { parameter: 'principalMustBeLegalRep' } }],
    },
    require: { field: 'principalIsLegalRep', is: true },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('the legal representative himself', { organizerNature: 'enterprise', domicileProvince: '330000', principalIsLegalRep: true }),
      fails('somebody else in Zhejiang', { organizerNature: 'enterprise', domicileProvince: '330000', principalIsLegalRep: false }),
      waits('not told', { organizerNature: 'enterprise', domicileProvince: '330000' }),
      outside('somebody else in Jiangsu', { organizerNature: 'enterprise', domicileProvince: '320000', principalIsLegalRep: false }),
      outside('an individual has no legal representative', {
        organizerNature: 'individual',
        domicileProvince: '330000',
        principalIsLegalRep: false,
      }),
      ...since(quirks, { organizerNature: 'enterprise', domicileProvince: '330000', principalIsLegalRep: false }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I24-principal-age',
    words: {
      'zh-CN': { says: '主体负责人应年满 {minimumAge} 周岁（各省不同，以管局为准）', fix: '请换一位年满要求的负责人' },
      en: { says: 'The person in charge is at least {minimumAge} years old (provinces differ)', fix: 'Name somebody who is old enough' },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    require: {
      predicate: 'oldEnough',
      fields: ['principalIdNumber', 'principalIdType', 'applicationDate'],
      args: { number: 'principalIdNumber', type: 'principalIdType', parameter: 'minimumAge' },
    },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('18 on the day', { ...applied, principalIdNumber: born.y20081125 }),
      fails('18 a day later', { ...applied, principalIdNumber: born.y20081126 }),
      passes('17 in Guangdong', { ...applied, domicileProvince: '440000', principalIdNumber: born.y20081126 }),
      fails('16 a day later in Guangdong', { ...applied, domicileProvince: '440000', principalIdNumber: born.y20101126 }),
      passes('a passport does not tell', { ...applied, principalIdType: 'passport', principalIdNumber: 'E12345678' }),
      waits('number not told', applied),
      ...since(quirks, { ...applied, principalIdNumber: born.y20081126 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I24-service-owner-age',
    words: {
      'zh-CN': { says: '网站负责人应年满 {minimumAge} 周岁（各省不同，以管局为准）', fix: '请换一位年满要求的负责人' },
      en: {
        says: 'The person in charge of the site is at least {minimumAge} years old (provinces differ)',
        fix: 'Name somebody who is old enough',
      },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: otherPersonRuns,
    require: {
      predicate: 'oldEnough',
      fields: ['serviceOwnerIdNumber', 'serviceOwnerIdType', 'applicationDate'],
      args: { number: 'serviceOwnerIdNumber', type: 'serviceOwnerIdType', parameter: 'minimumAge' },
    },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('18 on the day', { ...owner, serviceOwnerIdNumber: born.y20081125 }),
      fails('18 a day later', { ...owner, serviceOwnerIdNumber: born.y20081126 }),
      passes('17 in Jiangsu', { ...owner, domicileProvince: '320000', serviceOwnerIdNumber: born.y20081126 }),
      waits('number not told', owner),
      outside('the same person', { ...owner, serviceOwnerSameAsPrincipal: true, serviceOwnerIdNumber: born.y20081126 }),
      ...since(quirks, { ...owner, serviceOwnerIdNumber: born.y20081126 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I25-mailing-province',
    words: {
      'zh-CN': { says: '通讯地址要和证件住所在同一个省', fix: '请改成本省的通讯地址' },
      en: { says: 'The mailing address lies in the province of the domicile', fix: 'Give an address in that province' },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    require: { predicate: 'addressInside', fields: ['mailingAddress', 'domicileProvince'], args: { level: 'province' } },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('Hangzhou in Zhejiang', { mailingAddress: '杭州市西湖区示例路1号', domicileProvince: '330000' }),
      fails('Shanghai is not Zhejiang', { mailingAddress: '上海市浦东新区示例路1号', domicileProvince: '330000' }),
      waits('address not told', { domicileProvince: '330000' }),
      ...since(quirks, { mailingAddress: '上海市浦东新区示例路1号', domicileProvince: '330000' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I25-mailing-city',
    words: {
      'zh-CN': { says: '这个省要求通讯地址和证件住所在同一个市', fix: '请改成同一个市的通讯地址' },
      en: { says: 'In this province the mailing address lies in the city of the domicile', fix: 'Give an address in that city' },
    },
    filings: ['icpFiling'],
    effective: { from: quirks },
    when: { predicate: 'provinceAsks', fields: ['domicileProvince'], args: { parameter: 'mailingInSameCity' } },
    require: { predicate: 'addressInside', fields: ['mailingAddress', 'domicileCity'], args: { level: 'city' } },
    severity: 'should',
    stage: 'submission',
    basis: [provincial(quirks)],
    examples: [
      passes('Zhengzhou in Zhengzhou', {
        domicileProvince: '410000',
        domicileCity: '410100',
        mailingAddress: '河南省郑州市金水区示例路1号',
      }),
      fails('Luoyang is not Zhengzhou', {
        domicileProvince: '410000',
        domicileCity: '410100',
        mailingAddress: '河南省洛阳市涧西区示例路1号',
      }),
      waits('address not told', { domicileProvince: '410000', domicileCity: '410100' }),
      outside('Zhejiang looks at the province only', {
        domicileProvince: '330000',
        domicileCity: '330100',
        mailingAddress: '浙江省宁波市鄞州区示例路1号',
      }),
      ...since(quirks, { domicileProvince: '410000', domicileCity: '410100', mailingAddress: '河南省洛阳市涧西区示例路1号' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I26-emergency-phone',
    words: {
      'zh-CN': { says: '应急联系电话不能和主体负责人的手机号相同', fix: '请另填一个能打通的电话，座机也可以' },
      en: {
        says: 'The emergency phone differs from the mobile of the person in charge',
        fix: 'Give another number that is answered; a landline will do',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    require: { field: 'principalMobile', differsFrom: 'principalEmergencyPhone' },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected, 'memory')],
    examples: [
      passes('two numbers', { principalMobile: '13800138000', principalEmergencyPhone: '0571-12345678' }),
      fails('the same number twice', { principalMobile: '13800138000', principalEmergencyPhone: '13800138000' }),
      waits('one not told', { principalMobile: '13800138000' }),
      ...since(collected, { principalMobile: '13800138000', principalEmergencyPhone: '13800138000' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-I26-service-owner-mobile',
    words: {
      'zh-CN': { says: '网站负责人和主体负责人不是同一人时，手机号不能相同', fix: '请填网站负责人自己的手机号' },
      en: {
        says: 'Two different persons in charge have two different mobile numbers',
        fix: 'Give the own number of the person in charge of the site',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: otherPersonRuns,
    require: { field: 'serviceOwnerMobile', differsFrom: 'principalMobile' },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('two persons, two phones', {
        serviceOwnerSameAsPrincipal: false,
        serviceOwnerMobile: '13900139000',
        principalMobile: '13800138000',
      }),
      fails('one phone for two', { serviceOwnerSameAsPrincipal: false, serviceOwnerMobile: '13800138000', principalMobile: '13800138000' }),
      waits('one not told', { serviceOwnerSameAsPrincipal: false, principalMobile: '13800138000' }),
      outside('one person', { serviceOwnerSameAsPrincipal: true, serviceOwnerMobile: '13800138000', principalMobile: '13800138000' }),
      ...since(
        collected,
        { serviceOwnerSameAsPrincipal: false, serviceOwnerMobile: '13800138000', principalMobile: '13800138000' },
        'fail',
      ),
    ],
  }),
  defineRule({
    id: 'R-I26-service-owner-email',
    words: {
      'zh-CN': { says: '网站负责人和主体负责人不是同一人时，邮箱不能相同', fix: '请填网站负责人自己的邮箱' },
      en: {
        says: 'Two different persons in charge have two different e-mail addresses',
        fix: 'Give the own address of the person in charge of the site',
      },
    },
    filings: ['icpFiling'],
    effective: { from: collected },
    when: otherPersonRuns,
    require: { field: 'serviceOwnerEmail', differsFrom: 'principalEmail' },
    severity: 'must',
    stage: 'submission',
    basis: [provider(collected)],
    examples: [
      passes('two addresses', {
        serviceOwnerSameAsPrincipal: false,
        serviceOwnerEmail: 'ww@example.com',
        principalEmail: 'zs@example.com',
      }),
      fails('one address for two', {
        serviceOwnerSameAsPrincipal: false,
        serviceOwnerEmail: 'zs@example.com',
        principalEmail: 'zs@example.com',
      }),
      waits('one not told', { serviceOwnerSameAsPrincipal: false, principalEmail: 'zs@example.com' }),
      outside('one person', { serviceOwnerSameAsPrincipal: true, serviceOwnerEmail: 'zs@example.com', principalEmail: 'zs@example.com' }),
      ...since(
        collected,
        { serviceOwnerSameAsPrincipal: false, serviceOwnerEmail: 'zs@example.com', principalEmail: 'zs@example.com' },
        'fail',
      ),
    ],
  }),
] as const
