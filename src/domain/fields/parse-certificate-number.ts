import { parseCreditCode } from './identifiers/credit-code.ts'
import { parseIdNumber, parseOtherPaper } from './identifiers/id-number.ts'
import { compactCode } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { type Parsed, refuse } from './parsed.ts'

const looksLikeIdNumber = (code: string): boolean => /^[\dOIL]{14,17}[\dXOIL]$/.test(code)

/** An individual's papers, a unit's credit code; either shape while the nature is not known. */
export function parseOrganizerCertNumber(raw: string, ctx: ParseContext): Parsed {
  const nature = ctx.values('organizerNature')
  if (nature === 'individual') return parsePaper(raw, ctx.values('organizerCertType'), ctx)
  const code = parseCreditCode(raw)
  if (code.ok) return code
  const idNumber = parseIdNumber(raw, ctx)
  // a birthday where no credit code has one, and a slip at the end: still an identity card
  const isSlip = !idNumber.ok && idNumber.code === 'idNumber.checkDigit' && code.code !== 'creditCode.checkDigit'
  if (nature !== undefined) return idNumber.ok || isSlip ? refuse('creditCode.isIdNumber') : code
  return idNumber.ok || looksLikeIdNumber(compactCode(raw)) ? idNumber : code
}

/** The number of a person's paper by the field that names its type: legalRepIdNumber by legalRepIdType. */
export const parsePersonalIdNumber = (key: string, raw: string, ctx: ParseContext): Parsed =>
  parsePaper(raw, ctx.values(key.replace(/Number$/, 'Type')), ctx)

function parsePaper(raw: string, type: unknown, ctx: ParseContext): Parsed {
  const paper = readPaper(raw, type, ctx)
  const isIdCard = type === undefined || type === 'residentIdCard' || type === 'hkMoTwResidencePermit'
  return isIdCard && !parseIdNumber(raw, ctx).ok && parseCreditCode(raw).ok ? refuse('idNumber.isCreditCode') : paper
}

function readPaper(raw: string, type: unknown, ctx: ParseContext): Parsed {
  const code = compactCode(raw)
  if (type === 'residentIdCard' || type === 'hkMoTwResidencePermit') return parseIdNumber(raw, ctx)
  if (typeof type === 'string') return parseOtherPaper(raw)
  // the type is asked later: what looks like an ID number must be one, unless it opens like a foreigner's card
  const isForeign = /^9\d{17}$/.test(code)
  if (looksLikeIdNumber(code) && !isForeign) return parseIdNumber(raw, ctx)
  return isForeign || /[A-Z]/.test(code) || /^\d{8}$/.test(code)
    ? parseOtherPaper(raw)
    : refuse('idNumber.length', { args: { length: code.length } })
}
