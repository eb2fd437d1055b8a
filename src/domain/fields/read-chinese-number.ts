import { bigUnits, digitValues, smallUnits } from './words.ts'

/**
 * A number in digits, Chinese numerals or both: 5000万, 八千万, 1亿2000万, 三千五, 3万5, 1,000,000. Null when it is none.
 * A trailing digit after a unit takes the next lower one (三千五 = 3500) unless 零 stands between.
 */
export function readChineseNumber(text: string): number | null {
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text)) return Number(text)
  if (/^[零〇一二三四五六七八九]{2,}$/.test(text)) return Number([...text].map(char => digitValues[char]).join(''))
  const decimal = /^(.+)点([零〇一二三四五六七八九]+)([万亿]?)$/.exec(text)
  if (decimal) return readDecimal(decimal[1] ?? '', decimal[2] ?? '', decimal[3] ?? '')
  return readUnits(text)
}

function readDecimal(whole: string, fraction: string, unit: string): number | null {
  const integer = readUnits(whole)
  if (integer === null) return null
  const value = Number(`${integer}.${[...fraction].map(char => digitValues[char]).join('')}`)
  return roundTo(value * (bigUnits[unit] ?? 1), 6)
}

interface Part {
  readonly kind: 'number' | 'small' | 'big' | 'zero'
  readonly value: number
}

function partsOf(text: string): readonly Part[] | null {
  const parts: Part[] = []
  for (let rest = text; rest; ) {
    const digits = /^\d+(?:,\d{3})*(?:\.\d+)?/.exec(rest)?.[0]
    const char = rest[0] ?? ''
    if (digits) parts.push({ kind: 'number', value: Number(digits.replaceAll(',', '')) })
    else if (char === '零' || char === '〇') parts.push({ kind: 'zero', value: 0 })
    else if (char in digitValues) parts.push({ kind: 'number', value: digitValues[char] ?? 0 })
    else if (char in smallUnits) parts.push({ kind: 'small', value: smallUnits[char] ?? 1 })
    else if (char in bigUnits) parts.push({ kind: 'big', value: bigUnits[char] ?? 1 })
    else return null
    rest = rest.slice(digits?.length ?? 1)
  }
  return parts.length ? parts : null
}

function readUnits(text: string): number | null {
  const parts = partsOf(text)
  if (!parts) return null
  let total = 0
  let section = 0
  let pending: number | null = null
  /** unit just seen, for the digit that follows it without one */
  let lower = 0
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'number') {
      if (pending !== null) return null
      pending = part.value
    } else if (part.kind === 'zero') {
      if (parts.length > 1 && index === parts.length - 1) return null
      if (pending !== null) return null
      if (parts.length === 1) pending = 0
      lower = 1
    } else if (part.kind === 'small') {
      // 十二 begins with its unit; a bare 百, 千 or 万 is no number
      if (pending === null && (part.value !== 10 || section % 100 !== 0)) return null
      if (section !== 0 && section % (part.value * 10) !== 0) return null
      section += (pending ?? 1) * part.value
      pending = null
      lower = part.value / 10
    } else {
      const before = section + (pending ?? 0)
      if (before === 0) {
        // 一万亿
        if (total === 0 || part.value !== bigUnits.亿) return null
        total *= part.value
      } else {
        if (total !== 0 && total % (part.value * 10) !== 0) return null
        total = part.value === bigUnits.亿 ? (total + before) * part.value : total + before * part.value
      }
      section = 0
      pending = null
      lower = part.value / 10
    }
  }
  const isSpoken = pending !== null && pending < 10 && Number.isInteger(pending) && lower > 1
  return roundTo(total + section + (pending ?? 0) * (isSpoken ? lower : 1), 6)
}

/** Rounds away the noise of binary fractions. */
export const roundTo = (value: number, places: number): number =>
  Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`) || fallback(value, places)

/** numbers printed with an exponent cannot take another one */
const fallback = (value: number, places: number): number => (value === 0 ? 0 : Number(value.toFixed(places)))
