import { legibleQualities, legibleSizes, type Size } from '../../domain/reading/legible-sizes.ts'

type Canvas = OffscreenCanvas | HTMLCanvasElement

/** Makes a JPEG within so many bytes in this browser: the largest and best that fits. `illegible`: none does whose print could still be read. */
export async function shrinkHere(file: Blob, mostBytes: number): Promise<Blob | 'undecodable' | 'illegible'> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) return 'undecodable'
  try {
    for (const size of legibleSizes(bitmap)) {
      const canvas = draw(bitmap, size)
      for (const quality of legibleQualities) {
        const made = await jpegOf(canvas, quality / 100)
        if (made && made.size <= mostBytes) return made
      }
    }
    return 'illegible'
  } finally {
    bitmap.close()
  }
}

function draw(bitmap: ImageBitmap, { width, height }: Size): Canvas {
  const canvas: Canvas =
    'OffscreenCanvas' in globalThis
      ? new OffscreenCanvas(width, height)
      : Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  return canvas
}

function jpegOf(canvas: Canvas, quality: number): Promise<Blob | null> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
}
