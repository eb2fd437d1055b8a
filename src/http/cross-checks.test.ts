import { describe, expect, test } from 'vitest'
import { testApp } from '../../test/fixtures/http/test-app.ts'
import { pictureOf, recordedReader } from '../../test/fixtures/reading/recorded-reader.ts'

async function talk(fields: Record<string, unknown> = {}) {
  const server = await testApp({ pictures: recordedReader() })
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

describe('papers are held against each other and against what was told', () => {
  test('two files of which nobody confirmed one: the second replaces nothing, and which is right is asked', async () => {
    const { give } = await talk({ consentSensitive: true })
    await give(pictureOf('L1_photo.jpg'), 'a.png')
    const { body } = await give(pictureOf('0-tilt3'), 'b.png')
    expect(body.case.fields.legalRepName).toMatchObject({ state: 'needsConfirmation', value: '谢晓婷' })
    expect(body.reply.confirming).toContainEqual(expect.objectContaining({ field: 'legalRepName', value: '欧阳明哲' }))
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
