import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'

interface Dated {
  readonly id: string
  readonly on: string
  readonly at: string | null
  readonly rule: string | null
  readonly action: string | null
  readonly colour: string
}

async function attacked() {
  const chat = await withChat(['contingencyPlan'], { siteName: '青禾农资信息网' })
  const clocks = async () =>
    ((await chat.read()).deadlines as Dated[]).filter(({ id }) => id.startsWith('incident.')).map(({ id, on, at }) => [id, at ?? on])
  return { ...chat, clocks }
}

describe('the clocks of an incident', () => {
  test('hours from finding it, shown with the case, and from its end thirty days', async () => {
    const { say, clocks, read } = await attacked()
    await say('网站被攻击了，数据库被拖走了')
    // the hours run: who must be told does not wait for the next answer
    expect((await say('150万人')).reply.text).toContain('2026-11-23 20:00')
    const { reply } = await say('不清楚')
    expect(reply.text).toContain('2026-11-23 20:00')
    expect(reply.text).toContain('2026-11-24 16:00')
    expect(reply.text).toContain('2026-11-23 17:00')
    expect(await clocks()).toEqual([
      ['incident.operator', '2026-11-23T20:00'],
      ['incident.illegalContent', '2026-11-24T16:00'],
    ])
    expect(((await read()).deadlines as Dated[]).find(({ id }) => id === 'incident.operator')).toMatchObject({
      colour: 'red',
      rule: 'R-S09-report-hours',
      action: expect.stringContaining('12387'),
    })
    await say('已经恢复了')
    expect(await clocks()).toEqual([['incident.summary', '2026-12-23']])
  })

  test('whoever goes on telling is asked for a figure twice and no more, and hours that are over are said to be', async () => {
    const { say } = await attacked()
    await say('网站被黑了')
    expect((await say('泄露了120万用户的手机号')).reply.text).not.toContain('已经过了')
    expect((await say('首页被改成赌博网站，昨天晚上11点发现的')).reply.text).toContain('损失')
    const { text } = (await say('已经断网了，日志存了')).reply
    expect(text).toMatch(/最晚 2026-11-23 03:00（已经过了/)
    expect(text).toContain('事件报告表')
    expect(text).not.toContain('直接经济损失大概')
  })

  test('an operator of critical infrastructure has one hour, told whenever it comes up', async () => {
    const { say, clocks, read } = await attacked()
    await say('网站被攻击了')
    await say('200万人')
    await say('600万')
    const { reply } = await say('我们是关键信息基础设施运营者')
    expect(reply.text).toContain('2026-11-23 17:00')
    expect(await clocks()).toEqual([
      ['incident.ciio', '2026-11-23T17:00'],
      ['incident.illegalContent', '2026-11-24T16:00'],
    ])
    expect((await read()).fields.isCiio).toMatchObject({ value: true })
  })

  test('whether it must be reported is answered from this incident', async () => {
    const { say } = await attacked()
    await say('网站被攻击了')
    await say('没有')
    await say('没有')
    const { reply } = await say('我们是不是要报网信办')
    expect(reply.text).toContain('2026-11-24 16:00')
    expect(reply.text).not.toContain('安全评估')
  })
})

describe('the dates of a case', () => {
  test('are listed in chat with what to do, and told apart from the official warnings', async () => {
    const { say } = await withChat(['publicSecurityFiling'], { siteOpenDate: '2026-11-01', tlsCertExpiry: '2026-12-05' })
    const { reply } = await say('有什么快到期的')
    expect(reply.text).toContain('【红】2026-12-01')
    expect(reply.text).toContain('红、橙、黄、蓝')
  })

  test('once approved the end of the domain itself counts; logs have their day when it is known how long they are kept', async () => {
    const fields = { siteOpenDate: '2026-06-01', domainExpiryDate: '2027-03-20', logRetentionMonths: 3 }
    const { read, record } = await withChat(['icpFiling'], fields)
    const dated = async () => ((await read()).deadlines as Dated[]).map(({ id, on }) => [id, on])
    expect(await dated()).toEqual([
      ['logRetention', '2026-12-01'],
      ['domainExpiry', '2026-12-20'],
    ])
    await record('approved', { number: '浙ICP备2026000001号-1' })
    expect(await dated()).toEqual([
      ['logRetention', '2026-12-01'],
      ['expiry.domainExpiryDate', '2027-03-20'],
    ])
  })
})
