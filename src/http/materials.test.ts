import { PDFDocument } from 'pdf-lib'
import { expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import { recordedReader } from '../../test/fixtures/reading/recorded-reader.ts'
import { textsOfPages } from '../../test/golden/pdf-reader.ts'

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

test('where the machine draws no pages, and where there are more than sixty, they are copied as they are and nothing is claimed', async () => {
  const workers = await (await materialsOf([['合同.pdf', await plainPdf(1)]], false))('pdf')
  const long = await (await materialsOf([['合同.pdf', await plainPdf(61)]]))('pdf')
  for (const pdf of [workers, long]) {
    expect(claims(pdf)).toBe(false)
    expect((await textsOfPages(pdf)).join('').replace(/\s/g, '')).toContain('不作PDF/A声明')
  }
})

test('a file that is locked or broken is left out, and the list says which and why', async () => {
  const files = [
    ['有密码.pdf', await lockedPdf()],
    ['坏的.pdf', new Uint8Array(new TextEncoder().encode('%PDF-1.4\nnothing'))],
  ] as const
  const pdfOf = await materialsOf(files)
  const text = (await textsOfPages(await pdfOf('pdf'))).join('').replace(/\s/g, '')
  expect(text).toContain('文件已加密')
  expect(text).toContain('文件损坏')
  const preview = new TextDecoder().decode(await pdfOf('html'))
  expect(preview).toContain('有密码.pdf')
  expect(preview).not.toContain('排在本页之后')
})
