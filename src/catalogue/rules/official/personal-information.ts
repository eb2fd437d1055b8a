import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { fails, outside, passes, since, waits } from '../example.ts'
import { sensitiveCategories } from '../scopes.ts'

export const personalInformation = [
  defineRule({
    id: 'R-S08-sensitive-consent',
    words: {
      'zh-CN': { says: '收集敏感个人信息要取得个人的单独同意', fix: '请在收集前做一个单独的、默认不勾选的同意项，不能并在注册协议里' },
      en: {
        says: 'Sensitive personal information needs a separate consent',
        fix: 'Ask with an unticked choice of its own before collecting, not inside the terms',
      },
    },
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
    words: {
      'zh-CN': {
        says: '身份证号等敏感个人信息，要您单独同意后才会收集',
        fix: '同意后才能填写备案表上的证件信息；不同意也可以，证件信息由您直接在接入商或公安平台上填',
      },
      en: {
        says: 'ID numbers and other sensitive data are collected only after your separate consent',
        fix: "Agree to fill them here, or fill them yourself in the provider's system or at the police platform",
      },
    },
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
