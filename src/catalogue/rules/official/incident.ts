import { law } from '../../basis.ts'
import { defineRule } from '../../define.ts'
import { doesNotApply, fails, outside, passes, since, waits } from '../example.ts'

export const incident = [
  defineRule({
    id: 'R-S09-report-hours',
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    require: { field: 'reportDeadlineHours', atMost: { parameter: 'incidentReportHours' } },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
    examples: [
      passes('four hours', { reportDeadlineHours: 4 }),
      fails('five hours', { reportDeadlineHours: 5 }),
      waits('not told', {}),
      ...since('2025-11-01', { reportDeadlineHours: 24 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S09-ciio-report-hours',
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    when: { field: 'isCiio', is: true },
    require: { field: 'reportDeadlineHours', atMost: { parameter: 'ciioIncidentReportHours' } },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第四条', '2025-11-01', 'secondHand')],
    examples: [
      passes('one hour', { isCiio: true, reportDeadlineHours: 1 }),
      fails('two hours', { isCiio: true, reportDeadlineHours: 2 }),
      waits('not told', { isCiio: true }),
      outside('not designated', { isCiio: false, reportDeadlineHours: 4 }),
      ...since('2025-11-01', { isCiio: true, reportDeadlineHours: 4 }, 'fail'),
    ],
  }),
  defineRule({
    id: 'R-S12-summary-report',
    filings: ['contingencyPlan'],
    effective: { from: '2025-11-01' },
    require: { known: 'incidentLeader' },
    severity: 'must',
    stage: 'incident',
    basis: [law('IRM', '第八条', '2025-11-01', 'secondHand')],
    examples: [
      passes('somebody answers for the report', { incidentLeader: [{ name: '张三', mobile: '13800138000' }] }),
      fails('nobody does', { incidentLeader: doesNotApply }),
      waits('not told', {}),
      ...since('2025-11-01', { incidentLeader: doesNotApply }, 'fail'),
    ],
  }),
] as const
