import type { Json } from '../json.ts'
import type { FieldDefinition } from './definition.ts'
import { isList, type JsonRecord } from './json-shape.ts'

export { sensitivityOf } from './sensitivity-of.ts'

type Masked = Pick<FieldDefinition, 'type' | 'kind'>

/** How a value is shown to somebody who may not see it. Personal values are not masked for their owner. */
export function maskValue(field: Masked, value: Json): string {
  if (typeof value === 'string') return maskText(field, value)
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return stars(4)
  if (isList(value)) return value.map(item => maskValue(field, item)).join('、')
  return maskObject(value)
}

const maskObject = (value: JsonRecord): string => {
  if (value.elsewhere === true) return stars(4)
  const parts = Object.entries(value).flatMap(([key, cell]) =>
    typeof cell === 'string' && key !== 'mime' ? [maskText(cellKind(key), cell)] : [],
  )
  return parts.join(' ') || stars(4)
}

const cellKind = (key: string): Masked =>
  key === 'mobile' || key === 'phone'
    ? { type: 'phone' }
    : key === 'name' || key === 'person'
      ? { type: 'string', kind: 'personName' }
      : { type: 'string' }

function maskText({ type, kind }: Masked, text: string): string {
  if (type === 'email') return maskEmail(text)
  if (type === 'phone' || kind === 'mobile' || kind === 'phone') return maskPhone(text)
  if (kind === 'personName') return maskName(text)
  if (kind === 'address') return keep(text, Math.min(6, Math.ceil(text.length / 3)), 0)
  if (kind === 'personalIdNumber' || kind === 'organizerCertNumber') return maskNumber(text)
  if (type === 'date' || type === 'dateOrLongTerm') return /^\d{4}-/.test(text) ? `${text.slice(0, 4)}-**-**` : stars(4)
  if (type === 'enum') return stars(4)
  return keep(text, 1, 0)
}

/** 110105********002X; shorter numbers keep less. */
const maskNumber = (text: string): string => (text.length >= 15 ? keep(text, 6, 4) : keep(text, 1, text.length > 8 ? 2 : 1))

/** 138****8000; a landline keeps its area code and last two digits. */
const maskPhone = (text: string): string => {
  const landline = /^(0\d{2,3})-(\d+)(?:-\d+)?$/.exec(text)
  if (landline) return `${landline[1]}-${keep(landline[2] ?? '', 0, 2)}`
  return text.length === 11 ? keep(text, 3, 4) : keep(text, 1, text.length > 4 ? 2 : 0)
}

const maskEmail = (text: string): string => {
  const at = text.lastIndexOf('@')
  return at < 1 ? stars(4) : `${[...text][0]}***${text.slice(at)}`
}

/** 张*, 欧阳** keep the first character */
const maskName = (text: string): string => keep(text, 1, 0)

function keep(text: string, head: number, tail: number): string {
  const chars = [...text]
  if (chars.length <= head + tail) return stars(Math.max(chars.length, 1))
  return chars.slice(0, head).join('') + stars(chars.length - head - tail) + chars.slice(chars.length - tail).join('')
}

const stars = (count: number): string => '*'.repeat(count)
