import sharp from 'sharp'
import { type Box, widestCrop, withMargin } from '../../domain/reading/line.ts'
import type { Pixels } from '../../domain/reading/measure-picture.ts'
import { longestSide, mostPixels } from '../../domain/reading/picture-quality.ts'
import type { Turn } from '../../domain/reading/turn-of.ts'

export interface Decoded {
  readonly pixels: Pixels
  /** of the upright picture, before it was made smaller */
  readonly width: number
  readonly height: number
  /** pixels of the upright picture for one of `pixels` */
  readonly scale: number
}

/** Upright as its EXIF says, without transparency. Throws on what is no picture or too large a one. */
export async function decodePicture(bytes: Uint8Array): Promise<Decoded> {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' })
    .rotate()
    .flatten({ background: '#fff' })
  const { width: rawWidth, height: rawHeight, orientation = 1 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
  const [width, height] = orientation >= 5 ? [rawHeight, rawWidth] : [rawWidth, rawHeight]
  const { data, info } = await picture
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { pixels: { width: info.width, height: info.height, data: new Uint8Array(data) }, width, height, scale: width / info.width }
}

/** sharp says so in words only */
export const isTooLarge = (error: unknown): boolean => error instanceof Error && /pixel limit/i.test(error.message)

/** A part of the picture as it was read, upright, as PNG, with a little around it. */
export async function cropPicture(bytes: Uint8Array, box: Box, turn: Turn | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const exif = await sharp(bytes, { limitInputPixels: mostPixels }).rotate().toBuffer({ resolveWithObject: true })
  const upright = turn ? await sharp(exif.data).rotate(turn).toBuffer({ resolveWithObject: true }) : exif
  const [left, top, width, height] = withMargin(box, upright.info)
  const part = sharp(upright.data).extract({ left, top, width, height })
  return new Uint8Array(await part.resize({ width: widestCrop, withoutEnlargement: true }).png().toBuffer())
}
