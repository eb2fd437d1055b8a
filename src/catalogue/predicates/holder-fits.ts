import { definePredicate } from '../define.ts'

const same = (a: unknown, b: unknown): boolean => typeof a === 'string' && typeof b === 'string' && plain(a) === plain(b)
const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** The domain belongs to the organiser, or to a shareholder, the legal representative or the principal of it. */
export const holderFits = definePredicate(1, ({ domainHolderName, organizerNature, ...own }) => {
  if (domainHolderName === undefined) return undefined
  if (Object.values(own).some(name => same(domainHolderName, name))) return true
  const noLegalRep = organizerNature === 'individual'
  const all = own.organizerName !== undefined && own.principalName !== undefined && (noLegalRep || own.legalRepName !== undefined)
  return all ? false : undefined
})
