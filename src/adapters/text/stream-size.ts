import { inflateRawSync, inflateSync } from 'node:zlib'
import { Inflate, Unzlib } from 'fflate'
import { plainNames } from './pdf-actions.ts'

/** of a damaged stream so much goes in at a time, to come out at most a thousand times as long */
const step = 4 * 1024

/**
 * The objects that a PDF packs into streams, as text; null where its packed streams, pictures aside, are longer than `max` bytes when they are
 * unpacked: the reader itself would unpack a bomb to its end. Streams that are packed twice are never within, nor objects in a stream that no
 * program packs so.
 */
export async function unpackWithin(pdf: Uint8Array, max: number): Promise<string | null> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  // an enciphered stream is no damaged one; what it holds, time and memory bound
  const isEnciphered = text.includes('/Encrypt')
  let size = 0
  let ticks = 0
  const objects: string[] = []
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', at + 6)) {
    if (text.subarray(at - 3, at).toString('latin1') === 'end') continue
    const before = text.subarray(Math.max(0, at - 1_000), at).toString('latin1')
    const dictionary = plainNames(before.slice(before.lastIndexOf(' obj') + 1))
    const isObjects = /\/ObjStm|\/First\s+\d/.test(dictionary)
    const packed = dictionary.match(/\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])/g) ?? []
    const isOdd = isObjects && /\/(?:ASCII\w*Decode|LZWDecode|RunLengthDecode|Crypt)(?![A-Za-z])/.test(dictionary)
    if (packed.length > 1 || isOdd) return null
    const start = text[at + 6] === 0x0d ? at + 8 : at + 7
    if (packed.length === 0 && isObjects) objects.push(text.subarray(start, end(text, start)).toString('latin1'))
    if (packed.length === 0 || (/\/Subtype\s*\/Image/.test(dictionary) && !isObjects)) continue
    size += inflatedSize(pdf, start, max - size, isObjects ? objects : null, isEnciphered)
    if (size > max) return null
    if (++ticks % 16 === 0) await new Promise(resolve => setTimeout(resolve, 0))
  }
  return objects.join('')
}

const end = (text: Buffer, from: number): number => {
  const at = text.indexOf('endstream', from)
  return at < 0 ? text.length : at
}

/** More than `max` when it would be; what comes out is added to `keep`. */
function inflatedSize(bytes: Uint8Array, start: number, max: number, keep: string[] | null, isEnciphered: boolean): number {
  const isZlib = ((bytes[start] ?? 0) & 0x0f) === 8
  try {
    const options = { maxOutputLength: max + 1 }
    const out = isZlib ? inflateSync(bytes.subarray(start), options) : inflateRawSync(bytes.subarray(start), options)
    keep?.push(out.toString('latin1'))
    return out.length
  } catch (error) {
    if (error instanceof RangeError) return max + 1
    return isEnciphered ? 0 : sizeOfDamaged(bytes, start, max, keep)
  }
}

/** Readers of PDF take what came out before the fault: slowly, piece by piece, it counts here too. */
function sizeOfDamaged(bytes: Uint8Array, start: number, max: number, keep: string[] | null): number {
  let size = 0
  let ended = false
  const add = (chunk: Uint8Array, last: boolean): void => {
    size += chunk.length
    keep?.push(Buffer.from(chunk).toString('latin1'))
    ended = last
  }
  const inflate = ((bytes[start] ?? 0) & 0x0f) === 8 ? new Unzlib(add) : new Inflate(add)
  try {
    for (let at = start; at < bytes.length && size <= max && !ended; at += step) inflate.push(bytes.subarray(at, at + step), false)
  } catch {
    // what came out counts
  }
  return size
}
