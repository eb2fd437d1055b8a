import { definePredicate } from '../define.ts'

/** Few provinces limit the domains of one order; where none is given there is none. */
export const domainsWithinLimit = definePredicate(1, ({ siteDomains, domicileProvince }, { args, parameter }) => {
  if (!Array.isArray(siteDomains) || domicileProvince === undefined) return undefined
  const most = parameter(String(args.parameter))
  return typeof most !== 'number' || siteDomains.length <= most
})
