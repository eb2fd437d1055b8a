import { compactCode } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'
import { organisationCheck } from './organisation-code.ts'
import { repairs } from './repairs.ts'

/** GB 32100-2015: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', S: '5', Z: '2' }

const checkCharacter = (body: string): string => {
  let weight = 1
  let sum = 0
  for (const char of body) {
    sum += weight * alphabet.indexOf(char)
    weight = (weight * 3) % 31
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? ''
}

const wellFormed = (code: string): boolean => /^[0-9A-HJ-NPQRTUWXY]{2}[1-8]\d{5}[0-9A-HJ-NPQRTUWXY]{10}$/.test(code)

/** Position (17 or 18) of the check character that is wrong, or null. */
function wrongCheck(code: string): 17 | 18 | null {
  if (organisationCheck(code.slice(8, 16)) !== code[16]) return 17
  return checkCharacter(code.slice(0, 17)) === code[17] ? null : 18
}

/**
 * 统一社会信用代码, 18 characters. A wrong check character is `creditCode.checkDigit`: the caller may store the code all the
 * same with a recorded reason, because some codes of the pilot years fail. The owner's code of a 个体工商户 (92) is personal.
 */
export function parseCreditCode(raw: string): Parsed {
  const code = compactCode(raw)
  if (/[^0-9A-Z]/.test(code)) return refuse('creditCode.characters', { args: { characters: strangersIn(code, /[^0-9A-Z]/g) } })
  if (code.length !== 18) return refuse('creditCode.length', { args: { length: code.length } })
  const suggestion = repairs(code, lookalikes).find(candidate => wellFormed(candidate) && wrongCheck(candidate) === null)
  if (/[IOSVZ]/.test(code)) return refuse('creditCode.characters', { suggestion, args: { characters: strangersIn(code, /[IOSVZ]/g) } })
  if (!wellFormed(code)) return refuse('creditCode.division', { suggestion })
  const wrong = wrongCheck(code)
  return wrong === null ? accept(code) : refuse('creditCode.checkDigit', { args: { position: wrong } })
}

const strangersIn = (code: string, pattern: RegExp): string => [...new Set(code.match(pattern))].join(' ')
