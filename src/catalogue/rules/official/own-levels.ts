import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { incidentGrades } from '../../tables/incident-grades.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

type Counted = 'persons' | 'lossCny'

/** Level → the least number of the official table. */
const official = (scale: string, counted: Counted, grades: readonly string[]) =>
  Object.fromEntries(
    incidentGrades.rows
      .filter(row => row.scale === scale && row[counted] !== null && grades.includes(row.grade))
      .map(row => [row.grade, row[counted]]),
  )

const upper = ['extraordinary', 'major', 'significant']
const level = (name: string, column: string, least: number) => ({ internalSeverityRules: [{ level: name, [column]: least }] })
const leaked = (name: string, least: number) => level(name, 'leakedRecords', least)
const loss = (name: string, least: number) => level(name, 'lossCny', least)

/** The plan's own bounds of its grades may be stricter than the official ones, never weaker. */
export const ownLevels = [
  defineRule({
    id: 'R-S15-own-leak-levels',
    words: {
      'zh-CN': {
        says: '个人信息泄露 100 万人以上为较大、1000 万人以上为重大、1 亿人以上为特别重大事件，本单位的分级不能比这宽',
        fix: '请把预案里对应级别的泄露数量改到不高于这些数',
      },
      en: {
        says: 'A leak of 1,000,000 persons is 较大, of 10,000,000 重大, of 100,000,000 特别重大; the own grades of a unit are not weaker',
        fix: 'Lower the leaked records of these grades in the plan',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    when: { known: 'internalSeverityRules' },
    require: {
      predicate: 'ownLevelsWithin',
      fields: ['internalSeverityRules'],
      args: { column: 'leakedRecords', ...official('IRM', 'persons', upper) },
    },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '附件', '2025-11-01', 'secondHand')],
    examples: [
      passes('较大 from a million', leaked('significant', 1_000_000)),
      fails('较大 from one more', leaked('significant', 1_000_001)),
      passes('重大 from ten million', leaked('major', 10_000_000)),
      fails('重大 from one more', leaked('major', 10_000_001)),
      passes('特别重大 from a hundred million', leaked('extraordinary', 100_000_000)),
      fails('特别重大 from one more', leaked('extraordinary', 100_000_001)),
      passes('counts something else', level('significant', 'outageHours', 2_000_000)),
      waits('not told', {}),
      outside('left to the official table', { internalSeverityRules: doesNotApply }),
      ...since('2025-11-01', leaked('significant', 2_000_000), 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S16-own-loss-levels',
    words: {
      'zh-CN': {
        says: '直接经济损失 500 万元以上为较大、2000 万元以上为重大、1 亿元以上为特别重大事件（征求意见稿的数字），本单位的分级不宜比这宽',
        fix: '请把预案里对应级别的损失金额改到不高于这些数',
      },
      en: {
        says: 'A direct loss of CNY 5 million is 较大, of 20 million 重大, of 100 million 特别重大 (figures of the draft); the own grades of a unit should not be weaker',
        fix: 'Lower the losses of these grades in the plan',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    when: { known: 'internalSeverityRules' },
    require: {
      predicate: 'ownLevelsWithin',
      fields: ['internalSeverityRules'],
      args: { column: 'lossCny', ...official('IRM', 'lossCny', upper) },
    },
    severity: 'should',
    stage: 'incident',
    basis: [law('IRM', '附件', '2025-11-01', 'memory')],
    examples: [
      passes('较大 from five million', loss('significant', 5_000_000)),
      fails('较大 from a yuan more', loss('significant', 5_000_001)),
      passes('重大 from twenty million', loss('major', 20_000_000)),
      fails('重大 from a yuan more', loss('major', 20_000_001)),
      passes('特别重大 from a hundred million', loss('extraordinary', 100_000_000)),
      fails('特别重大 from a yuan more', loss('extraordinary', 100_000_001)),
      passes('counts something else', level('significant', 'outageHours', 6_000_000)),
      waits('not told', {}),
      outside('left to the official table', { internalSeverityRules: doesNotApply }),
      ...since('2025-11-01', loss('significant', 6_000_000), 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S19-own-general-level',
    words: {
      'zh-CN': {
        says: '按工业和信息化部预案，泄露 10 万人以上就是一般事件（网信部门的报告办法从 100 万人起算较大，最低一级不同，两个都要看）',
        fix: '请把预案里“一般”级别的泄露数量改到不高于 10 万',
      },
      en: {
        says: 'In the plan of MIIT a leak of 100,000 persons is 一般 already (the reporting measures begin with 较大 at 1,000,000: they differ at the bottom, look at both)',
        fix: 'Lower the leaked records of the grade 一般 in the plan to 100,000',
      },
    },
    filings: ['contingencyPlan'],
    effective: { from: '2017-11-14' },
    when: { known: 'internalSeverityRules' },
    require: {
      predicate: 'ownLevelsWithin',
      fields: ['internalSeverityRules'],
      args: { column: 'leakedRecords', ...official('PIP', 'persons', ['general']) },
    },
    severity: 'should',
    stage: 'incident',
    basis: [law('PIP', '三、事件分级', '2017-11-14', 'read')],
    examples: [
      passes('一般 from a hundred thousand', leaked('general', 100_000)),
      fails('一般 from one more', leaked('general', 100_001)),
      passes('a higher grade is not looked at', leaked('significant', 1_000_000)),
      passes('counts something else', level('general', 'outageHours', 200_000)),
      waits('not told', {}),
      outside('left to the official table', { internalSeverityRules: doesNotApply }),
      ...since('2017-11-14', leaked('general', 200_000), 'fail'),
    ],
  }),
] as const
