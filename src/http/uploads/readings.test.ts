import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import samples from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import { pictureOf, recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })
const facts = { width: 1988, height: 1477, sharpness: 60, brightness: 200, glare: 0, colour: 12 }
const sample = 'L1_photo.jpg'
const lines = (samples.find(({ picture }) => picture === sample)?.lines ?? []).map(([text, x, y, width, height, confidence]) => ({
  text,
  box: [x, y, width, height],
  confidence,
}))
const reading = { fileName: 'IMG_0042.jpg', ...facts, lines, crops: [] }

async function talk() {
  const server = await testApp({ listener, pictures: recordedReader() })
  const opened = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const send = (body: object, headers: Record<string, string> = {}) =>
    server.call('POST', `${path}/readings`, body, { ...auth, ...headers })
  const give = (name: string, how: { kind?: string; read?: string } = {}) => {
    const form = new FormData()
    form.set('file', pictureOf(sample), name)
    if (how.kind) form.set('kind', how.kind)
    return server.call('POST', `${path}/uploads?read=${how.read ?? 'server'}`, form, auth)
  }
  const correct = (id: string, kind: string) => server.call('PATCH', `${path}/uploads/${id}`, { kind }, auth)
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, auth)
  return { ...server, auth, path, send, give, correct, say, caseId: opened.body.case.id }
}

describe('a picture that a browser read', () => {
  test('gives what the server would have read from it, and is kept nowhere', async () => {
    const here = await talk()
    const there = await talk()
    const { status, body } = await here.send(reading)
    const server = await there.give('IMG_0042.jpg')
    expect([status, body.upload.kind, body.upload.reading]).toEqual([201, 'businessLicence', 'done'])
    expect(body.upload.read).toEqual(server.body.upload.read)
    expect(body.reply.confirming).toEqual(server.body.reply.confirming)
    expect(body.case.uploads).toMatchObject([{ readIn: 'browser', field: null, mime: 'application/json' }])
    expect(body.case.fields.businessLicenseFile).toBeUndefined()
  })

  test('is evidence that says where it was read, after the yes too', async () => {
    const { send, say } = await talk()
    const given = await send(reading)
    expect(given.body.case.fields.organizerName).toMatchObject({ state: 'needsConfirmation', evidence: { readIn: 'browser' } })
    const { body } = await say('是的')
    expect(body.case.fields.organizerName).toMatchObject({
      state: 'filled',
      value: '上海市浦东新区鑫旺五金经营部',
      evidence: { kind: 'upload', uploadId: given.body.upload.id, readIn: 'browser', confidence: 1 },
    })
  })

  test('shows the part that was sent beside its value', async () => {
    const { send, app, auth, path } = await talk()
    const { body } = await send(reading)
    const name = body.upload.read.find((each: { item: string }) => each.item === 'name')
    const second = await send({ ...reading, fileName: 'b.jpg', crops: [{ box: name.box, picture: btoa('\xff\xd8\xff!') }] })
    const crop = (item: string) => app.request(`${path}/uploads/${second.body.upload.id}/crop?item=${item}`, { headers: auth })
    const shown = await crop('name')
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    expect([...new Uint8Array(await shown.arrayBuffer())]).toEqual([0xff, 0xd8, 0xff, 33])
    expect((await crop('code')).status).toBe(404)
  })

  test('that is blurred is asked for again, without a line of it', async () => {
    const { send } = await talk()
    const { body } = await send({ ...reading, sharpness: 20, lines: [] })
    expect([body.upload.reading, body.upload.quality, body.upload.read]).toEqual(['retake', 'unreadable', []])
    expect(body.upload.problems.map((each: { code: string }) => each.code)).toEqual(['picture.blurred'])
  })

  test('with the light of a lamp on its name is asked for again with what to do', async () => {
    const { send } = await talk()
    const first = await send(reading)
    const { box } = first.body.upload.read.find((each: { item: string }) => each.item === 'name')
    const { body } = await (await talk()).send({ ...reading, spots: [box] })
    expect([body.upload.reading, body.upload.read]).toEqual(['retake', []])
    expect(body.upload.problems).toEqual([{ code: 'picture.glare', message: expect.stringContaining('反光') }])
    expect(body.reply.text).toContain(body.upload.problems[0].message.slice(0, 8))
  })

  test('cannot bring values of its own, and each bad place is named', async () => {
    const { send } = await talk()
    expect((await send({ ...reading, items: [{ name: 'code', value: '91110000000000000X' }] })).status).toBe(422)
    const bad = await send({ ...reading, lines: [{ text: '名称', box: [1, 2, 3], confidence: 2 }] })
    expect(bad.body.errors.map((each: { pointer: string }) => each.pointer)).toEqual(
      expect.arrayContaining(['/lines/0/box', '/lines/0/confidence']),
    )
  })

  test('is kept once under one key', async () => {
    const { send } = await talk()
    const first = await send(reading, { 'idempotency-key': 'r1' })
    const again = await send(reading, { 'idempotency-key': 'r1' })
    expect([again.status, again.body.upload.id]).toEqual([201, first.body.upload.id])
    expect(again.body.case.uploads).toHaveLength(1)
  })

  test('of an identity card needs the consent first', async () => {
    const { send, deps, organisation, caseId } = await talk()
    const card = [{ text: '公民身份号码330106198001010032', box: [100, 100, 600, 40], confidence: 0.99 }]
    const { status, body } = await send({ ...reading, lines: card })
    expect([status, body.errors[0].code]).toEqual([422, 'consent.missing'])
    expect((await deps.cases.load({ organisation, caseId }))?.uploads).toEqual([])
  })
})

