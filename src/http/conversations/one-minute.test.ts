import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { oneMinute } from '../../../test/fixtures/listening/one-minute.ts'
import samples from '../../../test/fixtures/reading/licence-lines.json' with { type: 'json' }
import { pictureOf, recordedReader } from '../../../test/fixtures/reading/recorded-reader.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { createReference } from '../../adapters/reference/index.ts'
import { createCatalogue } from '../../catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })
const facts = { width: 1988, height: 1477, sharpness: 60, brightness: 200, glare: 0, colour: 12 }

const readByServer = (licence: string): FormData => {
  const form = new FormData()
  form.set('file', pictureOf(licence), 'IMG_0042.png')
  return form
}
const readOnDevice = (licence: string) => {
  const drawn = samples.find(({ picture }) => picture === licence)?.lines ?? []
  const lines = drawn.map(([text, x, y, width, height, confidence]) => ({ text, box: [x, y, width, height], confidence }))
  return { fileName: 'IMG_0042.jpg', ...facts, lines, crops: [] }
}

/** the photo is the first turn */
const mostTurns = 4

test.each(
  oneMinute.flatMap(said => [
    { ...said, by: 'the server', route: 'uploads?read=server', body: readByServer(said.licence) },
    { ...said, by: 'the browser', route: 'readings', body: readOnDevice(said.licence) },
  ]),
)('the photo of a licence, read by $by, and $what: a complete package in four turns at most', async said => {
  const { pasted, rest, card, route, body } = said
  const server = await testApp({ listener, pictures: recordedReader() })
  const opened = await server.call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const key = server.bearer(server.apiKey)
  const caseId = opened.body.case.id
  const path = `/v1/conversations/${opened.body.conversation.id}`
  const photo = await server.call('POST', `${path}/${route}`, body, auth)
  expect(photo.body.reply.confirming).toHaveLength(6)
  const messages = [pasted, ...rest]
  expect(1 + messages.length).toBeLessThanOrEqual(mostTurns)
  let view = photo.body.case
  for (const text of messages) view = (await server.call('POST', `${path}/turns`, { text }, auth)).body.case
  expect(view.readiness.byFiling.icpFiling).toMatchObject({ lacking: [], ready: true, failing: 0, unknown: 0 })
  const { fields } = (await server.call('GET', `/v1/cases/${caseId}`, undefined, key)).body
  expect(fields).toMatchObject({
    legalRepName: { state: 'filled', value: card.holder },
    principalName: { state: 'filled', value: card.holder },
    principalIdValidFrom: { state: 'filled', value: card.from },
    principalIdValidTo: { state: 'filled', value: card.to },
    investorOrSuperior: { state: 'filled', value: card.holder },
    organizerCertValidTo: { value: 'longTerm' },
    principalIsLegalRep: { value: true },
    serviceOwnerSameAsPrincipal: { value: true },
    serviceKind: { value: ['website'] },
    consentSensitive: { value: true },
  })
  expect(fields.businessLicenseFile?.state).toBe(route === 'readings' ? undefined : 'filled')
  const file = await server.app.request(`/v1/cases/${caseId}/package.zip`, { headers: auth })
  const names = Object.keys(unzipSync(new Uint8Array(await file.arrayBuffer())))
  expect(names).toEqual(expect.arrayContaining(['01-ICP备案信息表.pdf', '02-备案信息真实性承诺书.pdf', 'manifest.json']))
  expect(names.some(name => name.includes('IMG_0042'))).toBe(route !== 'readings')
})

test('two papers that differ, before anybody said what they are for: which is right is asked by itself', async () => {
  const server = await testApp({ listener, pictures: recordedReader() })
  const opened = await server.call('POST', '/v1/conversations', {}, { 'x-site-key': server.siteKey })
  const auth = server.bearer(opened.body.token)
  const give = (licence: string) =>
    server.call('POST', `/v1/conversations/${opened.body.conversation.id}/uploads?read=server`, readByServer(licence), auth)
  const first = await give('L0_photo.jpg')
  expect(first.body.reply.asking.map(({ field }: { field: string }) => field)).toContain('filingScenario')
  const { reply } = (await give('L1_photo.jpg')).body
  expect(reply.quickReplies.map(({ text }: { text: string }) => text)).toEqual(['以文件为准', '以我之前说的为准'])
})
