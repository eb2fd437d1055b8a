import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { tinyJpeg } from '../../../../test/fixtures/reading/tiny-jpeg.ts'
import { picturesOfPages, textsOfPages } from '../../../../test/golden/pdf-reader.ts'
import { render, sampleOf } from '../../../../test/golden/sample-case.ts'
import type { DocumentMeta } from '../../../domain/documents/block.ts'
import type { MaterialFile } from '../../../ports/binder.ts'
import { pdfBinder } from './index.ts'
import { readJpeg, withoutNotes } from './jpeg.ts'

const meta: DocumentMeta = {
  title: '材料汇编',
  author: '单位',
  subject: '材料',
  language: 'zh-CN',
  createdAt: '2026-11-23T00:00:00.000Z',
  footer: '',
  record: null,
}

/** Black on the left, white on the right. */
function png(width: number, height: number, more: { readonly alpha?: boolean } = {}): Uint8Array {
  const image = new PNG({ width, height })
  for (let at = 0; at < width * height; at += 1) {
    const value = at % width < width / 2 ? 0 : 255
    image.data.set([value, value, value, 255], at * 4)
  }
  return new Uint8Array(PNG.sync.write(image, more.alpha ? {} : { colorType: 2 }))
}

/** With a thumbnail's worth of notes and the orientation of a phone held upright. */
function jpeg(orientation: number, notes: number): Uint8Array {
  const exif = [
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    0x01,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const segment = (marker: number, body: readonly number[]): readonly number[] => [
    0xff,
    marker,
    (body.length + 2) >> 8,
    (body.length + 2) & 0xff,
    ...body,
  ]
  return new Uint8Array([
    ...tinyJpeg.subarray(0, 2),
    ...segment(0xe1, exif),
    ...segment(0xfe, Array(notes).fill(32)),
    ...tinyJpeg.subarray(2),
  ])
}

async function plainPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage().drawText('contract', { font: await document.embedFont(StandardFonts.Helvetica) })
  return document.save()
}

const file = (kind: string, name: string, mime: string, bytes: Uint8Array): MaterialFile => ({ kind, name, mime, bytes })

let first: Uint8Array
beforeAll(async () => {
  const made = await render(sampleOf('cover-sheet'), 'cover-sheet')
  if (!made.ok) throw new Error(made.code)
  first = made.bytes
})

