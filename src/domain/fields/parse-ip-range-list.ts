import type { Json } from '../json.ts'
import { collect } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import { foldWidth } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { splitItems } from './split-items.ts'

/** Public addresses, networks and ranges in canonical form; a filing takes no other scope. */
export function parseIpRangeList({ bounds }: Pick<FieldDefinition, 'bounds'>, raw: Json, ctx: Pick<ParseContext, 'reference'>): Parsed {
  // a range may be written with spaces around its dash
  const items = splitItems(typeof raw === 'string' ? joinRanges(raw) : raw)
  return items ? collect(items, item => parseIp(item, ctx), bounds) : refuse('value.type', { args: { wants: 'ipRangeList' } })
}

const joinRanges = (text: string): string =>
  foldWidth(text)
    .replace(/(?<=[\da-f:])\s*(?:-|~|–|—+|至|到)\s*(?=[\da-f:])/gi, '-')
    .replace(/(?<!\s)\s*\/\s*/g, '/')

export function parseIp(raw: string, { reference }: Pick<ParseContext, 'reference'>): Parsed {
  const reading = reference.ip.read(joinRanges(raw).replace(/。/g, '.').trim())
  if (!reading.ok) return refuse(reading.code, reading.suggestion === undefined ? {} : { suggestion: reading.suggestion })
  return reading.scope === 'public' ? accept(reading.canonical) : refuse(`ip.${reading.scope}`, { args: { address: reading.canonical } })
}
