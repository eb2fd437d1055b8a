import { type Box, widestCrop, withMargin } from '../../../domain/reading/line.ts'
import type { Pixels } from '../../../domain/reading/measure-picture.ts'
import { longestSide, mostPixels } from '../../../domain/reading/picture-quality.ts'

export interface OpenPicture {
  readonly width: number
  readonly height: number
  /** pixels of the upright picture for one of `pixels` */
  readonly scale: number
  readonly pixels: Pixels
  /** a part of the upright picture as JPEG, with a little around it */
  crop(box: Box): Promise<Blob>
  close(): void
}

/** Upright as its EXIF says, white where it is transparent, made smaller as the server does. Null when the browser cannot open it or it is too large. */
export async function openPicture(file: Blob): Promise<OpenPicture | 'undecodable' | 'too-large'> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return 'undecodable'
  const { width, height } = bitmap
  if (width * height > mostPixels) {
    bitmap.close()
    return 'too-large'
  }
  const whole: Box = [0, 0, width, height]
  const ratio = Math.min(1, longestSide / Math.max(width, height))
  const pixels = pixelsOf(draw(bitmap, whole, Math.round(width * ratio), Math.round(height * ratio)))
  return {
    width,
    height,
    scale: width / pixels.width,
    pixels,
    crop(box) {
      const part = withMargin(box, { width, height })
      const shrink = Math.min(1, widestCrop / part[2])
      const drawn = draw(bitmap, part, Math.round(part[2] * shrink), Math.round(part[3] * shrink))
      return drawn.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
    },
    close: () => bitmap.close(),
  }
}

function draw(bitmap: ImageBitmap, [x, y, w, h]: Box, width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(Math.max(1, width), Math.max(1, height)).getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, context.canvas.width, context.canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, x, y, w, h, 0, 0, context.canvas.width, context.canvas.height)
  return context
}

function pixelsOf(context: OffscreenCanvasRenderingContext2D): Pixels {
  const { width, height } = context.canvas
  const rgba = context.getImageData(0, 0, width, height).data
  const data = new Uint8Array(width * height * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    data[to++] = rgba[from] ?? 0
    data[to++] = rgba[from + 1] ?? 0
    data[to++] = rgba[from + 2] ?? 0
  }
  return { width, height, data }
}
