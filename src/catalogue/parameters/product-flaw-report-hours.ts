import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Hours to report a flaw that endangers national security or the public interest. */
export const productFlawReportHours = defineParameter({
  from: '2025-01-01',
  value: 24,
  basis: [law('NDSR', '第十条', '2025-01-01', 'read')],
})
