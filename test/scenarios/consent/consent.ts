import type { Scenario } from '../support/scenario.ts'

const known = { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland', organizerNature: 'enterprise' }

export const consent: readonly Scenario[] = [
  {
    name: 'an identity number that comes before the consent waits, and is stored with it',
    filings: ['icpFiling'],
    known,
    turns: [
      {
        say: '法人叶示例,身份证330000198803150014',
        expect: { held: ['legalRepIdNumber'], states: { legalRepIdNumber: 'empty' }, asks: ['consentSensitive'] },
      },
      { say: '同意', expect: { fields: { consentSensitive: true, legalRepIdNumber: '330000198803150014' } } },
    ],
  },
  {
    name: 'consent and number in one message',
    filings: ['icpFiling'],
    known,
    turns: [
      { say: '法人身份证330000198803150014', expect: { asks: ['consentSensitive'] } },
      {
        say: '同意,法人身份证330000198803150014',
        expect: { held: [], fields: { consentSensitive: true, legalRepIdNumber: '330000198803150014' } },
      },
    ],
  },
  {
    name: 'without consent no identity number is asked or stored',
    filings: ['icpFiling'],
    known: { ...known, consentSensitive: false },
    turns: [
      {
        say: '法人身份证330000198803150014',
        expect: { held: ['legalRepIdNumber'], states: { legalRepIdNumber: 'empty' }, asksNot: ['legalRepIdNumber'] },
      },
    ],
    answers: {},
    ends: { kind: 'complete', neverAsked: ['legalRepIdNumber', 'principalIdNumber'] },
  },
  {
    name: 'the credit code of a company is no personal number',
    filings: ['icpFiling'],
    known: { icpFilingType: 'firstFiling', serviceKind: ['website'], serverRegion: 'mainland' },
    turns: [{ say: '营业执照号91330106MA2DEM017U', expect: { held: [], fields: { organizerCertNumber: '91330106MA2DEM017U' } } }],
  },
]
