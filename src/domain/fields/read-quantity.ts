import type { FieldDefinition } from './definition.ts'
import { compact } from './normalise-text.ts'
import { readChineseNumber, roundTo } from './read-chinese-number.ts'
import { amounts, units } from './units.ts'
import { roundWords, vagueWords } from './words.ts'

export type Quantity =
  | { readonly ok: true; readonly value: number; readonly approximate: boolean }
  | { readonly ok: false; readonly code: 'number.malformed' | 'number.vague' | 'number.unit' }

type Unit = FieldDefinition['unit']

/** Units that count things: w and k stand for 万 and 千 there. */
const counts = new Set<Unit>([undefined, 'CNY', 'persons'])

/** An amount with or without its unit, as people type it: 8千万, 500w, 一年半, 1小时30分, 200M, 八成. */
export function readQuantity(raw: string, unit: Unit): Quantity {
  const written = compact(raw).replace(/,(?!\d)/g, '')
  const text = trimFillers(written.replace(roundWords, '').replace(/[。.,;!]$/, ''), unit)
  const approximate = new RegExp(roundWords.source, 'i').test(written)
  if (!text) return { ok: false, code: 'number.malformed' }
  if (vagueWords.test(text)) return { ok: false, code: 'number.vague' }
  const whole = unit ? amounts[unit]?.[text] : undefined
  if (whole !== undefined) return { ok: true, value: whole, approximate }
  const value = unit === 'percent' ? readPercent(text) : null
  const sum = value ?? readSegments(text, unit)
  return typeof sum === 'number' ? { ok: true, value: roundTo(sum, 6), approximate } : { ok: false, code: sum }
}

/** Words around an amount that add nothing to it: 每90天, 100兆带宽, 两个亿. A goal of hours may be said as 一天内. */
function trimFillers(text: string, unit: Unit): string {
  const amount = text.replace(/^(?:人民币|rmb|¥|￥|每|共|总共|一共)/i, '').replace(/个(?=[万亿])/g, '')
  if (unit === 'hours') return amount.replace(/^(?:最多|不超过)/, '').replace(/(?:以内|之内|内)$/, '')
  if (unit === 'days') return amount.replace(/(?:更?换|轮换)?一次$/, '')
  return unit === 'GB' || unit === 'Gbps' ? amount.replace(/(?:带宽|内存|网卡|网速|的){1,12}$/, '') : amount
}

const readPercent = (text: string): number | null => {
  const inWords = /^百分之(.+)$/.exec(text)?.[1]
  const tenths = /^([一二三四五六七八九])成([一二三四五六七八九半])?$/.exec(text)
  if (tenths) {
    const ones = tenths[2] === '半' ? 5 : tenths[2] ? readChineseNumber(tenths[2]) : 0
    return (readChineseNumber(tenths[1] ?? '') ?? 0) * 10 + (ones ?? 0)
  }
  return inWords === undefined ? null : inWords === '百' ? 100 : readChineseNumber(inWords)
}

const numeral = '[+-]?[\\d.,零〇一壹二贰两俩三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿点]+'
const segment = new RegExp(`^(半|${numeral})([wk])?(个?半)?(个?半(?=个?[月年天小]|$))?`, 'i')

/** Number and unit, again and again: 1年6个月 has two segments. */
function readSegments(text: string, unit: Unit): number | 'number.malformed' | 'number.unit' {
  let sum = 0
  let rest = text
  for (let index = 0; rest; index += 1) {
    const match = segment.exec(rest)
    if (!match || (index > 0 && !unit)) return index === 0 ? 'number.malformed' : 'number.unit'
    const [all, number = '', scale, half] = match
    rest = rest.slice(all.length)
    const amount = number === '半' ? 0.5 : readChineseNumber(number)
    if (amount === null) return 'number.malformed'
    const isScaled = scale && counts.has(unit)
    if (scale && !isScaled) rest = scale + rest
    const [name = ''] = /^[^\d半零〇一二两三四五六七八九十百千万亿]*/.exec(rest) ?? []
    const factor = name ? factorOf(half?.startsWith('个') ? `个${name}` : name, unit) : 1
    if (factor === null) return 'number.unit'
    rest = rest.slice(name.length)
    const trailingHalf = name && rest === '半' ? 0.5 : 0
    if (trailingHalf) rest = ''
    const multiple = isScaled ? (scale.toLowerCase() === 'w' ? 10_000 : 1000) : 1
    sum += (amount * multiple + (half && number !== '半' ? 0.5 : 0) + trailingHalf) * factor
  }
  return sum
}

const factorOf = (name: string, unit: Unit): number | null => {
  if (!unit) return /^(?:个|台|条|人|次|级|路|份|项|名|家|块|张)$/.test(name) ? 1 : null
  const found = units[unit].find(([pattern]) => pattern.test(name) || pattern.test(name.replace(/^个/, '')))
  return found?.[1] ?? null
}
