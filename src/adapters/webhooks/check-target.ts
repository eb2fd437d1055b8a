import ipaddr from 'ipaddr.js'

const longest = 2_000
/** names that lead into a network of one's own, with or without a resolver that says so */
const innerNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|localdomain|home\.arpa)$/

/** Why an address that a customer gave is never called; null when nothing is known against it yet. */
export function checkTarget(text: string): string | null {
  if (text.length > longest || !URL.canParse(text)) return 'not-an-address'
  const url = new URL(text)
  if (url.protocol !== 'https:') return 'not-https'
  if (url.username || url.password) return 'holds-credentials'
  const host = hostOf(url)
  if (ipaddr.isValid(host)) return isPublic(host) ? null : 'private-address'
  return innerNames.test(host) || !host.includes('.') ? 'private-address' : null
}

/** The name as a resolver takes it: without the brackets of IPv6 and the dot at the end. */
export const hostOf = ({ hostname }: URL): string =>
  hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase()

/** Only what the registries give to the public: no private, loopback, link-local, shared, multicast or embedded IPv4 address. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // ::a.b.c.d and whatever else was never given out lies outside of 2000::/3
  return parsed instanceof ipaddr.IPv4 || parsed.match(ipaddr.IPv6.parse('2000::'), 3)
}
