import type { Condition } from '../../../domain/rules/condition.ts'
import { csl, law } from '../../basis.ts'
import { defineRule, type RuleField } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'
import { abroad } from '../scopes.ts'

type Scope = Condition<RuleField>

const exported: Scope = { field: 'exportsPersonalInfo', is: true }
const important: Scope = { field: 'containsImportantData', is: true }
const designated: Scope = { field: 'isCiio', is: true }
const exemptPurpose: Scope = { field: 'exportExemption', includesAny: ['contract', 'humanResources', 'emergency', 'transit'] }
const freeTradeZone: Scope = { field: 'exportExemption', includes: 'freeTradeZone' }
const assessed: Scope = { field: 'exportMechanism', is: 'assessment' }
const manyPersons: Scope = { field: 'exportedPersons', atLeast: { parameter: 'exportAssessmentPersons' } }
const manySensitive: Scope = { field: 'exportedSensitivePersons', atLeast: { parameter: 'exportSensitiveAssessmentPersons' } }

/** Below every threshold, nothing exempt: the first match of the table wins, so each row excludes those before it. */
const small = {
  exportsPersonalInfo: true,
  containsImportantData: false,
  exportExemption: ['none'],
  isCiio: false,
  exportedPersons: 3000,
  exportedSensitivePersons: 0,
}
const storedAbroad = { serverRegion: 'overseas', collectsPersonalInfo: true, servesMainlandUsers: true }
const flowRules = '2024-03-22'
const filings = ['publicSecurityFiling', 'contingencyPlan'] as const

