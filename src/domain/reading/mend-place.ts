import type { Division, Reference } from '../fields/reference.ts'
import type { ReadItem } from './line.ts'

/** a recogniser that is surer than this read what stands there: names of places change, and an old licence keeps the old one */
const sure = 0.99
/** what the name of a place ends in; zones and estates are none */
const placeName = /^\p{Script=Han}{1,7}?(?:自治州|地区|盟|市|县|旗|区)/u
const zone = /(?:开发|园|新|度假|保税|风景|名胜|示范|高新|矿|管理|社|小|校|厂|街|港)区$/

/** what a reader takes, however sure, for a letter that hardly stands anywhere but in the name of a place: 浙川 is 淅川 */
const lookAlikes =
  '浙淅 治冶 泪汨 盯盱 胎眙 毫亳 颖颍 充兖 菜莱 沐沭 来耒 彬郴 堰偃 漂溧 肠砀 营莒 译峄 洁涪 檐儋 腾滕 雎睢 樵谯 洒泗 鸾栾 苛岢'.split(' ')

/**
 * An address whose city or county no list knows, where one letter makes it the place that the licence's own code was given out at, is mended: a
 * suggestion, as of the code. Null: a letter of its place was misread, and which is not known.
 */
export function mendPlace(address: ReadItem, code: string | null, { divisions }: Pick<Reference, 'divisions'>): ReadItem | null {
  const [first] = divisions.find(address.value)
  if (first?.start !== 0 || first.candidates.length !== 1 || first.division.level === 'county') return address
  const [name] = placeName.exec(address.value.slice(first.end)) ?? []
  if (!name || zone.test(name)) return address
  const alike = within(first.division, divisions).find(inner =>
    lookAlikes.some(([read = '', meant = '']) => name.includes(read) && name.replace(read, meant) === inner.name),
  )
  const { value } = address
  const mended = (meant: Division): ReadItem => ({
    ...address,
    suggestion: value.slice(0, first.end) + meant.name + value.slice(first.end + name.length),
  })
  if (alike) return mended(alike)
  if (address.confidence >= sure) return address
  const near = within(first.division, divisions).filter(inner => isMisread(name, inner.name))
  const isLonger = within(first.division, divisions).some(inner => inner.name.length === name.length - 1 && name.endsWith(inner.name))
  if (near.length === 0) return isLonger ? null : address
  const proven = near.filter(({ code: known }) => code?.slice(2, 8).startsWith(known.replace(/(?:00){1,12}$/, '')))
  const [only, another] = proven
  return !only || another ? null : mended(only)
}

/**
 * A name that begins with its place: with one letter of it misread, mended as the code has it; behind a mark that was taken for 一, without it. Null
 * where it may be its city as well as its county.
 */
export function mendName(item: ReadItem, code: string | null, { divisions }: Pick<Reference, 'divisions'>): ReadItem | null {
  if (item.confidence >= sure) return item
  const { value } = item
  if (/^一/.test(value) && divisions.find(value.slice(1))[0]?.start === 0) return { ...item, suggestion: value.slice(1) }
  const [read] = placeName.exec(value) ?? []
  if (!read || !code || divisions.named(read).length > 0) return item
  const places = [...new Set([`${code.slice(2, 6)}00`, code.slice(2, 8)])].flatMap(place => divisions.get(place) ?? [])
  const [meant, another] = places.filter(({ name }) => isMisread(read, name))
  if (another) return null
  return meant ? { ...item, suggestion: meant.name + value.slice(read.length) } : item
}

const within = (outer: Division, divisions: Reference['divisions']): readonly Division[] =>
  divisions.children(outer.code).flatMap(inner => [inner, ...(outer.level === 'province' ? divisions.children(inner.code) : [])])

/** One letter is another one or was not seen; a county that became a district is no misreading. */
function isMisread(read: string, name: string): boolean {
  if (read.at(-1) !== name.at(-1)) return false
  if (read.length === name.length) return [...read].filter((letter, at) => letter !== name[at]).length === 1
  return read.length === name.length - 1 && [...name].some((_, at) => name.slice(0, at) + name.slice(at + 1) === read)
}
