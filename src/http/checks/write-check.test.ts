import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomRecord } from '../../../test/bench/rules/random-record.ts'
import { ctx, firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'
import { textsOf } from '../../catalogue/locales/index.ts'
import type { FilingId } from '../../domain/case/events.ts'
import type { Json } from '../../domain/json.ts'
import type { Verdict } from '../../domain/rules/rule.ts'
import { serverRules } from '../../domain/rules/server-rules.ts'
import { createCheck } from '../../usecases/checks/check-records.ts'
import type { SourceRecord } from '../../usecases/records/source-record.ts'
import { presentCheck } from './present-check.ts'
import { checkWriter, joinLines } from './write-check.ts'

const deps = { ...ctx, clock: { now: () => '2026-11-23T08:00:00.000Z', today: () => ctx.today } }
const filings: readonly FilingId[] = ['icpFiling', 'publicSecurityFiling', 'contingencyPlan']

function newCheck() {
  const created = createCheck(deps, { organisation: 'org', filings })
  if (!created.ok) throw new Error(created.code)
  return created.check
}

/** Records as they stand in one file: much is the same, and each differs in a few values, refused and unanswered ones too. */
const whole: fc.Arbitrary<Record<string, Json>> = fc.oneof(
  fc.constantFrom({ ...firstFiling }, { ...policeAbroad }, { ...policeAbroad, ...firstFiling }),
  fc.nat({ max: 20 }).map(seed => ({ ...randomRecord(seed) })),
)
const telling: readonly [string, Json][] = [
  ['domicileProvince', '440000'],
  ['legalRepIdNumber', '110105200911210022'],
  ['organizerCertType', 'orgCodeCertificate'],
  ['principalIdType', 'passport'],
  ['serverProvince', '330000'],
  ['serverRegion', 'overseas'],
  ['logRetentionMonths', '三个月'],
  ['organizerName', '甲"公司\n'],
  ['organizerName', { state: 'unknown' }],
  ['organizerName', { state: 'notApplicable' }],
  ['annualRevenueCny', { state: 'notApplicable' }],
  ['x', 1],
]
const other = fc.subarray([...telling, ...[1, 2, 3].flatMap(seed => Object.entries(randomRecord(seed)))], { minLength: 1, maxLength: 3 })
const servers = fc.array(
  fc.record({ ip: fc.constantFrom('121.40.1.10', '121.40.1.11', '10.0.0.1'), nicGbps: fc.constantFrom(1, 10, 25) }),
  { maxLength: 3 },
)
const place = fc.record({
  id: fc.string({ maxLength: 5 }),
  servers: fc.option(servers, { nil: [], freq: 2 }),
  row: fc.option(fc.nat(), { nil: undefined }),
  filings: fc.option(fc.subarray([...filings], { minLength: 1 }), { nil: undefined }),
  unreadable: fc.constantFrom(undefined, undefined, undefined, true as const),
})
const file: fc.Arbitrary<readonly SourceRecord[]> = fc
  .tuple(whole, fc.array(fc.tuple(place, other), { minLength: 2, maxLength: 8 }))
  .map(([fields, records]) =>
    records.map(([{ id, servers, row, filings, unreadable }, more]) => ({
      id,
      fields: { ...fields, ...Object.fromEntries(more), ...(servers.length ? { servers } : {}) },
      errors: unreadable ? [{ field: '', pointer: '', code: 'malformedLine' }] : [],
      ...(row === undefined ? {} : { row }),
      ...(filings ? { filings } : {}),
      ...(unreadable ? { unreadable } : {}),
    })),
  )
const verdicts = fc.subarray<Verdict>(['fail', 'unknown', 'pass', 'notApplicable'], { minLength: 1 })

const decoder = new TextDecoder()

function expectSameLines(records: readonly SourceRecord[], verdicts: readonly Verdict[], locale: string, onlyServers = false): void {
  const view = { deps, locale, texts: textsOf(locale), sensitive: false }
  const shown = { verdicts, rules: onlyServers ? serverRules(ctx.catalogue) : null }
  const [check, write] = [newCheck(), checkWriter(view, shown)]
  const lines = decoder.decode(joinLines(records.map(each => write(check(each))))).split('\n')
  expect(lines.pop()).toBe('')
  for (const [at, record] of records.entries()) expect(lines[at]).toBe(JSON.stringify(presentCheck(view, newCheck()(record), shown)))
}

describe('what records share is parsed and written once, and every line is the same as of a record that is judged alone', () => {
  test.each([
    ['a first filing', firstFiling],
    ['a server abroad', policeAbroad],
  ])('%s, with one field after the other changed', (_what, fields) => {
    const changes = [...telling, ...Object.entries(randomRecord(1))]
    const records = changes.map(([field, value], at) => ({ id: String(at), fields: { ...fields, [field]: value }, errors: [] }))
    expectSameLines([{ id: '', fields, errors: [] }, ...records], ['fail', 'unknown', 'pass'], 'zh-CN')
  })

  test('any file, in either language, for any verdicts', () => {
    fc.assert(fc.property(file, verdicts, fc.constantFrom('zh-CN', 'en'), fc.boolean(), expectSameLines), { numRuns: 10 })
  })
})
