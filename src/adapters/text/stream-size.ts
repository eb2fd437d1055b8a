import { Inflate, Unzlib } from 'fflate'

/** so much goes in at a time, to come out at most a thousand times as long */
const step = 4 * 1024

/**
 * Whether the packed streams of a PDF stay within `max` bytes when they are unpacked, pictures aside: the reader itself would unpack a bomb to its end. Streams
 * that are packed twice are never within.
 */
export async function unpacksWithin(pdf: Uint8Array, max: number): Promise<boolean> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  let size = 0
  let ticks = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.subarray(at - 3, at).toString('latin1') === 'end') continue
    const before = text.subarray(Math.max(0, at - 1_000), at).toString('latin1')
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1)
    const packed = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/g) ?? []
    if (packed.length === 0 || /\/Subtype\s*\/Image/.test(dictionary)) continue
    if (packed.length > 1) return false
    const start = text[at + 6] === 0x0d ? at + 8 : at + 7
    size += inflatedSize(pdf, start, max - size)
    if (size > max) return false
    if (++ticks % 16 === 0) await new Promise(resolve => setTimeout(resolve, 0))
  }
  return true
}

/** At most a little over `max`. */
function inflatedSize(bytes: Uint8Array, start: number, max: number): number {
  let size = 0
  let ended = false
  const add = (chunk: Uint8Array, last: boolean): void => {
    size += chunk.length
    ended = last
  }
  const isZlib = ((bytes[start] ?? 0) & 0x0f) === 8
  const inflate = isZlib ? new Unzlib(add) : new Inflate(add)
  try {
    for (let at = start; at < bytes.length && size <= max && !ended; at += step) inflate.push(bytes.subarray(at, at + step), false)
  } catch {
    // damaged, or the end of the stream: what came out counts
  }
  return size
}
