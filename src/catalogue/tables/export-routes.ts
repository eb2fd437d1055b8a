import type { Condition } from '../../domain/rules/condition.ts'
import type { ExportRoute } from '../../domain/tables/tables.ts'
import { csl, law } from '../basis.ts'
import type { RuleField } from '../define.ts'
import { defineTable } from './define-table.ts'

type Scope = Condition<RuleField>

const from = '2024-03-22'
const cbdf = (article: string) => law('CBDF', article, from, 'secondHand')
const persons = (parameter: string): Scope => ({ field: 'exportedPersons', atLeast: { parameter } })
const manySensitive: Scope = { field: 'exportedSensitivePersons', atLeast: { parameter: 'exportSensitiveAssessmentPersons' } }

/** The cross-border table: the first line that holds decides. Persons are counted from 1 January, exempt flows aside. */
export const exportRoutes = defineTable<ExportRoute>({
  id: 'exportRoutes',
  title: { 'zh-CN': '个人信息和重要数据出境：该走哪条路', en: 'Cross-border data: which way to take' },
  note: {
    'zh-CN':
      '人数自当年 1 月 1 日起累计，不含豁免的出境，不能拆分；评估结果有效期 3 年，期满 60 个工作日前申请续期；告知、单独同意和影响评估在哪条路都免不了',
    en: 'Persons are counted from 1 January, exempt flows aside, without splitting; an assessment holds 3 years, renewal is asked 60 working days before; notice, separate consent and impact assessment stay on every way',
  },
  firstMatchWins: true,
  rows: [
    {
      id: 'R-D0',
      route: 'none',
      when: { field: 'exportsPersonalInfo', is: false },
      from,
      basis: [cbdf('第三条')],
      words: {
        'zh-CN': { condition: '没有个人信息和重要数据出境', way: '不用办手续' },
        en: { condition: 'no personal information and no important data leave', way: 'nothing' },
      },
    },
    {
      id: 'R-D1',
      route: 'assessment',
      when: { field: 'containsImportantData', is: true },
      from,
      basis: [cbdf('第二条、第七条'), law('NDSR', '第三十七条', '2025-01-01', 'read')],
      words: {
        'zh-CN': { condition: '出境的数据被告知或公布为重要数据', way: '数据出境安全评估' },
        en: { condition: 'data notified or published as important leave', way: 'security assessment' },
      },
    },
    {
      id: 'R-D2',
      route: 'none',
      when: { field: 'exportExemption', includesAny: ['contract', 'humanResources', 'emergency', 'transit'] },
      from,
      basis: [cbdf('第四条、第五条（一）至（三）'), law('NDSR', '第三十五条', '2025-01-01', 'read')],
      words: {
        'zh-CN': { condition: '履行合同、人力资源管理、紧急情况或境外数据过境', way: '免办评估、合同和认证（告知和影响评估仍要做）' },
        en: {
          condition: 'a contract with the person, personnel, an emergency, data in transit',
          way: 'exempt (notice and impact assessment stay)',
        },
      },
    },
    {
      id: 'R-D3',
      route: 'none',
      when: { field: 'exportExemption', includes: 'freeTradeZone' },
      from,
      basis: [cbdf('第六条')],
      words: {
        'zh-CN': { condition: '自贸区内且在负面清单之外', way: '免办评估、合同和认证' },
        en: { condition: 'in a free trade zone and outside its negative list', way: 'exempt' },
      },
    },
    {
      id: 'R-D4',
      route: 'assessment',
      when: { field: 'isCiio', is: true },
      from,
      basis: [cbdf('第七条'), ...csl('第三十七条', '第三十九条')],
      words: {
        'zh-CN': { condition: '关键信息基础设施运营者向境外提供个人信息', way: '数据出境安全评估' },
        en: { condition: 'an operator of critical infrastructure exports personal information', way: 'security assessment' },
      },
    },
    {
      id: 'R-D5',
      route: 'assessment',
      when: { any: [persons('exportAssessmentPersons'), manySensitive] },
      from,
      basis: [cbdf('第七条')],
      words: {
        'zh-CN': {
          condition: '100 万人以上（不含敏感），或敏感个人信息 1 万人以上',
          way: '数据出境安全评估，经省级网信办在 https://sjcj.cac.gov.cn 申报',
        },
        en: {
          condition: '1,000,000 persons or more (not sensitive), or 10,000 with sensitive data',
          way: 'security assessment through the provincial office at https://sjcj.cac.gov.cn',
        },
      },
    },
    {
      id: 'R-D6',
      route: 'contractOrCertification',
      when: { any: [persons('exportContractPersons'), { field: 'exportedSensitivePersons', atLeast: 1 }] },
      from,
      basis: [cbdf('第八条'), law('SCC', '第四条', '2023-06-01', 'secondHand'), law('PIC', '认证适用情形', '2026-01-01', 'secondHand')],
      words: {
        'zh-CN': {
          condition: '10 万人以上、不满 100 万人，或敏感个人信息 1 人以上、不满 1 万人',
          way: '标准合同备案，或者个人信息保护认证',
        },
        en: { condition: '100,000 to 999,999 persons, or 1 to 9,999 with sensitive data', way: 'filed standard contract or certificate' },
      },
    },
    {
      id: 'R-D7',
      route: 'none',
      when: {
        all: [
          { field: 'exportedPersons', lessThan: { parameter: 'exportContractPersons' } },
          { field: 'exportedSensitivePersons', lessThan: 1 },
        ],
      },
      from,
      basis: [cbdf('第五条（四）')],
      words: {
        'zh-CN': { condition: '不满 10 万人且没有敏感个人信息', way: '免办评估、合同和认证' },
        en: { condition: 'below 100,000 persons and nothing sensitive', way: 'exempt' },
      },
    },
  ],
})
