import { isRealDate } from '../fields/calendar.ts'
import { birthDateOf, idNumberProblem, mendedIdNumber } from '../fields/identifiers/id-number.ts'
import type { Line, ReadItem } from './line.ts'
import { type Placed, straighten } from './straighten.ts'

const leastConfidence = 0.6
/** every number is judged as of then: whether somebody is born yet is no question of reading */
const endOfTime = '9999-12-31'
/** of a number with letters that look like digits */
const numberRun = /[\dOIL]{14,17}[\dXOIL]/
const validity = /(\d{4})[.年-]?(\d{2})[.月-]?(\d{2})日?[-至—~]+(?:(\d{4})[.年-]?(\d{2})[.月-]?(\d{2})日?|(长期))/
const born = /(\d{4})年(\d{1,2})月(\d{1,2})日/
/** years; 5 below 16, then 10 and 20, without an end from 46 */
const terms: readonly number[] = [5, 10, 20]

export type IdCardProblem = 'idCard.number' | 'idCard.birthDate' | 'idCard.validity'

export interface IdCardRead {
  readonly items: readonly ReadItem[]
  /** what contradicts itself on the card was misread, and is not put forward */
  readonly problems: readonly IdCardProblem[]
}

/** Both sides of a resident identity card, alone or on one sheet. Address, sex and people are not taken: no field needs them. */
export function readIdCard(lines: readonly Line[]): IdCardRead {
  const clear = lines.filter(line => line.confidence >= leastConfidence && line.text.trim() !== '')
  if (clear.length === 0) return { items: [], problems: [] }
  const { placed, height } = straighten(clear)
  const number = numberOf(placed)
  const name = nameOf(placed, height)
  const dates = validityOf(placed)
  const authority = placed.find(({ text }) => /公安局|公安分局|公安处/.test(text))
  const issuer = authority?.text.replace(/^签发机关[::]?/, '')
  return {
    items: [
      ...(name ? [name] : []),
      ...number.items,
      ...dates.items,
      ...(authority && issuer ? [itemAt('idAuthority', authority, issuer)] : []),
    ],
    problems: [...number.problems, ...dates.problems],
  }
}

const itemAt = (name: string, { line }: Placed, value: string, more: Partial<ReadItem> = {}): ReadItem => ({
  name,
  value,
  quote: line.text.normalize('NFKC'),
  page: line.page,
  box: line.box,
  confidence: line.confidence,
  ...more,
})

function numberOf(placed: readonly Placed[]): IdCardRead {
  const found = placed.flatMap(at => {
    const [number] = numberRun.exec(at.text.toUpperCase()) ?? []
    return number ? [{ at, number }] : []
  })
  const best = found.find(({ number }) => idNumberProblem(number, endOfTime) === null) ?? found[0]
  if (!best) return { items: [], problems: [] }
  const { at, number } = best
  const mended = mendedIdNumber(number, endOfTime)
  const right = mended ?? number
  if (idNumberProblem(right, endOfTime) !== null) return { items: [itemAt('idNumber', at, number)], problems: ['idCard.number'] }
  const printed = placed.flatMap(({ text }) => born.exec(text) ?? []).slice(0, 4)
  const birthDate = printed.length === 4 ? dayOf(printed[1], printed[2], printed[3]) : null
  if (birthDate && birthDate !== birthDateOf(right)) return { items: [], problems: ['idCard.birthDate'] }
  return { items: [itemAt('idNumber', at, number, mended ? { suggestion: mended } : {})], problems: [] }
}

const nameLabel = /^姓?名[::]?/
const nameShape = /^\p{Script=Han}[\p{Script=Han}·]{1,20}$/u

/** Right of its label, or on one line with it. Without the label nothing tells a name from another word. */
function nameOf(placed: readonly Placed[], height: number): ReadItem | null {
  for (const label of placed) {
    if (!nameLabel.test(label.text)) continue
    const rest = label.text.replace(nameLabel, '')
    if (nameShape.test(rest)) return itemAt('idName', label, rest)
    const beside = placed
      .filter(
        other => other !== label && Math.abs(other.cy - label.cy) < height * 0.8 && other.left > label.left && nameShape.test(other.text),
      )
      .toSorted((a, b) => a.left - b.left)[0]
    if (beside) return itemAt('idName', beside, beside.text)
  }
  return null
}

/** From and to, which are 5, 10 or 20 years apart to the day; else one of them was misread. */
function validityOf(placed: readonly Placed[]): IdCardRead {
  for (const at of placed) {
    const [, y1, m1, d1, y2, m2, d2, forEver] = validity.exec(at.text) ?? []
    if (!y1) continue
    const from = dayOf(y1, m1, d1)
    const to = forEver ? forEver : dayOf(y2, m2, d2)
    const fits = from && to && (forEver || terms.some(years => isYearsLater(from, to, years)))
    if (!fits) return { items: [], problems: ['idCard.validity'] }
    return { items: [itemAt('idValidFrom', at, from), itemAt('idValidTo', at, to)], problems: [] }
  }
  return { items: [], problems: [] }
}

function dayOf(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isRealDate(date) ? date : null
}

/** A card of a leap day ends on 28 February or 1 March. */
const isYearsLater = (from: string, to: string, years: number): boolean => {
  const later = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
  return to === later || (from.endsWith('-02-29') && (to === later.replace('-29', '-28') || to === later.replace('02-29', '03-01')))
}
