import sharp from 'sharp'
import { mostPixels } from '../../domain/reading/picture-quality.ts'

/** Print of a licence is legible from here on; below, a new picture is better than a worse one. */
const sides = [2400, 2000, 1600, 1280]
const qualities = [85, 75, 65]

/** The picture as JPEG within so many bytes, upright: the largest and best that fits; null when a legible one does not. */
export async function shrinkPicture(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const upright = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' }).rotate().flatten({ background: '#fff' })
  for (const side of sides) {
    const sized = upright.clone().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    for (const quality of qualities) {
      const made = await sized.clone().jpeg({ quality, mozjpeg: true }).toBuffer()
      if (made.length <= mostBytes) return new Uint8Array(made)
    }
  }
  return null
}
