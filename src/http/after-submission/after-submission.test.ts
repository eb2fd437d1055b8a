import { describe, expect, test } from 'vitest'
import { withChat } from '../../../test/fixtures/http/with-chat.ts'

describe('what happened outside, told in chat', () => {
  test('from handing in to the number', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    expect((await say('短信核验过了')).reply.text).toContain('20个工作日')
    expect(await life()).toMatchObject({ status: 'smsCheck' })
    await say('管局打电话来了')
    expect(await life()).toMatchObject({ status: 'underReview' })
    await say('昨天通过了，备案号是浙ICP备2026000001号-1')
    expect(await life()).toMatchObject({ status: 'approved', number: '浙ICP备2026000001号-1', history: [{}, {}, {}, { on: '2026-11-22' }] })
  })

  test('an approval without its number is recorded and the number asked for, checked and kept', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    await say('通过了')
    expect(await life()).toMatchObject({ status: 'approved', number: null })
    await say('浙ICP备20260号')
    expect(await life()).toMatchObject({ number: null })
    await say('看错了，是浙ICP备2026000001号')
    expect(await life()).toMatchObject({
      status: 'approved',
      number: '浙ICP备2026000001号',
      history: [{}, { number: '浙ICP备2026000001号' }],
    })
  })

  test('with two filings it is asked which one is meant, unless the words say so', async () => {
    const { say, record, life } = await withChat(['icpFiling', 'publicSecurityFiling'])
    await record('submitted', { filing: 'icpFiling' })
    await record('submitted', { filing: 'publicSecurityFiling' })
    expect((await say('通过了')).reply.quickReplies).toHaveLength(2)
    await say('公安的')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'approved' })
    expect(await life()).toMatchObject({ status: 'submitted' })
    await say('管局说初审通过了')
    expect(await life()).toMatchObject({ status: 'underReview' })
  })

  test('a question, a wish and a mistake move nothing or back', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    for (const text of ['什么时候能通过？', '通过了以后要做什么', '还没通过']) {
      await say(text)
      expect(await life(), text).toMatchObject({ status: 'submitted' })
    }
    await say('被驳回了')
    await say('说错了，没有退回')
    expect(await life()).toMatchObject({ status: 'submitted', rejection: null })
  })
})

