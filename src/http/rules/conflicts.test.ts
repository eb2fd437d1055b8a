import { beforeAll, describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { firstFiling } from '../../../test/fixtures/sample-case.ts'
import { Play } from '../../../test/scenarios/support/play.ts'

let server: Awaited<ReturnType<typeof testApp>>
let auth: Record<string, string>

beforeAll(async () => {
  server = await testApp()
  auth = server.bearer(server.apiKey)
})

interface Shown {
  readonly ruleId: string
  readonly verdict: string
  readonly conflicts: readonly { readonly ruleId: string; readonly verdict: string; readonly decides: boolean; readonly message: string }[]
}

const of = (findings: readonly Shown[], ruleId: string): Shown | undefined => findings.find(finding => finding.ruleId === ruleId)

describe('where law and guide both speak', () => {
  test('a check shows both sides, with words, basis and verdict of each; the law decides', async () => {
    const records = [{ fields: { ...firstFiling, mlpsLevel: 'level2', logRetentionMonths: 6 } }]
    const { body } = await server.call('POST', '/v1/checks', { filings: ['icpFiling', 'contingencyPlan'], records }, auth)
    const { findings } = body.results[0]
    expect(of(findings, 'G006-server-decides')).toMatchObject({
      verdict: 'fail',
      conflicts: [{ ruleId: 'R-I03-domicile', verdict: 'pass', decides: true, basis: [{ kind: 'official', title: expect.any(String) }] }],
    })
    expect(of(findings, 'R-I03-domicile')?.conflicts[0]).toMatchObject({ ruleId: 'G006-server-decides', verdict: 'fail', decides: false })
    for (const { conflicts } of findings as readonly Shown[])
      for (const other of conflicts) expect(other.message.startsWith('网络指南说法')).toBe(!other.decides)
  })

  test('a rule that says nothing in this case is no other side', async () => {
    const records = [{ fields: { ...firstFiling, serverRegion: 'overseas', collectsPersonalInfo: false } }]
    const { body } = await server.call(
      'POST',
      '/v1/checks?verdicts=fail,pass,unknown,notApplicable',
      { filings: ['icpFiling'], records },
      auth,
    )
    expect(of(body.results[0].findings, 'G062-localisation')?.conflicts).toEqual([])
  })

  test('a review and a case show them too', async () => {
    const fields = { ...firstFiling, serverProvince: '310000' }
    const { body: opened } = await server.call('POST', '/v1/cases', { filings: ['icpFiling'], fields, policy: 'guideStrict' }, auth)
    expect(of(opened.findings, 'G006-server-decides')?.conflicts).toMatchObject([{ ruleId: 'R-I03-domicile' }])
    const { body: review } = await server.call('POST', `/v1/cases/${opened.id}/review`, {}, auth)
    expect(of(review.items, 'G006-server-decides')?.conflicts).toMatchObject([{ ruleId: 'R-I03-domicile', decides: true }])
  })

  test('a reply says both, side by side, to whoever follows the guide', () => {
    const play = new Play({ filings: ['icpFiling', 'contingencyPlan'], policy: 'guideStrict', known: firstFiling })
    const said = [play.reply.text, play.say('演练一年一次,上次演练是2026年6月18日').reply.text, play.say('不知道').reply.text]
    const told = said.join('\n')
    expect(told).toContain('两种口径并列')
    expect(told).toMatch(/网络指南说法（未见法规依据）.*两种口径并列：法规口径：.*以法规口径为准/)
  })
})
