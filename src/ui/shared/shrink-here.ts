import { legibleQualities, legibleSizes, type Size } from '../../domain/reading/legible-sizes.ts'

type Canvas = OffscreenCanvas | HTMLCanvasElement

type Source = ImageBitmap | HTMLCanvasElement

/**
 * Makes a JPEG within so many bytes in this browser, of a picture or of a PDF with one page: the largest and best that fits. `illegible`: none does
 * whose print could still be read.
 */
export async function shrinkHere(file: Blob, mostBytes: number): Promise<Blob | 'undecodable' | 'severalPages' | 'illegible'> {
  const source = await sourceOf(file)
  if (typeof source === 'string') return source
  try {
    for (const size of legibleSizes(source)) {
      const canvas = draw(source, size)
      for (const quality of legibleQualities) {
        const made = await jpegOf(canvas, quality / 100)
        if (made && made.size <= mostBytes) return made
      }
    }
    return 'illegible'
  } finally {
    if ('close' in source) source.close()
  }
}

/** What draws a page weighs as much as the chat ten times over: it is loaded with the first PDF. */
async function sourceOf(file: Blob): Promise<Source | 'undecodable' | 'severalPages'> {
  if ((await file.slice(0, 5).text()) === '%PDF-') return (await import('./draw-page.ts')).drawPage(file)
  return createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => 'undecodable' as const)
}

function draw(source: Source, { width, height }: Size): Canvas {
  const canvas: Canvas =
    'OffscreenCanvas' in globalThis
      ? new OffscreenCanvas(width, height)
      : Object.assign(document.createElement('canvas'), { width, height })
  const context = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, 0, 0, width, height)
  return canvas
}

function jpegOf(canvas: Canvas, quality: number): Promise<Blob | null> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob({ type: 'image/jpeg', quality })
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
}
