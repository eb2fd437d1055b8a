import type { Yardsticks } from '../../domain/guide/guide.ts'
import { law } from '../basis.ts'

/** Official figures that the articles are held against. */
export const yardsticks: Yardsticks = {
  reviewWorkingDays: 20,
  incidentLevels: 4,
  warningColours: ['red', 'orange', 'yellow', 'blue'],
  basis: {
    review: law('MII33', '第十二条', '2005-03-20', 'secondHand'),
    incidents: law('NCP', '监测与预警', '2017-01-10', 'memory'),
  },
}
