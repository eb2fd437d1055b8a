import { defineRule } from '../../define.ts'

export const g061Assessment = defineRule({
  id: 'G061-assessment',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  when: {
    all: [
      { field: 'exportsPersonalInfo', is: true },
      {
        any: [
          { field: 'containsImportantData', is: true },
          { field: 'isCiio', is: true },
          { field: 'exportedPersons', atLeast: 1_000_000 },
          { field: 'exportedSensitivePersons', atLeast: 10_000 },
        ],
      },
    ],
  },
  require: { field: 'exportMechanism', is: 'assessment' },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'operation',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G061', from: '2023-07-01', confidence: 'read' }],
  examples: [
    {
      name: 'as the guide wants it',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: false,
        isCiio: false,
        exportedPersons: 1_000_000,
        exportedSensitivePersons: 0,
        exportMechanism: 'assessment',
      },
      gives: 'pass',
    },
    {
      name: 'important data',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: true,
        isCiio: false,
        exportedPersons: 0,
        exportedSensitivePersons: 0,
        exportMechanism: 'none',
      },
      gives: 'fail',
    },
    {
      name: 'critical infrastructure',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: false,
        isCiio: true,
        exportedPersons: 0,
        exportedSensitivePersons: 0,
        exportMechanism: 'none',
      },
      gives: 'fail',
    },
    {
      name: 'a million persons',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: false,
        isCiio: false,
        exportedPersons: 1_000_000,
        exportedSensitivePersons: 0,
        exportMechanism: 'none',
      },
      gives: 'fail',
    },
    {
      name: 'ten thousand sensitive ones',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: false,
        isCiio: false,
        exportedPersons: 0,
        exportedSensitivePersons: 10_000,
        exportMechanism: 'none',
      },
      gives: 'fail',
    },
    {
      name: 'nothing leaves',
      given: {
        exportsPersonalInfo: false,
        containsImportantData: false,
        isCiio: false,
        exportedPersons: 1_000_000,
        exportedSensitivePersons: 0,
        exportMechanism: 'none',
      },
      gives: 'notApplicable',
    },
    {
      name: 'out of scope',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: false,
        isCiio: false,
        exportedPersons: 999_999,
        exportedSensitivePersons: 9999,
        exportMechanism: 'none',
      },
      gives: 'notApplicable',
    },
    {
      name: 'not asked yet',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: false,
        isCiio: false,
        exportedPersons: 1_000_000,
        exportedSensitivePersons: 0,
      },
      gives: 'unknown',
    },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: true,
        isCiio: false,
        exportedPersons: 0,
        exportedSensitivePersons: 0,
        exportMechanism: 'none',
      },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: {
        exportsPersonalInfo: true,
        containsImportantData: true,
        isCiio: false,
        exportedPersons: 0,
        exportedSensitivePersons: 0,
        exportMechanism: 'none',
      },
      gives: 'notApplicable',
    },
  ],
})

export const g062Localisation = defineRule({
  id: 'G062-localisation',
  filings: ['icpFiling', 'publicSecurityFiling'],
  effective: { from: '2023-07-01' },
  when: { field: 'collectsPersonalInfo', is: true },
  require: { field: 'serverRegion', is: 'mainland' },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G062', from: '2023-07-01', confidence: 'read' }],
  conflictsWith: ['R-D0-stored-abroad-is-export', 'R-D7-below-thresholds'],
  examples: [
    { name: 'as the guide wants it', given: { collectsPersonalInfo: true, serverRegion: 'mainland' }, gives: 'pass' },
    { name: 'overseas', given: { collectsPersonalInfo: true, serverRegion: 'overseas' }, gives: 'fail' },
    { name: 'out of scope', given: { collectsPersonalInfo: false, serverRegion: 'overseas' }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { collectsPersonalInfo: true, serverRegion: 'overseas' }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { collectsPersonalInfo: true, serverRegion: 'overseas' }, gives: 'notApplicable' },
  ],
})

export const g063Tls = defineRule({
  id: 'G063-tls',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: { field: 'tlsVersion', isOneOf: ['tls13', 'tls12And13'] },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'operation',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G063', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { tlsVersion: 'tls13' }, gives: 'pass' },
    { name: '1.2 alone', given: { tlsVersion: 'tls12' }, gives: 'fail' },
    { name: 'both versions', given: { tlsVersion: 'tls12And13' }, gives: 'pass' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { tlsVersion: 'tls12' }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { tlsVersion: 'tls12' }, gives: 'notApplicable' },
  ],
})

export const g064KeyValidity = defineRule({
  id: 'G064-key-validity',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  when: { field: 'keyRotationEnabled', is: true },
  require: { field: 'keyRotationDays', atMost: 90 },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'operation',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G064', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { keyRotationEnabled: true, keyRotationDays: 90 }, gives: 'pass' },
    { name: 'a day more', given: { keyRotationEnabled: true, keyRotationDays: 91 }, gives: 'fail' },
    { name: 'out of scope', given: { keyRotationEnabled: false, keyRotationDays: 91 }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { keyRotationEnabled: true, keyRotationDays: 91 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { keyRotationEnabled: true, keyRotationDays: 91 }, gives: 'notApplicable' },
  ],
})

export const g064CertificateValidity = defineRule({
  id: 'G064-certificate-validity',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  when: { not: { field: 'tlsVersion', is: 'none' } },
  require: { field: 'tlsCertValidityDays', atMost: 90 },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'operation',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G064', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { tlsVersion: 'tls12', tlsCertValidityDays: 90 }, gives: 'pass' },
    { name: 'a day more', given: { tlsVersion: 'tls12', tlsCertValidityDays: 91 }, gives: 'fail' },
    { name: 'out of scope', given: { tlsVersion: 'none', tlsCertValidityDays: 91 }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { tlsVersion: 'tls12', tlsCertValidityDays: 91 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { tlsVersion: 'tls12', tlsCertValidityDays: 91 }, gives: 'notApplicable' },
  ],
})