describe('a file that is something else than it was taken for', () => {
  test.each(['here', 'in the browser'])('read %s lets go of its field and of what nobody confirmed', async where => {
    const { give, send, correct } = await talk()
    const given = await (where === 'here' ? give('照片.png') : send(reading))
    expect(given.body.case.fields.organizerName.state).toBe('needsConfirmation')
    const { status, body } = await correct(given.body.upload.id, 'domainCertificate')
    expect([status, body.upload.id, body.upload.kind]).toEqual([200, given.body.upload.id, 'domainCertificate'])
    expect(body.case.fields.organizerName).toBeUndefined()
    expect(body.case.fields.businessLicenseFile).toBeUndefined()
    expect(body.case.fields.domainCertificateFile?.state).toBe(where === 'here' ? 'filled' : undefined)
    expect(body.case.uploads).toHaveLength(1)
  })

  test('is read again as what it is', async () => {
    const { give, correct } = await talk()
    const given = await give('照片.png', { kind: 'domainCertificate' })
    expect(given.body.case.fields.organizerName).toBeUndefined()
    const { body } = await correct(given.body.upload.id, 'businessLicence')
    expect(body.upload).toMatchObject({ kind: 'businessLicence', reading: 'done' })
    expect(body.case.fields.organizerName.value).toBe('上海市浦东新区鑫旺五金经营部')
    expect(body.case.fields.businessLicenseFile.value).toMatchObject([{ name: '照片.png', kind: 'businessLicence' }])
    expect(body.case.fields.domainCertificateFile).toBeUndefined()
  })

  test('keeps what the person confirmed, and stands in the conversation', async () => {
    const { give, correct, say, call, path, auth } = await talk()
    const given = await give('照片.png')
    await say('是的')
    await correct(given.body.upload.id, 'contract')
    const { body } = await call('GET', path, undefined, auth)
    expect(body.case.fields.organizerName.state).toBe('filled')
    expect(body.turns[0]).toMatchObject({ who: 'visitor', upload: { id: given.body.upload.id, kind: 'contract' } })
    expect(body.turns[0].reply.text).not.toBe('')
  })

  test('can be any kind of the list, which has a name for each in both languages', async () => {
    const { call } = await talk()
    for (const locale of ['zh-CN', 'en']) {
      const { body } = await call('GET', `/v1/upload-kinds?locale=${locale}`)
      expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual(
        expect.arrayContaining(['businessLicence', 'idCard', 'log', 'other']),
      )
      expect(body.items.filter(({ kind, label }: { kind: string; label: string }) => label === kind)).toEqual([])
    }
  })

  test('cannot become what does not exist, nor one that nobody sent', async () => {
    const { give, correct } = await talk()
    const given = await give('照片.png')
    expect(await correct(given.body.upload.id, 'selfie')).toMatchObject({ status: 422, body: { errors: [{ pointer: '/kind' }] } })
    expect((await correct('upl_none', 'contract')).status).toBe(404)
  })
})
