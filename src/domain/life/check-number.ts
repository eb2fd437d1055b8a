import { parseIcpNumber } from '../fields/identifiers/icp-number.ts'
import { parsePoliceNumber } from '../fields/identifiers/police-number.ts'
import { provincePrefixes } from '../fields/identifiers/province-prefixes.ts'
import { accept, type Parsed } from '../fields/parsed.ts'
import type { Json } from '../json.ts'
import type { FilingLife } from './life.ts'

/** 公安 numbers open with these names (四川 川, 贵州 贵, 云南 滇, 甘肃 甘, 陕西 陕), where ICP numbers have others */
const ofPolice = new Set('京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵滇藏陕甘青宁新')

/** 33010602000123: the fourteen digits alone say the rest */
function withWords(raw: string): string {
  const digits = /^\s*(\d{14})(?:\s*号)?\s*$/.exec(raw.normalize('NFKC'))?.[1]
  const [prefix] = Object.entries(provincePrefixes).find(([name, code]) => ofPolice.has(name) && digits?.startsWith(code)) ?? []
  return digits && prefix ? `${prefix}公网安备${digits}号` : raw
}

/** the letter behind the number of what is no website (R-I29) */
const letterOf: Readonly<Record<string, string>> = { app: 'A', miniProgram: 'X', quickApp: 'K' }

/** What a number is held against: the province of the domicile and the kinds of service, as far as they are known. */
export interface NumberContext {
  readonly domicile: Json | undefined
  readonly kinds: Json | undefined
}

/**
 * The number that an approval brought, in its normal form: province, digits, suffix. One of another province than the domicile is
 * taken with a warning: who moved keeps the number. So is one whose suffix belongs to another kind of service.
 */
export function checkNumber(life: FilingLife, raw: string, { domicile, kinds }: NumberContext): Parsed {
  if (life.number === null) return accept(raw.trim())
  const parsed = life.number === 'icp' ? parseIcpNumber(raw) : parsePoliceNumber(withWords(raw))
  if (!parsed.ok) return parsed
  const number = String(parsed.value)
  const province = provincePrefixes[number.charAt(0)]
  const isOther = province !== undefined && typeof domicile === 'string' && province !== domicile.slice(0, 2)
  const letter = /-\d+([AXK]?)$/.exec(number)?.[1]
  const letters = Array.isArray(kinds) ? kinds.map(kind => letterOf[String(kind)] ?? '') : []
  const isOfOther = life.number === 'icp' && letter !== undefined && letters.length > 0 && !letters.includes(letter)
  const warnings = [...(isOther ? ['number.otherProvince'] : []), ...(isOfOther ? ['number.otherSuffix'] : [])]
  return warnings.length > 0 ? accept(parsed.value, [...(parsed.warnings ?? []), ...warnings]) : parsed
}
