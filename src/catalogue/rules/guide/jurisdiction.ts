import { defineRule } from '../../define.ts'

export const jurisdiction = [
  defineRule({
    id: 'G006-server-decides',
    words: {
      'zh-CN': { says: '按服务器所在地确定受理的通信管理局', fix: '受理机关以主体住所为准，不用因此迁移服务器' },
      en: {
        says: 'the communications administration follows the place of the server',
        fix: 'The domicile of the organiser decides; there is no need to move the server.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'serverRegion', is: 'mainland' },
    require: { field: 'serverProvince', sameAs: 'domicileProvince' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G006', from: '2023-07-01', confidence: 'read' }],
    neverBlocks: true,
    conflictsWith: ['R-I03-domicile'],
    examples: [
      {
        name: 'as the guide wants it',
        given: { serverRegion: 'mainland', serverProvince: '330000', domicileProvince: '330000' },
        gives: 'pass',
      },
      {
        name: 'the server stands in another province',
        given: { serverRegion: 'mainland', serverProvince: '310000', domicileProvince: '330000' },
        gives: 'fail',
      },
      {
        name: 'out of scope',
        given: { serverRegion: 'overseas', serverProvince: '310000', domicileProvince: '330000' },
        gives: 'notApplicable',
      },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { serverRegion: 'mainland', serverProvince: '310000', domicileProvince: '330000' },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { serverRegion: 'mainland', serverProvince: '310000', domicileProvince: '330000' },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G007-pudong',
    words: {
      'zh-CN': { says: '浦东新区的服务器向上海市通信管理局提交', fix: '受理机关以主体住所为准，不用因此迁移服务器' },
      en: {
        says: 'a server in Pudong is filed in Shanghai',
        fix: 'The domicile of the organiser decides; there is no need to move the server.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'serverDistrict', is: '310115' },
    require: { field: 'domicileProvince', is: '310000' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G007', from: '2023-07-01', confidence: 'read' }],
    neverBlocks: true,
    conflictsWith: ['R-I03-domicile'],
    examples: [
      { name: 'as the guide wants it', given: { serverDistrict: '310115', domicileProvince: '310000' }, gives: 'pass' },
      { name: 'the organiser lives elsewhere', given: { serverDistrict: '310115', domicileProvince: '330000' }, gives: 'fail' },
      { name: 'out of scope', given: { serverDistrict: '330106', domicileProvince: '330000' }, gives: 'notApplicable' },
      { name: 'not asked yet', given: { serverDistrict: '310115' }, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { serverDistrict: '310115', domicileProvince: '330000' }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { serverDistrict: '310115', domicileProvince: '330000' }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G008-haidian',
    words: {
      'zh-CN': { says: '北京海淀区的服务器归北京市通信管理局管辖', fix: '受理机关以主体住所为准，不用因此迁移服务器' },
      en: {
        says: 'a server in Haidian is filed in Beijing',
        fix: 'The domicile of the organiser decides; there is no need to move the server.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    when: { field: 'serverDistrict', is: '110108' },
    require: { field: 'domicileProvince', is: '110000' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G008', from: '2023-07-01', confidence: 'read' }],
    neverBlocks: true,
    conflictsWith: ['R-I03-domicile'],
    examples: [
      { name: 'as the guide wants it', given: { serverDistrict: '110108', domicileProvince: '110000' }, gives: 'pass' },
      { name: 'the organiser lives elsewhere', given: { serverDistrict: '110108', domicileProvince: '330000' }, gives: 'fail' },
      { name: 'out of scope', given: { serverDistrict: '330106', domicileProvince: '330000' }, gives: 'notApplicable' },
      { name: 'not asked yet', given: { serverDistrict: '110108' }, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { serverDistrict: '110108', domicileProvince: '330000' }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { serverDistrict: '110108', domicileProvince: '330000' }, gives: 'notApplicable' },
    ],
  }),
] as const
