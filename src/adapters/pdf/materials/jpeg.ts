/** What the segments of a JPEG tell. */
import { joinBytes } from '../../../domain/join-bytes.ts'
export interface Jpeg {
  readonly width: number
  readonly height: number
  /** 1 grey, 3 colour, 4 colours of a printing press */
  readonly components: number
  /** 1 to 8, as the camera was held */
  readonly orientation: number
}

interface Segment {
  readonly marker: number
  /** of the whole segment, its marker included */
  readonly from: number
  readonly to: number
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Segments before the picture itself; null when the file is cut off or is no JPEG. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
  const data = view(bytes)
  if (bytes.length < 4 || data.getUint16(0) !== 0xffd8) return null
  const segments: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at += 1
      continue
    }
    const to = at + 2 + data.getUint16(at + 2)
    if (to > bytes.length) return null
    segments.push({ marker, from: at, to })
    if (marker === 0xda) return segments
    at = to
  }
  return null
}

/** Null when the file is broken. */
export function readJpeg(bytes: Uint8Array): Jpeg | null {
  const segments = segmentsOf(bytes)
  const frame = segments?.find(({ marker }) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
  if (!segments || !frame || frame.to - frame.from < 11) return null
  const data = view(bytes)
  const [height, width, components] = [data.getUint16(frame.from + 5), data.getUint16(frame.from + 7), bytes[frame.from + 9] ?? 0]
  if (width === 0 || height === 0 || ![1, 3, 4].includes(components)) return null
  const exif = segments.find(({ marker, from }) => marker === 0xe1 && textAt(bytes, from + 4, 4) === 'Exif')
  return { width, height, components, orientation: exif ? orientationOf(bytes.subarray(exif.from + 10, exif.to)) : 1 }
}

const textAt = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length))

/** Tag 0x0112 of the first directory of a TIFF header, in either byte order. */
function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 14) return 1
  const data = view(tiff)
  const little = textAt(tiff, 0, 2) === 'II'
  const directory = data.getUint32(4, little)
  if (directory + 2 > tiff.length) return 1
  const count = data.getUint16(directory, little)
  for (let entry = directory + 2; entry < directory + 2 + count * 12 && entry + 12 <= tiff.length; entry += 12)
    if (data.getUint16(entry, little) === 0x0112) {
      const value = data.getUint16(entry + 8, little)
      return value >= 1 && value <= 8 ? value : 1
    }
  return 1
}

/**
 * The same picture without thumbnails, positions and the notes of programs: often a tenth of a photo. The colour profile and the way
 * the camera was held stay. Null when the file is broken.
 */
export function withoutNotes(bytes: Uint8Array): Uint8Array | null {
  const segments = segmentsOf(bytes)
  const jpeg = readJpeg(bytes)
  if (!segments || !jpeg) return null
  const isNote = ({ marker }: Segment): boolean =>
    (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe
  const kept = segments.filter(segment => !isNote(segment)).map(({ from, to }) => bytes.subarray(from, to))
  const scan = bytes.subarray(segments.at(-1)!.to)
  const parts = [bytes.subarray(0, 2), ...(jpeg.orientation > 1 ? [orientationSegment(jpeg.orientation)] : []), ...kept, scan]
  return joinBytes(parts)
}

/** APP1 with a big-endian directory of one entry. */
function orientationSegment(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  return new Uint8Array([0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff])
}