describe('a rejection in chat', () => {
  const notice = '您的备案订单被退回，原因：1、域名未完成实名认证；2、网站名称不规范，请修改；3、人脸核验未通过，请重新核验。'

  test('is done in as many turns as there are reasons, plus one: only those fields, then new documents and the answer to the notice', async () => {
    const { say, record, life, read, call, path, auth } = await withChat()
    await call('POST', `${path}/documents`, { template: 'icp-application', format: 'pdf' }, auth)
    await record('submitted')
    const first = await say(notice)
    expect(first.reply.asking.map(each => each.field)).toEqual(['domainRealNameDate'])
    const second = await say('11月20日通过实名了')
    expect(second.reply.asking.map(each => each.field)).toEqual(['siteName'])
    const third = await say('改成 青禾农业服务网')
    expect(third.reply.asking).toEqual([])
    const last = await say('重新做好了')
    expect(last.reply.text).toContain('整改说明')
    expect(await life()).toMatchObject({ rejection: { open: 0, reasons: [{ how: 'changed' }, { how: 'changed' }, { how: 'done' }] } })
    const { documents } = await read()
    expect(documents.map((each: { template: string; stale: boolean }) => [each.template, each.stale])).toEqual([
      ['icp-application', true],
      ['icp-application', false],
      ['rectification-reply', false],
    ])
    expect(documents.at(-1).details).toMatchObject({
      noticeOn: '2026-11-23',
      items: [{ problem: '域名未完成实名认证' }, { problem: '网站名称不规范', measure: expect.stringContaining('青禾农业服务网') }, {}],
    })
    await say('重新提交了')
    expect(await life()).toMatchObject({ status: 'submitted', resubmission: { until: '2026-11-23', unanswered: [] } })
  })

  test('without its words the notice is asked for; what is only a guess waits for a yes', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    await say('被退回了')
    expect(await life()).toMatchObject({ status: 'rejected', rejection: { reasons: [], notice: null } })
    await say('好像是电话没人接')
    expect(await life()).toMatchObject({ rejection: { reasons: [{ code: 'contact.unreachable', sure: false, how: null }] } })
    const asked = await say('是的')
    expect(asked.reply.asking.map(each => each.field)).toEqual(['principalMobile'])
  })

  test('of several that may be meant each is put by itself: a value is a yes, a no takes it off', async () => {
    const { say, record, life, read } = await withChat()
    await record('submitted')
    const reasons = async () => (await life()).rejection.reasons.map(({ code, sure, how }: Record<string, unknown>) => [code, sure, how])
    const first = await say('备案被退回了，好像是手机没人接，也可能是执照不清楚')
    expect(first.reply.asking.map(each => each.field)).toEqual(['principalMobile'])
    const second = await say('手机换成13912345678')
    expect(second.reply.asking.map(each => each.field)).toEqual(['businessLicenseFile'])
    expect(await reasons()).toEqual([
      ['contact.unreachable', true, 'changed'],
      ['identity.unclear', false, null],
    ])
    await say('不是')
    expect(await reasons()).toContainEqual(['identity.unclear', false, 'notMeant'])
    const { documents } = await read()
    expect(documents.at(-1).details.items).toMatchObject([{ problem: expect.stringContaining('手机没人接') }])
  })

  test('one word may fit two grounds: the person taps which', async () => {
    const { say, record, life } = await withChat()
    await record('submitted')
    const { reply } = await say('备案被退回了，好像是执照照片和材料缺一份')
    const { rejection } = await life()
    expect(rejection.reasons.length).toBeGreaterThan(1)
    await say(reply.quickReplies[0]?.text ?? '')
    const after = (await life()).rejection.reasons
    expect(after.filter(({ sure }: { sure: boolean }) => sure)).toHaveLength(1)
    expect(after.filter(({ how }: { how: string | null }) => how === 'notMeant')).toHaveLength(rejection.reasons.length - 1)
  })

  test('a reason that was read wrongly is taken off by a word, and nothing is left of it', async () => {
    const { say, record, life, read } = await withChat()
    await record('submitted')
    await say('备案被退回了，退回原因：1、网站名称不规范；2、域名未完成实名认证')
    await say('通知里没说这个')
    await say('昨天实名好了')
    expect((await life()).rejection.reasons.map(({ code, how }: Record<string, unknown>) => [code, how])).toEqual([
      ['siteName.irregular', 'notMeant'],
      ['domain.notRealName', 'changed'],
    ])
    expect((await read()).documents.at(-1).details.items).toMatchObject([{ problem: '域名未完成实名认证' }])
  })

  test('a request to supplement names the papers, a visit names what to have ready', async () => {
    const { say, record, life } = await withChat(['publicSecurityFiling'])
    await record('submitted')
    const visit = await say('网安说要上门检查')
    expect(visit.reply.text).toContain('演练')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'onsite' })
    const asked = await say('收到补正通知，请补充承诺书和居住证')
    expect(asked.reply.text).toContain('承诺书')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'supplement', asked: [{ id: 'commitment' }, { id: 'residence' }] })
  })

  test('over the API a reason is said to be meant', async () => {
    const { record, life, call, path, auth } = await withChat()
    await record('submitted')
    await record('rejected', { notice: '被退回了，好像是电话没人接' })
    await call('POST', `${path}/reasons`, { answers: [{ code: 'contact.unreachable', how: 'meant' }] }, auth)
    expect(await life()).toMatchObject({ rejection: { reasons: [{ code: 'contact.unreachable', sure: true, how: null }] } })
  })

  test('a file with the notice does the same while a filing is on its way, and is only kept before', async () => {
    const { record, life, visitor, app, conversation } = await withChat()
    const upload = async () => {
      const form = new FormData()
      form.set(
        'file',
        new File(['备案审核结果通知\n您的备案订单被退回。\n退回原因：\n1、域名未完成实名认证\n2、网站名称不规范'], '退回通知.txt', {
          type: 'text/plain',
        }),
      )
      const sent = await app.request(`/v1/conversations/${conversation.id}/uploads?read=server`, {
        method: 'POST',
        headers: visitor,
        body: form,
      })
      return sent.json()
    }
    await upload()
    expect(await life()).toMatchObject({ status: 'collecting', rejection: null })
    await record('submitted')
    const { reply } = await upload()
    expect(reply.asking).toMatchObject([{ field: 'domainRealNameDate' }])
    expect(await life()).toMatchObject({
      status: 'rejected',
      rejection: { reasons: [{ code: 'domain.notRealName' }, { code: 'siteName.irregular' }] },
    })
  })

  test('a reason that nobody knows changes nothing and is asked about', async () => {
    const { say, record, life, read } = await withChat()
    await record('submitted')
    const before = (await read()).fields
    await say('备案被退回了，原因：星象不合')
    expect((await read()).fields).toEqual(before)
    expect(await life()).toMatchObject({ status: 'rejected', rejection: { reasons: [] } })
  })

  test('told over the API, its reasons are asked in the next turn', async () => {
    const { say, record } = await withChat()
    await record('submitted')
    await record('rejected', { notice })
    expect((await say('你好')).reply.asking.map(each => each.field)).toEqual(['domainRealNameDate'])
  })

  test.each([
    ['我昨天在阿里云提交备案了', { status: 'submitted', history: [{ on: '2026-11-22' }] }],
    ['材料已经在阿里云提交了，昨天交的', { status: 'submitted', history: [{ on: '2026-11-22' }] }],
    ['备案材料交上去了', { status: 'submitted' }],
    ['刚收到短信，管局给退了：1、网站名称不规范，请修改；2、负责人手机无人接听', { status: 'rejected' }],
    ['管局说要补材料：承诺书', { status: 'supplement' }],
  ])('whoever comes while it is under way is heard among the first questions: %s', async (text, expected) => {
    const { say, life, read } = await withChat(['icpFiling'], { serverRegion: 'mainland', siteName: '云启智能官网' })
    await say(text)
    expect(await life()).toMatchObject(expected)
    expect((await read()).fields.siteName).toMatchObject({ value: '云启智能官网' })
  })

  test('papers that are asked for are named at once, a visit is told ahead, and what was handed in is no notice', async () => {
    const { say, life } = await withChat(['publicSecurityFiling'], { serverRegion: 'mainland' })
    await say('公安备案交上去了')
    const asked = await say('网安说要补材料：应急预案、演练记录和安全管理制度')
    expect(asked.reply.text).toContain('应急预案')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'supplement' })
    await say('公安备案被退回了')
    await say('材料补交了')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'submitted' })
    await say('他们说下周三要上门看')
    expect(await life('publicSecurityFiling')).toMatchObject({ status: 'onsite' })
  })

  test.each(['下一步做什么', '还有什么要做的', '接下来要干嘛？'])('%s: told from where the filing stands', async text => {
    const { say, record } = await withChat()
    await record('submitted')
    const { reply } = await say(text)
    expect(reply.text).toContain('24小时内')
    expect(reply.asking).toEqual([])
  })

  test('while facts are collected a story of another time moves nothing', async () => {
    const { say, life } = await withChat(['icpFiling'], { serverRegion: 'mainland' })
    for (const text of ['上次在别家备案被退回过', '域名实名已经通过了', '材料交给会计了']) {
      await say(text)
      expect(await life(), text).toMatchObject({ status: 'collecting' })
    }
  })
})

