import { describe, expect, test } from 'vitest'
import { deterministicListener } from '../../src/adapters/listener/deterministic.ts'
import { testApp } from '../fixtures/http/test-app.ts'
import { hear } from '../fixtures/listening/hear.ts'

/** What people say instead of an answer, whatever was asked. */
const nothing =
  '以后再说 稍等 我再想想 忙，晚点 我问问同事 等我老公回来 老板不在 明天再弄 没想好|不知道 我不会 会计知道 忘了 想不起来 I do not know 都是他们弄的|不想说 保密 不方便透露 关你屁事|没听懂 什么意思 啥 说人话 这个怎么填 能不能不填 必须填吗 ？ what|见附件 发你了 看执照 之前说过了 已经填了 你自己查 合同里写了|神经病 怎么这么多问题 快点 救命 测试 发错了 上厕所 真的吗 不办了'
    .split(/[| ]/)
    .join('|')
    .replace('I|do|not|know', 'I do not know')
    .split('|')

/** Half an answer to a choice, and nobody's name. */
const half =
  '随便 都行 你定 默认 你帮我填 看情况 不一定 好像有 应该有吧 可能没有 嗯 好的 行 没问题 对 ok yes 不是 不用 同上 你猜 你觉得呢'.split(' ')

const { deps } = await testApp()
const fields = Object.values(deps.catalogue.fields).filter(({ type }) => type !== 'derived')
const stored = (text: string, field: string) =>
  hear(text, { asking: [field] }).fills.filter(({ confidence, doubt }) => confidence >= 0.75 && !doubt)

describe('talk', () => {
  test.each(nothing)('%s is stored in no field', text => {
    expect(fields.flatMap(({ key }) => stored(text, key).map(fill => `${key}=${JSON.stringify(fill.value)}`))).toEqual([])
  })

  test.each(half)('%s is no name, no place and no list', text => {
    const words = fields.filter(({ type }) =>
      ['string', 'text', 'stringList', 'table', 'personList', 'countryCode', 'phone', 'email'].includes(type),
    )
    expect(words.flatMap(({ key }) => stored(text, key).map(fill => `${key}=${JSON.stringify(fill.value)}`))).toEqual([])
  })

  test.each(['以后再说', '不知道', '保密', '见附件', '你猜', '都行', '没有', '老板不在'])(
    '%s to everything comes to an end, and nothing is asked more than twice beside its proposal',
    async text => {
      const { call, bearer, siteKey } = await testApp({ listener: deterministicListener(deps) })
      for (const filings of [['icpFiling'], ['publicSecurityFiling'], ['contingencyPlan']]) {
        const start = await call('POST', '/v1/conversations', { filings }, { 'x-site-key': siteKey })
        const asked = new Map<string, number>()
        let reply = start.body.reply
        for (let turn = 0; turn < 45 && reply.asking.length > 0; turn += 1) {
          const proposed = reply.confirming?.map((each: { field: string }) => each.field) ?? []
          for (const { field } of reply.asking) if (!proposed.includes(field)) asked.set(field, (asked.get(field) ?? 0) + 1)
          const said = await call('POST', `/v1/conversations/${start.body.conversation.id}/turns`, { text }, bearer(start.body.token))
          reply = said.body.reply
        }
        expect([...asked].filter(([, times]) => times > 2)).toEqual([])
        expect(reply).toMatchObject({ kind: 'complete', asking: [] })
      }
    },
  )

  test('the same question to everything is answered, offers a person the second time, and comes to an end', async () => {
    const { call, bearer, siteKey } = await testApp({ listener: deterministicListener(deps) })
    const start = await call('POST', '/v1/conversations', { filings: ['contingencyPlan'] }, { 'x-site-key': siteKey })
    const ask = async () =>
      (await call('POST', `/v1/conversations/${start.body.conversation.id}/turns`, { text: '备案要多久？' }, bearer(start.body.token))).body
        .reply
    const [first, second] = [await ask(), await ask()]
    expect([first.topics, second.topics]).toMatchObject([[{ id: 'howLong' }], [{ id: 'howLong' }]])
    expect(first.quickReplies.map((each: { text: string }) => each.text)).not.toContain('转人工')
    expect(second.quickReplies.map((each: { text: string }) => each.text)).toContain('转人工')
    let reply = second
    for (let turn = 0; turn < 120 && reply.asking.length > 0; turn += 1) reply = await ask()
    expect(reply.asking).toEqual([])
  })
})
