const polynomial = 0xedb88320
/** of a byte that stands 0, 1, 2 or 3 bytes before the end: four at once are three times as fast as one after the other */
const [at0, at1, at2, at3] = tables()

function tables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, n) => {
    let value = n
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1
    return value
  })
  const next = (before: Uint32Array): Uint32Array => before.map(value => (value >>> 8) ^ (first[value & 0xff] ?? 0))
  const second = next(first)
  const third = next(second)
  return [first, second, third, next(third)]
}

/** CRC-32 of ZIP (IEEE 802.3); goes on from `before`. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  let at = 0
  for (const last = bytes.length - 3; at < last; at += 4) {
    value ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
    value = (at3[value & 0xff] ?? 0) ^ (at2[(value >>> 8) & 0xff] ?? 0) ^ (at1[(value >>> 16) & 0xff] ?? 0) ^ (at0[value >>> 24] ?? 0)
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ (at0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0)
  return ~value >>> 0
}
