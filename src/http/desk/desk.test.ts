import { describe, expect, test } from 'vitest'
import { readStream } from '../../../test/fixtures/http/read-stream.ts'
import { testApp } from '../../../test/fixtures/http/test-app.ts'
import { deterministicListener } from '../../adapters/listener/deterministic.ts'
import { releaseSilent } from '../../usecases/desk/release-silent.ts'

const idNumber = '11010519491231002X'

async function desk(change: Parameters<typeof testApp>[0] = {}) {
  const server = await testApp(change)
  const { auth: staff, user } = await server.signIn('wang', 'agent')
  const start = await server.call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': server.siteKey })
  const owner = server.bearer(start.body.token)
  const path = `/v1/conversations/${start.body.conversation.id}`
  const casePath = `/v1/cases/${start.body.case.id}`
  const say = (text: string) => server.call('POST', `${path}/turns`, { text }, owner)
  const as = (who: Record<string, string>, method: string, to: string, body?: unknown) => server.call(method, to, body, who)
  return { ...server, start, path, casePath, owner, staff, user, say, as }
}

describe('the inbox', () => {
  test('shows the organisation, the last words and the counts, and finds Chinese words', async () => {
    const { as, staff, owner, path, say, user } = await desk()
    await say('organizerName=杭州云启智联科技有限公司')
    await as(owner, 'POST', `${path}/handoff`, { reason: '想问人' })
    const { body } = await as(staff, 'GET', '/v1/inbox?q=云启智联&state=waiting')
    expect(body.items).toMatchObject([
      { name: '杭州云启智联科技有限公司', status: 'waiting', waitingFor: 'first', unread: true, overdue: false },
    ])
    expect((await as(staff, 'GET', '/v1/inbox?q=没有这样的词')).body.items).toEqual([])
    expect((await as(staff, 'GET', '/v1/inbox/counts')).body).toMatchObject({ waiting: 1, mine: 0, overdue: 0 })
    await as(staff, 'POST', `${path}/takeover`)
    expect((await as(staff, 'GET', '/v1/inbox?assignee=me')).body.items).toMatchObject([{ assignee: { id: user.id, name: 'wang' } }])
    expect((await as(staff, 'PUT', `${path}/read`, { seq: 50 })).status).toBe(204)
    expect((await as(staff, 'GET', '/v1/inbox')).body.items).toMatchObject([{ unread: false }])
    expect((await as(owner, 'GET', '/v1/inbox')).status).toBe(403)
  })

  test('lives: what the owner says comes at once, and Last-Event-ID goes on where a stream was cut', async () => {
    const { app, staff, say } = await desk()
    const watch = async (more: Record<string, string> = {}) =>
      readStream(await app.request('/v1/inbox/events', { headers: { ...staff, ...more } }))
    const stream = await watch()
    await say('你好')
    const [first] = await stream.next(1)
    expect(first).toMatchObject({ event: 'conversation', data: { last: { who: 'assistant' }, name: '你好' } })
    await stream.leave()
    await say('我要备案')
    const resumed = await watch({ 'last-event-id': first?.id ?? '' })
    const [next] = await resumed.next(1)
    expect(next?.data.change).toBeGreaterThan(Number(first?.id))
    await resumed.leave()
  })

  test('counts minutes while the desk is open, and puts overdue ones first', async () => {
    const { as, staff, owner, path, clock } = await desk()
    await as(owner, 'POST', `${path}/handoff`)
    clock.advance(11 * 60_000)
    expect((await as(staff, 'GET', '/v1/inbox?overdue=true')).body.items).toMatchObject([{ overdue: true }])
    expect((await as(staff, 'GET', '/v1/inbox/counts')).body.overdue).toBe(1)
  })
})