export const dataExport = [
  defineRule({
    id: 'R-D0-stored-abroad-is-export',
    words: {
      'zh-CN': {
        says: '把内地用户的个人信息存在境外服务器上，就属于向境外提供个人信息',
        fix: '请把“是否向境外提供个人信息”改为“是”，再按人数看需要什么手续',
      },
      en: {
        says: 'Keeping personal information of mainland users on a server abroad is an export',
        fix: 'Answer “yes” to the export; the number of persons then decides what it takes',
      },
    },
    filings,
    effective: { from: '2021-11-01' },
    when: { all: [abroad, { field: 'collectsPersonalInfo', is: true }, { field: 'servesMainlandUsers', is: true }] },
    require: exported,
    severity: 'must',
    stage: 'operation',
    basis: [law('PIPL', '第三十八条', '2021-11-01', 'read')],
    conflictsWith: ['G062-localisation'],
    examples: [
      passes('said to be exported', { ...storedAbroad, exportsPersonalInfo: true }),
      fails('stored abroad and said to stay', { ...storedAbroad, exportsPersonalInfo: false }),
      waits('nobody said', storedAbroad),
      outside('stored in the mainland', { ...storedAbroad, serverRegion: 'mainland', exportsPersonalInfo: false }),
      outside('nothing collected', { ...storedAbroad, collectsPersonalInfo: false, exportsPersonalInfo: false }),
      outside('no mainland users', { ...storedAbroad, servesMainlandUsers: false, exportsPersonalInfo: false }),
      ...since('2021-11-01', { ...storedAbroad, exportsPersonalInfo: false }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D1-important-data',
    words: {
      'zh-CN': { says: '向境外提供重要数据要通过数据出境安全评估', fix: '请通过省级网信办向 https://sjcj.cac.gov.cn 申报' },
      en: {
        says: 'Important data leave the country only after a security assessment',
        fix: 'Apply through the provincial cyberspace office at https://sjcj.cac.gov.cn',
      },
    },
    filings,
    effective: { from: flowRules },
    when: { all: [exported, important] },
    require: assessed,
    severity: 'must',
    stage: 'operation',
    asks: true,
    basis: [law('CBDF', '第二条、第七条', flowRules, 'secondHand'), law('NDSR', '第三十七条', '2025-01-01', 'read')],
    examples: [
      passes('assessed', { ...small, containsImportantData: true, exportMechanism: 'assessment' }),
      fails('a contract is not enough', { ...small, containsImportantData: true, exportMechanism: 'standardContract' }),
      waits('mechanism not told', { ...small, containsImportantData: true }),
      outside('nothing important', { ...small, exportMechanism: 'none' }),
      outside('nothing exported', { ...small, exportsPersonalInfo: false, containsImportantData: true, exportMechanism: 'none' }),
      ...since(flowRules, { ...small, containsImportantData: true, exportMechanism: 'none' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D2-exempt-purpose',
    words: {
      'zh-CN': {
        says: '这类出境（如履行合同、人力资源管理）不用做评估、合同或认证，但仍要告知个人境外接收方是谁',
        fix: '请填写境外接收方的名称和国家或地区，并写进隐私政策',
      },
      en: {
        says: 'An export for such a purpose (a contract, personnel) needs no assessment, contract or certificate, but people are told who receives their data',
        fix: 'Name the recipient and its country, also in the privacy policy',
      },
    },
    filings,
    effective: { from: flowRules },
    when: { all: [exported, { not: important }, exemptPurpose] },
    require: { known: 'overseasRecipient' },
    severity: 'must',
    stage: 'operation',
    basis: [
      law('CBDF', '第四条、第五条', flowRules, 'secondHand'),
      law('NDSR', '第三十五条', '2025-01-01', 'read'),
      law('PIPL', '第三十九条', '2021-11-01', 'read'),
    ],
    examples: [
      passes('a contract with the customer, recipient named', {
        ...small,
        exportExemption: ['contract'],
        overseasRecipient: [{ name: 'Example Inc.', country: 'US' }],
      }),
      fails('nobody can be named to the customer', { ...small, exportExemption: ['contract'], overseasRecipient: doesNotApply }),
      waits('recipient not told', { ...small, exportExemption: ['humanResources'] }),
      outside('no exemption', { ...small, overseasRecipient: doesNotApply }),
      outside('important data is never exempt', {
        ...small,
        exportExemption: ['contract'],
        containsImportantData: true,
        overseasRecipient: doesNotApply,
      }),
      outside('nothing exported', {
        ...small,
        exportsPersonalInfo: false,
        exportExemption: ['contract'],
        overseasRecipient: doesNotApply,
      }),
      ...since(flowRules, { ...small, exportExemption: ['contract'], overseasRecipient: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D3-free-trade-zone',
    words: {
      'zh-CN': {
        says: '自贸区负面清单之外的出境不用做评估、合同或认证，但仍要告知个人境外接收方是谁',
        fix: '请填写境外接收方的名称和国家或地区，并写进隐私政策',
      },
      en: {
        says: 'Outside the negative list of a free trade zone no assessment, contract or certificate is needed, but people are told who receives their data',
        fix: 'Name the recipient and its country, also in the privacy policy',
      },
    },
    filings,
    effective: { from: flowRules },
    when: { all: [exported, { not: important }, freeTradeZone] },
    require: { known: 'overseasRecipient' },
    severity: 'must',
    stage: 'operation',
    basis: [law('CBDF', '第六条', flowRules, 'secondHand'), law('PIPL', '第三十九条', '2021-11-01', 'read')],
    examples: [
      passes('outside the negative list, recipient named', {
        ...small,
        exportExemption: ['freeTradeZone'],
        overseasRecipient: [{ name: 'Example Inc.', country: 'US' }],
      }),
      fails('nobody can be named', { ...small, exportExemption: ['freeTradeZone'], overseasRecipient: doesNotApply }),
      waits('recipient not told', { ...small, exportExemption: ['freeTradeZone'] }),
      outside('no such zone', { ...small, overseasRecipient: doesNotApply }),
      outside('important data', {
        ...small,
        exportExemption: ['freeTradeZone'],
        containsImportantData: true,
        overseasRecipient: doesNotApply,
      }),
      outside('nothing exported', {
        ...small,
        exportsPersonalInfo: false,
        exportExemption: ['freeTradeZone'],
        overseasRecipient: doesNotApply,
      }),
      ...since(flowRules, { ...small, exportExemption: ['freeTradeZone'], overseasRecipient: doesNotApply }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D4-ciio',
    words: {
      'zh-CN': { says: '关键信息基础设施运营者向境外提供个人信息要通过安全评估', fix: '请通过省级网信办向 https://sjcj.cac.gov.cn 申报' },
      en: {
        says: 'An operator of critical infrastructure exports personal information only after a security assessment',
        fix: 'Apply through the provincial cyberspace office at https://sjcj.cac.gov.cn',
      },
    },
    filings,
    effective: { from: flowRules },
    when: { all: [exported, { not: important }, { not: exemptPurpose }, { not: freeTradeZone }, designated] },
    require: assessed,
    severity: 'must',
    stage: 'operation',
    asks: true,
    basis: [law('CBDF', '第七条', flowRules, 'secondHand'), ...csl('第三十七条', '第三十九条')],
    examples: [
      passes('assessed', { ...small, isCiio: true, exportMechanism: 'assessment' }),
      fails('a contract is not enough', { ...small, isCiio: true, exportMechanism: 'standardContract' }),
      waits('mechanism not told', { ...small, isCiio: true }),
      outside('not designated', { ...small, exportMechanism: 'none' }),
      outside('exempt purpose', { ...small, isCiio: true, exportExemption: ['contract'], exportMechanism: 'none' }),
      outside('free trade zone', { ...small, isCiio: true, exportExemption: ['freeTradeZone'], exportMechanism: 'none' }),
      outside('important data comes first', { ...small, isCiio: true, containsImportantData: true, exportMechanism: 'none' }),
      outside('nothing exported', { ...small, isCiio: true, exportsPersonalInfo: false, exportMechanism: 'none' }),
      ...since(flowRules, { ...small, isCiio: true, exportMechanism: 'none' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D5-assessment-threshold',
    words: {
      'zh-CN': {
        says: '自当年 1 月 1 日起累计向境外提供 {exportAssessmentPersons}人以上个人信息，或 {exportSensitiveAssessmentPersons}人以上敏感个人信息的，要通过安全评估',
        fix: '请通过省级网信办向 https://sjcj.cac.gov.cn 申报；不能用拆分人数的办法避开',
      },
      en: {
        says: 'From {exportAssessmentPersons} persons since 1 January, or {exportSensitiveAssessmentPersons} with sensitive data, an export needs a security assessment',
        fix: 'Apply through the provincial cyberspace office at https://sjcj.cac.gov.cn; splitting the numbers is not allowed',
      },
    },
    filings,
    effective: { from: flowRules },
    when: { all: [exported, { not: important }, { not: exemptPurpose }, { not: freeTradeZone }, { any: [manyPersons, manySensitive] }] },
    require: assessed,
    severity: 'must',
    stage: 'operation',
    asks: true,
    basis: [law('CBDF', '第七条', flowRules, 'secondHand')],
    examples: [
      passes('a million persons, assessed', { ...small, exportedPersons: 1_000_000, exportMechanism: 'assessment' }),
      fails('a million persons by contract', { ...small, exportedPersons: 1_000_000, exportMechanism: 'standardContract' }),
      fails('ten thousand sensitive', { ...small, exportedSensitivePersons: 10_000, exportMechanism: 'certification' }),
      waits('mechanism not told', { ...small, exportedPersons: 2_000_000 }),
      outside('one person less', { ...small, exportedPersons: 999_999, exportMechanism: 'standardContract' }),
      outside('one sensitive less', { ...small, exportedSensitivePersons: 9_999, exportMechanism: 'standardContract' }),
      outside('exempt purpose', { ...small, exportedPersons: 1_000_000, exportExemption: ['transit'], exportMechanism: 'none' }),
      outside('free trade zone', { ...small, exportedPersons: 1_000_000, exportExemption: ['freeTradeZone'], exportMechanism: 'none' }),
      outside('important data comes first', {
        ...small,
        exportedPersons: 1_000_000,
        containsImportantData: true,
        exportMechanism: 'none',
      }),
      outside('nothing exported', { ...small, exportedPersons: 1_000_000, exportsPersonalInfo: false, exportMechanism: 'none' }),
      ...since(flowRules, { ...small, exportedPersons: 1_000_000, exportMechanism: 'none' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D6-contract-threshold',
    words: {
      'zh-CN': {
        says: '自当年 1 月 1 日起累计向境外提供 {exportContractPersons}人以上个人信息，或有敏感个人信息出境（未到安全评估的数量）的，要订立标准合同并备案，或者通过认证',
        fix: '请与境外接收方订立标准合同并到省级网信办备案，或者申请个人信息保护认证',
      },
      en: {
        says: 'From {exportContractPersons} persons since 1 January, or with any sensitive data below the assessment threshold, an export needs a filed standard contract or a certificate',
        fix: 'Sign and file the standard contract, or obtain the certificate',
      },
    },
    filings,
    effective: { from: flowRules },
    when: {
      all: [
        exported,
        { not: important },
        { not: exemptPurpose },
        { not: freeTradeZone },
        { not: designated },
        { not: manyPersons },
        { not: manySensitive },
        {
          any: [
            { field: 'exportedPersons', atLeast: { parameter: 'exportContractPersons' } },
            { field: 'exportedSensitivePersons', atLeast: 1 },
          ],
        },
      ],
    },
    require: { field: 'exportMechanism', isOneOf: ['standardContract', 'certification'] },
    severity: 'must',
    stage: 'operation',
    asks: true,
    basis: [
      law('CBDF', '第八条', flowRules, 'secondHand'),
      law('SCC', '第四条', '2023-06-01', 'secondHand'),
      law('PIC', '认证适用情形', '2026-01-01', 'secondHand'),
    ],
    examples: [
      passes('a hundred thousand persons by contract', { ...small, exportedPersons: 100_000, exportMechanism: 'standardContract' }),
      passes('certified', { ...small, exportedPersons: 999_999, exportMechanism: 'certification' }),
      fails('one ID photo and nothing done', { ...small, exportedSensitivePersons: 1, exportMechanism: 'none' }),
      fails('9,999 sensitive and nothing done', { ...small, exportedSensitivePersons: 9_999, exportMechanism: 'none' }),
      waits('mechanism not told', { ...small, exportedPersons: 200_000 }),
      outside('one person less', { ...small, exportedPersons: 99_999, exportMechanism: 'none' }),
      outside('a million is for the assessment', { ...small, exportedPersons: 1_000_000, exportMechanism: 'none' }),
      outside('ten thousand sensitive too', { ...small, exportedSensitivePersons: 10_000, exportMechanism: 'none' }),
      outside('designated operators are assessed', { ...small, exportedPersons: 100_000, isCiio: true, exportMechanism: 'none' }),
      outside('exempt purpose', { ...small, exportedPersons: 100_000, exportExemption: ['contract'], exportMechanism: 'none' }),
      outside('free trade zone', { ...small, exportedPersons: 100_000, exportExemption: ['freeTradeZone'], exportMechanism: 'none' }),
      outside('important data comes first', { ...small, exportedPersons: 100_000, containsImportantData: true, exportMechanism: 'none' }),
      outside('nothing exported', { ...small, exportedPersons: 100_000, exportsPersonalInfo: false, exportMechanism: 'none' }),
      ...since(flowRules, { ...small, exportedPersons: 100_000, exportMechanism: 'none' }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-D7-below-thresholds',
    words: {
      'zh-CN': {
        says: '当年累计不满 {exportContractPersons}人且没有敏感个人信息出境的，免办评估、合同和认证',
        fix: '有敏感个人信息出境的不在豁免之内，请看标准合同或认证',
      },
      en: {
        says: 'Below {exportContractPersons} persons since 1 January and without sensitive data an export is exempt',
        fix: 'Sensitive data are not exempt: look at the standard contract or the certificate',
      },
    },
    filings,
    effective: { from: flowRules },
    when: {
      all: [
        exported,
        { not: important },
        { not: exemptPurpose },
        { not: freeTradeZone },
        { not: designated },
        { field: 'exportedPersons', lessThan: { parameter: 'exportContractPersons' } },
      ],
    },
    require: { field: 'exportedSensitivePersons', lessThan: 1 },
    severity: 'info',
    stage: 'operation',
    basis: [law('CBDF', '第五条（四）', flowRules, 'secondHand')],
    conflictsWith: ['G062-localisation'],
    examples: [
      passes('3,000 persons, nothing sensitive: exempt', small),
      fails('one sensitive person is not exempt', { ...small, exportedPersons: 99_999, exportedSensitivePersons: 1 }),
      waits('sensitive persons not told', { ...small, exportedSensitivePersons: { state: 'unknown' } }),
      outside('a hundred thousand', { ...small, exportedPersons: 100_000 }),
      outside('designated', { ...small, isCiio: true }),
      outside('exempt purpose', { ...small, exportExemption: ['emergency'] }),
      outside('free trade zone', { ...small, exportExemption: ['freeTradeZone'] }),
      outside('important data', { ...small, containsImportantData: true }),
      outside('nothing exported', { ...small, exportsPersonalInfo: false }),
      ...since(flowRules, small, 'pass'),
    ],
  }),
  defineRule({
    id: 'R-D-separate-consent',
    words: {
      'zh-CN': {
        says: '向境外提供个人信息，要告知境外接收方等事项，并取得个人的单独同意',
        fix: '请在页面上做一个单独的同意项，写清接收方、目的和种类',
      },
      en: {
        says: 'An export needs notice of the recipient and the separate consent of the person',
        fix: 'Ask with a choice of its own that names recipient, purpose and kinds of data',
      },
    },
    filings,
    effective: { from: '2021-11-01' },
    when: { all: [exported, { not: { field: 'exportExemption', includesAny: ['contract', 'humanResources', 'emergency'] } }] },
    require: { field: 'separateConsent', is: true },
    severity: 'must',
    // a filing that declares an export without the consent is declared as it must not be
    stage: 'submission',
    asks: true,
    basis: [law('PIPL', '第三十九条', '2021-11-01', 'read')],
    examples: [
      passes('a choice of its own', { ...small, separateConsent: true }),
      fails('a clause in the terms', { ...small, separateConsent: false }),
      waits('not told', small),
      outside('another basis than consent', { ...small, exportExemption: ['contract'], separateConsent: false }),
      outside('nothing exported', { ...small, exportsPersonalInfo: false, separateConsent: false }),
      ...since('2021-11-01', { ...small, separateConsent: false }, 'fail'),
    ],
  }),
] as const
