/**
 * Deflate in the zlib format for a page of a document: greedy, one candidate a place, the fixed codes of RFC 1951. A page is a few
 * kilobytes, and to set zlib up for each was a fifth of the time of a document; fflate takes ten times as long. Measured on pages of the
 * plan, which come out half as long as they are (zlib's level 1: two fifths). The same bytes on every processor and runtime.
 */
export function press(bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  // a literal takes 9 bits at most, a match less than what it stands for
  room = room.length < length * 1.125 + 32 ? new Uint8Array(length * 2 + 32) : room
  if (base > 1 << 29) {
    places.fill(0)
    base = 1
  }
  // everything that the loop touches is a local: this is the hottest loop of a document
  const out = room
  const from = base
  out[0] = 0x78
  out[1] = 0x01
  let at = 2
  // the last block, with the fixed codes
  let bits = 0b011
  let count = 3
  const last = length - shortest
  let here = 0
  while (here < length) {
    let same = 0
    let distance = 0
    if (here <= last) {
      const four = bytes[here]! | (bytes[here + 1]! << 8) | (bytes[here + 2]! << 16) | (bytes[here + 3]! << 24)
      const slot = Math.imul(four, 0x9e3779b1) >>> 20
      const seen = places[slot]! - from
      places[slot] = here + from
      if (fours[slot] !== four) fours[slot] = four
      else if (seen >= 0 && here - seen <= farthest) {
        distance = here - seen
        const most = Math.min(longest, length - here)
        same = shortest
        while (same < most && bytes[seen + same] === bytes[here + same]) same += 1
      }
    }
    if (same === 0) {
      const byte = bytes[here]!
      bits |= literals[byte]! << count
      count += literalLengths[byte]!
      here += 1
    } else {
      bits |= lengthCodes[same]! << count
      count += lengthBits[same]!
      if (count >= 16) {
        out[at] = bits
        out[at + 1] = bits >>> 8
        at += 2
        bits >>>= 16
        count -= 16
      }
      const symbol = distanceSymbol(distance)
      bits |= distanceCodes[symbol]! << count
      count += 5
      if (count >= 16) {
        out[at] = bits
        out[at + 1] = bits >>> 8
        at += 2
        bits >>>= 16
        count -= 16
      }
      bits |= (distance - distanceStarts[symbol]!) << count
      count += distanceExtra[symbol]!
      here += same
    }
    if (count >= 16) {
      out[at] = bits
      out[at + 1] = bits >>> 8
      at += 2
      bits >>>= 16
      count -= 16
    }
  }
  base += length
  // the end of the block is seven zeros
  for (count += 7; count > 0; count -= 8) {
    out[at++] = bits
    bits >>>= 8
  }
  const sum = adler32(bytes)
  for (let shift = 24; shift >= 0; shift -= 8) out[at++] = sum >>> shift
  return out.slice(0, at)
}

const shortest = 4
const longest = 258
const farthest = 32768

let room = new Uint8Array(1 << 14)

/** Which four bytes were seen last in a slot, and where, counted over all pages, so that nothing has to be emptied for the next. */
const fours = new Int32Array(1 << 12)
const places = new Int32Array(1 << 12)
let base = 1

const reversed = (code: number, length: number): number => {
  let result = 0
  for (let bit = 0; bit < length; bit += 1) if (code & (1 << bit)) result |= 1 << (length - 1 - bit)
  return result
}

/** Codes are written from their first bit on, so they are kept turned round. */
const literals = Uint16Array.from({ length: 256 }, (_, value) =>
  value < 144 ? reversed(0x30 + value, 8) : reversed(0x190 + value - 144, 9),
)
const literalLengths = Uint8Array.from({ length: 256 }, (_, value) => (value < 144 ? 8 : 9))

/** By length: the code with its extra bits behind it. */
const lengthCodes = new Uint32Array(longest + 1)
const lengthBits = new Uint8Array(longest + 1)
for (let symbol = 257, start = 3; symbol <= 285; symbol += 1) {
  const extra = symbol < 265 || symbol === 285 ? 0 : (symbol - 261) >> 2
  const [code, size] = symbol < 280 ? [reversed(symbol - 256, 7), 7] : [reversed(0xc0 + symbol - 280, 8), 8]
  if (symbol === 285) start = longest
  for (let more = 0; more < 1 << extra && start + more <= longest; more += 1) {
    lengthCodes[start + more] = code | (more << size)
    lengthBits[start + more] = size + extra
  }
  start += 1 << extra
}

const distanceExtra = Uint8Array.from({ length: 30 }, (_, symbol) => (symbol < 4 ? 0 : (symbol - 2) >> 1))
const distanceCodes = Uint8Array.from({ length: 30 }, (_, symbol) => reversed(symbol, 5))
const distanceStarts = new Uint16Array(30)
for (let symbol = 0, start = 1; symbol < 30; symbol += 1) {
  distanceStarts[symbol] = start
  start += 1 << distanceExtra[symbol]!
}

/** The symbol of a distance: its highest bit and the one after it. */
function distanceSymbol(distance: number): number {
  if (distance < 3) return distance - 1
  const high = 31 - Math.clz32(distance - 1)
  return 2 * high + (((distance - 1) >> (high - 1)) & 1)
}

function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0]
  for (let from = 0; from < bytes.length; from += 2000) {
    const to = Math.min(bytes.length, from + 2000)
    let place = from
    for (; place + 4 <= to; place += 4) {
      const one = bytes[place]!
      const two = bytes[place + 1]!
      const three = bytes[place + 2]!
      const four = bytes[place + 3]!
      b += 4 * (a + one) + 3 * two + 2 * three + four
      a += one + two + three + four
    }
    for (; place < to; place += 1) {
      a += bytes[place]!
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}