describe('what was given to us', () => {
  test('is looked at: pages, the profile that a PDF claims, what cannot be bound', async () => {
    const look = (mime: string, bytes: Uint8Array) => pdfBinder.look(file('a', 'a', mime, bytes))
    expect(await look('image/jpeg', jpeg(1, 10))).toEqual({ pages: 1, profile: null, archival: true, problem: null })
    expect(await look('image/png', png(10, 10))).toEqual({ pages: 1, profile: null, archival: true, problem: null })
    expect(await look('application/pdf', await plainPdf())).toEqual({ pages: 1, profile: null, archival: false, problem: null })
    expect(await look('application/pdf', first)).toMatchObject({ profile: 'PDF/A-3', archival: true, problem: null })
    expect(await look('application/pdf', new Uint8Array([0x25, 0x50]))).toMatchObject({ pages: 0, problem: 'unreadable' })
    expect(await look('image/png', png(10, 10).subarray(0, 30))).toMatchObject({ problem: 'unreadable' })
    expect(await look('image/heic', new Uint8Array(20))).toMatchObject({ problem: 'unsupported' })
  })

  test('becomes pages behind the first document, with a bookmark for each kind and file', async () => {
    const files = [
      file('营业执照', 'a.png', 'image/png', png(40, 20)),
      file('营业执照', 'b.jpg', 'image/jpeg', jpeg(1, 0)),
      file('承诺书', 'd.pdf', 'application/pdf', first),
    ]
    const bound = await pdfBinder.bind(first, files, meta)
    const before = (await PDFDocument.load(first)).getPageCount()
    const document = await PDFDocument.load(bound, { updateMetadata: false })
    expect(document.getPageCount()).toBe(before * 2 + 2)
    const plain = Buffer.from(bound).toString('latin1')
    expect(plain).toContain('<pdfaid:part>3')
    const titles = [...plain.matchAll(/\/Title <(FEFF[0-9A-F]+)>/g)].map(match =>
      Buffer.from(match[1]!.slice(4), 'hex').swap16().toString('utf16le'),
    )
    expect(titles).toEqual(expect.arrayContaining(['营业执照', 'a.png', 'b.jpg', '承诺书', 'd.pdf']))
    expect(Buffer.from(await pdfBinder.bind(first, files, meta)).equals(Buffer.from(bound))).toBe(true)
    expect((await textsOfPages(bound)).at(-1)).toBe((await textsOfPages(first)).at(-1))
  })

  test('is not believed when it claims PDF/A and its letters are not inside', async () => {
    const packet = '<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>'
    const document = await PDFDocument.load(await plainPdf())
    document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream(packet)))
    const bytes = await document.save()
    expect(await pdfBinder.look(file('a', 'a', 'application/pdf', bytes))).toMatchObject({ profile: 'PDF/A-1', archival: false })
    await expect(pdfBinder.bind(first, [file('合同', 'c.pdf', 'application/pdf', bytes)], meta)).rejects.toThrow('c.pdf')
  })

  test('is stood for by the last pages of the first document, each in its place, where it cannot be shown', async () => {
    const standsFor = true
    const files = [
      { ...file('合同', 'c.pdf', 'application/pdf', await plainPdf()), standsFor },
      file('营业执照', 'a.png', 'image/png', png(40, 20)),
      { ...file('其他', 'd.heic', 'image/heic', new Uint8Array(20)), standsFor },
    ]
    const plan = await render(sampleOf('contingency-plan'), 'contingency-plan')
    if (!plan.ok) throw new Error(plan.code)
    const written = await textsOfPages(plan.bytes)
    const bound = await pdfBinder.bind(plan.bytes, files, meta)
    expect(await textsOfPages(bound)).toEqual([...written.slice(0, -1), '', ...written.slice(-1)])
    expect(Buffer.from(bound).toString('latin1')).toContain('<pdfaid:part>3')
    expect(
      Buffer.from(bound)
        .toString('latin1')
        .match(/\/Type \/Filespec/g),
    ).toHaveLength(3)
  })

  test.each([false, true])('shows a picture as it is, whole and on its sheet (alpha: %s)', async alpha => {
    const bound = await pdfBinder.bind(first, [file('图', 'a.png', 'image/png', png(400, 200, { alpha }))], meta)
    const picture = (await picturesOfPages(bound)).at(-1)!
    expect(picture.width).toBeGreaterThan(picture.height)
    const dark = picture.grey.reduce((sum, value) => sum + (value < 128 ? 1 : 0), 0)
    // half of a picture of 400 × 200 pixels at 0.75 points and 0.8 pixels a point
    expect(dark).toBeGreaterThan(0.9 * (200 * 200 * 0.75 ** 2 * 0.8 ** 2))
    expect(dark).toBeLessThan(1.1 * (200 * 200 * 0.75 ** 2 * 0.8 ** 2))
  })
})

describe('a picture for a portal', () => {
  test('is left as it is when it fits, loses its notes when that is enough, and is refused otherwise', () => {
    const photo = file('执照', 'a.jpg', 'image/jpeg', jpeg(6, 50_000))
    expect(pdfBinder.portalPicture(photo, 100_000)).toMatchObject({ ok: true, changed: false })
    const smaller = pdfBinder.portalPicture(photo, 10_000)
    expect(smaller).toMatchObject({ ok: true, changed: true })
    expect(smaller.ok && readJpeg(smaller.bytes)).toMatchObject({ width: 8, height: 8, orientation: 6 })
    expect(pdfBinder.portalPicture(photo, 100)).toEqual({ ok: false, because: 'tooLarge' })
    expect(pdfBinder.portalPicture(file('合同', 'a.pdf', 'application/pdf', first), 1e9)).toEqual({ ok: false, because: 'notPicture' })
  })

  test('that is broken is not made worse', () => {
    expect(withoutNotes(jpeg(1, 10).subarray(0, 60))).toBeNull()
    expect(readJpeg(new Uint8Array([0xff, 0xd8]))).toBeNull()
  })
})
