import { defineRule } from '../../define.ts'

export const p001EverybodyFiles = defineRule({
  id: 'P001-everybody-files',
  filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  when: { all: [{ not: { field: 'serverRegion', is: 'mainland' } }, { field: 'operatesInChina', is: true }] },
  require: { filing: 'publicSecurityFiling' },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P001', from: '2023-07-01', confidence: 'read' }],
  conflictsWith: ['R-P03-overseas', 'R-P04-purely-foreign'],
  examples: [
    { name: 'as the guide wants it', given: { serverRegion: 'overseas', operatesInChina: true }, gives: 'pass' },
    {
      name: 'no police filing on the case',
      filings: ['icpFiling'],
      given: { serverRegion: 'overseas', operatesInChina: true },
      gives: 'fail',
    },
    { name: 'not active in China', given: { serverRegion: 'overseas', operatesInChina: false }, gives: 'notApplicable' },
    { name: 'out of scope', given: { serverRegion: 'mainland', operatesInChina: true }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { serverRegion: 'overseas', operatesInChina: true }, gives: 'pass' },
    { name: 'the day before', on: '2023-06-30', given: { serverRegion: 'overseas', operatesInChina: true }, gives: 'notApplicable' },
  ],
})

export const p006Licence = defineRule({
  id: 'P006-licence',
  filings: ['publicSecurityFiling'],
  effective: { from: '2023-07-01' },
  when: { all: [{ not: { field: 'serverRegion', is: 'mainland' } }, { not: { field: 'organizerNature', is: 'individual' } }] },
  require: { all: [{ known: 'businessLicenseFile' }, { known: 'organizerCertNumber' }] },
  severity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P006', from: '2023-07-01', confidence: 'read' }],
  examples: [
    {
      name: 'as the guide wants it',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        businessLicenseFile: { elsewhere: true },
        organizerCertNumber: '91330106MA0000015K',
      },
      gives: 'pass',
    },
    {
      name: 'no picture',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        businessLicenseFile: { state: 'notApplicable' },
        organizerCertNumber: '91330106MA0000015K',
      },
      gives: 'fail',
    },
    {
      name: 'no number',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        businessLicenseFile: { elsewhere: true },
        organizerCertNumber: { state: 'notApplicable' },
      },
      gives: 'fail',
    },
    {
      name: 'an individual has none',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'individual',
        businessLicenseFile: { state: 'notApplicable' },
        organizerCertNumber: { state: 'notApplicable' },
      },
      gives: 'notApplicable',
    },
    {
      name: 'out of scope',
      given: {
        serverRegion: 'mainland',
        organizerNature: 'enterprise',
        businessLicenseFile: { state: 'notApplicable' },
        organizerCertNumber: { state: 'notApplicable' },
      },
      gives: 'notApplicable',
    },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        businessLicenseFile: { state: 'notApplicable' },
        organizerCertNumber: '91330106MA0000015K',
      },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        businessLicenseFile: { state: 'notApplicable' },
        organizerCertNumber: '91330106MA0000015K',
      },
      gives: 'notApplicable',
    },
  ],
})

export const p007LegalRepresentative = defineRule({
  id: 'P007-legal-representative',
  filings: ['publicSecurityFiling'],
  effective: { from: '2023-07-01' },
  when: { all: [{ not: { field: 'serverRegion', is: 'mainland' } }, { not: { field: 'organizerNature', is: 'individual' } }] },
  require: { all: [{ known: 'legalRepName' }, { known: 'legalRepIdNumber' }] },
  severity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P007', from: '2023-07-01', confidence: 'read' }],
  examples: [
    {
      name: 'as the guide wants it',
      given: { serverRegion: 'overseas', organizerNature: 'enterprise', legalRepName: '张示例', legalRepIdNumber: '11010519491231002X' },
      gives: 'pass',
    },
    {
      name: 'no name',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        legalRepName: { state: 'notApplicable' },
        legalRepIdNumber: '11010519491231002X',
      },
      gives: 'fail',
    },
    {
      name: 'no number',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        legalRepName: '张示例',
        legalRepIdNumber: { state: 'notApplicable' },
      },
      gives: 'fail',
    },
    {
      name: 'an individual has none',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'individual',
        legalRepName: { state: 'notApplicable' },
        legalRepIdNumber: { state: 'notApplicable' },
      },
      gives: 'notApplicable',
    },
    {
      name: 'out of scope',
      given: {
        serverRegion: 'mainland',
        organizerNature: 'enterprise',
        legalRepName: { state: 'notApplicable' },
        legalRepIdNumber: { state: 'notApplicable' },
      },
      gives: 'notApplicable',
    },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        legalRepName: { state: 'notApplicable' },
        legalRepIdNumber: '11010519491231002X',
      },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: {
        serverRegion: 'overseas',
        organizerNature: 'enterprise',
        legalRepName: { state: 'notApplicable' },
        legalRepIdNumber: '11010519491231002X',
      },
      gives: 'notApplicable',
    },
  ],
})

export const p008Place = defineRule({
  id: 'P008-place',
  filings: ['publicSecurityFiling'],
  effective: { from: '2023-07-01' },
  when: { not: { field: 'serverRegion', is: 'mainland' } },
  require: { known: 'serverLocationProofFile' },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P008', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { serverRegion: 'overseas', serverLocationProofFile: { elsewhere: true } }, gives: 'pass' },
    { name: 'none', given: { serverRegion: 'overseas', serverLocationProofFile: { state: 'notApplicable' } }, gives: 'fail' },
    {
      name: 'out of scope',
      given: { serverRegion: 'mainland', serverLocationProofFile: { state: 'notApplicable' } },
      gives: 'notApplicable',
    },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { serverRegion: 'overseas', serverLocationProofFile: { state: 'notApplicable' } },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { serverRegion: 'overseas', serverLocationProofFile: { state: 'notApplicable' } },
      gives: 'notApplicable',
    },
  ],
})

export const p009Policy = defineRule({
  id: 'P009-policy',
  filings: ['publicSecurityFiling'],
  effective: { from: '2023-07-01' },
  when: { not: { field: 'serverRegion', is: 'mainland' } },
  require: { known: 'securityPolicyFile' },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P009', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { serverRegion: 'overseas', securityPolicyFile: { elsewhere: true } }, gives: 'pass' },
    { name: 'none', given: { serverRegion: 'overseas', securityPolicyFile: { state: 'notApplicable' } }, gives: 'fail' },
    { name: 'out of scope', given: { serverRegion: 'mainland', securityPolicyFile: { state: 'notApplicable' } }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { serverRegion: 'overseas', securityPolicyFile: { state: 'notApplicable' } },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { serverRegion: 'overseas', securityPolicyFile: { state: 'notApplicable' } },
      gives: 'notApplicable',
    },
  ],
})

export const p011True = defineRule({
  id: 'P011-true',
  filings: ['publicSecurityFiling'],
  effective: { from: '2023-07-01' },
  when: { not: { field: 'serverRegion', is: 'mainland' } },
  require: { field: 'authenticityCommitment', is: true },
  severity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-003', article: 'P011', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { serverRegion: 'overseas', authenticityCommitment: true }, gives: 'pass' },
    { name: 'not signed', given: { serverRegion: 'overseas', authenticityCommitment: false }, gives: 'fail' },
    { name: 'out of scope', given: { serverRegion: 'mainland', authenticityCommitment: false }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { serverRegion: 'overseas', authenticityCommitment: false }, gives: 'fail' },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { serverRegion: 'overseas', authenticityCommitment: false },
      gives: 'notApplicable',
    },
  ],
})
