import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { pictureOf, recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })

async function talk(fields: Record<string, unknown> = {}) {
  const server = await testApp({ pictures: recordedReader(), listener })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'], locale: 'en' }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  if (Object.keys(fields).length) await server.call('PATCH', `/v1/cases/${opened.body.case.id}/fields`, fields, auth)
  const give = (file: Blob, name: string) => {
    const form = new FormData()
    form.set('file', file, name)
    return server.call('POST', `${path}/uploads?read=server`, form, auth)
  }
  return { ...server, auth, path, give }
}

const certificate = (expiry: string) => new Blob([`域名注册证书\n域名:yunqi-ai.com\n到期日期:${expiry}`])

describe('which of two values is right', () => {
  const conflict = async () => {
    const server = await talk({ organizerName: '上海鑫旺五金有限公司', legalRepName: '谢小婷' })
    const say = async (text: string) => (await server.call('POST', `${server.path}/turns`, { text }, server.auth)).body
    const { body } = await server.give(pictureOf('L1_photo.jpg'), 'a.png')
    return { ...server, say, body }
  }
  const taps = (body: { reply: { quickReplies: { text: string }[] } }) => body.reply.quickReplies.map(({ text }) => text)

  test('is asked first and by itself, with both, and a tap takes what the paper says with its place on the paper', async () => {
    const { body, say } = await conflict()
    expect(body.reply.confirming.map(({ field }: { field: string }) => field)).toEqual(
      expect.arrayContaining(['organizerName', 'legalRepName']),
    )
    for (const words of ['上海鑫旺五金有限公司', '上海市浦东新区鑫旺五金经营部', '谢小婷', '谢晓婷'])
      expect(body.reply.text).toContain(words)
    expect(taps(body)).toEqual(['Take the file', 'Keep my answer'])
    const after = await say('Take the file')
    expect(after.case.fields.legalRepName).toMatchObject({ state: 'filled', value: '谢晓婷', evidence: { kind: 'upload', page: 1 } })
    // what nobody disputed is confirmed next
    expect(after.reply.confirming.map(({ field }: { field: string }) => field)).toContain('organizerCertNumber')
  })

  test('names where each of both comes from, and the place on the paper is had although its value is not taken yet', async () => {
    const { body, app, auth, path } = await conflict()
    const both = body.reply.confirming.find(({ field }: { field: string }) => field === 'legalRepName')
    expect(both).toMatchObject({
      display: '谢晓婷',
      evidence: { kind: 'upload', uploadId: body.upload.id, page: 1, box: expect.any(Array) },
      against: { display: '谢小婷', evidence: { kind: expect.stringMatching(/turn|api/), uploadId: null } },
    })
    const place = await app.request(`${path}/uploads/${body.upload.id}/crop?field=legalRepName`, { headers: auth })
    expect([place.status, place.headers.get('content-type')]).toEqual([200, 'image/png'])
  })

  test('the other tap leaves what was said', async () => {
    const { say } = await conflict()
    const { case: after, reply } = await say('Keep my answer')
    expect(after.fields.legalRepName).toMatchObject({ state: 'filled', value: '谢小婷' })
    expect(reply.confirming.map(({ field }: { field: string }) => field)).not.toContain('legalRepName')
    expect(after.fields.organizerCertNumber.state).toBe('needsConfirmation')
  })

  test('is asked once more after another file, or after words that were not understood', async () => {
    const one = await conflict()
    expect(taps((await one.give(certificate('2028-10-01'), 'd.txt')).body)).toContain('Take the file')
    const two = await conflict()
    expect(taps(await two.say('blah blah'))).toContain('Take the file')
  })
})

describe('papers are held against each other and against what was told', () => {
  test('two files of which nobody confirmed one: the second replaces nothing, and which is right is asked', async () => {
    const { give } = await talk({ consentSensitive: true })
    await give(pictureOf('L1_photo.jpg'), 'a.png')
    const { body } = await give(pictureOf('0-tilt3'), 'b.png')
    expect(body.case.fields.legalRepName).toMatchObject({ state: 'needsConfirmation', value: '谢晓婷' })
    expect(body.reply.confirming).toContainEqual(
      expect.objectContaining({
        field: 'legalRepName',
        value: '欧阳明哲',
        against: expect.objectContaining({ value: '谢晓婷', evidence: expect.objectContaining({ kind: 'upload' }) }),
      }),
    )
    expect(body.reply.text).toContain('谢晓婷')
  })

  test('a credit code of one province beside an address in another is asked about', async () => {
    const { give } = await talk({ organizerCertAddress: '广东省深圳市南山区示例路1号' })
    const elsewhere = await give(pictureOf('L0_clean.png'), 'a.png')
    expect(elsewhere.body.reply.text).toMatch(/广东/)
    const { give: again } = await talk()
    expect((await again(pictureOf('L0_clean.png'), 'a.png')).body.reply.text).not.toContain('credit code was registered')
  })

  test.each([
    ['2027-02-20', 'less than 3 months'],
    ['2026-10-01', 'has passed'],
  ])('a domain until %s is said to be too short', async (expiry, words) => {
    const { give } = await talk()
    expect((await give(certificate(expiry), 'd.txt')).body.reply.text).toContain(words)
  })

  test('one that lasts is not', async () => {
    const { give } = await talk()
    expect((await give(certificate('2028-10-01'), 'd.txt')).body.reply.text).not.toMatch(/3 months|passed/)
  })
})

test.each(['heic', 'mif1'])('a photo of an iPhone (%s) is told how to become a JPG', async brand => {
  const { give } = await talk()
  const { body } = await give(new Blob([new Uint8Array([0, 0, 0, 24]), `ftyp${brand}`, new Uint8Array(40)]), 'IMG_1.HEIC')
  expect([body.upload.reading, body.upload.problems.map(({ code }: { code: string }) => code)]).toEqual(['unsupported', ['picture.heic']])
})
