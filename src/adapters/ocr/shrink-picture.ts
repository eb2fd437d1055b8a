import sharp, { type Sharp } from 'sharp'
import { mostPixels } from '../../domain/reading/picture-quality.ts'
import { openPages } from './pdf-pages.ts'

/** Print of a licence is legible from here on; below, a new picture is better than a worse one. */
const sides = [2400, 2000, 1600, 1280]
const qualities = [85, 75, 65]

/** by which the careful encoder is smaller than the quick one at best */
const mostGain = 0.75

/** The picture as JPEG within so many bytes, upright: the largest and best that fits; null when a legible one does not. Of a PDF its first page. */
export async function shrinkPicture(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = isPdf(bytes) ? await firstPage(bytes) : sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate()
  if (!picture) return null
  const upright = picture.flatten({ background: '#fff' })
  for (const side of sides) {
    const { data, info } = await upright
      .clone()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const sized = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    for (const quality of qualities) {
      const quick = await sized.clone().jpeg({ quality }).toBuffer()
      if (quick.length * mostGain > mostBytes) continue
      const made = await sized.clone().jpeg({ quality, mozjpeg: true }).toBuffer()
      if (made.length <= mostBytes) return new Uint8Array(made)
    }
  }
  return null
}

const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte)

async function firstPage(pdf: Uint8Array): Promise<Sharp | null> {
  const opened = await openPages(pdf)
  if (typeof opened === 'string') return null
  try {
    const { width, height, data } = (await opened.page(1, sides[0])).pixels
    return sharp(data, { raw: { width, height, channels: 3 } })
  } finally {
    opened.close()
  }
}
