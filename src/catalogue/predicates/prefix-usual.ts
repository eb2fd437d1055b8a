import { definePredicate } from '../define.ts'
import { provinces } from '../provinces/index.ts'

/** The number begins as those of its province usually do; `prefixes` names the list of the province, the usual one first. */
export const prefixUsual = definePredicate(1, (values, { args }) => {
  const [number] = Object.values(values)
  if (typeof number !== 'string') return undefined
  const list = args.prefixes === 'policePrefixes' ? 'policePrefixes' : 'icpPrefixes'
  const all: readonly { readonly icpPrefixes: readonly string[]; readonly policePrefixes: readonly string[] }[] = provinces
  const place = all.find(province => province[list].some(prefix => number.startsWith(prefix)))
  // licences of the ministry (B2-, 合字) belong to no province
  return place === undefined || number.startsWith(place[list][0] ?? '')
})
