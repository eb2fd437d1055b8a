import { readChineseNumber } from './read-chinese-number.ts'

const numeral = '[\\d零〇一二三四五六七八九十两]'
const spoken = new RegExp(
  `^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|夜里)?(${numeral}{1,3})[点时](?:(半)|(${numeral}{1,3})分?|整)?[左右。]*$`,
)

/** hh:mm from `T09:00`, `9:30`, 上午9点, 下午三点半; null when there is no time. Seconds and an offset of UTC+8 are dropped. */
export function readTime(raw: string): string | null {
  const text = raw.replace(/^[T,日\s]+/i, '').trim()
  const digital = /^(\d{1,2})[::](\d{2})(?::\d{2}(?:\.\d+)?)?(?:\+08:?00)?$/.exec(text)
  if (digital) return toTime(Number(digital[1]), Number(digital[2]))
  const match = spoken.exec(text)
  if (!match) return null
  const hour = readChineseNumber(match[2] ?? '')
  const minute = match[3] ? 30 : match[4] ? readChineseNumber(match[4]) : 0
  if (hour === null || minute === null) return null
  const isLater = /下午|傍晚|晚|夜/.test(match[1] ?? '') && hour < 12
  const isNoon = match[1] === '中午' && hour < 3
  return toTime(isLater || isNoon ? hour + 12 : hour, minute)
}

const toTime = (hour: number, minute: number): string | null =>
  hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : null
