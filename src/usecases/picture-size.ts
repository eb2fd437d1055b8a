import { mostPixels } from '../domain/reading/picture-quality.ts'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** In pixels, as its header says it, before anything is unpacked; null where it does not say it in one of the usual ways. */
export function pictureSize(mime: string, bytes: Uint8Array): PictureSize | null {
  const read = readers[mime]
  return read?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? null
}

type ReadSize = (bytes: Uint8Array, view: DataView) => PictureSize | null

const readers: Readonly<Record<string, ReadSize>> = {
  'image/png': (bytes, view) => (bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
}

/** Walks the segments to the frame header (SOF0 … SOF15, without the tables and extensions between them). */
function jpegSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Of its first chunk: extended, lossless or lossy (RFC 9649). */
function webpSize(bytes: Uint8Array, view: DataView): PictureSize | null {
  if (bytes.length < 30) return null
  const chunk = String.fromCharCode(...bytes.subarray(12, 16))
  const three = (at: number): number => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16)
  if (chunk === 'VP8X') return { width: 1 + three(24), height: 1 + three(27) }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) }
  }
  return chunk === 'VP8 ' ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff } : null
}

/** a PNG with more bytes than this when it is unpacked: 50 million pixels with four colours of 8 bits */
const mostRawBytes = 200_000_000
/** of a progressive JPEG: cameras and editors write ten; each is a pass over every pixel */
const mostScans = 64
const mostScannedPixels = 600_000_000
const pngChannels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Why a picture is not unpacked at all, by its header alone. */
export function pictureBomb(mime: string, bytes: Uint8Array): 'picture.tooLarge' | 'picture.damaged' | null {
  const size = pictureSize(mime, bytes)
  if (!size) return null
  const pixels = size.width * size.height
  if (pixels > mostPixels) return 'picture.tooLarge'
  if (mime === 'image/png') {
    const [depth = 8, colours = 2] = bytes.subarray(24, 26)
    return (pixels * (pngChannels[colours] ?? 4) * depth) / 8 > mostRawBytes ? 'picture.tooLarge' : null
  }
  const scans = mime === 'image/jpeg' ? scansOf(bytes) : 1
  if (scans > mostScans) return 'picture.damaged'
  return scans * pixels > mostScannedPixels ? 'picture.tooLarge' : null
}

/** Starts of scans; counting ends where there are too many. */
function scansOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let scans = 0
  for (let at = text.indexOf('\xff\xda', 0, 'latin1'); at >= 0 && scans <= mostScans; at = text.indexOf('\xff\xda', at + 2, 'latin1'))
    scans += 1
  return scans
}
