import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'
import { createHeldCase } from '../../client/held-case.ts'
import { lastWritten } from './written-cases.ts'

const whole = 'application/json'
const changes = 'application/vnd.anbei.changes+json'
/** Random conversations; more with `TALKS=200`. */
const talks = Number(process.env.TALKS ?? 3)

async function twoDevices() {
  const chat = await withChat(['icpFiling', 'publicSecurityFiling'], {})
  const path = `/v1/conversations/${chat.conversation.id}`
  const { user: _, auth: staff } = await chat.signIn()
  const { body } = await chat.call('POST', `${path}/resume-code`, undefined, chat.visitor)
  const other = await chat.call('POST', '/v1/conversations/resume', { resumeCode: body.resumeCode }, { 'x-site-key': chat.siteKey })
  const device = (token: string) => {
    const held = createHeldCase()
    const auth = chat.bearer(token)
    const read = async () => (await chat.call('GET', path, undefined, auth)).body.case
    async function say(text: string, more: object = {}) {
      const answer = await chat.call('POST', `${path}/turns${held.query()}`, { text, ...more }, auth)
      const { status, headers, body } = answer
      return { status, type: headers.get('content-type'), body, case: status === 200 ? held.whole(body)?.case : undefined }
    }
    return { auth, say, read }
  }
  return { ...chat, path, staff, first: device(body.token), second: device(other.body.token) }
}

const said = [
  '杭州示例科技有限公司',
  '公司叫杭州青禾农资有限公司，不对，是杭州青禾信息有限公司',
  '网站名称叫示例茶业',
  '域名是example.com和example.cn',
  '服务器在阿里云，IP是121.40.1.10',
  '服务器在香港',
  '手机13800138000',
  '日志留存1个月',
  '日志留存6个月',
  '年营收8000万，用户12万',
  '撤销',
  '是的',
  '不清楚',
  '没有',
  '要多久？',
  '同意',
  '法人身份证11010519491231002X',
  'Please go on in English',
]

describe('an answer to who holds the case', () => {
  test('tells what has changed: a few fields, and of the findings those that are not as they were', async () => {
    const { first } = await twoDevices()
    const one = await first.say('杭州示例科技有限公司')
    const two = await first.say('网站名称叫示例茶业')
    expect([one.type, two.type]).toEqual([whole, changes])
    expect([one.body.changes, two.body.case]).toEqual([undefined, undefined])
    expect(two.body.changes.since).toBe(one.body.caseVersion)
    expect(Object.keys(two.body.changes.fields)).toContain('siteName')
    expect(Object.keys(two.body.changes.fields)).not.toContain('organizerName')
    expect(two.body.changes.parts).not.toHaveProperty('guide')
    expect(JSON.stringify(two.body.changes).length).toBeLessThan(JSON.stringify(one.body.case).length / 3)
    expect(two.case).toEqual(await first.read())
  })

  test('tells the whole case where something else is held: by another device, or a name that nobody gave', async () => {
    const { first, second, call, path } = await twoDevices()
    await first.say('杭州示例科技有限公司')
    const elsewhere = await second.say('网站名称叫示例茶业')
    const back = await first.say('域名是example.com')
    expect([elsewhere.type, back.type]).toEqual([whole, whole])
    expect(back.case).toEqual(await first.read())
    const made = await call('POST', `${path}/turns?holds=ver_none`, { text: '没有' }, first.auth)
    expect([made.status, made.headers.get('content-type')]).toEqual([200, whole])
  })

  test('a message that comes again is answered from what is held now', async () => {
    const { first, second } = await twoDevices()
    await first.say('杭州示例科技有限公司')
    const once = await first.say('网站名称叫示例茶业', { clientMessageId: 'm1' })
    const again = await first.say('网站名称叫示例茶业', { clientMessageId: 'm1' })
    expect([again.type, again.body.seq, again.body.reply]).toEqual([changes, once.body.seq, once.body.reply])
    expect(again.body.changes).toMatchObject({ parts: {}, fields: {} })
    expect(again.case).toEqual(once.case)
    const late = await second.say('网站名称叫示例茶业', { clientMessageId: 'm1' })
    expect([late.type, late.body.seq]).toEqual([whole, once.body.seq])
  })

  test('what was told is forgotten with the case', async () => {
    const { first, call, auth, conversation } = await twoDevices()
    const reader = { locale: 'zh-CN', sensitive: false, staff: false }
    const { body } = await first.say('杭州示例科技有限公司')
    expect(lastWritten(reader, conversation.caseId)?.version).toBe(body.caseVersion)
    await call('DELETE', `/v1/cases/${conversation.caseId}`, undefined, auth)
    expect([lastWritten(reader, conversation.caseId), (await first.say('没有')).status]).toEqual([undefined, 401])
  })

  test('put into the held case, what has changed is the whole case, whatever is said, undone, edited or taken over', async () => {
    const asked = fc.constantFrom(...said).map(text => ({ does: 'say' as const, text }))
    const elsewhere = fc.constantFrom(...said.slice(0, 5)).map(text => ({ does: 'second' as const, text }))
    const others = fc.constantFrom('takeover', 'handback', 'edit', 'clear', 'drop', 'document', 'day').map(does => ({ does, text: '' }))
    const step = fc.oneof({ weight: 8, arbitrary: asked }, { weight: 1, arbitrary: elsewhere }, { weight: 3, arbitrary: others })
    let changed = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 20, size: 'max' }), async steps => {
        const { first, second, call, path, auth, staff, clock } = await twoDevices()
        const { id } = await first.read()
        const patch = (fields: object) => call('PATCH', `/v1/cases/${id}/fields`, fields, auth)
        for (const { does, text } of steps) {
          if (does === 'takeover' || does === 'handback') await call('POST', `${path}/${does}`, does === 'handback' ? {} : undefined, staff)
          else if (does === 'edit') await patch({ siteName: '青禾农资信息网', logRetentionMonths: 3 })
          else if (does === 'clear') await patch({ siteName: null, siteDomains: null })
          else if (does === 'drop') await call('PATCH', `/v1/cases/${id}`, { filings: ['icpFiling'] }, auth)
          else if (does === 'document')
            await call('POST', `/v1/cases/${id}/documents`, { template: 'contingency-plan', format: 'html' }, auth)
          else if (does === 'day') clock.advance(40 * 24 * 3_600_000)
          else {
            const device = does === 'second' ? second : first
            const answer = await device.say(text)
            expect(answer.status).toBe(200)
            if (answer.type === changes) changed += 1
            expect(answer.case).toEqual(await device.read())
          }
        }
      }),
      { numRuns: talks },
    )
    expect(changed).toBeGreaterThan(talks)
  })
})
