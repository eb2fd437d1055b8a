import type { Scenario } from '../support/scenario.ts'

export const unknowns: readonly Scenario[] = [
  {
    name: 'not known is an answer for everything that was asked',
    filings: ['icpFiling'],
    turns: [
      {
        say: '不知道',
        expect: { states: { icpFilingType: 'unknown', serviceKind: 'unknown', serverRegion: 'unknown' }, asksNot: ['serviceKind'] },
      },
    ],
  },
  {
    name: 'skipping puts the questions off and goes on',
    filings: ['icpFiling'],
    turns: [{ say: '先跳过', expect: { states: { icpFilingType: 'later' }, asksNot: ['icpFilingType', 'serviceKind', 'serverRegion'] } }],
  },
  {
    name: 'an owner who knows nothing reaches the end, and nothing is asked more than twice',
    filings: ['icpFiling'],
    turns: [],
    answers: { consentSensitive: '同意' },
    ends: { kind: 'complete', withinTurns: 45 },
  },
  {
    name: 'an owner who knows nothing of a plan reaches the end',
    filings: ['contingencyPlan'],
    turns: [],
    answers: {},
    ends: { kind: 'complete', withinTurns: 45 },
  },
  {
    name: 'there is none',
    filings: ['icpFiling'],
    known: {
      icpFilingType: 'addAccess',
      serviceKind: ['website'],
      serverRegion: 'mainland',
      refilingReason: 'providerMoved',
      previousAccessProvider: '腾讯云',
    },
    turns: [{ say: '没有', expect: { states: { existingIcpNumber: 'notApplicable' } } }],
  },
]
