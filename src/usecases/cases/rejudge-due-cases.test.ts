import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { ctx, firstFiling } from '../../../test/fixtures/sample-case.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import type { Rule } from '../../domain/rules/rule.ts'
import type { Deps } from '../../ports/deps.ts'
import { createCaseKeeper } from './keep-cases-judged.ts'
import { checkedUnder, rejudgeDueCases } from './rejudge-due-cases.ts'

const day = 24 * 60 * 60 * 1000
const ruleId = 'R-I13-domain-expiry'
const release = (revision: string, change: (rule: Rule) => Rule | null): Catalogue => ({
  ...ctx.catalogue,
  revision,
  rules: ctx.catalogue.rules.flatMap(rule => change(rule) ?? []),
})
/** The rule about the term of a domain begins on 2026-12-01, eight days after the cases of these tests are opened. */
const beginning = release('beginning', rule => (rule.id === ruleId ? { ...rule, effective: { from: '2026-12-01' } } : rule))
const without = release('without', rule => (rule.id === ruleId ? null : rule))

let server: Awaited<ReturnType<typeof testApp>>
const auth = () => server.bearer(server.apiKey)
const soon = { ...firstFiling, domainExpiryDate: '2026-12-24' }

async function open(fields: object = soon, more: object = {}): Promise<string> {
  const { body } = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields, ...more }, auth())
  return body.id
}
const read = async (id: string) => (await server.call('GET', `/v1/cases/${id}`, undefined, auth())).body
const under = (catalogue: Catalogue): Deps => ({ ...server.deps, catalogue })
const types = async (id: string) =>
  (await server.deps.cases.events({ organisation: server.organisation, caseId: id }, { limit: 100 })).map(event => event.type)

beforeEach(async () => {
  server = await testApp({ catalogue: beginning })
})

describe('a rule that begins while a case runs', () => {
  test('judges it again, names the rule, and says what it was before and is now', async () => {
    const id = await open()
    expect(await rejudgeDueCases(server.deps)).toEqual({ checked: 1, changed: 0, failed: 0, complete: true })
    server.clock.advance(8 * day)
    expect(await rejudgeDueCases(server.deps)).toMatchObject({ checked: 1, changed: 1 })
    const { rejudged, readiness } = await read(id)
    expect(rejudged).toMatchObject([
      {
        from: { catalogueRevision: 'beginning', on: '2026-11-23' },
        to: { catalogueRevision: 'beginning', on: '2026-12-01' },
        changes: [{ ruleId, why: 'begins', on: '2026-12-01', before: 'notApplicable', after: 'fail' }],
        readiness: { before: { official: { failing: 0 } }, after: { official: { ready: false, failing: 1 } } },
      },
    ])
    expect(readiness.official.failing).toBe(1)
    const history = await server.call('GET', `/v1/cases/${id}/history?limit=200`, undefined, auth())
    expect(history.body.rejudged).toHaveLength(1)
  })

  test('is told to the person in the next reply, once', async () => {
    const { body } = await server.call(
      'POST',
      '/v1/conversations',
      { filings: ['icpFiling'], fields: soon },
      { 'x-site-key': server.siteKey },
    )
    await rejudgeDueCases(server.deps)
    server.clock.advance(8 * day)
    await rejudgeDueCases(server.deps)
    const turn = (text: string) =>
      server.call('POST', `/v1/conversations/${body.conversation.id}/turns`, { text }, server.bearer(body.token))
    const first = (await turn('好的')).body.reply.text
    expect(first).toContain('规定有变化')
    expect(first).toMatch(/2026-12-01 起“.*域名.*”.*开始适用/)
    expect((await turn('好的')).body.reply.text).not.toContain('规定有变化')
  })

  test('changes nothing twice, also when what was found is lost before it is kept', async () => {
    const id = await open()
    await rejudgeDueCases(server.deps)
    server.clock.advance(8 * day)
    const crash = new Error('killed')
    const dying = { ...server.deps, caseChecks: { ...server.deps.caseChecks, record: async () => Promise.reject(crash) } }
    await expect(rejudgeDueCases(dying)).rejects.toThrow(crash)
    expect(await rejudgeDueCases(server.deps)).toMatchObject({ checked: 1, changed: 0 })
    expect(await rejudgeDueCases(server.deps)).toMatchObject({ checked: 0 })
    expect((await types(id)).filter(type => type === 'rejudged')).toHaveLength(1)
  })

  test('is found from the day of opening where nothing was kept yet', async () => {
    const id = await open()
    server.clock.advance(9 * day)
    await rejudgeDueCases(server.deps)
    expect((await read(id)).rejudged).toMatchObject([{ from: { catalogueRevision: null, on: '2026-11-23' }, changes: [{ ruleId }] }])
  })

  test('leaves a case alone whose filing was submitted before, or whose day is pinned', async () => {
    const submitted = await open()
    const event = { filing: 'icpFiling', type: 'submitted', on: '2026-11-23' }
    await server.call('POST', `/v1/cases/${submitted}/events`, event, auth())
    const pinned = await open(soon, { inForceOn: '2026-11-23' })
    server.clock.advance(8 * day)
    expect(await rejudgeDueCases(server.deps)).toMatchObject({ checked: 2, changed: 0 })
    for (const id of [submitted, pinned]) {
      const { rejudged, findings } = await read(id)
      expect(rejudged).toEqual([])
      expect(findings.filter((finding: { ruleId: string }) => finding.ruleId === ruleId)).toEqual([])
    }
    const { body } = await server.call('GET', `/v1/cases/${submitted}?verdicts=notApplicable`, undefined, auth())
    expect(body.findings.some((finding: { ruleId: string }) => finding.ruleId === ruleId)).toBe(true)
  })

  test('says nothing about what came by itself or was changed by hand', async () => {
    const drill = 'R-S18-yearly-drill'
    const fields = { drillFrequency: 'yearly', lastDrillDate: '2025-11-26' }
    const { body } = await server.call('POST', '/v1/cases', { filings: ['contingencyPlan'], fields }, auth())
    const verdict = async (): Promise<string> => {
      const all = await server.call('GET', `/v1/cases/${body.id}?verdicts=pass,fail,unknown,notApplicable`, undefined, auth())
      return all.body.findings.find((finding: { ruleId: string }) => finding.ruleId === drill).verdict
    }
    await rejudgeDueCases(server.deps)
    expect(await verdict()).toBe('pass')
    await server.call('PATCH', `/v1/cases/${body.id}/fields`, { organizerName: '杭州示例科技有限公司' }, auth())
    server.clock.advance(8 * day)
    expect(await verdict()).toBe('fail')
    expect(await rejudgeDueCases(server.deps)).toMatchObject({ checked: 1, changed: 0 })
  })
})

