import { compact } from './normalise-text.ts'
import type { ParseContext } from './parse-context.ts'
import { accept, type Parsed, refuse } from './parsed.ts'

/** One address; the part before the at sign keeps its case, the domain is a lower-case A-label. */
export function parseEmail(raw: string, { reference }: Pick<ParseContext, 'reference'>): Parsed {
  const text = compact(raw)
    .replace(/^mailto:/i, '')
    .replace(/[。.,;]$/, '')
  const at = text.lastIndexOf('@')
  if (at < 1) return refuse(/^\d{5,11}$/.test(text) ? 'email.onlyNumber' : 'email.malformed')
  const [local, host] = [text.slice(0, at), text.slice(at + 1).replace(/。/g, '.')]
  if (!/^[\w.!#$%&'*+/=?^`{|}~-]{1,64}$/.test(local) || /^\.|\.$|\.\./.test(local)) return refuse('email.malformed')
  const domain = reference.domains.read(host)
  if (!domain.ok || /[/:?#@]/.test(host)) return refuse('email.domain')
  return accept(`${local}@${domain.host}`)
}
