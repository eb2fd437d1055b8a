import { parseIcpNumber } from '../fields/identifiers/icp-number.ts'
import { parsePoliceNumber } from '../fields/identifiers/police-number.ts'
import { provincePrefixes } from '../fields/identifiers/province-prefixes.ts'
import { accept, type Parsed } from '../fields/parsed.ts'
import type { Json } from '../json.ts'
import type { FilingLife } from './life.ts'

/**
 * The number that an approval brought, in its normal form: province, digits, suffix. One of another province than the domicile is
 * taken with a warning: who moved keeps the number.
 */
export function checkNumber(life: FilingLife, raw: string, domicile: Json | undefined): Parsed {
  if (life.number === null) return accept(raw.trim())
  const parsed = life.number === 'icp' ? parseIcpNumber(raw) : parsePoliceNumber(raw)
  if (!parsed.ok || typeof domicile !== 'string') return parsed
  const province = provincePrefixes[String(parsed.value).charAt(0)]
  const isOther = province !== undefined && province !== domicile.slice(0, 2)
  return isOther ? accept(parsed.value, [...(parsed.warnings ?? []), 'number.otherProvince']) : parsed
}
