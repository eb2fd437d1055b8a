import { compact } from '../normalise-text.ts'
import { accept, type Parsed, refuse } from '../parsed.ts'

const notations = [/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/, /^([0-9A-F]{2}-){5}[0-9A-F]{2}$/, /^([0-9A-F]{4}\.){2}[0-9A-F]{4}$/, /^[0-9A-F]{12}$/]

/** EUI-48 in one of four notations, stored upper-case with colons. A locally administered one is a virtual card: warning. */
export function parseMac(raw: string): Parsed {
  const text = compact(raw).toUpperCase()
  if (!notations.some(notation => notation.test(text))) return refuse('mac.format')
  const pairs = text.replace(/[^0-9A-F]/g, '').match(/../g) ?? []
  const address = pairs.join(':')
  const first = Number.parseInt(pairs[0] ?? '0', 16)
  if (address === 'FF:FF:FF:FF:FF:FF') return refuse('mac.broadcast')
  if (address === '00:00:00:00:00:00') return refuse('mac.zero')
  if (first & 1) return refuse('mac.multicast')
  return accept(address, first & 2 ? ['mac.virtual'] : [])
}
