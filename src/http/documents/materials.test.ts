import { createHash } from 'node:crypto'
import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { textsOfPages } from '../../../test/golden/pdf-reader.ts'
import type { Deps } from '../../ports/deps.ts'
import { bindMaterials } from '../../usecases/documents/bind-materials.ts'

async function plainPdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page += 1) document.addPage([300, 200])
  return new Uint8Array(await document.save())
}

/** The trailer of a file that is locked says so; nothing else of it is looked at. */
async function lockedPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create()
  document.addPage()
  document.context.trailerInfo.Encrypt = document.context.register(document.context.obj({ Filter: 'Standard', V: 1, R: 2 }))
  return new Uint8Array(await document.save({ useObjectStreams: false }))
}

async function materialsOf(files: readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[], drawing = true) {
  const server = await testApp(drawing ? { pictures: recordedReader() } : {})
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const visitor = server.bearer(opened.body.token)
  for (const [name, bytes] of files) {
    const form = new FormData()
    form.set('file', new Blob([bytes]), name)
    form.set('kind', 'contract')
    const given = await server.call('POST', `/v1/conversations/${opened.body.conversation.id}/uploads`, form, visitor)
    if (given.status !== 201) throw new Error(JSON.stringify(given.body))
  }
  const auth = server.bearer(server.apiKey)
  const pdfOf = async (format: string) => {
    const document = await server.call('POST', `/v1/cases/${opened.body.case.id}/documents`, { template: 'materials', format }, auth)
    const response = await server.app.request(`/v1/documents/${document.body.id}`, { headers: auth })
    return new Uint8Array(await response.arrayBuffer())
  }
  return pdfOf
}

const withoutReader = ({ pictures: _reader, ...deps }: Deps): Deps => deps

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const claims = (bytes: Uint8Array): boolean => latin1(bytes).includes('<pdfaid:part>3')

test('an upload that is no PDF/A stands in the materials as pictures, with itself attached, and they stay PDF/A-3b', async () => {
  const given = await plainPdf(9)
  const pdf = await (await materialsOf([['合同.pdf', given]]))('pdf')
  const [list, ...pages] = await textsOfPages(pdf)
  expect(list?.replace(/\s/g, '')).toContain('按页转成图片')
  expect([claims(pdf), pages.length >= 9]).toEqual([true, true])
  expect(latin1(pdf)).toContain(latin1(given))
  const last = (await PDFDocument.load(pdf)).getPages().at(-1)
  expect([last?.getWidth(), last?.getHeight()]).toEqual([300, 200])
})

test('where the machine draws no pages, and where there are more than sixty, a page of ours stands for the file, which is attached', async () => {
  const [one, many] = [await plainPdf(1), await plainPdf(61)]
  const workers = await (await materialsOf([['合同.pdf', one]], false))('pdf')
  const long = await (await materialsOf([['合同.pdf', many]]))('pdf')
  for (const [pdf, given] of [
    [workers, one],
    [long, many],
  ] as const) {
    const texts = await textsOfPages(pdf)
    const last = texts.at(-1)?.replace(/\s/g, '') ?? ''
    expect([claims(pdf), texts.filter(text => text.includes('SHA-256')).length]).toEqual([true, 1])
    expect(last).toContain('合同.pdf')
    expect(last).toContain(createHash('sha256').update(given).digest('hex'))
    expect(latin1(pdf)).toContain(latin1(given))
  }
})

test('pages that were drawn are kept: the same bytes come from a machine that draws none', async () => {
  const server = await testApp({ pictures: recordedReader() })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const form = new FormData()
  form.set('file', new Blob([await plainPdf(2)]), '合同.pdf')
  await server.call('POST', `/v1/conversations/${opened.body.conversation.id}/uploads`, form, server.bearer(opened.body.token))
  const ref = { organisation: server.organisation, caseId: opened.body.case.id }
  const state = await server.deps.cases.load(ref)
  if (!state) throw new Error('no case')
  const input = { ref, state, locale: 'zh-CN', format: 'pdf' } as const
  const before = await bindMaterials(withoutReader(server.deps), input)
  const drawn = await bindMaterials(server.deps, input)
  const kept = await bindMaterials(withoutReader(server.deps), input)
  const hashes = [before, drawn, kept].map(made => (made.ok ? made.sha256 : made.code))
  expect(hashes[0]).not.toBe(hashes[1])
  expect(hashes[2]).toBe(hashes[1])
})

test('a page stands for a file that is locked; one that is broken is left out, and the list says which and why', async () => {
  const locked = await lockedPdf()
  const files = [
    ['有密码.pdf', locked],
    ['坏的.pdf', new Uint8Array(new TextEncoder().encode('%PDF-1.4\nnothing'))],
  ] as const
  const pdfOf = await materialsOf(files)
  const pdf = await pdfOf('pdf')
  const texts = (await textsOfPages(pdf)).map(text => text.replace(/\s/g, ''))
  expect(texts.join('')).toContain('文件损坏')
  expect(texts.filter(text => text.includes('SHA-256')).map(text => text.includes('有密码.pdf'))).toEqual([true])
  expect([claims(pdf), latin1(pdf).includes(latin1(locked))]).toEqual([true, true])
  const preview = new TextDecoder().decode(await pdfOf('html'))
  expect(preview).toContain('有密码.pdf')
  expect(preview).not.toContain('排在本页之后')
  expect(preview).not.toContain('SHA-256')
})
