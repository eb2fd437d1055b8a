import { definePredicate } from '../define.ts'

/** Access, service or subject is given up. Decided even while nobody said what is to be done: then nothing is given up. */
export const cancelling = definePredicate(1, ({ icpFilingType }) => typeof icpFilingType === 'string' && icpFilingType.startsWith('cancel'))