describe('an incident in chat', () => {
  test('is graded from what is known, with who must be told until when, and the papers are filled', async () => {
    const { say, read } = await withChat(['contingencyPlan'], { siteName: '青禾农资信息网' })
    await say('网站刚刚被黑了')
    await say('大概150万人')
    const last = await say('不清楚')
    expect(last.reply.text).toContain('2026-11-23 20:00')
    const { documents } = await read()
    expect(documents).toMatchObject([
      {
        template: 'incident-report',
        details: { reportKind: 'first', level: 'significant', affectedPersons: 1_500_000, foundAt: '2026-11-23T16:00' },
      },
      { template: 'breach-notice' },
    ])
  })

  test('without a leak nobody is told of one, and no notice is drafted', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    await say('服务器被攻击了')
    await say('没有')
    await say('没有')
    expect((await read()).documents.map((each: { template: string }) => each.template)).toEqual(['incident-report'])
    // it is found again beside what the filings offer
    expect((await read()).offers.map((each: { template: string }) => each.template)).toContain('incident-report')
  })

  test('a time of finding counts, an hour is no number of people, and nothing of it is a fact of the filing', async () => {
    const { say, read } = await withChat(['contingencyPlan'], { siteOpenDate: '2026-11-01' })
    await say('网站被黑了')
    const asked = await say('今天早上8点发现的，首页被改成赌博广告')
    expect(asked.reply.text).toContain('2026-11-23 08:00')
    await say('没有个人信息泄露')
    await say('损失大概2万元')
    const { documents, fields } = await read()
    expect(documents).toMatchObject([
      { template: 'incident-report', details: { foundAt: '2026-11-23T08:00', affectedPersons: 0, lossCny: 20_000 } },
    ])
    expect(documents[0].details.impact).toContain('赌博广告')
    expect(fields.siteOpenDate).toMatchObject({ value: '2026-11-01' })
  })

  test('people are no money: a number of the other kind is asked again, the second time it is let go', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    await say('网站被黑了')
    await say('没有')
    expect((await say('影响了2000个用户')).reply.text).toContain('多少元')
    await say('影响了2000个用户')
    expect((await read()).documents).toEqual([])
  })

  test('a step of the plan is no incident', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    await say('DDoS处置流程：被攻击了先联系云厂商清洗，再限流，最后记录')
    expect((await read()).documents).toEqual([])
  })

  test('a question about attacks is a question', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    for (const text of ['网站被攻击了怎么办？', '如果被黑了要报告吗', '去年被攻击过']) await say(text)
    expect((await read()).documents).toEqual([])
  })
})

