import { definePredicate } from '../define.ts'

const digitsOf = { province: 2, city: 4 } as const

/** The address names a division inside the domicile's province or city; unknown when it names none that is certain. */
export const addressInside = definePredicate(1, ({ mailingAddress, domicileProvince, domicileCity }, { args, reference }) => {
  const [home, digits] = args.level === 'city' ? [domicileCity, digitsOf.city] : [domicileProvince, digitsOf.province]
  if (typeof mailingAddress !== 'string' || typeof home !== 'string') return undefined
  const found = reference.divisions.find(mailingAddress)
  const inside = (code: string): boolean => code.slice(0, digits) === home.slice(0, digits)
  const telling = found.filter(({ division }) => digits === digitsOf.province || division.level !== 'province')
  if (telling.length === 0) return undefined
  return telling.some(({ division, candidates }) => inside(division.code) || candidates.some(({ code }) => inside(code)))
})
