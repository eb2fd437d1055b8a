import { matchesOf } from '../patterns/matches-of.ts'
/** Stretches of a message that may not be stored or sent on without consent, by offsets of the message as typed. */
export interface SensitiveSpan {
  readonly start: number
  readonly end: number
  readonly kind: 'idNumber' | 'passport' | 'bankCard'
}

/** Digits in any width, with the blanks and hyphens people put between them; one form for the whole message. */
const digit = '[0-9０-９]'
const gap = '[ \\u3000\\u00a0-]?'
const idNumber = new RegExp(`(?<![0-9０-９A-Za-z])(?:${digit}${gap}){14,17}[0-9０-９xXｘＸOoIl](?![0-9０-９A-Za-z])`, 'g')
const bankCard = new RegExp(`(?<![0-9０-９])(?:${digit}${gap}){15,18}${digit}(?![0-9０-９])`, 'g')
const passport = /(?<![0-9A-Za-z])(?:[EeGgDdSsPpHhMm][A-Za-z]?\d{7,8})(?![0-9A-Za-z])/g
const passportCue = /护照|護照|通行证|通行證|回乡证|台胞证|passport/i

export function findSensitive(message: string): readonly SensitiveSpan[] {
  if (!/[0-9０-９](?:[ \u3000\u00a0-]?[0-9０-９]){6}/.test(message)) return []
  const found: SensitiveSpan[] = []
  const add = (start: number, end: number, kind: SensitiveSpan['kind']): void => {
    if (!found.some(span => span.start < end && start < span.end)) found.push({ start, end, kind })
  }
  for (const match of matchesOf(idNumber, message)) {
    const digits = plain(match[0])
    if (looksLikeId(digits)) add(match.index, match.index + match[0].length, 'idNumber')
  }
  for (const match of matchesOf(bankCard, message)) {
    const digits = plain(match[0])
    if (/^(?:62|4|5[1-5])/.test(digits) && (passesLuhn(digits) || /银行卡|卡号|bank/.test(message)))
      add(match.index, match.index + match[0].length, 'bankCard')
  }
  if (passportCue.test(message)) for (const match of message.matchAll(passport)) add(match.index, match.index + match[0].length, 'passport')
  return found.sort((a, b) => a.start - b.start)
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

/** 18 characters that open with a place and a birth date, or the 15 digits of the first generation; wrong ones too. */
const looksLikeId = (code: string): boolean =>
  (/^[1-9]\d{5}(?:18|19|20|21)\d{2}/.test(code) && code.length >= 17 && code.length <= 18) ||
  (/^[1-8]\d{14}$/.test(code) && /^\d{6}\d{2}(?:0[1-9]|1[0-3])(?:[0-3]\d)/.test(code))

function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const value = Number(digits[digits.length - 1 - at])
    sum += at % 2 === 1 ? (value * 2 > 9 ? value * 2 - 9 : value * 2) : value
  }
  return sum % 10 === 0
}