describe('a drill and a self-check in chat', () => {
  test('a drill in five answers becomes its record, its day and the day of the next one', async () => {
    const { say, read } = await withChat(['contingencyPlan'], { siteName: '青禾农资信息网' })
    await say('做一次演练')
    await say('昨天')
    await say('DDoS攻击')
    await say('王五、赵六')
    await say('2小时')
    const last = await say('没有')
    expect(last.reply.text).toContain('2027-11-22')
    const { documents, fields, deadlines } = await read()
    expect(documents).toMatchObject([
      {
        template: 'drill-record',
        details: { on: '2026-11-22', scenario: 'DDoS攻击', participants: ['王五', '赵六'], recoveryHours: 2, conclusion: 'passed' },
      },
    ])
    expect(fields.lastDrillDate).toMatchObject({ value: '2026-11-22', state: 'filled' })
    expect(deadlines.map((each: { id: string; on: string }) => [each.id, each.on])).toContainEqual(['yearlyDrill', '2027-11-22'])
  })

  test('a drill takes an answer inside a sentence, asks once more where it is none, and keeps it out of the plan', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    await say('做一次演练')
    expect((await say('都做了')).reply.text).toContain('是哪天做的')
    await say('11月20日下午2点')
    await say('首页被篡改')
    await say('王五、李四')
    await say('半小时恢复了，联系电话有一个打不通')
    await say('有一个电话打不通')
    const { documents, fields } = await read()
    expect(documents).toMatchObject([
      { template: 'drill-record', details: { on: '2026-11-20', recoveryHours: 0.5, conclusion: 'passedWithProblems' } },
    ])
    expect(Object.keys(fields)).not.toContain('rtoHours')
  })

  test('a self-check names what is bad by number, with what is done about it', async () => {
    const { say, read } = await withChat(['contingencyPlan'], { siteName: '青禾农资信息网' })
    expect((await say('做一次季度自查')).reply.quickReplies.map(each => each.text)).toContain('今天')
    await say('今天')
    await say('3和5有问题')
    await say('下周由王五处理')
    const { documents, fields } = await read()
    expect(fields.lastSelfCheckDate.value).toBe('2026-11-23')
    expect(documents).toMatchObject([{ template: 'self-check-record', details: { problems: [{ measure: '下周由王五处理' }, {}] } }])
    expect(documents[0].details.results.filter((each: { result: string }) => each.result === 'bad')).toHaveLength(2)
  })

  test('where everything is good nothing is asked about it', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    await say('开始自查')
    await say('今天')
    await say('都好')
    expect((await read()).documents.map((each: { template: string }) => each.template)).toEqual(['self-check-record'])
  })

  test('a question about drills begins none', async () => {
    const { say, read } = await withChat(['contingencyPlan'], {})
    for (const text of ['演练怎么做？', '多久演练一次', '要不要做自查']) await say(text)
    expect((await read()).documents).toEqual([])
  })
})

test('reminders are stopped and begun again by a word', async () => {
  const { say, record, call, path, auth } = await withChat(['icpFiling'])
  await record('submitted')
  const stopped = async () => (await call('GET', `${path}/reminders`, undefined, auth)).body.stopped
  await say('到期提醒发到boss@example.com')
  await say('别再提醒我了')
  expect(await stopped()).toBe(true)
  await say('恢复提醒')
  expect(await stopped()).toBe(false)
})
