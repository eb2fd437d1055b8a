import sharp from 'sharp'

/** RGB, 8 bits */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export interface Decoded {
  readonly pixels: Pixels
  /** of the upright picture, before it was made smaller */
  readonly width: number
  readonly height: number
  /** pixels of the upright picture for one of `pixels` */
  readonly scale: number
}

/** more would be a bomb: 50 million pixels are 150 MB */
export const mostPixels = 50_000_000
/** text stays legible, and reading stays fast */
export const longestSide = 2_000

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

/** A part of the upright picture as PNG, with a little around it. */
export async function cropPicture(
  bytes: Uint8Array,
  [x, y, width, height]: readonly [number, number, number, number],
): Promise<Uint8Array<ArrayBuffer>> {
  const upright = await sharp(bytes, { limitInputPixels: mostPixels }).rotate().toBuffer({ resolveWithObject: true })
  const margin = Math.round(Math.min(40, height * 0.3))
  const left = Math.max(0, Math.floor(x) - margin)
  const top = Math.max(0, Math.floor(y) - margin)
  const part = {
    left,
    top,
    width: Math.max(1, Math.min(upright.info.width - left, Math.ceil(width) + 2 * margin)),
    height: Math.max(1, Math.min(upright.info.height - top, Math.ceil(height) + 2 * margin)),
  }
  return new Uint8Array(await sharp(upright.data).extract(part).resize({ width: 900, withoutEnlargement: true }).png().toBuffer())
}