describe('a conversation', () => {
  test('the owner is told who watches, and may refuse', async () => {
    const { as, staff, owner, path } = await desk()
    expect((await as(staff, 'PUT', `${path}/watch`)).body.conversation.watchers).toEqual([{ name: 'wang' }])
    expect((await as(owner, 'GET', path)).body.conversation.watchers).toEqual([{ name: 'wang' }])
    expect((await as(owner, 'POST', `${path}/watch-refusal`)).body.conversation).toMatchObject({ watchers: [], watchRefused: true })
    expect(await as(staff, 'PUT', `${path}/watch`)).toMatchObject({ status: 403, body: { code: 'watch-refused' } })
  })

  test('goes to a colleague with a note, and a supervisor takes it from anybody', async () => {
    const { as, staff, path, user, signIn } = await desk()
    const li = await signIn('li', 'agent')
    const chief = await signIn('chief', 'supervisor')
    await as(staff, 'POST', `${path}/takeover`)
    expect((await as(li.auth, 'POST', `${path}/transfer`, { to: li.user.id })).body).toMatchObject({
      code: 'already-taken',
      by: { name: 'wang' },
    })
    expect((await as(staff, 'POST', `${path}/transfer`, { to: 'usr_nobody' })).status).toBe(422)
    expect((await as(staff, 'POST', `${path}/transfer`, { to: li.user.id, note: '您来' })).body.conversation.staff).toMatchObject({
      name: 'li',
    })
    expect((await as(staff, 'POST', `${path}/messages`, { text: '还是我' })).status).toBe(409)
    expect((await as(staff, 'POST', `${path}/takeover`, { override: true })).status).toBe(403)
    expect((await as(chief.auth, 'POST', `${path}/takeover`)).status).toBe(409)
    expect((await as(chief.auth, 'POST', `${path}/takeover`, { override: true })).body.conversation.staff).toMatchObject({ name: 'chief' })
    const figures = await as(staff, 'GET', '/v1/desk/figures')
    expect(figures.body.items.find((row: { staff: string }) => row.staff === user.id)).toMatchObject({ handled: 1, transferred: 1 })
  })

  test('is put back when its person is silent, and the assistant goes on', async () => {
    const { as, staff, owner, path, say, clock, deps } = await desk()
    await as(staff, 'POST', `${path}/takeover`)
    await say('在吗')
    clock.advance(29 * 60_000)
    expect(await releaseSilent(deps)).toBe(0)
    clock.advance(2 * 60_000)
    expect(await releaseSilent(deps)).toBe(1)
    expect((await as(owner, 'GET', path)).body.conversation).toMatchObject({ controller: 'assistant', status: 'waiting' })
    expect((await say('organizerName=甲公司')).body.reply.kind).not.toBe('silent')
    expect(await as(staff, 'POST', `${path}/messages`, { text: '来了' })).toMatchObject({ status: 409, body: { code: 'not-taken' } })
  })

  test('outside office hours a handoff says when somebody is there', async () => {
    const { as, owner, path, clock } = await desk()
    clock.advance(3 * 3_600_000)
    const { opening } = (await as(owner, 'POST', `${path}/handoff`, { reason: '明天给我打电话' })).body
    expect(opening).toEqual({ open: false, opensAt: '2026-11-24T01:00:00.000Z', withinMinutes: 10 })
    expect((await as(owner, 'GET', path)).body.opening).toEqual(opening)
  })

  test('outside office hours a message is taken, confirmed with the time of an answer, and the open step comes back', async () => {
    const plain = await testApp()
    const { as, staff, owner, path, say, clock } = await desk({ listener: deterministicListener(plain.deps) })
    const fields = (reply: { asking: { field: string }[] }) => reply.asking.map(({ field }) => field)
    clock.advance(3 * 3_600_000)
    const before = (await say('organizerName=甲公司')).body.reply
    const asked = (await say('转人工')).body.reply
    expect([asked.kind, asked.asking]).toEqual(['handoff', []])
    expect(asked.text).toContain('2026-11-24 09:00')
    const left = (await say('请明天上午打我电话13812345678，域名是 a.cn')).body
    expect(left.reply.text).toContain('2026-11-24 09:00')
    expect(fields(left.reply)).toEqual(fields(before))
    expect(left.case.fields.siteDomains).toBeUndefined()
    expect((await as(staff, 'GET', `${path}/brief`)).body.reason).toMatch(/^请明天上午打我电话/)
    expect((await as(staff, 'GET', '/v1/inbox/counts')).body.waiting).toBe(1)
    // by the button as by words, and nobody has to leave one
    expect((await as(owner, 'POST', `${path}/handoff`)).body.conversation.status).toBe('waiting')
    const none = (await say('先跳过')).body
    expect(fields(none.reply)).toEqual(fields(before))
    expect((await as(staff, 'GET', `${path}/brief`)).body.reason).toMatch(/^请明天上午打我电话/)
    // who comes back in office hours goes on as usual
    await as(owner, 'POST', `${path}/handoff`)
    clock.advance(15 * 3_600_000)
    expect((await say('域名是 a.cn')).body.case.fields.siteDomains).toBeDefined()
  })

  test('closes, and nothing more is said in it', async () => {
    const { as, staff, path, say } = await desk()
    await as(staff, 'POST', `${path}/takeover`)
    expect((await as(staff, 'POST', `${path}/close`)).body.conversation.status).toBe('closed')
    expect((await say('还在吗')).status).toBe(409)
    expect((await as(staff, 'GET', '/v1/inbox/counts')).body).toMatchObject({ closed: 1, mine: 0 })
  })
})

