import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import { metricsOf } from '../../src/adapters/pdf/faces.ts'
import { buildForm } from '../../src/adapters/pdf/form/build-form.ts'
import { fillForm } from '../../src/adapters/pdf/form/fill-form.ts'
import { formFields } from '../../src/adapters/pdf/form/form-fields.ts'
import { readFont } from '../../src/adapters/pdf/sfnt/read-font.ts'
import type { Block, DocumentMeta } from '../../src/domain/documents/block.ts'
import { comparePicture } from './compare-pictures.ts'
import { picturesOfPages, textsOfPages } from './pdf-reader.ts'
import { render, type Sample, sampleOf, templatesFolder } from './sample-case.ts'

const font = (name: string) => readFont(readFileSync(join(templatesFolder, 'fonts', name)))
const fonts = { text: font('noto-serif-sc-core.ttf'), head: font('noto-sans-sc-core.ttf') }
const meta: DocumentMeta = {
  title: '申请表',
  author: '单位',
  subject: '申请表',
  language: 'zh-CN',
  createdAt: '2026-11-23T00:00:00.000Z',
  footer: '',
  record: { name: 'record.json', json: '{}' },
}
const form = await buildForm(
  '@title 小表\n|: 30 70\n| {h}名称 | [[name]]\n| {h}说明 | [[reason*3]]\n| {h}同意 | {c}[[?agree]]\n| {h}备注 | [[remark]]',
  fonts,
)
const box = (name: string, text: string): Block => ({ type: 'box', name, label: name, spans: text ? [{ text }] : [] })
const tick = (name: string, checked: boolean): Block => ({ type: 'tick', name, label: name, checked })
const fill = (blocks: readonly Block[], flatten = false, more: Partial<DocumentMeta> = {}) =>
  fillForm({ form, blocks, meta: { ...meta, ...more }, flatten }, fonts, metricsOf(fonts))

const filled = [
  box('name', '刘䶮（杭州）茶业有限公司'),
  box('reason', '因业务扩展，需要增加一个域名，并且更换接入服务提供者。'.repeat(2)),
  tick('agree', true),
]
const bare = (texts: readonly string[]): string => texts.join('').replace(/\s/g, '')

async function inkOf(pdf: Uint8Array): Promise<number> {
  const pages = await picturesOfPages(pdf)
  return pages.reduce((sum, { grey }) => sum + grey.reduce((dark, value) => dark + (value < 128 ? 1 : 0), 0), 0)
}

describe('a form', () => {
  test.each([false, true])('shows what the boxes hold, as fields or as a part of its page (%s)', async flatten => {
    const pdf = await fill(filled, flatten)
    const text = bare(await textsOfPages(pdf))
    // fields are no text of the page
    if (flatten) expect(text).toContain('刘䶮（杭州）茶业有限公司')
    if (flatten) expect(text).toContain('因业务扩展，需要增加一个域名，并且更换接入服务提供者。'.repeat(2))
    // text that can be copied may still be blank on the page
    expect(await inkOf(pdf)).toBeGreaterThan((await inkOf(form)) + 200)
    const document = await PDFDocument.load(pdf, { updateMetadata: false })
    expect(formFields(document).map(({ name }) => name)).toEqual(flatten ? [] : ['name', 'reason', 'agree', 'remark'])
    expect(document.getTitle()).toBe('申请表')
  })

  test('keeps fields that a person can go on writing in, without asking the reader to draw them', async () => {
    const document = await PDFDocument.load(await fill(filled), { updateMetadata: false })
    expect(document.getForm().getTextField('name').getText()).toBe('刘䶮（杭州）茶业有限公司')
    expect(document.getForm().getCheckBox('agree').isChecked()).toBe(true)
    const dict = document.catalog.lookup(PDFName.of('AcroForm'), PDFDict)
    expect(dict.has(PDFName.of('NeedAppearances'))).toBe(false)
  })

  test('takes smaller type for longer words, and refuses what does not fit at the smallest', async () => {
    const sizeOf = async (text: string) => {
      const document = await PDFDocument.load(await fill([box('reason', text)]), { updateMetadata: false })
      return Number(
        /(\S+) Tf/.exec(
          document.getForm().getTextField('reason').acroField.getWidgets()[0]?.dict.get(PDFName.of('DA'))?.toString() ?? '',
        )?.[1],
      )
    }
    expect(await sizeOf('短')).toBe(10.5)
    expect(await sizeOf('比较长的说明'.repeat(20))).toBeLessThan(10.5)
    await expect(fill([box('name', '好'), box('reason', '太长的说明'.repeat(200))])).rejects.toMatchObject({ code: 'overflow', block: 1 })
    await expect(fill([box('name', '一行放不下的名称'.repeat(20))])).rejects.toMatchObject({ code: 'overflow', block: 0 })
  })

  test('names the box that the form does not have and the character that no font has', async () => {
    await expect(fill([box('nobody', '好')])).rejects.toMatchObject({ code: 'unknown-box', excerpt: 'nobody' })
    await expect(fill([box('agree', '好')])).rejects.toMatchObject({ code: 'unknown-box', excerpt: 'agree' })
    await expect(fill([box('name', '茶😀')])).rejects.toMatchObject({ code: 'missing-glyph', character: '😀', block: 0 })
  })

  test('gives the same bytes for the same words, and says that it is a draft', async () => {
    expect(Buffer.from(await fill(filled)).equals(Buffer.from(await fill(filled)))).toBe(true)
    expect(bare(await textsOfPages(await fill(filled, false, { stamp: '草稿' })))).toContain('草稿')
  })
})

