import { definePredicate } from '../define.ts'
import { provinces } from '../provinces/index.ts'

/** The place has a communications administration (71, 81 and 82 have none). */
export const hasAuthority = definePredicate(1, ({ domicileProvince }) => {
  if (domicileProvince === undefined) return undefined
  return provinces.some(province => province.code === domicileProvince && province.authority !== null)
})