describe('sensitive words said to a person', () => {
  test('are not lost without consent: held for a day, read with a reason that is logged, and filled when the consent comes', async () => {
    const { as, staff, path, casePath, say, owner } = await desk()
    await as(staff, 'POST', `${path}/takeover`)
    const { seq } = (await say(`principalIdNumber=${idNumber}`)).body
    const turns = (await as(staff, 'GET', path)).body.turns
    expect(turns[0]).toMatchObject({ text: 'principalIdNumber=••••••', withheld: [{ kind: expect.any(String) }] })
    expect((await as(owner, 'GET', path)).body.turns[0].withheld).toBeUndefined()
    expect((await as(staff, 'POST', `${casePath}/reveal`, { seq, reason: 'x' })).status).toBe(422)
    expect((await as(owner, 'POST', `${casePath}/reveal`, { seq, reason: '核对证件' })).status).toBe(403)
    expect((await as(staff, 'POST', `${casePath}/reveal`, { seq, reason: '核对证件' })).body.values).toEqual([idNumber])
    expect((await as(staff, 'GET', `${casePath}/reveals`)).body.items).toMatchObject([{ name: 'wang', reason: '核对证件', message: seq }])
    await as(staff, 'POST', `${path}/handback`)
    const given = await say('consentSensitive=是')
    expect(given.body.case.fields.principalIdNumber).toMatchObject({ display: '110105********002X' })
  })

  test('with consent stay in the case, wait for a yes and outlast the day', async () => {
    const { as, staff, path, casePath, say, clock } = await desk()
    await say('consentSensitive=是')
    await as(staff, 'POST', `${path}/takeover`)
    const { seq, case: view } = (await say(`principalIdNumber=${idNumber}`)).body
    expect(view.fields.principalIdNumber).toMatchObject({ state: 'needsConfirmation', display: '110105********002X' })
    clock.advance(48 * 3_600_000)
    expect((await as(staff, 'POST', `${casePath}/reveal`, { seq, reason: '核对证件' })).body.values).toEqual([idNumber])
    expect((await as(staff, 'POST', `${casePath}/reveal`, { field: 'principalIdNumber', reason: '核对证件' })).body.values).toEqual([
      idNumber,
    ])
    expect((await as(staff, 'POST', `${casePath}/reveal`, { field: 'siteName', reason: '核对证件' })).status).toBe(404)
  })
})

