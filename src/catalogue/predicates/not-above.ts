import { definePredicate } from '../define.ts'

/** The first number is at most the second. */
export const notAbove = definePredicate(1, values => {
  const [first, second] = Object.values(values)
  return typeof first === 'number' && typeof second === 'number' ? first <= second : undefined
})
