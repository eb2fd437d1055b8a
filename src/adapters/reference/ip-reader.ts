import ipaddr from 'ipaddr.js'
import type { IpReader, IpReading, IpScope } from '../../domain/fields/reference.ts'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** One address, network or range. Leading zeros, missing parts and zones are refused: they mean different hosts to different tools. */
export const ipReader: IpReader = {
  read(text) {
    const item = text.trim()
    if (item.includes('/')) return readNetwork(item)
    const dash = item.indexOf('-')
    return dash < 0 ? readAddress(item) : readRange(item.slice(0, dash), item.slice(dash + 1))
  },
}

function parse(text: string): Address | null {
  const trimmed = text.trim()
  if (ipaddr.IPv4.isValidFourPartDecimal(trimmed) && !/(^|\.)0\d/.test(trimmed)) return ipaddr.IPv4.parse(trimmed)
  return trimmed.includes(':') && !trimmed.includes('%') && ipaddr.IPv6.isValid(trimmed) ? ipaddr.IPv6.parse(trimmed) : null
}

const versionOf = (address: Address): 4 | 6 => (address.kind() === 'ipv4' ? 4 : 6)
const print = (address: Address): string => (address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString())

const malformed: IpReading = { ok: false, code: 'ip.malformed' }

function readAddress(text: string): IpReading {
  const address = parse(text)
  return address
    ? { ok: true, canonical: print(address), version: versionOf(address), form: 'address', scope: scopeOf(address) }
    : malformed
}

function readNetwork(text: string): IpReading {
  const [base = '', length = '', ...rest] = text.split('/')
  const address = parse(base)
  if (!address || rest.length || !/^\d{1,3}$/.test(length.trim())) return malformed
  const bits = Number(length)
  if (bits > (versionOf(address) === 4 ? 32 : 128)) return { ok: false, code: 'ip.prefix' }
  const network = masked(address, bits)
  const canonical = `${print(network)}/${bits}`
  if (print(network) !== print(address)) return { ok: false, code: 'ip.hostBits', suggestion: canonical }
  return { ok: true, canonical, version: versionOf(address), form: 'network', scope: worst(network, lastOf(network, bits)) }
}

function readRange(from: string, to: string): IpReading {
  const [first, last] = [parse(from), parse(to)]
  if (!first || !last) return malformed
  if (versionOf(first) !== versionOf(last)) return { ok: false, code: 'ip.rangeVersion' }
  const order = compare(first.toByteArray(), last.toByteArray())
  if (order > 0) return { ok: false, code: 'ip.rangeOrder', suggestion: `${print(last)}-${print(first)}` }
  if (order === 0) return readAddress(from)
  return { ok: true, canonical: `${print(first)}-${print(last)}`, version: versionOf(first), form: 'range', scope: worst(first, last) }
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  const index = one.findIndex((byte, at) => byte !== other[at])
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0)
}

const mapBytes = (address: Address, change: (byte: number, kept: number) => number, bits: number): Address =>
  ipaddr.fromByteArray(
    address.toByteArray().map((byte, index) => {
      const kept = Math.min(8, Math.max(0, bits - index * 8))
      return change(byte, (0xff << (8 - kept)) & 0xff)
    }),
  )

const masked = (address: Address, bits: number): Address => mapBytes(address, (byte, mask) => byte & mask, bits)
const lastOf = (address: Address, bits: number): Address => mapBytes(address, (byte, mask) => byte | (~mask & 0xff), bits)

/** networks that no server on the internet has, by scope */
const special: readonly (readonly [IpScope, readonly string[]])[] = [
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7']],
  ['linkLocal', ['169.254.0.0/16', 'fe80::/10']],
  ['documentation', ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32', '3fff::/20']],
  ['multicast', ['224.0.0.0/4', 'ff00::/8']],
  [
    'reserved',
    [
      '0.0.0.0/8',
      '192.0.0.0/24',
      '192.88.99.0/24',
      '198.18.0.0/15',
      '240.0.0.0/4',
      '::/128',
      '::ffff:0:0/96',
      '64:ff9b::/96',
      '100::/64',
      'fec0::/10',
      '5f00::/16',
    ],
  ],
]

const networks = special.flatMap(([scope, blocks]) =>
  blocks.map(block => {
    const [address, bits] = ipaddr.parseCIDR(block)
    return { scope, first: address.toByteArray(), last: lastOf(address, bits).toByteArray() }
  }),
)

const scopeOf = (address: Address): IpScope => worst(address, address)

/** The scope of the first special network that the range touches; public when it touches none. */
function worst(first: Address, last: Address): IpScope {
  const [low, high] = [first.toByteArray(), last.toByteArray()]
  const touched = networks.find(
    network => network.first.length === low.length && compare(network.first, high) <= 0 && compare(low, network.last) <= 0,
  )
  if (touched) return touched.scope
  // only 2000::/3 is handed out
  return low.length === 16 && ((low[0] ?? 0) >> 5 !== 1 || (high[0] ?? 0) >> 5 !== 1) ? 'reserved' : 'public'
}