test('what staff fill in is shown to the owner, who can put it back', async () => {
  const { as, staff, owner, path, casePath, say } = await desk()
  await say('organizerName=甲公司')
  await as(staff, 'POST', `${path}/takeover`)
  await as(staff, 'PATCH', `${casePath}/fields`, { organizerName: '乙公司', siteName: '甲乙小店' })
  const [turn] = (await as(owner, 'GET', path)).body.turns
  expect(turn).toMatchObject({ who: 'staff', name: 'wang' })
  expect(turn.edits).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: 'organizerName', from: '甲公司', to: '乙公司' }),
      expect.objectContaining({ field: 'siteName', from: null, to: '甲乙小店' }),
    ]),
  )
  const back = await as(owner, 'POST', `${casePath}/edit-refusals`, { seq: turn.seq, fields: ['organizerName'] })
  expect(back.body.fields).toMatchObject({ organizerName: { value: '甲公司' }, siteName: { value: '甲乙小店' } })
  expect((await as(owner, 'GET', path)).body.turns[0]).toMatchObject({ who: 'visitor', refuses: turn.seq })
  expect((await as(owner, 'POST', `${casePath}/edit-refusals`, { seq: 1 })).status).toBe(404)
})

test('a brief and suggestions tell a colleague what is open and what could be said', async () => {
  const { as, staff, path, say, casePath, signIn, owner } = await desk()
  const chief = await signIn('chief', 'supervisor')
  const canned = { title: '公司名称', text: '您好，我是{{agent}}，{{organizerName}}的网站叫什么？{{siteName}}' }
  expect((await as(staff, 'POST', '/v1/canned-replies', canned)).status).toBe(403)
  const made = await as(chief.auth, 'POST', '/v1/canned-replies', canned)
  expect(made.status).toBe(201)
  expect((await as(chief.auth, 'PUT', `/v1/canned-replies/${made.body.id}`, { ...canned, title: '公司网站名称' })).body.title).toBe(
    '公司网站名称',
  )
  await say('organizerName=甲公司')
  await say('公司网站是什么')
  await as(owner, 'POST', `${path}/handoff`, { reason: '太难了' })
  await as(staff, 'POST', `${path}/messages`, { text: '先看材料', internal: true })
  const brief = (await as(staff, 'GET', `${path}/brief`)).body
  expect(brief).toMatchObject({ filings: ['icpFiling'], reason: '太难了', notes: [{ name: 'wang', text: '先看材料' }] })
  expect(brief.missing.length).toBeGreaterThan(3)
  const suggestions = (await as(staff, 'GET', `${path}/suggestions`)).body
  expect(suggestions.to.text).toBe('公司网站是什么')
  expect(suggestions.items[0]).toMatchObject({
    from: 'canned',
    text: '您好，我是wang，甲公司的网站叫什么？{{siteName}}',
    open: ['siteName'],
  })
  expect(suggestions.items.map((item: { from: string }) => item.from)).toContain('answers')
  const missing = { title: '还差材料', text: '{{filings}}还差：{{missing}}。{{nothingLikeIt}}' }
  await as(chief.auth, 'POST', '/v1/canned-replies', missing)
  const here = (await as(staff, 'GET', `${path}/canned-replies`)).body.items
  expect(here.map(({ title, open }: { title: string; open: string[] }) => [title, open])).toEqual([
    ['公司网站名称', ['siteName']],
    ['还差材料', ['nothingLikeIt']],
  ])
  expect(here[1].text).toMatch(/^ICP备案还差：.+、.+。\{\{nothingLikeIt\}\}$/)
  expect((await as(owner, 'GET', `${path}/canned-replies`)).status).toBe(403)
  expect((await as(chief.auth, 'DELETE', `/v1/canned-replies/${made.body.id}`)).status).toBe(204)
  expect((await as(staff, 'GET', `${casePath}/history`)).body.chain.verified).toBe(true)
  // what is said to the colleague is not what the assistant did not understand
  await as(staff, 'POST', `${path}/takeover`)
  await say('这话是对同事说的')
  expect((await as(staff, 'GET', `${path}/brief`)).body.confusion?.text).not.toBe('这话是对同事说的')
})

