import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'
import { firstFiling, policeAbroad } from '../../../test/fixtures/sample-case.ts'

const known = { ...policeAbroad, ...firstFiling, lastSelfCheckDate: '2026-09-03', lastDrillDate: '2025-12-10' }
const open = async () => {
  const chat = await withChat(['icpFiling', 'publicSecurityFiling'], known)
  const settings = async () => (await chat.call('GET', `${chat.path}/reminders`, undefined, chat.auth)).body
  return { ...chat, settings }
}

describe('when the owner is reminded, by words', () => {
  test.each([
    ['晚上别提醒我，早上10点以后', { from: '21:00', to: '10:00' }],
    ['晚上8点以后别提醒我', { from: '20:00', to: '09:00' }],
    ['夜里不要发提醒', { from: '21:00', to: '09:00' }],
  ])('%s: quiet hours, and the reminders go on', async (text, quiet) => {
    const { say, settings } = await open()
    const { reply } = await say(text)
    expect(reply.text).toContain(quiet.from)
    expect(await settings()).toMatchObject({ quiet, stopped: false })
  })

  test('they are stopped before anything was handed in, too', async () => {
    const { say, settings } = await open()
    await say('不用提醒了')
    expect((await settings()).stopped).toBe(true)
  })

  test('how long ahead is told', async () => {
    const { say } = await open()
    expect((await say('提前多少天提醒')).reply.text).toContain('30天、7天、1天')
  })

  test('a guided record that is being made goes on', async () => {
    const { say } = await open()
    await say('做一次演练')
    await say('晚上别提醒我，早上10点以后')
    expect((await say('今天')).reply.text).toContain('什么场景')
  })

  test.each([
    ['下次什么时候自查', '2026-12-04', '演练'],
    ['下次演练是什么时候', '2026-12-10', '自查'],
  ])('%s: that date and no other', async (text, date, other) => {
    const { reply } = await (await open()).say(text)
    expect(reply.text).toContain(date)
    expect(reply.text.split('\n').filter(line => line.startsWith('- '))).toHaveLength(1)
    expect(reply.text).not.toContain(`说“做一次${other}”`)
  })
})

describe('a number that was noted', () => {
  test('wrongly is noted anew, and the approval stays', async () => {
    const { say, record, life } = await withChat(['icpFiling'], firstFiling)
    await record('submitted')
    await say('备案下来了，号是浙ICP备2026012345号')
    await say('号记错了，是浙ICP备2026012346号-1')
    expect(await life()).toMatchObject({ status: 'approved', number: '浙ICP备2026012346号-1' })
  })

  test('gets the suffix that was told after it', async () => {
    const { say, record, life } = await withChat(['icpFiling'], firstFiling)
    await record('submitted')
    await say('备案下来了，号是浙ICP备2026012345号')
    await say('后面还有一个-1')
    expect((await life()).number).toBe('浙ICP备2026012345号-1')
  })
})

test('a call of the police is no step of an ICP filing', async () => {
  const { say, record, life } = await withChat(['icpFiling'], firstFiling)
  await record('submitted')
  await say('网安打电话来问网站做什么的')
  expect((await life()).status).toBe('submitted')
})