test('our own forms are built from their source, and the templates name them', async () => {
  const folder = join(templatesFolder, 'authenticity-check')
  const built = await buildForm(readFileSync(join(folder, 'form.txt'), 'utf8'), fonts)
  const kept = readFileSync(join(folder, 'form.pdf'))
  expect(Buffer.from(built).equals(kept)).toBe(true)
  const hash = createHash('sha256').update(kept).digest('hex')
  expect(readFileSync(join(folder, 'zh-CN.hbs'), 'utf8')).toContain(`@form ${hash}`)
})

describe('the check sheet', () => {
  const sample = sampleOf('authenticity-check')
  const made = async (given: Sample): Promise<Uint8Array> => {
    const rendered = await render(given, 'authenticity-check')
    if (!rendered.ok) throw new Error(JSON.stringify(rendered))
    return rendered.bytes
  }

  test('looks like its golden page and says what it shows', async () => {
    const pdf = await made(sample)
    const [picture] = await picturesOfPages(pdf)
    const artifact = join(import.meta.dirname, '../.artifacts/golden/authenticity-check/page-01.png')
    expect(comparePicture(picture!, join(import.meta.dirname, 'authenticity-check/page-01.png'), artifact)).toBeNull()
    const text = bare(await textsOfPages(pdf))
    for (const field of ['organizerName', 'siteName', 'principalName', 'organizerCertNumber'])
      expect(text).toContain(String(sample.fields[field]))
    expect(text).toContain('自制版式')
    expect(text).not.toContain('待补充')
  })

  test('marks what is missing, and is a draft then', async () => {
    const text = bare(await textsOfPages(await made({ filings: ['icpFiling'], fields: {} })))
    expect(text).toContain('【待补充：')
    expect(text).toContain('草稿')
  })

  test('names the line and the field that does not fit', async () => {
    const organizerName = `${'杭州示例茶业有限公司及其分公司'.repeat(8)}`
    const refused = await render({ ...sample, fields: { ...sample.fields, organizerName } }, 'authenticity-check')
    expect(refused).toMatchObject({
      ok: false,
      code: 'document-failed',
      errors: [{ code: 'document.overflow', pointer: '/fields/organizerName' }],
    })
    const source = readFileSync(join(templatesFolder, 'authenticity-check/zh-CN.hbs'), 'utf8').split('\n')
    const line = source.findIndex(text => text.startsWith('=box organizer ')) + 1
    expect(refused).toMatchObject({ errors: [{ args: { template: 'authenticity-check', line } }] })
  })
})
