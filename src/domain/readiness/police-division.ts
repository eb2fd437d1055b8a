import type { Facts } from '../rules/facts.ts'

/** County whose police receive the filing: a unit's domicile, an individual's usual residence. */
export function policeDivisionOf({ values, filings, reference }: Facts): string | null {
  if (!filings.includes('publicSecurityFiling')) return null
  const domicile = values.get('domicileDistrict')
  const address = values.get('psAddress')
  const named =
    typeof address === 'string'
      ? reference.divisions.find(address).find(({ division }) => division.level === 'county')?.division.code
      : undefined
  const home = typeof domicile === 'string' ? domicile : undefined
  return (values.get('organizerNature') === 'individual' ? (named ?? home) : (home ?? named)) ?? null
}
