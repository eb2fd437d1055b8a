import { getDocument } from 'unpdf/pdfjs'
import { drawnSide } from '../../domain/reading/legible-sizes.ts'

/** of 255: a page whose lightest and darkest dot differ by less shows nothing */
const leastContrast = 40

/**
 * The only page of a PDF, drawn in this browser in the size that the server draws. `undecodable` where it does not open, needs what is not in it (a
 * password, the table of a font, a decoder of rare pictures) or shows nothing: half a page is never handed in.
 */
export async function drawPage(file: Blob): Promise<HTMLCanvasElement | 'undecodable' | 'severalPages'> {
  const absent: string[] = []
  const opening = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    useSystemFonts: true,
    verbosity: 0,
    cMapUrl: 'absent/',
    wasmUrl: 'absent/',
    useWorkerFetch: false,
    BinaryDataFactory: class {
      async fetch({ filename }: { readonly filename: string }): Promise<never> {
        absent.push(filename)
        throw new Error('not bundled')
      }
    },
  })
  try {
    const document = await opening.promise
    if (document.numPages !== 1) return 'severalPages'
    const page = await document.getPage(1)
    const { width, height } = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: drawnSide / Math.max(width, height) })
    const canvas = Object.assign(globalThis.document.createElement('canvas'), {
      width: Math.round(viewport.width),
      height: Math.round(viewport.height),
    })
    await page.render({ canvas, viewport, background: '#fff' }).promise
    // without the tables of colours a page looks a little different; without anything else a part of it is missing
    return absent.some(name => !/qcms/.test(name)) || isEmpty(canvas) ? 'undecodable' : canvas
  } catch {
    return 'undecodable'
  } finally {
    void opening.destroy()
  }
}

function isEmpty(canvas: HTMLCanvasElement): boolean {
  const { width, height } = canvas
  const dots = canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? []
  let [lightest, darkest] = [0, 255]
  for (let at = 1; at < dots.length; at += 4) {
    const green = dots[at] ?? 0
    lightest = Math.max(lightest, green)
    darkest = Math.min(darkest, green)
  }
  return lightest - darkest < leastContrast
}