test('settings, people and figures are kept by role, figures come as a table too', async () => {
  const { as, staff, signIn, path } = await desk()
  const admin = await signIn('chief', 'admin')
  const { opening, ...settings } = (await as(staff, 'GET', '/v1/desk')).body
  expect(opening.open).toBe(true)
  expect((await as(staff, 'PUT', '/v1/desk', settings)).status).toBe(403)
  expect((await as(admin.auth, 'PUT', '/v1/desk', { ...settings, firstMinutes: 3 })).body.firstMinutes).toBe(3)
  expect((await as(admin.auth, 'PUT', '/v1/desk', { ...settings, firstMinutes: 0 })).status).toBe(422)
  const person = { email: 'Zhao@example.com', name: '赵', role: 'agent', password: 'a long password' }
  expect((await as(staff, 'POST', '/v1/staff/users', person)).status).toBe(403)
  expect((await as(admin.auth, 'POST', '/v1/staff/users', person)).body).toMatchObject({ email: 'zhao@example.com', role: 'agent' })
  expect((await as(admin.auth, 'POST', '/v1/staff/users', person)).body.errors).toMatchObject([{ pointer: '/email', code: 'staff.known' }])
  expect((await as(staff, 'GET', '/v1/staff/users')).body.items.map((each: { name: string }) => each.name)).toContain('赵')
  expect((await as(staff, 'GET', '/v1/staff/session')).body.user.name).toBe('wang')
  await as(staff, 'POST', `${path}/takeover`)
  const csv = await as(staff, 'GET', '/v1/desk/figures?format=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  const lines = String(csv.body).split('\r\n')
  expect(lines.slice(1, 3)).toEqual(['2026-11-23,,0,0,0,,0,0,0,0,,1,0,0,', '2026-11-23,wang,0,1,0,,0,0,0,0,,0,0,0,'])
  expect(lines[5]).toMatch(/^平均事件响应（秒）,,安全事件响应时间从2小时降至47秒,网络指南说法/)
  expect((await as(staff, 'GET', '/v1/desk/figures?from=2026-12-01&to=2026-11-01')).status).toBe(422)
})

test('a note names a colleague, who finds it, and nobody outside the staff is told', async () => {
  const { as, staff, owner, path, signIn } = await desk()
  const li = await signIn('li', 'agent')
  expect((await as(staff, 'POST', `${path}/messages`, { text: '看', internal: true, mentions: ['usr_nobody'] })).body.errors).toMatchObject(
    [{ pointer: '/mentions/0', code: 'staff.unknown' }],
  )
  await as(staff, 'POST', `${path}/takeover`)
  expect((await as(staff, 'POST', `${path}/messages`, { text: '您好', mentions: [li.user.id] })).body.errors).toMatchObject([
    { code: 'mention.note' },
  ])
  const { seq } = (await as(staff, 'POST', `${path}/messages`, { text: '@li 帮看域名', internal: true })).body
  expect((await as(li.auth, 'GET', '/v1/inbox/counts')).body.mentions).toBe(1)
  expect((await as(li.auth, 'GET', '/v1/inbox?mentions=me')).body.items).toMatchObject([{ mention: { seq, unread: true } }])
  expect((await as(staff, 'GET', '/v1/inbox?mentions=me')).body.items).toEqual([])
  await as(li.auth, 'PUT', `${path}/read`, { seq })
  expect((await as(li.auth, 'GET', '/v1/inbox/counts')).body.mentions).toBe(0)
  expect(JSON.stringify((await as(owner, 'GET', path)).body)).not.toContain('帮看域名')
})

test('no number of a card is kept of what staff write, to the owner or to colleagues', async () => {
  const { as, staff, path } = await desk()
  await as(staff, 'POST', `${path}/takeover`)
  for (const internal of [false, true])
    expect((await as(staff, 'POST', `${path}/messages`, { text: `身份证${idNumber}对吗`, internal })).status).toBeLessThan(300)
  const { body } = await as(staff, 'GET', path)
  expect(JSON.stringify(body)).not.toContain(idNumber)
  expect(JSON.stringify(body)).toContain('身份证••••••对吗')
})

test('days to approval, answers to incidents and complaints stand beside the figures of the article, which are marked', async () => {
  const plain = await testApp()
  const { as, staff, say, clock } = await desk({ listener: deterministicListener(plain.deps) })
  await say('什么破系统')
  await say('网站被黑了')
  clock.advance(90_000)
  await say('没有')
  await say('没有')
  const { beside, items } = (await as(staff, 'GET', '/v1/desk/figures')).body
  expect(items).toMatchObject([{ staff: '', opened: 1, complained: 1, incidents: 1 }])
  expect(beside.map(({ figure, value, statement }: Record<string, unknown>) => [figure, value, statement])).toEqual([
    ['approvalDays', null, 'G066'],
    ['incidentSeconds', 90, 'G067'],
    ['complaintRate', 100, 'G068'],
  ])
  expect(beside.every(({ basis }: { basis: { kind: string }[] }) => basis[0]?.kind === 'guide')).toBe(true)
})

describe('the rule of the organisation', () => {
  const withCalls = async (callOn: object) => {
    const plain = await testApp()
    const one = await desk({ listener: deterministicListener(plain.deps) })
    const { auth } = await one.signIn('admin', 'admin')
    const { opening, ...settings } = (await one.as(auth, 'GET', '/v1/desk')).body
    const saved = await one.as(auth, 'PUT', '/v1/desk', { ...settings, callOn: { reasons: [], rules: [], fields: [], ...callOn } })
    const state = async () => (await one.as(one.staff, 'GET', '/v1/inbox')).body.items[0]?.status
    const reason = async () => (await one.as(one.staff, 'GET', `${one.path}/brief`)).body.reason
    return { ...one, admin: { auth }, saved, state, reason }
  }

  test('without one anger only offers a person', async () => {
    const { say, state } = await withCalls({})
    await say('什么破系统')
    expect(await state()).toBe('open')
  })

  test('calls a person at anger, says how long it takes, and once', async () => {
    const { say, state, reason, deps, organisation, start } = await withCalls({ reasons: ['complaint'] })
    const { body } = await say('什么破系统')
    expect(body.reply.text).toContain('10 分钟')
    expect(await state()).toBe('waiting')
    expect(await reason()).toBe('complaint')
    await say('什么破系统')
    const events = await deps.cases.events({ organisation, caseId: start.body.case.id }, { limit: 100 })
    expect(events.filter(({ type }) => type === 'handoffRequested')).toHaveLength(1)
  })

  test('calls one at the third message in a row that is not understood, in place of the offer', async () => {
    const { say, state, reason } = await withCalls({ reasons: ['failures'] })
    await say('隔壁老王的狗生了三只')
    await say('隔壁老王的狗生了三只')
    expect(await state()).toBe('open')
    await say('隔壁老王的狗生了三只')
    expect(await state()).toBe('waiting')
    expect(await reason()).toBe('failures')
  })

  test('calls one when a field is told; a rule that nobody knows is refused', async () => {
    const field = await withCalls({ fields: ['organizerName'] })
    await field.say('单位是杭州云启智联科技有限公司')
    expect(await field.reason()).toBe('field:organizerName')
    const { body } = await field.as(field.admin.auth, 'PUT', '/v1/desk', {
      ...field.saved.body,
      opening: undefined,
      callOn: { reasons: [], rules: ['no-such-rule'], fields: [] },
    })
    expect(body.errors).toMatchObject([{ pointer: '/callOn/rules/0' }])
  })
})
