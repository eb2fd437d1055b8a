import { expect, test } from 'vitest'
import plan from '../../../templates/contingency-plan/sample.json' with { type: 'json' }
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { seededRandom } from '../../../test/soak/random.ts'

/** What is planted, and the reason that must come back. */
const faults: readonly (readonly [field: string, value: unknown, code: string])[] = [
  ['colour', 'red', 'field.unknown'],
  ['organizerName', '', 'value.empty'],
  ['organizerName', { a: 1 }, 'value.type'],
  ['organizerName', '甲', 'text.tooShort'],
  ['organizerName', '12345', 'name.noLetters'],
  ['logRetentionMonths', '6 kg', 'number.unit'],
  ['logRetentionMonths', '很多', 'number.vague'],
  ['logRetentionMonths', -1, 'number.min'],
  ['serverCount', 1.5, 'number.notInteger'],
  ['principalMobile', '1380013800', 'phone.length'],
  ['principalMobile', '12800138000', 'phone.prefix'],
  ['principalEmail', 'zs@', 'email.domain'],
  ['siteDomains', 'http://example.com/a', 'domain.scheme'],
  ['siteDomains', 'example.nosuchtld', 'domain.suffix'],
  ['serverIpRanges', '10.0.0.1', 'ip.private'],
  ['serverIpRanges', '300.1.1.1', 'ip.malformed'],
  ['serverRegion', 'moon', 'enum.unknown'],
  ['securityMeasures', ['waf', 'none'], 'enum.exclusive'],
  ['isInteractive', 'perhaps', 'boolean.malformed'],
  ['domainExpiryDate', '2027-02-30', 'date.noSuchDay'],
  ['vulnScanDate', '2030-01-01', 'date.future'],
  ['planVersion', 'latest', 'version.malformed'],
  ['securityOfficerName', '王先生', 'personName.title'],
  ['legalRepIdNumber', '110105194912310021', 'idNumber.checkDigit'],
  ['organizerCertNumber', '91330106MA0000015X', 'creditCode.checkDigit'],
]
const [rows, planted] = [1_000, 137]

test('of 1,000 rows exactly the 137 with a fault fail, each with its own field and code', async () => {
  const server = await testApp()
  const auth = server.bearer(server.apiKey)
  const random = seededRandom(137)
  const bad = new Map<number, (typeof faults)[number]>()
  while (bad.size < planted) {
    const fault = faults[bad.size % faults.length]
    if (fault) bad.set(Math.floor(random() * rows), fault)
  }
  const records = Array.from({ length: rows }, (_, index) => {
    const [field, value] = bad.get(index) ?? []
    return { id: `row-${index}`, fields: { ...plan.fields, ...(field ? { [field]: value } : {}) } }
  })
  const wanted = { template: 'cover-sheet', format: 'html', dryRun: true, records }
  const { body: job } = await server.call('POST', '/v1/render-jobs', wanted, auth)
  await server.runJobs()
  const { body } = await server.call('GET', `/v1/render-jobs/${job.id}/items?status=failed&limit=200`, undefined, auth)
  expect(new Set([...bad.values()].map(([, , code]) => code)).size).toBe(faults.length)
  expect(body.nextCursor).toBeNull()
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at member by member, as a caller without types would
  expect(body.items.map(({ index, errors }: any) => [index, ...errors.map(({ field, code }: any) => `${field} ${code}`)])).toEqual(
    [...bad].sort(([a], [b]) => a - b).map(([index, [field, , code]]) => [index, `${field} ${code}`]),
  )
  const ended = await server.call('GET', `/v1/render-jobs/${job.id}`, undefined, auth)
  expect(ended.body.counts).toEqual({ total: rows, done: rows - planted, failed: planted })
}, 60_000)
