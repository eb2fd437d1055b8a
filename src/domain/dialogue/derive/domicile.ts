import type { Divisions } from '../../fields/reference.ts'
import { textIn } from '../state-values.ts'
import type { Derivation } from './derivation.ts'

const targets = ['domicileProvince', 'domicileCity', 'domicileDistrict'] as const

/**
 * Where no address was told, or one that names no place: the place that the registered name opens with (企业名称登记管理规定, article 6: a name carries the
 * place of registration), else the one that registered the credit code. Both may be a level higher than the address: put forward.
 */
export const domicileByName: Derivation = {
  id: 'domicileByName',
  kind: 'proposal',
  targets,
  sources: ['organizerCertAddress'],
  derive(state, { reference }) {
    const code = textIn(state, 'organizerCertNumber')
    const address = textIn(state, 'organizerCertAddress')
    // 关山大道100号 names no place
    if (address !== undefined && placeOf(address, code, reference.divisions) !== null) return []
    const name = textIn(state, 'organizerName') ?? ''
    const opens = reference.divisions.find(name).some(({ start }) => start === 0)
    const named = opens ? placeOf(name, code, reference.divisions) : null
    const coded = code?.length === 18 && /^[159]/.test(code) ? code.slice(2, 8) : ''
    const isFiner = named !== null && holds(named, coded)
    const registered = coded !== '' && reference.divisions.get(coded) !== undefined ? coded : null
    const place = isFiner ? registered : (named ?? registered)
    const from = place !== null && place === named ? 'organizerName' : 'organizerCertNumber'
    return place ? levels(place, from, reference.divisions) : []
  },
}

function levels(place: string, from: string, divisions: Divisions) {
  const codes = [`${place.slice(0, 2)}0000`, `${place.slice(0, 4)}00`, place]
  return targets.flatMap((field, level) => {
    const code = codes[level]
    const known = code !== undefined && divisions.get(code) !== undefined && (level === 0 || code !== codes[level - 1])
    return known && isDeepEnough(place, level) ? [{ field, value: code, from: [from] }] : []
  })
}

/** Province, city and county out of the words of the address on the certificate; nothing when the words fit several places. */
export const domicile: Derivation = {
  id: 'domicile',
  kind: 'certain',
  targets,
  sources: ['organizerCertAddress'],
  derive(state, { reference }) {
    const address = textIn(state, 'organizerCertAddress')
    const place = address && placeOf(address, textIn(state, 'organizerCertNumber'), reference.divisions)
    return place ? levels(place, 'organizerCertAddress', reference.divisions) : []
  },
}

/** 330106 names all three levels, 330100 two, 330000 one. */
const isDeepEnough = (code: string, level: number): boolean =>
  level === 0 || (level === 1 ? code.slice(2) !== '0000' : code.slice(4) !== '00')

/**
 * The deepest place that every name of the address agrees on. Names of several places (朝阳区, 鼓楼区) are settled by the
 * other names or by the credit code, whose third to eighth digits are the place of registration.
 */
export function placeOf(address: string, creditCode: string | undefined, divisions: Divisions): string | null {
  const found = [...divisions.find(address)].sort((a, b) => a.start - b.start)
  if (found.length === 0) return null
  const registered = creditCode?.length === 18 ? creditCode.slice(2, 8) : ''
  let codes: string[] = []
  for (const { division, candidates } of found) {
    const here = (candidates.length ? candidates : [division]).map(each => each.code)
    const nested = codes.length ? here.filter(code => codes.some(outer => holds(outer, code))) : here
    // a street may be named after another town (上海路): what does not nest is not the address
    if (nested.length) codes = nested
  }
  const settled = codes.length > 1 ? codes.filter(code => code === registered || holds(code, registered)) : codes
  return settled.length === 1 ? (settled[0] ?? null) : null
}

const holds = (outer: string, inner: string): boolean => inner !== outer && inner.startsWith(outer.replace(/(00){1,5}$/, ''))
