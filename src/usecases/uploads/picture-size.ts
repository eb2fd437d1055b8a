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
