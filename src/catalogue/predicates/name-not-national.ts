import { definePredicate } from '../define.ts'

/** Does not begin like the name of a national institution. */
export const nameNotNational = definePredicate(1, ({ siteName }) =>
  typeof siteName === 'string' ? !/^(?:中国|国家|中华)/.test(siteName) : undefined,
)
