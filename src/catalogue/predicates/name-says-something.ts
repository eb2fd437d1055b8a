import { definePredicate } from '../define.ts'

/** Not only digits, Latin letters or signs. */
export const nameSaysSomething = definePredicate(1, ({ siteName }) =>
  typeof siteName === 'string' ? /[^\p{Script=Latin}\p{N}\p{P}\p{S}\p{Z}]/u.test(siteName) : undefined,
)
