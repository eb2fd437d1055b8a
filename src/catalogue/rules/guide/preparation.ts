import { defineRule } from '../../define.ts'

export const g025Power = defineRule({
  id: 'G025-power',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  when: { field: 'accessMethod', isOneOf: ['ownRoom', 'colocation'] },
  require: { field: 'powerFeeds', atLeast: 2 },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G025', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { accessMethod: 'ownRoom', powerFeeds: 2 }, gives: 'pass' },
    { name: 'one feed', given: { accessMethod: 'colocation', powerFeeds: 1 }, gives: 'fail' },
    { name: 'colocation with two', given: { accessMethod: 'colocation', powerFeeds: 2 }, gives: 'pass' },
    { name: 'own room with one', given: { accessMethod: 'ownRoom', powerFeeds: 1 }, gives: 'fail' },
    { name: 'out of scope', given: { accessMethod: 'cloudHost', powerFeeds: 1 }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { accessMethod: 'colocation', powerFeeds: 1 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { accessMethod: 'colocation', powerFeeds: 1 }, gives: 'notApplicable' },
  ],
})

export const g026Interface = defineRule({
  id: 'G026-interface',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { field: 'nicBandwidthGbps', atLeast: 10 },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G026', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { nicBandwidthGbps: 10 }, gives: 'pass' },
    { name: 'just below', given: { nicBandwidthGbps: 9.99 }, gives: 'fail' },
    { name: 'one below', given: { nicBandwidthGbps: 9 }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { nicBandwidthGbps: 9.99 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { nicBandwidthGbps: 9.99 }, gives: 'notApplicable' },
  ],
})

export const g027Physical = defineRule({
  id: 'G027-physical',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  when: { field: 'accessMethod', isOneOf: ['ownRoom', 'colocation'] },
  require: {
    field: 'physicalAccessControls',
    includesAny: ['accessCard', 'fingerprint', 'faceRecognition', 'cctv', 'guard', 'visitorLog', 'lockedRack', 'providerManaged', 'other'],
  },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G027', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { accessMethod: 'ownRoom', physicalAccessControls: ['accessCard'] }, gives: 'pass' },
    { name: 'none', given: { accessMethod: 'colocation', physicalAccessControls: ['none'] }, gives: 'fail' },
    { name: 'a card in a shared room', given: { accessMethod: 'colocation', physicalAccessControls: ['cctv'] }, gives: 'pass' },
    { name: 'own room without any', given: { accessMethod: 'ownRoom', physicalAccessControls: ['none'] }, gives: 'fail' },
    { name: 'out of scope', given: { accessMethod: 'cloudHost', physicalAccessControls: ['none'] }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { accessMethod: 'colocation', physicalAccessControls: ['none'] },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { accessMethod: 'colocation', physicalAccessControls: ['none'] },
      gives: 'notApplicable',
    },
  ],
})

export const g028Scrubbing = defineRule({
  id: 'G028-scrubbing',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { field: 'trafficScrubbing', is: true },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G028', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { trafficScrubbing: true }, gives: 'pass' },
    { name: 'none', given: { trafficScrubbing: false }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { trafficScrubbing: false }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { trafficScrubbing: false }, gives: 'notApplicable' },
  ],
})

export const g030Bgp = defineRule({
  id: 'G030-bgp',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  require: { field: 'bgpEnabled', is: true },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G030', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { bgpEnabled: true }, gives: 'pass' },
    { name: 'single line', given: { bgpEnabled: false }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { bgpEnabled: false }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { bgpEnabled: false }, gives: 'notApplicable' },
  ],
})

export const g031Carriers = defineRule({
  id: 'G031-carriers',
  filings: ['icpFiling'],
  effective: { from: '2023-07-01' },
  when: { field: 'accessMethod', isOneOf: ['ownRoom', 'colocation'] },
  require: { predicate: 'atLeastDistinct', fields: ['bgpCarriers'], args: { least: 2 } },
  severity: 'info',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G031', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { accessMethod: 'ownRoom', bgpCarriers: ['chinaTelecom', 'chinaUnicom'] }, gives: 'pass' },
    { name: 'one carrier', given: { accessMethod: 'colocation', bgpCarriers: ['chinaTelecom'] }, gives: 'fail' },
    {
      name: 'two carriers in a shared room',
      given: { accessMethod: 'colocation', bgpCarriers: ['chinaMobile', 'chinaUnicom'] },
      gives: 'pass',
    },
    { name: 'own room with one', given: { accessMethod: 'ownRoom', bgpCarriers: ['chinaMobile'] }, gives: 'fail' },
    { name: 'out of scope', given: { accessMethod: 'cloudHost', bgpCarriers: ['chinaTelecom'] }, gives: 'notApplicable' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    {
      name: 'first day of the guide',
      on: '2023-07-01',
      given: { accessMethod: 'colocation', bgpCarriers: ['chinaTelecom'] },
      gives: 'fail',
    },
    {
      name: 'the day before',
      on: '2023-06-30',
      given: { accessMethod: 'colocation', bgpCarriers: ['chinaTelecom'] },
      gives: 'notApplicable',
    },
  ],
})

export const g032Ntp = defineRule({
  id: 'G032-ntp',
  filings: ['icpFiling', 'contingencyPlan'],
  effective: { from: '2023-07-01' },
  require: {
    all: [
      { field: 'ntpEnabled', is: true },
      { field: 'ntpOffsetMs', atLeast: -5 },
      { field: 'ntpOffsetMs', atMost: 5 },
    ],
  },
  severity: 'should',
  statedSeverity: 'must',
  stage: 'submission',
  basis: [{ kind: 'guide', instrument: 'guide-000', article: 'G032', from: '2023-07-01', confidence: 'read' }],
  examples: [
    { name: 'as the guide wants it', given: { ntpEnabled: true, ntpOffsetMs: 5 }, gives: 'pass' },
    { name: 'just above', given: { ntpEnabled: true, ntpOffsetMs: 5.01 }, gives: 'fail' },
    { name: 'one above', given: { ntpEnabled: true, ntpOffsetMs: 6 }, gives: 'fail' },
    { name: 'one below', given: { ntpEnabled: true, ntpOffsetMs: -6 }, gives: 'fail' },
    { name: 'not synchronised', given: { ntpEnabled: false, ntpOffsetMs: 0 }, gives: 'fail' },
    { name: 'five behind', given: { ntpEnabled: true, ntpOffsetMs: -5 }, gives: 'pass' },
    { name: 'a hundredth more behind', given: { ntpEnabled: true, ntpOffsetMs: -5.01 }, gives: 'fail' },
    { name: 'not asked yet', given: {}, gives: 'unknown' },
    { name: 'first day of the guide', on: '2023-07-01', given: { ntpEnabled: true, ntpOffsetMs: 5.01 }, gives: 'fail' },
    { name: 'the day before', on: '2023-06-30', given: { ntpEnabled: true, ntpOffsetMs: 5.01 }, gives: 'notApplicable' },
  ],
})
