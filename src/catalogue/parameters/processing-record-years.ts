import { law } from '../basis.ts'
import { defineParameter } from '../define.ts'

/** Years that records of entrusted or provided personal information are kept. */
export const processingRecordYears = defineParameter({
  from: '2025-01-01',
  value: 3,
  basis: [law('NDSR', '第十二条', '2025-01-01', 'read')],
})
