import { defineRule } from '../../define.ts'

export const g011MlpsThree = defineRule({
  id: 'G011-mlps-three',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: { field: 'mlpsLevel', isOneOf: ['level3', 'level4', 'level5'] },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G011', from: '2023-07-01', confidence: 'read' }],
  conflictsWith: ['R-S20-mlps-filing'],
  examples: [
    { name: 'as the guide wants it', given: { mlpsLevel: 'level3' }, gives: 'pass' },
    { name: 'level two', given: { mlpsLevel: 'level2' }, gives: 'fail' },
    { name: 'level four', given: { mlpsLevel: 'level4' }, gives: 'pass' },
    { name: 'level five', given: { mlpsLevel: 'level5' }, gives: 'pass' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { mlpsLevel: 'level2' }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { mlpsLevel: 'level2' }, gives: 'notApplicable' },
  ],
})

export const g012FixRate = defineRule({
  id: 'G012-fix-rate',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: { field: 'vulnFixRatePct', atLeast: 80 },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G012', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { vulnFixRatePct: 80 }, gives: 'pass' },
    { name: 'just below', given: { vulnFixRatePct: 79.9 }, gives: 'fail' },
    { name: 'a hundredth below', given: { vulnFixRatePct: 79.99 }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { vulnFixRatePct: 79.9 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { vulnFixRatePct: 79.9 }, gives: 'notApplicable' },
  ],
})

export const g013KeyRotation = defineRule({
  id: 'G013-key-rotation',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: { field: 'keyRotationEnabled', is: true },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G013', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { keyRotationEnabled: true }, gives: 'pass' },
    { name: 'no rotation', given: { keyRotationEnabled: false }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { keyRotationEnabled: false }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { keyRotationEnabled: false }, gives: 'notApplicable' },
  ],
})

export const g014SmAlgorithms = defineRule({
  id: 'G014-sm-algorithms',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: {
    all: [
      { field: 'encryptionAlgorithms', includes: 'sm2' },
      { field: 'encryptionAlgorithms', includes: 'sm3' },
    ],
  },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G014', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { encryptionAlgorithms: ['sm2', 'sm3'] }, gives: 'pass' },
    { name: 'sm2 alone', given: { encryptionAlgorithms: ['sm2'] }, gives: 'fail' },
    { name: 'sm3 alone', given: { encryptionAlgorithms: ['sm3'] }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { encryptionAlgorithms: ['sm2'] }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { encryptionAlgorithms: ['sm2'] }, gives: 'notApplicable' },
  ],
})

export const g015Ddos = defineRule({
  id: 'G015-ddos',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: { field: 'ddosProtection', isOneOf: ['basic', 'highDefense', 'ownDevice'] },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G015', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { ddosProtection: 'basic' }, gives: 'pass' },
    { name: 'none', given: { ddosProtection: 'none' }, gives: 'fail' },
    { name: 'a high-defence service', given: { ddosProtection: 'highDefense' }, gives: 'pass' },
    { name: 'a device of its own', given: { ddosProtection: 'ownDevice' }, gives: 'pass' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { ddosProtection: 'none' }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { ddosProtection: 'none' }, gives: 'notApplicable' },
  ],
})

export const g016Deviation = defineRule({
  id: 'G016-deviation',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: {
    all: [
      { field: 'trafficDeviationPct', atLeast: -15 },
      { field: 'trafficDeviationPct', atMost: 15 },
    ],
  },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G016', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { trafficDeviationPct: 15 }, gives: 'pass' },
    { name: 'just above', given: { trafficDeviationPct: 15.01 }, gives: 'fail' },
    { name: 'one above', given: { trafficDeviationPct: 16 }, gives: 'fail' },
    { name: 'one below', given: { trafficDeviationPct: -15.01 }, gives: 'fail' },
    { name: 'fifteen percent down', given: { trafficDeviationPct: -15 }, gives: 'pass' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { trafficDeviationPct: 15.01 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { trafficDeviationPct: 15.01 }, gives: 'notApplicable' },
  ],
})
