import { parseCreditCode } from '../fields/identifiers/credit-code.ts'
import type { Reference } from '../fields/reference.ts'
import type { ReadItem } from './line.ts'
import { mendName, mendPlace } from './mend-place.ts'

/** below it an address or a name was wrong each time, on 70 pictures of poor quality and 36 good ones; a label in its line makes a name less sure */
const leastSure: Readonly<Record<string, number>> = { name: 0.85, address: 0.93, representative: 0.75 }
/** some codes of the pilot years fail their check: where all its letters are so clear, the rest counts */
const clear = 0.99
/** a row of the address beside somebody's name: lines were taken for those of their neighbours */
const ofPlace = /(?<!\d)\d+\s?(?:号|室|楼|层|幢|栋|弄|单元)/
/** a street whose number was not seen, or the row below with 号 */
const numberLost = /-号|[路街道巷]号|[路街道巷]\d+$/
/** 食品科技有: its end was not seen, in the light of a lamp on white paper */
const endLost = /(?:有限责任公|有限责任|有限公|有限|有|股份|合伙企|公)$/
/** 1层1330室: its first row was lost */
const named = /[省市区县旗州盟镇乡村路街道巷]/
/** words of the rows beside it, on a picture that leans too far */
const ofOthers = /\d月\d{1,2}日|万元|元整|注册资本|成立日期|经营范围|法定代表/
const isDay = /^\d{4}-\d\d-\d\d$/

export interface Sure {
  readonly items: readonly ReadItem[]
  /** something was left out, or all of it */
  readonly problems: readonly 'picture.unsure'[]
  readonly retake: boolean
}

/**
 * What of a licence may be put before a person. A code that its check digits do not prove was misread, and then so was more; what is too unsure
 * is no value either.
 */
export function withoutUnsure(kind: string | null, items: readonly ReadItem[], reference?: Pick<Reference, 'divisions'>): Sure {
  if (kind !== 'businessLicence') return { items, problems: [], retake: false }
  const code = items.find(({ name }) => name === 'code')
  const proven = code ? provenCode(code) : null
  const isMixed = items.some(({ name, value }) => name === 'representative' && ofPlace.test(value))
  const left = items.flatMap(item => {
    if (item.confidence < (leastSure[item.name] ?? 0) || isBroken(item)) return []
    return mended(item, proven, reference).map(withItsDoubts)
  })
  // a letter that the reader does not know stays unknown, however the picture is taken
  const lacksName = items.some(
    ({ name, value, confidence }) => name === 'name' && (confidence < (leastSure.name ?? 0) || endLost.test(value)),
  )
  const isMisread = code !== undefined && !proven && code.confidence < clear
  return {
    items: left,
    problems: left.length < items.length || isMixed || lacksName || isMisread || left.some(isDoubted) ? ['picture.unsure'] : [],
    retake: isMixed || lacksName || isMisread,
  }
}

/** of these a letter that may be another makes another firm, person or place */
const exact: ReadonlySet<string> = new Set(['name', 'representative', 'address'])

/** Doubts that count, of what was not mended. */
function withItsDoubts({ doubts = [], ...item }: ReadItem): ReadItem {
  const said = item.suggestion ?? item.value
  const left = exact.has(item.name) ? doubts.filter(piece => said.includes(piece)) : []
  return left.length > 0 ? { ...item, doubts: left } : item
}

/** A letter of it may be another one, or one is missing: it is not put forward. */
export const isDoubted = ({ doubts }: ReadItem): boolean => doubts !== undefined

/** What no licence prints: an address of nowhere, a day that is none, a kind with a row of the address. */
function isBroken({ name, value }: ReadItem): boolean {
  if (name === 'established') return !isDay.test(value)
  if (name === 'representative') return [...value].length < 2
  if (name === 'type') return ofPlace.test(value) || value.includes('。') || value.includes('批准')
  return name === 'address' && (numberLost.test(value) || !named.test(value) || ofOthers.test(value))
}

function mended(item: ReadItem, code: string | null, reference: Pick<Reference, 'divisions'> | undefined): readonly ReadItem[] {
  if (!reference) return [item]
  if (item.name === 'name') {
    const mended = mendName(item, code, reference)
    return mended ? [mended] : []
  }
  if (item.name !== 'address') return [item]
  const address = mendPlace(item, code, reference)
  return address ? [address] : []
}

const provenCode = ({ value, suggestion }: ReadItem): string | null => suggestion ?? (parseCreditCode(value).ok ? value : null)
