import { describe, expect, test } from 'vitest'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'

async function forwarded(filings: readonly string[] = ['icpFiling', 'publicSecurityFiling']) {
  const plain = await testApp()
  const server = await testApp({ listener: deterministicListener(plain.deps) })
  const auth = { authorization: `Bearer ${server.apiKey}` }
  const { conversation, token } = (await server.call('POST', '/v1/conversations', { filings }, { 'x-site-key': server.siteKey })).body
  const path = `/v1/cases/${conversation.caseId}`
  const send = (text: string, kind = 'sms') => server.call('POST', '/v1/inbound', { caseId: conversation.caseId, kind, text }, auth)
  const read = async () => (await server.call('GET', path, undefined, auth)).body
  const lifeOf = async (filing = 'icpFiling') => (await read()).life.find((each: { filing: string }) => each.filing === filing)
  const settle = (id: string, how: string) => server.call('POST', `${path}/proposals/${id}`, { how }, auth)
  const say = async (text: string) =>
    (await server.call('POST', `/v1/conversations/${conversation.id}/turns`, { text }, { authorization: `Bearer ${token}` })).body
  return { ...server, auth, send, read, lifeOf, settle, say }
}

const approval = '【工信部】您的ICP备案申请已审核通过，备案号：浙ICP备2026000001号-1，请在网站首页底部标明。'

describe('a forwarded message', () => {
  test.each([
    [approval, 'icpFiling', 'approved', '浙ICP备2026000001号-1'],
    [
      '【公安】您的公安联网备案已审核通过，备案号浙公网安备33010602000123号',
      'publicSecurityFiling',
      'approved',
      '浙公网安备33010602000123号',
    ],
    ['【阿里云】您的备案订单被退回，退回原因：域名未完成实名认证', 'icpFiling', 'rejected', null],
    ['您的公安联网备案申请需补充上传管理制度，请补正', 'publicSecurityFiling', 'supplementRequested', null],
    ['【阿里云】您的ICP备案订单已提交至浙江省通信管理局，请耐心等待', 'icpFiling', 'underReview', null],
  ])('%s', async (text, filing, type, number) => {
    const { send, lifeOf, read } = await forwarded()
    const { status, body } = await send(text)
    expect([status, body.applied]).toEqual([201, false])
    expect(body.proposal).toMatchObject({ filing, type, number, how: 'open' })
    expect(await lifeOf(filing)).toMatchObject({ status: 'collecting', history: [], number: null })
    expect((await read()).proposals).toHaveLength(1)
  })

  test.each(['您的快递已到驿站，请凭取件码领取', '备案总被驳回？专业代办，包过，加微信', '验证码1234，请勿告诉他人'])(
    '%s: nothing is proposed',
    async text => {
      const { send, read } = await forwarded()
      expect(await send(text)).toMatchObject({ status: 422, body: { code: 'nothing-proposed' } })
      expect((await read()).proposals).toEqual([])
    },
  )

  test('a yes records it with its number, once; a no records nothing', async () => {
    const { send, settle, lifeOf } = await forwarded()
    const { body } = await send(approval)
    expect((await settle(body.proposal.id, 'applied')).body.proposals).toMatchObject([{ how: 'applied' }])
    expect(await lifeOf()).toMatchObject({ status: 'approved', number: '浙ICP备2026000001号-1', history: [{}] })
    await settle(body.proposal.id, 'applied')
    expect((await lifeOf()).history).toHaveLength(1)
    const other = await send('【阿里云】您的备案订单被退回，退回原因：域名未完成实名认证')
    await settle(other.body.proposal.id, 'dismissed')
    expect(await lifeOf()).toMatchObject({ status: 'approved' })
  })

  test('is put before the owner in the chat, who has it recorded or not', async () => {
    const { send, say, lifeOf, read } = await forwarded(['icpFiling'])
    await send('【阿里云】您的备案订单被退回，退回原因：域名未完成实名认证')
    const { reply } = await say('你好')
    expect(reply.text).toContain('域名未完成实名认证')
    expect(reply.quickReplies.map((each: { text: string }) => each.text)).toEqual(expect.arrayContaining(['记下来', '不用记']))
    expect(await lifeOf()).toMatchObject({ status: 'collecting' })
    await say('记下来')
    expect(await lifeOf()).toMatchObject({ status: 'rejected', rejection: { reasons: [{ code: 'domain.notRealName' }] } })
    expect((await read()).proposals).toMatchObject([{ how: 'applied' }])
  })

  test('the same forwarding twice is one proposal', async () => {
    const { call, auth, read } = await forwarded()
    const caseId = (await read()).id
    const again = () => call('POST', '/v1/inbound', { caseId, kind: 'sms', text: approval }, { ...auth, 'idempotency-key': 'k1' })
    const [first, second] = [await again(), await again()]
    expect(second.body).toEqual(first.body)
    expect((await read()).proposals).toHaveLength(1)
  })

  test('an identity number in it is not kept', async () => {
    const { send } = await forwarded(['icpFiling'])
    const { body } = await send('您的备案被退回，原因：身份证11010519491231002X与姓名不一致')
    expect(JSON.stringify(body)).not.toContain('11010519491231002X')
  })

  test('a visitor cannot forward into a case, and a case of another organisation is not found', async () => {
    const { call, siteKey, send } = await forwarded()
    expect((await call('POST', '/v1/inbound', { caseId: 'case_x', kind: 'sms', text: approval }, { 'x-site-key': siteKey })).status).toBe(
      401,
    )
    expect((await send('')).status).toBe(422)
  })
})
