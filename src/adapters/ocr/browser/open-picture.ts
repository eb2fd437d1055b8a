import { type Box, widestCrop, withMargin } from '../../../domain/reading/line.ts'
import type { Pixels } from '../../../domain/reading/measure-picture.ts'
import { longestSide, mostPixels } from '../../../domain/reading/picture-quality.ts'
import type { Turn } from '../../../domain/reading/turn-of.ts'

export interface OpenPicture {
  readonly width: number
  readonly height: number
  /** pixels of the upright picture for one of `pixels` */
  readonly scale: number
  readonly pixels: Pixels
  /** a part of the upright picture as JPEG, with a little around it */
  crop(box: Box, turn?: Turn): Promise<Blob>
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
    crop(box, turn) {
      const isOnEnd = turn === 90 || turn === 270
      const upright = isOnEnd ? { width: height, height: width } : { width, height }
      const part = withMargin(box, upright)
      const shrink = Math.min(1, widestCrop / part[2])
      const drawn = turned(draw(bitmap, asHeld(part, upright, turn), ...sized(part, shrink, isOnEnd)), turn)
      return drawn.canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 })
    },
    close: () => bitmap.close(),
  }
}

/** width and height of a part as it is drawn, before it is turned */
function sized([, , width, height]: Box, shrink: number, isOnEnd: boolean): [number, number] {
  const [wide, high] = [Math.round(width * shrink), Math.round(height * shrink)]
  return isOnEnd ? [high, wide] : [wide, high]
}

/** Where a part of the upright picture stands on it as it was held. */
function asHeld([x, y, w, h]: Box, { width, height }: { readonly width: number; readonly height: number }, turn: Turn | undefined): Box {
  if (turn === 90) return [y, width - x - w, h, w]
  if (turn === 180) return [width - x - w, height - y - h, w, h]
  return turn === 270 ? [height - y - h, x, h, w] : [x, y, w, h]
}

function turned(drawn: OffscreenCanvasRenderingContext2D, turn: Turn | undefined): OffscreenCanvasRenderingContext2D {
  if (!turn) return drawn
  const { width, height } = drawn.canvas
  const [wide, high] = turn === 180 ? [width, height] : [height, width]
  const context = new OffscreenCanvas(wide, high).getContext('2d')
  if (!context) throw new Error('no canvas')
  context.translate(wide / 2, high / 2)
  context.rotate((turn * Math.PI) / 180)
  context.drawImage(drawn.canvas, -width / 2, -height / 2)
  return context
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
