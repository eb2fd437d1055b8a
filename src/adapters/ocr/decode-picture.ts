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
  const picture = sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'error' }).flatten({ background: '#fff' })
  const { width: rawWidth, height: rawHeight, orientation = 1 } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
  const [width, height] = orientation >= 5 ? [rawHeight, rawWidth] : [rawWidth, rawHeight]
  const { data, info } = await picture
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const small = { width: info.width, height: info.height, data: new Uint8Array(data) }
  // turned when it is small: a large one would have to be held whole
  const pixels = orientation > 1 ? await upright(small, orientation) : small
  return { pixels, width, height, scale: width / pixels.width }
}

/** By the number that EXIF gives to each way of holding a camera: mirrored first, then turned by so many degrees. */
const turns: Readonly<Record<number, readonly [mirrored: boolean, degrees: number]>> = {
  2: [true, 0],
  3: [false, 180],
  4: [true, 180],
  5: [true, 270],
  6: [false, 90],
  7: [true, 90],
  8: [false, 270],
}

async function upright({ width, height, data }: Pixels, orientation: number): Promise<Pixels> {
  const [mirrored, degrees] = turns[orientation] ?? [false, 0]
  const raw = { width, height, channels: 3 } as const
  const { data: turned, info } = await sharp(data, { raw }).flop(mirrored).rotate(degrees).raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data: new Uint8Array(turned) }
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
