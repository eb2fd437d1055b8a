import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { render, sampleOf, templatesFolder } from '../../test/golden/sample-case.ts'
import { lighterPdfjs } from './lighter-pdfjs.ts'

type Reader = typeof import('unpdf/pdfjs')

const folder = mkdtempSync(join(tmpdir(), 'pdfjs-'))
const path = fileURLToPath(import.meta.resolve('unpdf/pdfjs'))
const source = readFileSync(path, 'utf8')
const load = createRequire(import.meta.url)
let whole: Reader
let light: Reader

beforeAll(() => {
  writeFileSync(join(folder, 'light.mjs'), lighterPdfjs(source))
  // loaded as they are: the runner would rewrite a megabyte
  whole = load(path)
  light = load(join(folder, 'light.mjs'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What it gives of every page, or its refusal. */
async function readBy({ getDocument }: Reader, bytes: Uint8Array): Promise<unknown> {
  const task = getDocument({ data: bytes.slice(), disableFontFace: true, useSystemFonts: false, verbosity: 0 })
  try {
    const document = await task.promise
    const pages: unknown[] = []
    // one after another, so that fonts come in the same order
    for (let page = 1; page <= document.numPages; page += 1) pages.push(await (await document.getPage(page)).getTextContent())
    return pages
  } catch (error) {
    return String(error)
  } finally {
    await task.destroy()
  }
}

/** Each reader counts the documents that it has opened, and names fonts by the count. */
const sayOf = (read: unknown): string => JSON.stringify(read, null, 1).replace(/\bg_d\d+_/g, 'g_')

async function withStandardFonts(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const font of [StandardFonts.TimesRoman, StandardFonts.Courier, StandardFonts.Symbol, StandardFonts.ZapfDingbats]) {
    const embedded = await document.embedFont(font)
    const words = embedded.getCharacterSet().map(code => String.fromCodePoint(code))
    document.addPage().drawText(words.slice(0, 60).join(''), { font: embedded, size: 10, x: 20, y: 700 })
  }
  document.getForm().createTextField('name').setText('in a box')
  return document.save()
}

async function ours(template: string): Promise<Uint8Array> {
  const made = await render(sampleOf(template), template)
  if (!made.ok) throw new Error(made.code)
  return made.bytes
}

test.each([
  ['a sheet of ours', () => ours('icp-application')],
  ['fonts that every reader has', withStandardFonts],
  ['a form', async () => new Uint8Array(readFileSync(join(templatesFolder, 'authenticity-check/form.pdf')))],
  ['a broken file', async () => new TextEncoder().encode('%PDF-1.7\nnothing')],
])('the lighter reader reads what the whole one reads: %s', async (_what, make) => {
  const bytes = await make()
  const read = sayOf(await readBy(light, bytes))
  expect(read).toBe(sayOf(await readBy(whole, bytes)))
  expect(read.length).toBeGreaterThan(20)
})

test('is a third smaller', () => {
  expect(lighterPdfjs(source).length / source.length).toBeLessThan(0.87)
})

test('another release is not cut blindly', () => {
  expect(() => lighterPdfjs(source.replaceAll('class CanvasGraphics', 'class Renamed'))).toThrow('CanvasGraphics')
})
