import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import type { PictureReader } from '../../ports/picture-reader.ts'

const jpegHead = [0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x05, 0xdc, 0x07, 0xd0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]
/** of 800 by 600 pixels */
const webpHead = [...[...'RIFF....WEBPVP8 ....'].map(letter => letter.charCodeAt(0)), 0, 0, 0, 0x9d, 1, 0x2a, 0x20, 3, 0x58, 2]

/** nothing but a header: what is behind it is looked at by the reader of pictures alone */
const file = (head: readonly number[], kilobytes: number): Blob => {
  const bytes = new Uint8Array(kilobytes * 1024)
  bytes.set(head)
  return new Blob([bytes])
}

async function talk(filings: readonly string[], pictures: PictureReader | null = recordedReader()) {
  const server = await testApp(pictures ? { pictures } : {})
  const opened = await server.call('POST', '/v1/conversations', { filings }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const give = async (content: Blob, name = '营业执照.jpg', kind = 'businessLicence') => {
    const form = new FormData()
    form.set('file', content, name)
    form.set('kind', kind)
    return server.call('POST', `${path}/uploads`, form, auth)
  }
  const picture = (id: string, portal: string) =>
    server.app.request(`${path}/uploads/${id}/portal-picture?portal=${portal}`, { headers: auth })
  return { ...server, auth, path, give, picture, caseId: opened.body.case.id }
}

const both = ['icpFiling', 'publicSecurityFiling']
const portalsOf = (body: { upload: { portals: { portal: string; because: string }[] } }) =>
  body.upload.portals.map(({ portal, because }) => `${portal} ${because}`)

describe('a picture for the portals', () => {
  test.each([
    ['of 399 KB suits both', file(jpegHead, 399), both, []],
    ['of 401 KB is too large for the police', file(jpegHead, 401), both, ['police bytes']],
    ['of 5 MB is too large for both', file(jpegHead, 5 * 1024), both, ['icp bytes', 'police bytes']],
    ['of 401 KB suits a case without the police', file(jpegHead, 401), ['icpFiling'], []],
    ['as WebP is another format', file(webpHead, 50), both, ['icp format', 'police format']],
  ])('%s, and that is said at once', async (_, content, filings, troubles) => {
    const { give } = await talk(filings)
    const { status, body } = await give(content)
    expect([status, portalsOf(body), body.upload.problems]).toEqual([201, troubles, []])
    expect(/400KB/.test(body.reply.text)).toBe(troubles.some(trouble => trouble.startsWith('police')))
    expect(body.case.uploads[0].portals).toEqual(body.upload.portals)
    expect(body.case.findings.filter((each: { ruleId: string }) => each.ruleId.startsWith('upload.'))).toEqual([])
  })

  test('is made to fit with one call, as a JPEG for download, and is in the package too', async () => {
    const { give, picture, call, auth, caseId } = await talk(both)
    const { body } = await give(file(webpHead, 700), '营业执照.webp')
    const made = await picture(body.upload.id, 'police')
    expect([made.status, made.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect(decodeURIComponent(made.headers.get('content-disposition') ?? '')).toContain('营业执照.jpg')
    expect([...new Uint8Array(await made.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff])
    const zip = await call('GET', `/v1/cases/${caseId}/package.zip`, undefined, auth)
    expect(zip.status).toBe(200)
  })

  test('is made of a PDF with one page, of several none; in the package every file has the name of its kind', async () => {
    const { give, app, auth, caseId } = await talk(both)
    const pdfOf = async (pages: number): Promise<Blob> => {
      const document = await PDFDocument.create()
      for (let page = 0; page < pages; page += 1) document.addPage()
      return new Blob([new Uint8Array(await document.save())])
    }
    await give(await pdfOf(1), '甲.pdf', 'contract')
    await give(await pdfOf(2), '乙.pdf', 'contract')
    await give(file(jpegHead, 10), '丙.jpg', 'other')
    const zip = await app.request(`/v1/cases/${caseId}/package.zip`, { headers: auth })
    const archive = Buffer.from(await zip.arrayBuffer()).toString('utf8')
    const names = [...new Set(archive.match(/0\d-(?:上传材料|平台上传图片)\/[^\u0000-\u001f]*?\.(?:pdf|jpg)/g))]
    expect(names.map(name => name.replace(/^\d+-/, ''))).toEqual([
      '上传材料/01-服务器所在地证明-甲.pdf',
      '上传材料/02-服务器所在地证明-乙.pdf',
      '上传材料/03-其他文件-丙.jpg',
      ...['ICP备案（4MB以内）', '公安备案（400KB以内）'].flatMap(portal => [
        `平台上传图片/${portal}/01-服务器所在地证明-甲.jpg`,
        `平台上传图片/${portal}/03-其他文件-丙.jpg`,
      ]),
    ])
  })

  test('that fits is handed out as it came', async () => {
    const { give, picture } = await talk(both)
    const content = new Blob([readFileSync(join(import.meta.dirname, '../../../test/fixtures/reading/licence-photo.jpg'))])
    const { body } = await give(content)
    const made = await picture(body.upload.id, 'police')
    expect(Buffer.from(await made.arrayBuffer()).equals(Buffer.from(await content.arrayBuffer()))).toBe(true)
  })

  test('that would no longer be legible is not made, and why is said', async () => {
    const { give, picture } = await talk(both, { ...recordedReader(), shrink: async () => null })
    const { body } = await give(file(jpegHead, 900))
    const made = await picture(body.upload.id, 'police')
    expect([made.status, (await made.json()).errors[0].code]).toEqual([422, 'portal.illegible'])
  })

  test('is not promised where this machine cannot change pictures', async () => {
    const { give, picture } = await talk(both, null)
    const { body } = await give(file(jpegHead, 5 * 1024))
    expect(body.upload.portals.map((each: { mends: boolean }) => each.mends)).toEqual([false, false])
    expect(body.upload.problems.map((each: { code: string }) => each.code)).toEqual(['upload.bytes'])
    expect((await (await picture(body.upload.id, 'police')).json()).errors[0].code).toBe('portal.notHere')
  })

  test('of another conversation is nobody’s', async () => {
    const { give, path, app, picture } = await talk(both)
    const { body } = await give(file(jpegHead, 900))
    expect((await app.request(`${path}/uploads/${body.upload.id}/portal-picture?portal=police`)).status).toBe(401)
    expect((await picture('upl_nothing', 'police')).status).toBe(404)
    expect((await picture(body.upload.id, 'customs')).status).toBe(422)
  })

  test('what goes to no portal is not measured by its limits', async () => {
    const { give } = await talk(both)
    const { body } = await give(file(jpegHead, 900), '合同.jpg', 'contract')
    expect(body.upload.portals).toEqual([])
  })
})

describe('where the machine cannot change pictures, one made elsewhere is given', () => {
  const made = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer()

  async function given() {
    const talked = await talk(both, null)
    const { body } = await talked.give(file(jpegHead, 900))
    const path = `${talked.path}/uploads/${body.upload.id}/portal-picture`
    const put = async (bytes: Uint8Array, portal = 'police', type = 'image/jpeg') => {
      const headers = { ...talked.auth, 'content-type': type }
      const answer = await talked.app.request(`${path}?portal=${portal}`, { method: 'PUT', headers, body: new Uint8Array(bytes) })
      return { status: answer.status, body: await answer.json() }
    }
    return { ...talked, upload: body.upload, reply: body.reply, put, original: `${talked.path}/uploads/${body.upload.id}/original` }
  }
  test('and then stands for the upload: in the answer, for download and in the package', async () => {
    const { put, upload, picture: get, app, auth, original, caseId, call } = await given()
    expect(upload.portals.map((each: { mends: boolean; made: unknown }) => [each.mends, each.made])).toEqual([[false, null]])
    const small = await made(1280, 960)
    const { status, body } = await put(small)
    expect([status, body.upload.portals[0].made]).toEqual([200, { mime: 'image/jpeg', bytes: small.length }])
    expect(body.case.uploads[0].portals).toEqual(body.upload.portals)
    expect(Buffer.from(await (await get(upload.id, 'police')).arrayBuffer()).equals(small)).toBe(true)
    expect((await put(small)).body.case.revision).toBe(body.case.revision)
    expect((await (await app.request(original, { headers: auth })).arrayBuffer()).byteLength).toBe(upload.bytes)
    const zip = await app.request(`/v1/cases/${caseId}/package.zip`, { headers: auth })
    expect(Buffer.from(await zip.arrayBuffer()).includes(small)).toBe(true)
    expect((await call('GET', `/v1/cases/${caseId}`, undefined, auth)).body.uploads[0].portals[0].made.bytes).toBe(small.length)
  })

  test.each([
    ['is too large for the portal', async () => Buffer.concat([await made(1280, 960), Buffer.alloc(401 * 1024)]), 'portal.tooLarge'],
    ['is no longer legible', () => made(600, 450), 'portal.illegible'],
    ['shows something else', () => made(1280, 1280), 'portal.other'],
    ['is no picture', async () => new TextEncoder().encode('%PDF-1.7 no picture'), 'portal.notPicture'],
  ])('but not one that %s', async (_, picture, code) => {
    const { put, call, auth, caseId } = await given()
    const { status, body } = await put(await picture())
    expect([status, body.errors[0].code]).toEqual([422, code])
    expect((await call('GET', `/v1/cases/${caseId}`, undefined, auth)).body.uploads[0].portals[0].made).toBe(null)
  })

  test('what is wrong with the file itself is mended when each portal has its picture', async () => {
    const { give, path, app, auth, reply } = await given()
    expect(reply.text).toContain('在您这台设备上')
    const { body } = await give(file(jpegHead, 5 * 1024))
    expect([body.upload.problems.map((each: { code: string }) => each.code), portalsOf(body)]).toEqual([
      ['upload.bytes'],
      ['icp bytes', 'police bytes'],
    ])
    expect(body.reply.text).not.toContain('压缩一下再传')
    const left = []
    for (const portal of ['icp', 'police']) {
      const url = `${path}/uploads/${body.upload.id}/portal-picture?portal=${portal}`
      const headers = { ...auth, 'content-type': 'image/jpeg' }
      const answer = await (await app.request(url, { method: 'PUT', headers, body: new Uint8Array(await made(1280, 960)) })).json()
      left.push(answer.upload.problems.length)
    }
    expect(left).toEqual([1, 0])
  })

  test('another type of body is refused before it is read', async () => {
    const { put } = await given()
    expect((await put(await made(1280, 960), 'police', 'image/webp')).status).toBe(415)
  })
})

test('in English the limit is said in English', async () => {
  const server = await testApp({ pictures: recordedReader() })
  const start = await server.call('POST', '/v1/conversations', { filings: both, locale: 'en' }, { 'x-site-key': server.siteKey })
  const form = new FormData()
  form.set('file', file(jpegHead, 900), 'licence.jpg')
  form.set('kind', 'businessLicence')
  const path = `/v1/conversations/${start.body.conversation.id}/uploads`
  const { body } = await server.call('POST', path, form, server.bearer(start.body.token))
  expect(body.reply.text).toMatch(/at most 400 KB.*900 KB/)
})
