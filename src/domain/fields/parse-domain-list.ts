import type { Json } from '../json.ts'
import { collect } from './collect.ts'
import type { FieldDefinition } from './definition.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'
import { splitItems } from './split-items.ts'

/** Registrable domains as lower-case A-labels. A host below one (www.) is cut with a warning; a URL is only suggested so. */
export function parseDomainList({ bounds }: Pick<FieldDefinition, 'bounds'>, raw: Json, ctx: Pick<ParseContext, 'reference'>): Parsed {
  const items = splitItems(raw)
  return items ? collect(items, item => parseDomain(item, ctx), bounds) : refuse('value.type', { args: { wants: 'domainList' } })
}

export function parseDomain(raw: string, ctx: Pick<ParseContext, 'reference'>): Parsed {
  const host = parseHost(raw, ctx)
  if (!host.ok) return host
  const reading = ctx.reference.domains.read(String(host.value))
  if (!reading.ok) return refuse(reading.code)
  return accept(reading.registrable, reading.host === reading.registrable ? [] : ['domain.cut'])
}

/** A host below a registrable domain, as a lower-case A-label: admin.example.com. */
export function parseHost(raw: string, { reference }: Pick<ParseContext, 'reference'>): Parsed {
  const text = raw.replace(/。/g, '.').replace(/^["'<(]+|(?<![">)',])[">)',]+$/g, '')
  if (/^[a-z]+:\/\/|\/|:\d+$/i.test(text)) {
    const inside = reference.domains.read(text.replace(/^[a-z]+:\/\//i, '').replace(/[/:?#][\s\S]*/, ''))
    return refuse('domain.scheme', inside.ok ? { suggestion: inside.registrable } : {})
  }
  const reading = reference.domains.read(text)
  return reading.ok ? accept(reading.host) : refuse(reading.code)
}
