import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'

const longest = 200

/** 是14号不是24号, said of a day in another year: the year stays unless one was said, and the month where the old day was said; the same for 38年 without a day. */
export function sameYear({ type }: FieldDefinition, said: Json, known: Json | undefined, text: string, around = text): Json {
  if (typeof said !== 'string' || typeof known !== 'string' || !/^date/.test(type)) return said
  if (!/^\d{4}-\d\d-\d\d$/.test(said) || !/^\d{4}-\d\d-\d\d$/.test(known)) return said
  if (/\d{2,4}\s?年|[一二三四五六七八九零〇]{2,4}年|今[天年]|昨|明|前天|后天|上|下|去年|\d{4}/.test(text)) return said
  const inMonth = `${known.slice(0, 8)}${said.slice(8)}`
  if (
    dayAlone.test(text.replace(new RegExp(`(?<!\\d)${Number(known.slice(5, 7))}月(?!\\d)`), '')) &&
    isDenied(known, around) &&
    isDay(inMonth)
  )
    return inMonth
  const apart = Math.abs(Date.parse(said) - Date.parse(known)) / 86_400_000
  return apart <= longest ? said : `${known.slice(0, 4)}${said.slice(4)}`
}

/** 28号 */
const dayAlone = /^[^月周期拜]*(?<![\d月一二三四五六七八九十])(?:\d{1,2}|[一二三]?十?[一二三四五六七八九十])\s?[号日][^月周期拜]*$/
/** 不是18号,是28号: of the same month as the 18th */
const isDenied = (known: string, around: string): boolean => {
  const day = Number(known.slice(8))
  return new RegExp(`(?<!\\d)0?${day}\\s?[号日]|(?<![一二三十])${inCharacters(day)}[号日]`).test(around)
}
const ones = ' 一二三四五六七八九'
const inCharacters = (day: number): string =>
  `${day < 10 ? '' : day < 20 ? '十' : `${ones[Math.floor(day / 10)]}十`}${day % 10 === 0 ? '' : ones[day % 10]}`
const isDay = (text: string): boolean => {
  const day = new Date(text)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
