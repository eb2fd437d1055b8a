import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { sensitiveCategories } from '../scopes.ts'

export const personalInformation = [
  defineRule({
    id: 'R-S08-sensitive-consent',
    filings: ['publicSecurityFiling', 'contingencyPlan'],
    effective: { from: '2021-11-01' },
    when: { field: 'personalInfoCategories', includesAny: sensitiveCategories },
    require: { field: 'separateConsent', is: true },
    severity: 'must',
    stage: 'operation',
    asks: true,
    basis: [law('PIPL', '第二十九条', '2021-11-01', 'read')],
    examples: [
      passes('a box of its own', { personalInfoCategories: ['idNumber', 'name'], separateConsent: true }),
      fails('a clause in the terms', { personalInfoCategories: ['face'], separateConsent: false }),
      waits('not told', { personalInfoCategories: ['bankAccount'] }),
      outside('nothing sensitive', { personalInfoCategories: ['mobile', 'name'], separateConsent: false }),
      ...since('2021-11-01', { personalInfoCategories: ['health'], separateConsent: false }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S08-consent-before-identity',
    filings: ['icpFiling', 'publicSecurityFiling'],
    effective: { from: '2021-11-01' },
    require: { field: 'consentSensitive', is: true },
    severity: 'must',
    stage: 'submission',
    basis: [law('PIPL', '第二十八条、第二十九条', '2021-11-01', 'read')],
    examples: [
      passes('agreed', { consentSensitive: true }),
      fails('refused', { consentSensitive: false }),
      waits('not asked yet', {}),
      ...since('2021-11-01', { consentSensitive: false }, 'fail'),
    ],
  }),
] as const
