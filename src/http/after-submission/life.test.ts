import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'

async function withCase(filings: readonly string[] = ['icpFiling'], fields: object = {}) {
  const server = await testApp()
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const { body } = await server.call('POST', '/v1/cases', { filings, fields }, auth)
  const path = `/v1/cases/${body.id}`
  const record = (type: string, more: object = {}) => server.call('POST', `${path}/events`, { type, on: '2026-11-20', ...more }, auth)
  const read = async () => (await server.call('GET', path, undefined, auth)).body
  const patch = (values: object) => server.call('PATCH', `${path}/fields`, values, auth)
  return { ...server, auth, path, record, read, patch }
}

const lifeOf = (body: { life: { filing: string }[] }, filing = 'icpFiling') => body.life.find(each => each.filing === filing)

describe('the life of a filing', () => {
  test('says where it stands, what may follow and what to do next, in both languages', async () => {
    const { record, read, call, path, auth } = await withCase()
    await record('submitted')
    expect(lifeOf(await read())).toMatchObject({ status: 'submitted', history: [{ type: 'submitted', on: '2026-11-20', by: 'api' }] })
    const english = await call('GET', `${path}?locale=en`, undefined, auth)
    expect(lifeOf(english.body)).toMatchObject({ next: expect.stringMatching(/^[\x20-\x7e]*24 hours/) })
  })

  test('ICP and police live apart in one case', async () => {
    const { record, read } = await withCase(['icpFiling', 'publicSecurityFiling'])
    await record('submitted', { filing: 'icpFiling' })
    await record('approved', { filing: 'icpFiling', number: '浙ICP备2026000001号-1' })
    await record('submitted', { filing: 'publicSecurityFiling' })
    const body = await read()
    expect(lifeOf(body)).toMatchObject({ status: 'approved', number: '浙ICP备2026000001号-1' })
    expect(lifeOf(body, 'publicSecurityFiling')).toMatchObject({ status: 'submitted', number: null })
  })

  test('a step that cannot follow is refused and those that can are named', async () => {
    const { record } = await withCase()
    await record('submitted')
    await record('cancelled')
    expect(await record('smsPassed')).toMatchObject({
      status: 409,
      body: {
        code: 'move-not-possible',
        filingStatus: 'cancelled',
        possible: ['submitted', 'takenBack'],
        errors: [{ code: 'move.notNow' }],
      },
    })
    const police = await withCase(['publicSecurityFiling'])
    expect(await police.record('smsPassed')).toMatchObject({ status: 409, body: { errors: [{ code: 'move.notOfFiling' }] } })
  })

  test('a step recorded by mistake is taken back with what it brought', async () => {
    const { record, read } = await withCase()
    await record('submitted')
    await record('approved', { number: '浙ICP备2026000001号' })
    await record('takenBack')
    expect(lifeOf(await read())).toMatchObject({
      status: 'submitted',
      number: null,
      history: [{}, { takenBack: true }, { type: 'takenBack' }],
    })
  })

  test('numbers are checked: digits, province, suffix; one of another province is told', async () => {
    const { record } = await withCase(['icpFiling', 'publicSecurityFiling'], { domicileProvince: '330000' })
    const icp = (number: string) => record('approved', { filing: 'icpFiling', number })
    for (const bad of ['浙ICP备202600号', '甲ICP备2026000001号', '浙ICP备2026000001号-0'])
      expect(await icp(bad)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/number' }] } })
    const police = (number: string) => record('approved', { filing: 'publicSecurityFiling', number })
    expect(await police('浙公网安备3301060200012号')).toMatchObject({ status: 422, body: { errors: [{ code: 'policeNumber.digits' }] } })
    expect((await icp('沪ICP备2026000001号-1')).body.warnings).toMatchObject([{ code: 'number.otherProvince' }])
    expect((await police('浙公网安备33010602000123号')).body.warnings).toEqual([])
  })
})

describe('a rejection', () => {
  const notice = '您的备案订单被退回，原因：1、域名未完成实名认证；2、网站名称不规范，请修改。3、通讯地址不详细，请精确到门牌号。'

  test('is read into its reasons with the quoted words, the fields to ask anew and the remedy', async () => {
    const { record } = await withCase()
    await record('submitted')
    const { body } = await record('rejected', { notice })
    expect(body.rejection).toMatchObject({
      recognised: true,
      reasons: [
        { code: 'domain.notRealName', category: 'domain', quote: '域名未完成实名认证', sure: true },
        { code: 'siteName.irregular', category: 'siteName', quote: '网站名称不规范' },
        { code: 'contact.address', category: 'contact' },
      ],
    })
    expect(body.reopened).toMatchObject([{ field: 'domainRealNameDate' }, { field: 'siteName' }, { field: 'mailingAddress' }])
    expect(body.rejection.reasons.every((each: { remedy: string }) => each.remedy.length > 5)).toBe(true)
  })

  test('is answered by another value of its field, or by a word about what was done elsewhere', async () => {
    const { record, patch, read, call, path, auth } = await withCase(['icpFiling'], { siteName: '绿色商城网' })
    await record('submitted')
    await record('rejected', { notice })
    await patch({ siteName: '青禾农资信息网' })
    expect(lifeOf(await read())).toMatchObject({
      rejection: { open: 2 },
      resubmission: { until: null, changes: [{ field: 'siteName', before: '绿色商城网', after: '青禾农资信息网' }] },
    })
    const answers = [
      { code: 'domain.notRealName', how: 'done' },
      { code: 'contact.address', how: 'kept' },
    ]
    await call('POST', `${path}/reasons`, { answers }, auth)
    expect(lifeOf(await read())).toMatchObject({ rejection: { open: 0, reasons: [{ how: 'done' }, { how: 'changed' }, { how: 'kept' }] } })
    const unknown = await call('POST', `${path}/reasons`, { answers: [{ code: 'domain.expired', how: 'done' }] }, auth)
    expect(unknown).toMatchObject({ status: 422, body: { errors: [{ pointer: '/answers/0/code' }] } })
    await record('submitted', { on: '2026-11-22' })
    expect(lifeOf(await read())).toMatchObject({ resubmission: { since: '2026-11-20', until: '2026-11-22', unanswered: [] } })
  })

  test('an approval or a word on the way is no rejection', async () => {
    const { record } = await withCase()
    await record('submitted')
    for (const word of ['您的备案已审核通过', '您提交的备案已进入管局审核，请耐心等待'])
      expect(await record('rejected', { notice: word })).toMatchObject({ status: 422, body: { code: 'not-a-rejection' } })
  })
})
