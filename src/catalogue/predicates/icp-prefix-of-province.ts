import { definePredicate } from '../define.ts'
import { provinces } from '../provinces/index.ts'

/** The number was given by the administration of the domicile. Licence numbers of the ministry (B2-, 合字) fit everywhere. */
export const icpPrefixOfProvince = definePredicate(1, ({ existingIcpNumber, domicileProvince }) => {
  if (typeof existingIcpNumber !== 'string') return undefined
  if (/^(?:B2|合字)/.test(existingIcpNumber)) return true
  const place = provinces.find(province => province.code === domicileProvince)
  return place?.icpPrefixes.some(prefix => existingIcpNumber.startsWith(prefix))
})
