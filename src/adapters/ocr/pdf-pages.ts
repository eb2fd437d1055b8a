import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import type { Box } from '../../domain/reading/line.ts'
import type { Pixels } from '../../domain/reading/measure-picture.ts'
import { longestSide, mostPixels } from '../../domain/reading/picture-quality.ts'
import type { BoundedWork } from '../child/bounded-work.ts'
import { readingMs } from './budgets.ts'
import { capMemory } from './wasm-memory.ts'

/** of what the renderer may hold at once: an A4 page as a picture takes 30 MB, its scan of 600 dpi 140 MB */
const mostMegabytes = 512

export interface OpenedPages {
  readonly count: number
  /** from 1; `scale` is points for one pixel */
  page(number: number, longest?: number): Promise<{ readonly pixels: Pixels; readonly scale: number }>
  /** of a page as it is shown, in points */
  size(number: number): Promise<{ readonly width: number; readonly height: number }>
  /** the letters of a page, also of fonts whose tables are not in the file */
  text(number: number): Promise<string>
  close(): void
}

let library: Promise<PDFiumLibrary> | null = null

/** The renderer, 4 MB: loaded when the process has nothing else to do, or with the first PDF. */
export const pdfRenderer = (): Promise<PDFiumLibrary> => (library ??= loadLibrary())

async function loadLibrary(): Promise<PDFiumLibrary> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('@hyzyla/pdfium/pdfium.wasm'))
  return PDFiumLibrary.init({ wasmBinary: capMemory(wasm, mostMegabytes).buffer })
}

/** Opens a PDF whose pages are to be looked at, each step within so much processor time. A picture in it that is too large is refused before it is unpacked. */
export async function openPages(
  pdf: Uint8Array,
  bounded: BoundedWork,
  mostMs = readingMs,
): Promise<OpenedPages | 'undecodable' | 'too-large'> {
  if (holdsHugePicture(pdf)) return 'too-large'
  const renderer = await pdfRenderer()
  const step = <T>(work: () => T | Promise<T>): Promise<T> => bounded.within(mostMs, async () => work())
  const document = await step(() => renderer.loadDocument(pdf)).catch(() => null)
  if (!document) return 'undecodable'
  return {
    count: document.getPageCount(),
    page: (number, longest) => step(() => pictureOf(document, number, longest)),
    size: number =>
      step(() => {
        const { originalWidth, originalHeight } = document.getPage(number - 1).getOriginalSize()
        return { width: originalWidth, height: originalHeight }
      }),
    text: number => step(() => document.getPage(number - 1).getText()),
    close: () => document.destroy(),
  }
}

/** Every picture names its size in clear; one that names it somewhere else hides it. */
export function holdsHugePicture(pdf: Uint8Array): boolean {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  for (const { index } of text.matchAll(/\/Subtype\s*\/Image\b/g)) {
    const start = text.lastIndexOf(' obj', index)
    const dictionary = text.slice(Math.max(start, index - 2_000), index + 2_000).split('stream')[0] ?? ''
    const side = (name: string): number => Number(new RegExp(`/${name}\\s+(\\d{1,9})(?!\\s+\\d+\\s+R)`).exec(dictionary)?.[1] ?? Number.NaN)
    if (!(side('Width') * side('Height') <= mostPixels)) return true
  }
  return false
}

async function pictureOf(document: PDFiumDocument, number: number, longest = longestSide): Promise<{ pixels: Pixels; scale: number }> {
  const page = document.getPage(number - 1)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  const scale = Math.min(longest / Math.max(originalWidth, originalHeight), 8)
  const { width, height, data } = await page.render({ scale, renderFormFields: true, render: async ({ data }) => data })
  return { pixels: { width, height, data: withoutAlpha(data, width * height) }, scale: originalWidth / width }
}

/** The renderer gives red, green, blue and an alpha that says nothing on paper. */
function withoutAlpha(rgba: Uint8Array, count: number): Uint8Array {
  const rgb = new Uint8Array(3 * count)
  for (let at = 0; at < count; at += 1) {
    rgb[3 * at] = rgba[4 * at] ?? 0
    rgb[3 * at + 1] = rgba[4 * at + 1] ?? 0
    rgb[3 * at + 2] = rgba[4 * at + 2] ?? 0
  }
  return rgb
}

/** for the eye a little larger than for the reader */
const longestSeen = 2_600
const margin = 8

/** A part of a page as PNG, with a little around it. */
export async function cropPage(
  pdf: Uint8Array,
  number: number,
  [x, y, width, height]: Box,
  bounded: BoundedWork,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const opened = await openPages(pdf, bounded)
  if (typeof opened === 'string') return null
  try {
    if (number > opened.count) return null
    const { pixels, scale } = await opened.page(number, longestSeen)
    const left = Math.max(0, Math.floor((x - margin) / scale))
    const top = Math.max(0, Math.floor((y - margin) / scale))
    const part = {
      left,
      top,
      width: Math.max(1, Math.min(pixels.width - left, Math.ceil((width + 2 * margin) / scale))),
      height: Math.max(1, Math.min(pixels.height - top, Math.ceil((height + 2 * margin) / scale))),
    }
    const raw = { width: pixels.width, height: pixels.height, channels: 3 } as const
    return new Uint8Array(await sharp(pixels.data, { raw }).extract(part).resize({ width: 900, withoutEnlargement: true }).png().toBuffer())
  } finally {
    opened.close()
  }
}
