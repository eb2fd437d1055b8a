import { isRealDate } from '../calendar.ts'
import { compactCode } from '../normalise-text.ts'
import type { ParseContext } from '../parse-context.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'
import { repairs } from './repairs.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'
/** 81 to 83: residence permits of Hong Kong, Macao and Taiwan residents */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }
/** years after which a birth date is more likely a slip than a person */
const oldest = 120

const checkCharacter = (body: string): string =>
  checks[weights.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0) % 11] ?? ''

export const birthDateOf = (idNumber: string): string => `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`

/** 公民身份号码 of GB 11643-1999: 17 digits and a check character; the first generation with 15 is void since 2013. */
export function parseIdNumber(raw: string, ctx: Pick<ParseContext, 'today' | 'reference'>): Parsed {
  const number = compactCode(raw)
  if (/^\d{15}$/.test(number)) return refuse('idNumber.fifteen')
  if (number.length !== 18) return refuse('idNumber.length', { args: { length: number.length } })
  if (!/^\d{17}[\dX]$/.test(number)) {
    return refuse('idNumber.characters', { suggestion: mendedIdNumber(number, ctx.today) ?? undefined })
  }
  const problem = idNumberProblem(number, ctx.today)
  return problem ? refuse(problem) : accept(number, warningsOf(number, ctx))
}

/** The number with digits for the letters that look like them, when the check character proves it; null when it needs no repair or has none. */
export const mendedIdNumber = (number: string, today: string): string | null =>
  repairs(number, lookalikes).find(candidate => idNumberProblem(candidate, today) === null) ?? null

/** What is wrong with 18 characters, or null. */
export function idNumberProblem(number: string, today: string): string | null {
  if (!/^\d{17}[\dX]$/.test(number)) return 'idNumber.characters'
  if (!provinces.test(number)) return 'idNumber.province'
  const born = birthDateOf(number)
  if (!isRealDate(born)) return 'idNumber.birthDate'
  if (born > today) return 'idNumber.future'
  return checkCharacter(number) === number[17] ? null : 'idNumber.checkDigit'
}

function warningsOf(number: string, { today, reference }: Pick<ParseContext, 'today' | 'reference'>): readonly string[] {
  const place = number.slice(0, 6)
  const { divisions } = reference
  return [
    ...(Number(today.slice(0, 4)) - Number(number.slice(6, 10)) > oldest ? ['idNumber.age'] : []),
    // retired codes stay valid for life
    ...(divisions.get(place) || divisions.successor(place) || place.startsWith('8') ? [] : ['idNumber.unknownDivision']),
  ]
}

/** A passport, a travel permit or a card of a foreigner: 7 to 18 letters and digits. */
export function parseOtherPaper(raw: string): Parsed {
  const number = compactCode(raw).replace(/[()]/g, '')
  // 24 months is no number of a passport
  if (!/^[0-9A-Z]+$/.test(number) || number.replace(/\D/g, '').length < 3) return refuse('paperNumber.characters')
  return number.length < 7 || number.length > 18 ? refuse('paperNumber.length', { args: { length: number.length } }) : accept(number)
}
