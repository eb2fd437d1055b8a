import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'

/** 等保备案证明编号: 11 digits, hyphen, 5 digits (shape known from memory). */
export function parseMlpsNumber(raw: string): Parsed {
  const text = compact(raw).replace(/[\u2010-\u2015\u2212]/g, '-')
  const parts = /^(\d{11})-?(\d{5})$/.exec(text)
  return parts ? accept(`${parts[1]}-${parts[2]}`) : refuse('mlpsNumber.format')
}
