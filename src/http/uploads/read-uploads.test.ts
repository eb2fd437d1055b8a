import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { pictureOf, recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'
import type { PictureReader } from '../../ports/picture-reader.ts'

type Read = { readonly item: string; readonly value: string; readonly box: readonly number[]; readonly field: string | null }

// a correction beside a yes is heard by the real listener
const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })

async function talk(pictures: PictureReader | null = recordedReader()) {
  const server = await testApp({ listener, ...(pictures ? { pictures } : {}) })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const give = async (file: Blob, { name = '照片.png', kind, read = 'server' }: { name?: string; kind?: string; read?: string } = {}) => {
    const form = new FormData()
    form.set('file', file, name)
    if (kind) form.set('kind', kind)
    return server.call('POST', `${path}/uploads?read=${read}`, form, auth)
  }
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, auth)
  return { ...server, auth, path, give, say }
}

describe('a photographed licence', () => {
  test('is recognised by what stands on it and put before the person, not recorded', async () => {
    const { give } = await talk()
    const { status, body } = await give(pictureOf('L1_photo.jpg'), { name: 'IMG_0042.png' })
    expect([status, body.upload.kind, body.upload.reading, body.upload.quality]).toEqual([201, 'businessLicence', 'done', 'good'])
    const read: Read[] = body.upload.read
    expect(Object.fromEntries(read.map(({ item, value }) => [item, value]))).toMatchObject({
      code: '92310115MA1H8W5P1A',
      name: '上海市浦东新区鑫旺五金经营部',
      representative: '谢晓婷',
      established: '2021-11-03',
    })
    expect(read.find(({ item }) => item === 'capital')?.field).toBeNull()
    const confirming = body.reply.confirming.map((each: { field: string }) => each.field)
    expect(confirming).toEqual(expect.arrayContaining(['organizerCertNumber', 'organizerName', 'organizerNature', 'legalRepName']))
    expect(body.reply.asking.map((each: { field: string }) => each.field)).toEqual(confirming)
    for (const field of confirming)
      expect(body.case.fields[field]).toMatchObject({ state: 'needsConfirmation', evidence: { kind: 'upload', uploadId: body.upload.id } })
  })

  test('is printed in no document before the yes', async () => {
    const { give, say, call, app, auth } = await talk()
    const given = await give(pictureOf('L1_photo.jpg'))
    const printed = async (): Promise<string> => {
      const made = await call('POST', `/v1/cases/${given.body.case.id}/documents`, { template: 'icp-application', format: 'html' }, auth)
      expect(made.status).toBe(201)
      return (await app.request(`/v1/documents/${made.body.id}`, { headers: auth })).text()
    }
    const before = await printed()
    await say('是的')
    expect([before.includes('鑫旺五金'), (await printed()).includes('鑫旺五金')]).toEqual([false, true])
  })

  test('one yes records it all, with the place on the paper as its evidence', async () => {
    const { give, say } = await talk()
    const given = await give(pictureOf('L1_photo.jpg'))
    const { body } = await say('是的')
    expect(body.case.fields.organizerNature).toMatchObject({ state: 'filled', value: 'soleProprietor' })
    expect(body.case.fields.organizerName).toMatchObject({
      state: 'filled',
      value: '上海市浦东新区鑫旺五金经营部',
      evidence: { kind: 'upload', uploadId: given.body.upload.id, page: 1, quote: '上海市浦东新区鑫旺五金经营部' },
    })
    expect(body.reply.confirming).toEqual([])
  })

  test('one wrong value is corrected in the same breath', async () => {
    const { give, say } = await talk()
    await give(pictureOf('L1_photo.jpg'))
    const { body } = await say('主办单位名称是上海市浦东新区鑫旺五金商店,其他都对')
    expect(body.case.fields.organizerName.value).toBe('上海市浦东新区鑫旺五金商店')
    expect(body.case.fields.legalRepName).toMatchObject({ state: 'filled', value: '谢晓婷' })
  })

  test('that says something else than the person did asks which is right', async () => {
    const { give, say } = await talk()
    await say('公司名称:上海样例贸易有限公司')
    const { body } = await give(pictureOf('L0_clean.png'))
    expect(body.case.fields.organizerName).toMatchObject({ state: 'filled', value: '上海样例贸易有限公司' })
    expect(body.reply.confirming).toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'organizerName', value: '杭州云启智算信息技术有限公司' })]),
    )
    expect(body.reply.text).toContain('上海样例贸易有限公司')
    const yes = await say('是的')
    expect(yes.body.case.fields.organizerName).toMatchObject({ state: 'filled', value: '杭州云启智算信息技术有限公司' })
  })

  test('shows the part of the picture beside the value', async () => {
    const { app, auth, path, give } = await talk()
    const { body } = await give(pictureOf('L1_photo.jpg'))
    const { id, read } = body.upload
    const name: Read | undefined = read.find((each: Read) => each.item === 'name')
    const crop = await app.request(`${path}/uploads/${id}/crop?item=name`, { headers: auth })
    expect([crop.status, crop.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect([...new Uint8Array(await crop.arrayBuffer())]).toEqual(name?.box.map(edge => edge % 256))
    expect((await app.request(`${path}/uploads/${id}/crop?item=nothing`, { headers: auth })).status).toBe(404)
    expect((await app.request(`${path}/uploads/${id}/crop?item=name`)).status).toBe(401)
  })
})

