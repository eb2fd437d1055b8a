import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Hours to report illegal content to the police. */
export const illegalContentReportHours = defineParameter({
  from: '1997-12-30',
  value: 24,
  basis: [law('MPS33', '第十条（六）', '1997-12-30', 'read')],
})
