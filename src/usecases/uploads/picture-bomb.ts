import { mostPixels } from '../../domain/reading/picture-quality.ts'
import { pictureSize } from './picture-size.ts'

/** a PNG with more bytes than this when it is unpacked: 50 million pixels with four colours of 8 bits */
const mostRawBytes = 200_000_000
/** of a progressive JPEG: cameras and editors write ten; each is a pass over every pixel */
const mostScans = 64
const mostScannedPixels = 600_000_000
/** of an interlaced PNG, which is held whole and gone through seven times; no camera and no scanner makes one */
const mostInterlaced = 25_000_000
const pngChannels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** Why a picture is not unpacked at all, by its header alone. */
export function pictureBomb(mime: string, bytes: Uint8Array): 'picture.tooLarge' | 'picture.damaged' | 'picture.slow' | null {
  const size = pictureSize(mime, bytes)
  if (!size) return null
  const pixels = size.width * size.height
  if (pixels > mostPixels) return 'picture.tooLarge'
  if (mime === 'image/png') {
    const [depth = 8, colours = 2, , , interlaced] = bytes.subarray(24, 29)
    if ((pixels * (pngChannels[colours] ?? 4) * depth) / 8 > mostRawBytes) return 'picture.tooLarge'
    return interlaced && pixels > mostInterlaced ? 'picture.slow' : null
  }
  const scans = mime === 'image/jpeg' ? scansOf(bytes) : 1
  if (scans > mostScans) return 'picture.damaged'
  return scans * pixels > mostScannedPixels ? 'picture.slow' : null
}

/** Starts of scans; counting ends where there are too many. */
function scansOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let scans = 0
  for (let at = text.indexOf('\xff\xda', 0, 'latin1'); at >= 0 && scans <= mostScans; at = text.indexOf('\xff\xda', at + 2, 'latin1'))
    scans += 1
  return scans
}
