import { defineRule } from '../../define.ts'

export const declaration = [
  defineRule({
    id: 'G035-new-application',
    words: {
      'zh-CN': { says: '选择“新备案申请”', fix: '已有备案号的，按实际情况选新增接入、变更等手续，不是重新首次备案' },
      en: { says: '"new application" is chosen', fix: 'With a number in place, choose the procedure that fits what changed.' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { field: 'icpFilingType', is: 'firstFiling' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G035', from: '2023-07-01', confidence: 'read' }],
    neverBlocks: true,
    conflictsWith: ['R-I20-filing-type-fits'],
    examples: [
      { name: 'as the guide wants it', given: { icpFilingType: 'firstFiling' }, gives: 'pass' },
      { name: 'a new access', given: { icpFilingType: 'addAccess' }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { icpFilingType: 'addAccess' }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { icpFilingType: 'addAccess' }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G036-addresses',
    words: {
      'zh-CN': { says: '填报服务器 IP 段', fix: '公网 IP 在云控制台的实例列表里' },
      en: { says: 'the server addresses are declared', fix: 'The public address stands in the instance list of your cloud.' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { known: 'serverIpRanges' },
    severity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G036', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { serverIpRanges: ['121.40.1.10'] }, gives: 'pass' },
      { name: 'none given', given: { serverIpRanges: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { serverIpRanges: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { serverIpRanges: { state: 'notApplicable' } }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G037-mac',
    words: {
      'zh-CN': { says: '填报服务器 MAC 地址', fix: '正式表格没有这一栏；如要按指南准备，可在云控制台的网卡详情里查到' },
      en: { says: 'the MAC addresses are declared', fix: 'No official form asks for it; the network card page of your cloud shows it.' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { known: 'serverMacAddresses' },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G037', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { serverMacAddresses: ['00:16:3E:0A:1B:2C'] }, gives: 'pass' },
      { name: 'none given', given: { serverMacAddresses: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      { name: 'first day of the guide', on: '2023-07-01', given: { serverMacAddresses: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'the day before', on: '2023-06-30', given: { serverMacAddresses: { state: 'notApplicable' } }, gives: 'notApplicable' },
    ],
  }),

  defineRule({
    id: 'G038-pdf',
    words: {
      'zh-CN': { says: '上传材料为 PDF 格式', fix: '实际平台收的是 JPG/PNG 图片；PDF 可另存一份备查' },
      en: { says: 'materials are PDF files', fix: 'The platforms take JPG or PNG pictures; keep a PDF for your own records.' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { predicate: 'allPdf', fields: ['materialFiles'] },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G038', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000 }] }, gives: 'pass' },
      { name: 'a picture', given: { materialFiles: [{ name: 'a.png', mime: 'image/png', bytes: 1000 }] }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { materialFiles: [{ name: 'a.png', mime: 'image/png', bytes: 1000 }] },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { materialFiles: [{ name: 'a.png', mime: 'image/png', bytes: 1000 }] },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G039-pdfa',
    words: {
      'zh-CN': { says: 'PDF 符合 PDF/A-3', fix: '实际平台不看 PDF 标准；这里生成的 PDF 已经是 PDF/A-3' },
      en: { says: 'PDF files follow PDF/A-3', fix: 'No platform looks at it; the PDF files made here follow it.' },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { predicate: 'filesHaveProfile', fields: ['materialFiles'], args: { profile: 'PDF/A-3' } },
    severity: 'info',
    statedSeverity: 'must',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G039', from: '2023-07-01', confidence: 'read' }],
    examples: [
      {
        name: 'as the guide wants it',
        given: { materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000, profile: 'PDF/A-3' }] },
        gives: 'pass',
      },
      {
        name: 'an ordinary PDF',
        given: { materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000, profile: 'PDF' }] },
        gives: 'fail',
      },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000, profile: 'PDF' }] },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { materialFiles: [{ name: 'a.pdf', mime: 'application/pdf', bytes: 1000, profile: 'PDF' }] },
        gives: 'notApplicable',
      },
    ],
  }),

  defineRule({
    id: 'G040-notices',
    words: {
      'zh-CN': { says: '设置短信和邮件接收通知', fix: '留一个能及时看到的手机和邮箱，短信核验只有 24 小时' },
      en: {
        says: 'notices are received by SMS and e-mail',
        fix: 'Leave a mobile and an address that are read: the SMS check lasts 24 hours.',
      },
    },
    filings: ['icpFiling'],
    effective: { from: '2023-07-01' },
    require: { all: [{ known: 'notifyMobile' }, { known: 'notifyEmail' }] },
    severity: 'should',
    stage: 'submission',
    basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G040', from: '2023-07-01', confidence: 'read' }],
    examples: [
      { name: 'as the guide wants it', given: { notifyMobile: '13800138000', notifyEmail: 'a@example.com' }, gives: 'pass' },
      { name: 'no mobile', given: { notifyMobile: { state: 'notApplicable' }, notifyEmail: 'a@example.com' }, gives: 'fail' },
      { name: 'no e-mail', given: { notifyMobile: '13800138000', notifyEmail: { state: 'notApplicable' } }, gives: 'fail' },
      { name: 'not asked yet', given: {}, gives: 'unknown' },
      {
        name: 'first day of the guide',
        on: '2023-07-01',
        given: { notifyMobile: { state: 'notApplicable' }, notifyEmail: 'a@example.com' },
        gives: 'fail',
      },
      {
        name: 'the day before',
        on: '2023-06-30',
        given: { notifyMobile: { state: 'notApplicable' }, notifyEmail: 'a@example.com' },
        gives: 'notApplicable',
      },
    ],
  }),
] as const
