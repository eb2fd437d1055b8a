import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'

const notice = '备案审核结果通知\n您的备案订单被管局退回。\n退回原因：\n1、域名未完成实名认证\n2、网站名称不规范'

async function sendNotice({ app, conversation, visitor }: Awaited<ReturnType<typeof withChat>>) {
  const form = new FormData()
  form.set('file', new File([notice], '退回通知.txt', { type: 'text/plain' }))
  const sent = await app.request(`/v1/conversations/${conversation.id}/uploads?read=server`, {
    method: 'POST',
    headers: visitor,
    body: form,
  })
  return (await sent.json()).reply as { asking: { field: string }[]; quickReplies: { text: string }[] }
}

describe('a file with a notice before anything was handed in here', () => {
  test('is recorded after a yes, with its reasons', async () => {
    const chat = await withChat()
    const { quickReplies } = await sendNotice(chat)
    expect(quickReplies.map(({ text }) => text)).toContain('是')
    expect(await chat.life()).toMatchObject({ status: 'collecting', rejection: null })
    const { reply } = await chat.say('是')
    expect(await chat.life()).toMatchObject({
      status: 'rejected',
      rejection: { reasons: [{ code: 'domain.notRealName' }, { code: 'siteName.irregular' }] },
    })
    expect(reply.asking.map(({ field }) => field)).toEqual(['domainRealNameDate'])
  })

  test('after a no it is only kept', async () => {
    const chat = await withChat()
    await sendNotice(chat)
    await chat.say('不是')
    expect(await chat.life()).toMatchObject({ status: 'collecting', rejection: null })
  })

  test('opens the filing that it speaks of', async () => {
    const chat = await withChat([], {})
    await sendNotice(chat)
    await chat.say('是')
    expect(await chat.read()).toMatchObject({ filings: ['icpFiling'], life: [{ status: 'rejected' }] })
  })
})

test('a forwarded message that stands alone is recorded with a plain yes', async () => {
  const { record, call, say, life, auth, conversation } = await withChat()
  await record('submitted')
  const text = '【工信部】您的备案申请已通过审核，备案号为浙ICP备2026009999号-1'
  await call('POST', '/v1/inbound', { caseId: conversation.caseId, kind: 'sms', text }, auth)
  expect(await life()).toMatchObject({ status: 'submitted' })
  await say('是')
  expect(await life()).toMatchObject({ status: 'approved', number: '浙ICP备2026009999号-1' })
})

test('a company that was sold cancels and files anew; a domain that changed hands is no such thing', async () => {
  const { record, say, read } = await withChat(['icpFiling', 'publicSecurityFiling'])
  await record('approved', { filing: 'icpFiling', number: '浙ICP备2026000001号-1' })
  await say('域名过户给公司了')
  expect((await read()).changes).toEqual([])
  await say('公司转让了，信用代码也变了')
  expect((await read()).changes).toMatchObject([{ kind: 'owner', duties: [{ filing: 'icpFiling' }] }])
})
