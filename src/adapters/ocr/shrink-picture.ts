import sharp, { type Sharp } from 'sharp'
import { drawnSide, legibleQualities, legibleSizes, type Size } from '../../domain/reading/legible-sizes.ts'
import { mostPixels } from '../../domain/reading/picture-quality.ts'
import type { BoundedWork } from '../child/bounded-work.ts'
import { drawingMs } from './budgets.ts'
import { openPages } from './pdf-pages.ts'

/** by which the careful encoder is smaller than the quick one at best */
const mostGain = 0.75

/** The picture as JPEG within so many bytes, upright: the largest and best that fits; null when a legible one does not. Of a PDF its first page. */
export async function shrinkPicture(bytes: Uint8Array, mostBytes: number, bounded: BoundedWork): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = isPdf(bytes) ? await firstPage(bytes, bounded) : sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
  if (!picture) return null
  const upright = picture.flatten({ background: '#fff' })
  for (const size of legibleSizes(await sizeOf(picture))) {
    const { data, info } = await upright
      .clone()
      .resize({ ...size, fit: 'fill' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const sized = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    for (const quality of legibleQualities) {
      const quick = await sized.clone().jpeg({ quality }).toBuffer()
      if (quick.length * mostGain > mostBytes) continue
      const made = await sized.clone().jpeg({ quality, mozjpeg: true }).toBuffer()
      if (made.length <= mostBytes) return new Uint8Array(made)
    }
  }
  return null
}

/** as it is seen: a camera stores a picture lying on its side and says so */
async function sizeOf(picture: Sharp): Promise<Size> {
  const { width, height, orientation = 1 } = await picture.metadata()
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte)

async function firstPage(pdf: Uint8Array, bounded: BoundedWork): Promise<Sharp | null> {
  const opened = await openPages(pdf, bounded, drawingMs)
  if (typeof opened === 'string') return null
  try {
    const { width, height, data } = (await opened.page(1, drawnSide)).pixels
    return sharp(data, { raw: { width, height, channels: 3 } })
  } finally {
    opened.close()
  }
}
