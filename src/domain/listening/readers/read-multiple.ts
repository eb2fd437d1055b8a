import type { Hearing, Reading, Region } from '../hearing.ts'
import { parseNumeral } from '../spans/numerals.ts'

const number = '(\\d+(?:\\.\\d+)?|[一两二三四五六七八九十]+)'
const more = new RegExp(`(?:多|高|涨|增|大|翻)(?:了|出|加|长)?(?:将近|快|差不多|近|大概)?${number}(?:倍|番)`)
const asMuch = new RegExp(`(?:原来|以前|之前|平时|平常|备案|申报)[^,。;\\d]{0,6}?的?${number}倍`)
const half = /(?:多|高|涨|增)(?:了|出|加)?(?:一半|五成)/
const less = /(?:少|低|降|跌|减)(?:了|掉)?(?:一半|五成)|只有?(?:原来|以前|之前|备案|平时)[^,。;]{0,6}一半/
const inexact = /将近|快|差不多|近|大概|左右|大约|可能|估计|多$/

/** 多了一倍 is +100 %, 是原来的三倍 +200 %, 少了一半 -50 %. */
export function readMultiple(region: Region, { text }: Pick<Hearing, 'text'>): Reading | undefined {
  const said = text.slice(region.start, region.end)
  const raw = shareOf(said)
  if (raw === undefined) return undefined
  const shown = inexact.test(said) ? { confidence: 0.7, doubt: 'approximate' } : { confidence: 0.86 }
  return { kind: 'value', raw, ...region, ...shown, purity: 1 }
}

function shareOf(said: string): number | undefined {
  if (less.test(said)) return -50
  if (half.test(said)) return 50
  const times = parseNumeral(more.exec(said)?.[1] ?? '')
  // 翻了两番 is four times as much
  if (times !== undefined) return /番/.test(said) ? (2 ** times - 1) * 100 : times * 100
  const whole = parseNumeral(asMuch.exec(said)?.[1] ?? '')
  return whole === undefined || whole <= 1 ? undefined : (whole - 1) * 100
}
