import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'
import { firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'

const asked = async () => {
  const chat = await withChat(['icpFiling'], firstFiling)
  await chat.record('submitted')
  const { reply } = await chat.say('管局让补材料：授权书、真实性承诺书、域名证书')
  return { ...chat, reply }
}

describe('papers that a notice asks for', () => {
  test('a file that is wanted is uploaded or handed in, not told', async () => {
    const { reply } = await asked()
    expect(reply.text).toContain('新的法人授权书传到这里，或在原来的系统里交')
  })

  test('one of several is no answer to all of them', async () => {
    const { say, life } = await asked()
    const { reply } = await say('域名证书我传平台上了')
    expect(reply.text).toContain('还有备案信息真实性承诺书、授权书')
    expect((await life()).rejection.reasons).toMatchObject([{ code: 'material.missing', how: null }])
    await say('都交了')
    const { status, rejection } = await life()
    expect([status, rejection.reasons.map(({ how }: { how: string }) => how)]).toEqual(['submitted', ['done']])
  })

  test('once nothing is open, a word that all is done leads on to handing it in again', async () => {
    const { say } = await asked()
    await say('已经补传了')
    expect((await say('都补好了')).reply.text).toContain('重新提交')
  })
})

test('put right and handed in again, in one breath', async () => {
  const { say, record, life } = await withChat(['publicSecurityFiling'], policeAbroad)
  await record('submitted')
  await say('网安说日志只有一个月，让整改')
  await say('整改好了，已经重新提交')
  const { status, rejection } = await life('publicSecurityFiling')
  expect([status, rejection.reasons.map(({ how }: { how: string }) => how)]).toEqual(['submitted', ['done']])
})

test('a visit that was announced has its checklist', async () => {
  const { say, record } = await withChat(['publicSecurityFiling'], policeAbroad)
  await record('submitted')
  await say('网安说下周三上门检查')
  expect((await say('检查表给我一份')).reply.text).toContain('安全设备和系统日志')
})

describe('after an incident was reported', () => {
  const reported = async () => {
    const chat = await withChat(['icpFiling', 'publicSecurityFiling'], { ...policeAbroad, ...firstFiling })
    for (const filing of ['icpFiling', 'publicSecurityFiling']) await chat.record('submitted', { filing })
    for (const text of ['数据库被拖库了', '12000人', '不清楚']) await chat.say(text)
    return chat
  }

  test.each(['已经报了12387', '给公安也报了'])('%s is what was done about it, no step of a filing', async text => {
    const { say, life } = await reported()
    expect((await say(text)).reply.text).toContain('记进报告表了')
    expect((await life('icpFiling')).history).toHaveLength(1)
  })

  test('whether the police must know names who is told until when', async () => {
    const { say } = await reported()
    expect((await say('公安要报吗')).reply.text).toContain('要告诉谁')
  })

  test('a report that is made anew with the reply is not called stale', async () => {
    const { say } = await reported()
    await say('已经报了12387')
    const { reply } = await say('我们被认定是关键信息基础设施')
    expect(reply.text).not.toContain('需要重新生成')
    expect(reply.text).toContain('《网络安全事件报告表》')
  })
})
