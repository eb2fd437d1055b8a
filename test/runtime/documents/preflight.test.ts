import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawPages } from '../../../src/adapters/ocr/draw-pages.ts'
import { pdfBinder } from '../../../src/adapters/pdf/materials/index.ts'
import { render, sampleOf } from '../../golden/sample-case.ts'
import { checkTemplates } from '../../preflight/check-templates.ts'
import { needPreflight, preflight } from './preflight-tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
const problems: string[] = []
let made = 0
let messages: ReadonlyMap<string, readonly string[]>

/** The validator knows PDF/A-1b: part 3 says 3 (7.11.2), needs no CIDSet (3.1.11) and allows attachments (1.4.7, 1.2.9). */
const allowed = /^(7\.11\.2|3\.1\.11|1\.4\.7|1\.2\.9) /

/** Nothing is embedded and nothing is declared in a file like this one. */
async function plainFile(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage().drawText('plain', { font: await document.embedFont(StandardFonts.Helvetica) })
  return document.save({ useObjectStreams: false })
}

/** A picture, a PDF/A and the drawn pages of a PDF that is none, bound behind the list of materials. */
async function boundFile(): Promise<Uint8Array> {
  const [list, sheet] = [await render(sampleOf('materials'), 'materials'), await render(sampleOf('icp-application'), 'icp-application')]
  if (!list.ok || !sheet.ok) throw new Error('the list of materials could not be made')
  const picture = new PNG({ width: 40, height: 20 })
  picture.data.fill(200)
  const png = { kind: '营业执照', name: 'a.png', mime: 'image/png', bytes: new Uint8Array(PNG.sync.write(picture, { colorType: 2 })) }
  const pdf = { kind: '信息表', name: 'b.pdf', mime: 'application/pdf', bytes: sheet.bytes }
  const plain = { kind: '合同', name: '合同 (1).pdf', mime: 'application/pdf', bytes: await plainFile() }
  const drawn = await drawPages(plain.bytes, 1, 8)
  if (drawn?.length !== 1) throw new Error('the page could not be drawn')
  return pdfBinder.bind(list.bytes, [png, pdf, { ...plain, drawn }], list.meta)
}

beforeAll(async () => {
  needPreflight()
  for await (const { template, locale, variant, format, problems: wrong, bytes } of checkTemplates({})) {
    problems.push(...wrong.map(problem => `${template} ${locale} ${variant} ${format}: ${problem}`))
    made += wrong.length === 0 ? 1 : 0
    if (format === 'pdf' && bytes && variant !== 'bare') writeFileSync(join(folder, `${template}.${locale}.${variant}.pdf`), bytes)
  }
  writeFileSync(join(folder, 'materials-bound.pdf'), await boundFile())
  const sample = sampleOf('icp-application')
  const rare = await render({ ...sample, fields: { ...sample.fields, principalName: '张峯' } }, 'icp-application')
  if (rare.ok) writeFileSync(join(folder, 'rare.pdf'), rare.bytes)
  writeFileSync(join(folder, 'plain.pdf'), await plainFile())
  messages = preflight(folder)
}, 600_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every template makes every document, whatever is answered', () => {
  expect(problems).toEqual([])
  expect(made).toBeGreaterThan(0)
})

test('every PDF passes the PDF/A check', () => {
  const wrong = [...messages].flatMap(([name, said]) =>
    name === 'plain.pdf' ? [] : said.filter(message => !allowed.test(message)).map(message => `${name}: ${message}`),
  )
  expect(wrong).toEqual([])
  expect(messages.has('rare.pdf')).toBe(true)
  expect(messages.size).toBeGreaterThan(10)
})

test('a PDF without what PDF/A asks for does not', () => {
  const said = messages.get('plain.pdf')?.filter(message => !allowed.test(message)) ?? []
  expect(said.some(message => message.startsWith('3.1.3 '))).toBe(true)
})
