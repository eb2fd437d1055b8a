import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'
import { digitValues } from '../words.ts'

const virtualOperators = /^1(?:70|71|62|65|67)/
const machines = /^(?:14[04]\d{10}|10648\d{8})$/

/** Digits as written, also spoken in Chinese (零七五五, 幺三八); the words for an extension become a hyphen. */
const digitsOf = (raw: string): string =>
  compact(raw)
    .replace(/转|分机(?:号)?|ext\.?/gi, '-')
    .replace(/[\u2010-\u2015\u2212·.]/g, '-')
    .replace(/[零〇一二三四五六七八九幺]/g, char => String(char === '幺' ? 1 : (digitValues[char] ?? char)))
    .replace(/^\(?(?:\+|00)86\)?-?/, '')
    // without the country code an area code has its 0 again
    .replace(/^(?=(?:10|2\d|[3-9]\d{2})-?\d{7,8}$)/, wasForeign(raw) ? '0' : '')
    .replace(/^86-?(?=1[3-9]\d-?\d{4}-?\d{4}$)/, '')
    .replace(/[()]/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')

const wasForeign = (raw: string): boolean => /^\(?(?:\+|00)86/.test(compact(raw))

/** Mainland mobile, 11 digits without +86. Virtual operators pass with a warning: many provinces refuse them. */
export function parseMobile(raw: string): Parsed {
  const text = digitsOf(raw)
  const digits = text.replace(/-/g, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return accept(digits, virtualOperators.test(digits) ? ['phone.virtualOperator'] : [])
  if (!/^\d+$/.test(digits)) return refuse('phone.characters')
  if (machines.test(digits)) return refuse('phone.machine')
  if (/^[48]00\d{7}$/.test(digits)) return refuse('phone.serviceNumber')
  if (landlineOf(text)) return refuse('phone.mobileOnly')
  if (digits.length !== 11) return refuse('phone.length', { args: { length: digits.length } })
  return refuse('phone.prefix')
}

/** Mobile or landline `0571-12345678`, with extension `025-12345678-6`. */
export function parsePhone(raw: string): Parsed {
  const text = digitsOf(raw)
  const landline = landlineOf(text)
  if (landline) return accept(landline)
  if (/^0/.test(text) && /^[\d-]+$/.test(text)) return refuse('phone.areaCode')
  const mobile = parseMobile(raw)
  return mobile.ok || mobile.code !== 'phone.length' || text.length > 8 ? mobile : refuse('phone.areaCode')
}

/** Mobile, landline or a service number of 3 to 12 digits (95187, 400-800-8000). */
export function parseHotline(raw: string): Parsed {
  const phone = parsePhone(raw)
  if (phone.ok) return phone
  const text = digitsOf(raw)
  const digits = text.replace(/-/g, '')
  return /^\d{3,12}$/.test(digits) && !digits.startsWith('0')
    ? accept(text)
    : refuse(/^[\d-]+$/.test(text) ? 'phone.hotline' : 'phone.characters')
}

/** Area codes have three digits (010, 02x) with eight, or four with seven or eight. */
function landlineOf(text: string): string | null {
  const parts = /^(010|02\d)-?(\d{4}-?\d{4})(?:-(\d{1,6}))?$/.exec(text) ?? /^(0[3-9]\d{2})-?(\d{3,4}-?\d{4})(?:-(\d{1,6}))?$/.exec(text)
  if (!parts) return null
  const [, area, local = '', extension] = parts
  return [area, local.replace('-', ''), ...(extension ? [extension] : [])].join('-')
}