describe('a release of the catalogue', () => {
  test('is compared on the case and the day that were kept, whatever the person changed since', async () => {
    const id = await open({ ...firstFiling, domainExpiryDate: '2027-12-24' })
    await rejudgeDueCases(under(without))
    await server.call('PATCH', `/v1/cases/${id}/fields`, { domainExpiryDate: '2026-12-24', siteLanguages: null }, auth())
    expect(await rejudgeDueCases(under(ctx.catalogue))).toMatchObject({ checked: 1, changed: 1 })
    expect((await read(id)).rejudged).toMatchObject([
      {
        from: { catalogueRevision: 'without' },
        to: { catalogueRevision: ctx.catalogue.revision },
        changes: [{ ruleId, why: 'catalogue', on: null, before: 'notApplicable', after: 'fail' }],
      },
    ])
  })

  test('that changes nothing in a case writes nothing, and the case is not due again', async () => {
    const id = await open()
    await rejudgeDueCases(under(ctx.catalogue))
    const renamed = { ...ctx.catalogue, revision: 'renamed' }
    expect(await rejudgeDueCases(under(renamed))).toMatchObject({ checked: 1, changed: 0 })
    expect(await rejudgeDueCases(under(renamed))).toMatchObject({ checked: 0 })
    expect(await types(id)).toEqual(['caseOpened'])
  })

  test('leaves closed cases as they are', async () => {
    const id = await open()
    await rejudgeDueCases(under(without))
    for (const type of ['submitted', 'approved'])
      await server.call('POST', `/v1/cases/${id}/events`, { filing: 'icpFiling', type, on: '2026-11-23' }, auth())
    expect(await rejudgeDueCases(under(ctx.catalogue))).toMatchObject({ checked: 1, changed: 0 })
  })
})

describe('the background check', () => {
  test('goes on where it was stopped, the latest written cases first', async () => {
    for (let n = 0; n < 30; n += 1) await open({})
    expect(await rejudgeDueCases(server.deps, { most: 12 })).toMatchObject({ checked: 12, complete: false })
    expect(await server.deps.caseChecks.countDue(server.organisation, checkedUnder(server.deps))).toBe(18)
    expect(await rejudgeDueCases(server.deps)).toMatchObject({ checked: 18, complete: true })
  })

  test('looks, once all is done, only at cases that were written to', async () => {
    const keep = createCaseKeeper()
    await open({})
    await keep(server.deps)
    server.clock.advance(60 * 60_000)
    await open({})
    const seen: (string | undefined)[] = []
    const { due } = server.deps.caseChecks
    const watched: Deps['caseChecks'] = {
      ...server.deps.caseChecks,
      due: async (asked, page) => {
        seen.push(asked.changedSince)
        return due(asked, page)
      },
    }
    await keep({ ...server.deps, caseChecks: watched })
    expect(seen[0]).toBe('2026-11-23T07:50:00.000Z')
    expect(server.entries.filter(({ event }) => event === 'cases.rejudged')).toMatchObject([
      { facts: { checked: 1 } },
      { facts: { checked: 1 } },
    ])
  })

  test('goes on after a case that cannot be judged', async () => {
    const broken = await open({})
    await open({})
    const { load } = server.deps.cases
    const cases: Deps['cases'] = {
      ...server.deps.cases,
      load: async ref => (ref.caseId === broken ? Promise.reject(new Error('unreadable')) : load(ref)),
    }
    expect(await rejudgeDueCases({ ...server.deps, cases })).toMatchObject({ checked: 2, failed: 1 })
    expect(server.entries.filter(({ event }) => event === 'case.rejudge-failed')).toMatchObject([{ facts: { case: broken } }])
  })
})
