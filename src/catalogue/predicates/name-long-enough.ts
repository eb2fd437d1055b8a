import { definePredicate } from '../define.ts'

/** Characters as people count them. */
export const nameLongEnough = definePredicate(1, ({ siteName }, { args, parameter }) => {
  const least = parameter(String(args.parameter))
  return typeof siteName === 'string' && typeof least === 'number' ? [...siteName].length >= least : undefined
})
