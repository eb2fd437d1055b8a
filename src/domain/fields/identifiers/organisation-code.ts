import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/** Check character of the first eight characters (GB 11714-1997). */
export function organisationCheck(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(body[index] ?? '0'), 0)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** 组织机构代码, stored as `XXXXXXXX-C`. */
export function parseOrganisationCode(raw: string): Parsed {
  const code = compact(raw).toUpperCase()
  if (!/^[0-9A-Z]{8}-?[0-9A-Z]$/.test(code)) return refuse('organisationCode.format')
  const body = code.slice(0, 8)
  const check = code.slice(-1)
  if (!/[0-9X]/.test(check) || organisationCheck(body) !== check) return refuse('organisationCode.checkDigit')
  return accept(`${body}-${check}`)
}
