import { definePredicate } from '../define.ts'

/** 公益 and 政务 as A-labels. */
const endings: Readonly<Record<string, readonly string[]>> = {
  publicInstitution: ['.cn', '.xn--55qw42g'],
  governmentBody: ['.gov.cn', '.xn--zfr164b'],
}

/** Every domain of a public institution or a body of the state ends as it must. */
export const suffixFitsNature = definePredicate(1, ({ siteDomains, organizerNature }) => {
  if (!Array.isArray(siteDomains) || typeof organizerNature !== 'string') return undefined
  const allowed = endings[organizerNature]
  return !allowed || siteDomains.every(domain => allowed.some(ending => String(domain).endsWith(ending)))
})
