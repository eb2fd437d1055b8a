import type { Facts } from '../rules/facts.ts'

/** County whose police receive the filing: a unit's domicile, an individual's usual residence. */
export function policeDivisionOf({ values, filings, reference }: Facts): string | null {
  if (!filings.includes('publicSecurityFiling')) return null
  const domicile = values.get('domicileDistrict')
  const home = typeof domicile === 'string' ? domicile : null
  if (home && values.get('organizerNature') !== 'individual') return home
  const address = values.get('psAddress')
  const named =
    typeof address === 'string' ? reference.divisions.find(address).find(({ division }) => division.level === 'county') : undefined
  return named?.division.code ?? home
}
