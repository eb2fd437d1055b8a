import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'
import { provincePrefixes } from './province-prefixes.ts'

/** 公安备案号: province, 公网安备, 14 digits, 号. The six-digit unit code may lie outside GB/T 2260, its province may not. */
export function parsePoliceNumber(raw: string): Parsed {
  const text = compact(raw).replace(/^(?:公安|联网)*备案(?:编)?号[::]?(?:是|为)?/, '')
  const parts = /^(\D*?)(公网安备|公安备|网安备|公安网备)(\d*)(号?)$/.exec(text)
  if (!parts) return refuse('policeNumber.format')
  const [, prefix = '', words = '', digits = '', mark = ''] = parts
  if (words !== '公网安备') return refuse('policeNumber.words')
  if (!prefix) return refuse('policeNumber.noPrefix')
  const province = provincePrefixes[prefix]
  if (!province) return refuse('policeNumber.prefix')
  if (digits.length !== 14) return refuse('policeNumber.digits', { args: { length: digits.length } })
  if (!digits.startsWith(province)) return refuse('policeNumber.province', { args: { prefix, province } })
  return accept(`${prefix}公网安备${digits}号`, mark ? [] : ['policeNumber.mark'])
}
