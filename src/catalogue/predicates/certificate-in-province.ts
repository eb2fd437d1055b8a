import { definePredicate } from '../define.ts'

/** The address on the certificate lies in the province of the filing; unknown when it names no certain place. */
export const certificateInProvince = definePredicate(1, ({ organizerCertAddress, domicileProvince }, { reference }) => {
  if (typeof organizerCertAddress !== 'string' || typeof domicileProvince !== 'string') return undefined
  const inside = (code: string): boolean => code.slice(0, 2) === domicileProvince.slice(0, 2)
  const found = reference.divisions.find(organizerCertAddress)
  if (found.length === 0) return undefined
  return found.some(({ division, candidates }) => inside(division.code) || candidates.some(({ code }) => inside(code)))
})
