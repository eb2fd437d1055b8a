import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { ctx, firstFiling } from '../../../test/fixtures/sample-case.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import { rejudgeDueCases } from '../../usecases/cases/rejudge-due-cases.ts'

const ruleId = 'R-I13-domain-expiry'
/** The rule about the term of a domain begins on 2026-12-01. */
const beginning: Catalogue = {
  ...ctx.catalogue,
  revision: 'beginning',
  rules: ctx.catalogue.rules.map(rule => (rule.id === ruleId ? { ...rule, effective: { from: '2026-12-01' } } : rule)),
}
const change = `${ruleId}-begins-2026-12-01`

let server: Awaited<ReturnType<typeof testApp>>
const auth = () => server.bearer(server.apiKey)
beforeAll(async () => {
  server = await testApp({ catalogue: beginning })
})

async function open(more: object = {}): Promise<string> {
  const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields: firstFiling, ...more }, auth())
  return body.id
}

describe('one rule', () => {
  test('comes with its condition in words, the numbers and their history, examples, conflicts and changes', async () => {
    const { body } = await server.call('GET', '/v1/rules/R-S02-log-retention?locale=en&inForceOn=2026-11-23')
    expect(body).toMatchObject({
      id: 'R-S02-log-retention',
      inForce: true,
      condition: { when: null, require: { text: '“Log retention” must be at least “6 months”' } },
      references: [
        { from: '2017-06-01', confidence: 'read' },
        { from: '2026-01-01', confidence: 'derived' },
      ],
      parameters: [{ name: 'logRetentionMonths', value: 6, history: [{ from: '2017-06-01', value: 6 }], provinces: [] }],
    })
    expect(body.conflicts.map(({ id }: { id: string }) => id)).toContain('G021-audit-report')
    expect(body.changes.map(({ on }: { on: string }) => on)).toEqual(['2026-01-01', '2017-06-01'])
    expect(body.examples[0]).toMatchObject({ given: [{ field: 'logRetentionMonths', display: '6 months' }], gives: 'pass' })
  })

  test('says where a province has a number of its own, and that it does not apply on another day', async () => {
    const { body } = await server.call('GET', '/v1/rules/R-I24-principal-age')
    const codes = body.parameters.flatMap(({ provinces }: { provinces: { code: string }[] }) => provinces.map(({ code }) => code))
    expect(codes).toEqual(expect.arrayContaining(['320000', '440000']))
    expect((await server.call('GET', `/v1/rules/${ruleId}?inForceOn=2026-11-30`)).body.inForce).toBe(false)
    expect((await server.call('GET', '/v1/rules/R-nothing')).status).toBe(404)
  })
})

describe('the cases that a change touches', () => {
  test('are counted and listed for their organisation, and for nobody else', async () => {
    const touched = [await open({ externalRef: 'order-1' }), await open()].sort()
    await open({ inForceOn: '2026-11-23' })
    const before = await server.call('GET', '/v1/rules/changes?since=2026-11-23', undefined, auth())
    expect(before.body.casesToCheck).toBe(3)
    await rejudgeDueCases(server.deps)
    const { body } = await server.call('GET', '/v1/rules/changes?since=2026-11-23', undefined, auth())
    expect(body.casesToCheck).toBe(0)
    expect(body.items).toMatchObject([{ id: change, change: 'begins', cases: { count: 2, nextCursor: null } }])
    expect(body.items[0].cases.items.map(({ id }: { id: string }) => id)).toEqual(touched)
    expect(body.items[0].cases.items.map(({ externalRef }: { externalRef: string | null }) => externalRef)).toContain('order-1')

    const page = await server.call('GET', `/v1/rules/changes/${change}/cases?limit=1`, undefined, auth())
    const rest = await server.call('GET', `/v1/rules/changes/${change}/cases?cursor=${page.body.nextCursor}`, undefined, auth())
    expect([...page.body.items, ...rest.body.items].map(({ id }) => id)).toEqual(touched)

    const anonymous = await server.call('GET', '/v1/rules/changes?since=2026-11-23')
    expect(anonymous.body.items[0].cases).toBeUndefined()
    expect(anonymous.body.casesToCheck).toBeUndefined()
    expect((await server.call('GET', `/v1/rules/changes/${change}/cases`)).status).toBe(401)
    expect((await server.call('GET', '/v1/rules/changes/nothing/cases', undefined, auth())).status).toBe(404)
    const atom = await server.call('GET', '/v1/rules/changes?since=2026-11-23&format=atom', undefined, auth())
    expect(atom.body).toContain('未办结的个案 2 个')
  })

  test('no longer hold one that was submitted before the day', async () => {
    const id = await open()
    await server.call('POST', `/v1/cases/${id}/events`, { filing: 'icpFiling', type: 'submitted', on: '2026-11-23' }, auth())
    await rejudgeDueCases(server.deps)
    const { body } = await server.call('GET', `/v1/rules/changes/${change}/cases`, undefined, auth())
    expect(body.items.map((each: { id: string }) => each.id)).not.toContain(id)
  })
})

test('a case is judged at any day, and nothing of it is stored', async () => {
  const id = await open({ fields: { ...firstFiling, domainExpiryDate: '2026-12-24' } })
  const at = async (query: string) => (await server.call('GET', `/v1/cases/${id}${query}`, undefined, auth())).body
  const failing = ({ findings }: { findings: { ruleId: string; verdict: string }[] }) =>
    findings.some(finding => finding.ruleId === ruleId && finding.verdict === 'fail')
  expect(failing(await at(''))).toBe(false)
  const later = await at('?inForceOn=2026-12-01')
  expect(later.inForceOn).toBe('2026-12-01')
  expect(failing(later)).toBe(true)
  expect(await at('')).toMatchObject({ inForceOn: '2026-11-23', revision: 1 })
})

test('every administration is listed with both prefixes and what its province asks otherwise', async () => {
  const { body } = await server.call('GET', '/v1/authorities?locale=en')
  expect(body.provinces).toHaveLength(34)
  const guangdong = body.provinces.find(({ code }: { code: string }) => code === '440000')
  expect(guangdong).toMatchObject({ icpPrefixes: ['粤'], authority: '广东省通信管理局' })
  expect(guangdong.parameters.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['principalMustBeLegalRep', 'minimumAge']),
  )
})