test('two papers after each other are confirmed with one yes', async () => {
  const { give, say } = await talk()
  await give(pictureOf('L1_photo.jpg'))
  const certificate = '域名证书\n域名:xinwang.cn\n域名持有者:上海市浦东新区鑫旺五金经营部\n到期日期:2027-11-20\n'
  const { body } = await give(new Blob([certificate], { type: 'text/plain' }), { name: '域名证书.txt' })
  const confirming = body.reply.confirming.map((each: { field: string }) => each.field)
  expect(confirming).toEqual(
    expect.arrayContaining(['organizerCertNumber', 'organizerName', 'legalRepName', 'siteDomains', 'domainExpiryDate']),
  )
  const yes = await say('是的')
  for (const field of confirming) expect(yes.body.case.fields[field].state).toBe('filled')
})

describe('a picture that cannot be read', () => {
  test.each([
    ['blurred', { sharpness: 20 }, 'picture.blurred'],
    ['dark', { brightness: 20 }, 'picture.dark'],
    ['small', { height: 300 }, 'picture.small'],
  ])('because it is %s is asked for again, and nothing of it is put forward', async (_, facts, problem) => {
    const { give } = await talk(recordedReader(facts))
    const { body } = await give(pictureOf('L1_photo.jpg'))
    expect([body.upload.reading, body.upload.quality, body.upload.read]).toEqual(['retake', 'unreadable', []])
    expect(body.upload.problems.map((each: { code: string }) => each.code)).toContain(problem)
    expect(body.case.fields.organizerName).toBeUndefined()
  })

  test('because it is none is said', async () => {
    const { give } = await talk()
    const { body } = await give(pictureOf('no such sample'))
    expect(body.upload).toMatchObject({ reading: 'retake', problems: [expect.objectContaining({ code: 'picture.damaged' })] })
  })

  test('because this server reads none is kept, and said honestly', async () => {
    const { give } = await talk(null)
    const { status, body } = await give(pictureOf('L1_photo.jpg'), { kind: 'businessLicence' })
    expect([status, body.upload.reading, body.upload.read]).toEqual([201, 'unsupported', []])
    // what it does read is named
    expect(body.reply.text).toMatch(/只读.*PDF/)
    expect(body.case.fields.organizerName).toBeUndefined()
  })

  test.each(['busy', 'failed'] as const)('because the reader is %s is kept', async code => {
    const { give } = await talk({ ...recordedReader(), read: async () => ({ ok: false, code }) })
    const { status, body } = await give(pictureOf('L1_photo.jpg'))
    expect([status, body.upload.reading]).toEqual([201, code])
  })

  test('because nobody asked for it is only kept', async () => {
    const { give } = await talk()
    const { body } = await give(pictureOf('L1_photo.jpg'), { read: 'none' })
    expect([body.upload.reading, body.upload.read]).toEqual(['none', []])
  })
})
