import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { cards } from '../../../test/fixtures/reading/id-cards.ts'
import { pictureOf, recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })
const [first, second] = cards

async function talk(fields: Record<string, unknown> = {}) {
  const server = await testApp({ listener, pictures: recordedReader() })
  const key = server.bearer(server.apiKey)
  const opened = await server.call(
    'POST',
    '/v1/conversations',
    { filings: ['icpFiling', 'publicSecurityFiling'] },
    { 'x-site-key': server.siteKey },
  )
  const auth = server.bearer(opened.body.token)
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const casePath = `/v1/cases/${opened.body.case.id}`
  if (Object.keys(fields).length) await server.call('PATCH', `${casePath}/fields`, fields, auth)
  const give = (
    sample: string,
    { name = '照片.png', kind, by = auth }: { name?: string; kind?: string; by?: Record<string, string> } = {},
  ) => {
    const form = new FormData()
    form.set('file', pictureOf(sample), name)
    if (kind) form.set('kind', kind)
    return server.call('POST', `${path}/uploads?read=server`, form, by)
  }
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, auth)
  return { ...server, auth, key, path, casePath, give, say, caseId: opened.body.case.id }
}

const agreed = { consentSensitive: true }

describe('an identity card without the separate consent', () => {
  test.each([
    ['is refused', {}],
    ['is refused under another name too', { kind: 'businessLicence' }],
  ])('%s, and nothing of it is kept', async (_, how) => {
    const { give, deps, organisation, caseId } = await talk()
    const { status, body } = await give('0-tilt3', how)
    expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([422, '/file', 'consent.missing'])
    const state = await deps.cases.load({ organisation, caseId })
    expect([state?.uploads, JSON.stringify(state).includes(first?.number ?? '')]).toEqual([[], false])
  })

  test('is refused from an integrator as well, who has to record it first', async () => {
    const { give, key, call, casePath } = await talk()
    expect((await give('0-tilt3', { by: key })).status).toBe(422)
    await call('PATCH', `${casePath}/fields`, agreed, key)
    expect((await give('0-tilt3', { by: key })).status).toBe(201)
  })
})

describe('an identity card after consent', () => {
  test('is recognised and put before the person, masked, and recorded with a yes', async () => {
    const { give, say, deps, organisation, caseId } = await talk(agreed)
    const { body } = await give('0-tilt3')
    expect([body.upload.kind, body.upload.reading]).toEqual(['idCard', 'done'])
    expect(body.case.fields.legalRepIdNumber).toMatchObject({ state: 'needsConfirmation', display: '330106********0032' })
    expect((await say('是的')).body.case.fields.legalRepIdNumber).toMatchObject({
      state: 'filled',
      evidence: { quote: '330106********0032', page: 1 },
    })
    expect((await deps.cases.load({ organisation, caseId }))?.fields.legalRepIdNumber).toMatchObject({ value: first?.number })
  })

  test('of the back fills the validity of the person on the front', async () => {
    const { give, say } = await talk({ ...agreed, principalIsLegalRep: true })
    await give('1-clean')
    await say('是的')
    const { body } = await give('1-dark-back')
    expect(body.upload.read.map((each: { item: string; field: string | null }) => [each.item, each.field])).toEqual([
      ['idValidFrom', 'principalIdValidFrom'],
      ['idValidTo', 'principalIdValidTo'],
      ['idAuthority', null],
    ])
    const { fields } = (await say('是的')).body.case
    expect([fields.principalIdValidFrom.state, fields.principalIdValidTo.state]).toEqual(['filled', 'filled'])
  })

  test('of somebody else than the legal representative asks which is right', async () => {
    const { give } = await talk({ ...agreed, legalRepName: '张示例' })
    const { body } = await give('0-tilt3')
    expect(body.reply.confirming).toContainEqual(expect.objectContaining({ field: 'legalRepName', value: first?.name }))
    expect(body.case.fields.legalRepName).toMatchObject({ state: 'filled', value: '张示例' })
  })

  test('of another person who is still unnamed is theirs, and no picture of the legal representative', async () => {
    const { give } = await talk({ ...agreed, legalRepName: '张示例', principalIsLegalRep: false })
    const { body } = await give('2-tilt3')
    expect(body.case.fields.principalName).toMatchObject({ state: 'needsConfirmation', value: '王磊' })
    expect([body.case.fields.legalRepIdNumber, body.case.fields.legalRepIdFile]).toEqual([undefined, undefined])
  })
})

test('no answer, transcript, event or log shows a number or a date of a card; only a key for sensitive values does', async () => {
  const { give, say, call, auth, key, path, casePath, entries, signIn, app } = await talk({ ...agreed, principalIsLegalRep: true })
  const given = await give('1-sheet', { name: `${second?.number}正反面.png` })
  const said = await say('是的')
  const staff = await signIn()
  const reads = ['', '/history'].map(tail => `${casePath}${tail}`).concat(path)
  const seen = await Promise.all([auth, staff.auth].flatMap(who => reads.map(each => call('GET', each, undefined, who))))
  for (const { status } of seen) expect(status).toBe(200)
  const all = JSON.stringify([given.body, said.body, ...seen.map(({ body }) => body), entries])
  for (const secret of [second?.number ?? '', '2019-08-15', '2019.08.15', '72112100']) expect(all).not.toContain(secret)
  expect((await call('GET', casePath, undefined, key)).body.fields.legalRepIdNumber.value).toBe(second?.number)
  const crop = `${path}/uploads/${given.body.upload.id}/crop?item=idNumber`
  const statuses = await Promise.all([auth, key, staff.auth].map(async headers => (await app.request(crop, { headers })).status))
  expect(statuses).toEqual([200, 200, 403])
})
