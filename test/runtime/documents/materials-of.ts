import { PDFDocument, StandardFonts } from 'pdf-lib'
import { PNG } from 'pngjs'
import { drawPages } from '../../../src/adapters/ocr/draw-pages.ts'
import type { MaterialRow } from '../../../src/domain/documents/records/materials.ts'
import type { MaterialFile } from '../../../src/ports/binder.ts'
import { render, sampleOf } from '../../golden/sample-case.ts'

/** Nothing is embedded and nothing is declared in a file like this one. */
export async function plainFile(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.addPage().drawText('plain', { font: await document.embedFont(StandardFonts.Helvetica) })
  return document.save({ useObjectStreams: false })
}

/** One file of each way to stand in the materials: a picture, a copied PDF/A, drawn pages, a page of ours for a PDF and for a photo. */
export async function materialsOf(): Promise<{ readonly files: readonly MaterialFile[]; readonly rows: readonly MaterialRow[] }> {
  const form = await render(sampleOf('icp-application'), 'icp-application')
  if (!form.ok) throw new Error(form.code)
  const plain = await plainFile()
  const drawn = await drawPages(plain, 1, 8, { within: (_mostMs, work) => work(() => {}) })
  if (drawn?.length !== 1) throw new Error('the page could not be drawn')
  const picture = new PNG({ width: 40, height: 20 })
  picture.data.fill(200)
  const png = new Uint8Array(PNG.sync.write(picture, { colorType: 2 }))
  const pdf = 'application/pdf'
  const files: readonly MaterialFile[] = [
    { kind: '营业执照', name: 'a.png', mime: 'image/png', bytes: png },
    { kind: '信息表', name: 'b.pdf', mime: pdf, bytes: form.bytes },
    { kind: '合同', name: '合同 (1).pdf', mime: pdf, bytes: plain, drawn },
    { kind: '合同', name: '合同 (2).pdf', mime: pdf, bytes: plain, standsFor: true },
    { kind: '其他文件', name: 'c.heic', mime: 'image/heic', bytes: new Uint8Array(20), standsFor: true },
  ]
  const rows = files.map(({ kind, name, mime, drawn: pages, standsFor }) => ({
    label: kind,
    name,
    pages: mime === 'image/heic' ? 0 : 1,
    sha256: '0'.repeat(64),
    isPdf: mime === pdf,
    profile: name === 'b.pdf' ? 'PDF/A-3' : null,
    drawn: pages !== undefined,
    attached: standsFor === true,
    problem: mime === 'image/heic' ? { unsupported: true, locked: false, unreadable: false, tooLarge: false, cmyk: false } : null,
    converted: mime !== 'image/png',
    fits: null,
  }))
  return { files, rows }
}
