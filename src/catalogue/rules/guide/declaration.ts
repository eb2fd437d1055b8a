import { defineRule } from '../../define.ts'

export const g035NewApplication = defineRule({
  id: 'G035-new-application',
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
})

export const g036Addresses = defineRule({
  id: 'G036-addresses',
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
})

export const g037Mac = defineRule({
  id: 'G037-mac',
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
})

export const g038Pdf = defineRule({
  id: 'G038-pdf',
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
})

export const g039Pdfa = defineRule({
  id: 'G039-pdfa',
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
})

export const g040Notices = defineRule({
  id: 'G040-notices',
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
})
