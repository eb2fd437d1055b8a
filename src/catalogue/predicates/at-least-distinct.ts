import { definePredicate } from '../define.ts'

/** So many different items: two lines of one carrier are one carrier. */
export const atLeastDistinct = definePredicate(1, (values, { args }) => {
  const [list] = Object.values(values)
  return Array.isArray(list) && typeof args.least === 'number'
    ? new Set(list.map(item => JSON.stringify(item))).size >= args.least
    : undefined
})
