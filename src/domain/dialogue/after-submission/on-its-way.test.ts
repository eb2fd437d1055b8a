import { describe, expect, it, test } from 'vitest'
import { firstFiling } from '../../../../test/fixtures/sample-case.ts'
import { Play } from '../../../../test/scenarios/support/play.ts'

const both = () => new Play({ filings: ['icpFiling', 'publicSecurityFiling'], known: firstFiling })
const movesOf = (play: Play, text: string) =>
  (play.say(text).outcome.moved ?? []).map(({ filing, type, number }) => [filing, type, ...(number ? [number] : [])])

describe('what happened to a filing while questions of another are open', () => {
  test.each([
    ['材料在阿里云提交了', 'submitted'],
    ['材料都提交给阿里云了', 'submitted'],
    ['昨天交上去了', 'submitted'],
    ['短信也填了验证码', 'smsPassed'],
  ])('%s', (text, type) => {
    const play = both()
    expect(movesOf(play, text)).toEqual([['icpFiling', type]])
    expect(play.state.fields.siteOpenDate).toBeUndefined()
  })

  it.each([
    ['网安说下周二上门检查', '2026-12-01'],
    ['网安周四要来现场核查', '2026-11-26'],
    ['公安12月3日上门检查', '2026-12-03'],
    ['网安昨天来现场检查了', '2026-11-22'],
    ['网安要上门检查', '2026-11-23'],
  ])('%s: the visit is on its own day', (text, on) => {
    const play = both()
    play.say('公安备案提交了')
    expect(play.say(text).outcome.moved).toMatchObject([{ filing: 'publicSecurityFiling', type: 'onsite', on }])
  })

  it.each(['我爸翻出来看了 ICP号是蒙ICP备2018002178号 我记反了俩数', '照片拿来看了一下,地址没错'])('%s: nobody came', text => {
    expect(movesOf(both(), text)).toEqual([])
  })

  it('to which of two filings it happened: both', () => {
    const play = both()
    play.say('备案通过了，浙ICP备2026012345号')
    expect(movesOf(play, '公安备案通过了，号是33010602000123')).toEqual([
      ['publicSecurityFiling', 'approved', '浙公网安备33010602000123号'],
    ])
    play.say('网站不办了，要注销')
    expect(movesOf(play, '注销办好了')).toEqual([])
    expect(movesOf(play, '两个都办好了')).toEqual([
      ['icpFiling', 'cancelled'],
      ['publicSecurityFiling', 'cancelled'],
    ])
  })

  it('the day is that of the message', () =>
    expect(
      both()
        .say('昨天交上去了')
        .outcome.moved?.map(({ on }) => on),
    ).toEqual(['2026-11-22']))
})

describe('a rejection is talked through', () => {
  const notice =
    '备案没通过：\n（1）网站名称“示例科技官网”过于宽泛，与主办单位名称无关联；\n（2）主体负责人应急联系电话为空号；\n（3）域名证书持有者与主办单位不一致。'

  const perhaps = '给退了,说网址写的是我表弟的名'
  const reasonsOf = (play: Play) => play.state.progress.icpFiling?.rejection?.reasons.map(({ code, sure, how }) => [code, sure, how])

  it.each([
    '派出所那边回一句 资料不行 重弄 问哪里不行说让我自己看',
    '今天云公司小姑娘打我电话说 你这个负责人不能写会计 我们省里规定要老板本人才行 就是执照上那个人 让我改了再交',
  ])('%s: is it a return?', text => {
    const play = both()
    play.say('材料在阿里云提交了')
    const { outcome } = play.say(text)
    expect([outcome.moved ?? [], outcome.changes]).toEqual([[], []])
    expect(play.conversation.dialogue.awaiting?.kind).toBe('returned')
    expect(play.say('是').outcome.moved).toMatchObject([{ type: 'rejected' }])
  })

  it.each(['处理好了', '改好了', '都弄好了'])('%s is no name of a site: the new one is asked for, then it is answered', text => {
    const play = both()
    play.say('材料在阿里云提交了')
    play.say('退回原因：网站名称“示例科技官网”不规范')
    play.say(text)
    expect(play.state.fields.siteName).toMatchObject({ value: '示例科技官网' })
    expect(play.reply.asking.map(({ field }) => field)).toEqual(['siteName'])
    play.say('示例科技企业服务网')
    expect(play.state.fields.siteName).toMatchObject({ value: '示例科技企业服务网' })
    expect(reasonsOf(play)).toEqual([['siteName.irregular', true, 'changed']])
  })

  it.each([
    ['域名持有者改成杭州示例文化有限公司了', true, 'changed'],
    ['域名持有者现在是杭州示例科技有限公司', true, 'kept'],
    ['是', true, null],
    ['不是', false, 'notMeant'],
  ])('one reason that is perhaps meant, answered %s', (text, sure, how) => {
    const play = both()
    play.say('材料在阿里云提交了')
    play.say(perhaps)
    expect(reasonsOf(play)).toEqual([['domain.holderMismatch', false, null]])
    play.say(text)
    expect(reasonsOf(play)).toEqual([['domain.holderMismatch', sure, how]])
  })

  it('in as many turns as there are reasons, plus one', () => {
    const play = both()
    play.say('材料在阿里云提交了')
    play.say(notice)
    const asked = [play.reply.asking.map(({ field }) => field)]
    for (const text of ['改成示例科技茶叶展示', '电话换成0571-87654321']) {
      play.say(text)
      asked.push(play.reply.asking.map(({ field }) => field))
    }
    // each reason asks what its words name
    expect(asked).toEqual([['siteName'], ['principalEmergencyPhone'], ['domainHolderName']])
    const { outcome } = play.say('没变，域名已经过户到公司名下了')
    expect(outcome.answered?.flatMap(({ answers }) => answers)).toEqual([{ code: 'domain.holderMismatch', how: 'kept' }])
    expect(outcome.remake).toBe('icpFiling')
    expect(play.state.fields.siteName).toMatchObject({ value: '示例科技茶叶展示' })
  })

  it('that went in again in the midst of it is told what was not answered', () => {
    const play = both()
    play.say('材料在阿里云提交了')
    play.say(notice)
    play.say('改成示例科技茶叶展示')
    expect(movesOf(play, '重新提交了')).toEqual([['icpFiling', 'submitted']])
    const compared = play.reply.messages.find(({ id }) => id === 'dialogue.resubmitted')
    expect(compared?.args).toMatchObject({
      unanswered: ['主体负责人应急联系电话为空号', '域名证书持有者与主办单位不一致'],
    })
  })

  it('and what happens to the other filing is no answer to it', () => {
    const play = both()
    play.say('材料在阿里云提交了')
    play.say(notice)
    expect(movesOf(play, '网安的人说下周二要上门看')).toEqual([['publicSecurityFiling', 'onsite']])
    const after = play.say('现场检查过了，民警说没问题').outcome
    expect(after.answered).toBeUndefined()
    expect(movesOf(play, '公安备案通过了 浙公网安备33010602012345号')).toEqual([
      ['publicSecurityFiling', 'approved', '浙公网安备33010602012345号'],
    ])
  })
})

describe('what is asked to be handed out', () => {
  const draftsOf = (play: Play, text: string) => (play.say(text).outcome.drafts ?? []).map(({ template }) => template)

  test.each([
    ['生成承诺书', 'authenticity-commitment'],
    ['帮我写一份定期报告', 'periodic-report'],
    ['授权书给我一份', 'authorization-letter'],
  ])('%s', (text, template) => expect(draftsOf(both(), text)).toEqual([template]))

  test.each(['承诺书是什么', '承诺书要盖章吗', '整改说明给我', '我们做过安全审计报告了'])('nothing is made: %s', text =>
    expect(draftsOf(both(), text)).toEqual([]),
  )

  it('the answer to a notice, once there is one', () => {
    const play = both()
    play.say('备案被驳回了，说域名没实名')
    expect(draftsOf(play, '整改说明给我')).toEqual(['rectification-reply'])
    // what was asked stays asked
    expect(play.conversation.dialogue.awaiting).toMatchObject({ kind: 'perhaps', codes: ['domain.notRealName'] })
  })

  it('what a notice may mean is put twice, and then waits behind the other questions', () => {
    const play = both()
    play.say('备案被驳回了，说域名没实名')
    play.say('我们公司有五十个人')
    expect(play.conversation.dialogue.awaiting).toMatchObject({ kind: 'perhaps', times: 2 })
    play.say('我们公司有五十个人')
    expect(play.conversation.dialogue.awaiting?.kind).not.toBe('perhaps')
    expect(play.state.progress.icpFiling?.rejection?.reasons.map(({ code, how }) => [code, how])).toEqual([['domain.notRealName', 'later']])
  })

  it('the line for the bottom of the page, once there is a number', () => {
    const play = both()
    expect(play.say('网站底部怎么放').reply.messages.map(({ id }) => id)).not.toContain('dialogue.footer.lines')
    play.say('备案通过了，浙ICP备2026012345号')
    expect(play.say('网站底部怎么放').reply.text).toContain('<a href="https://beian.miit.gov.cn/"')
  })

  it('the checklist, where somebody comes to look', () => {
    const play = both()
    play.say('网安的人说下周二要上门看')
    expect(play.say('要准备什么').reply.messages.map(({ id }) => id)).toContain('dialogue.visit.list')
  })
})

describe('a notice in words of its own', () => {
  const sent = (filing: 'icpFiling' | 'publicSecurityFiling') => {
    const play = new Play({ filings: [filing], known: firstFiling })
    play.append({
      type: 'filingMoved',
      actor: 'visitor',
      at: '2026-11-20T02:00:00.000Z',
      payload: { filing, type: 'submitted', on: '2026-11-20' },
    })
    return play
  }
  const told = (filing: 'icpFiling' | 'publicSecurityFiling', text: string) => {
    const [move] = sent(filing).say(text).outcome.moved ?? []
    return move && [move.type, ...(move.reasons ?? []).map(({ code }) => code)]
  }

  test.each([
    ['icpFiling', '退回。该单位住所地为四川省，不属我局管辖，请选择正确的省份重新报备。', ['rejected', 'jurisdiction.wrong']],
    [
      'icpFiling',
      '待补正（2项）\n· 域名证书未上传\n· 人脸核验未完成（网站负责人）',
      ['supplementRequested', 'domain.certificate', 'identity.face'],
    ],
    ['publicSecurityFiling', '网安打电话来 说我公司在江北区 你填到渝中去了 不归他们管 让退了重新选', ['rejected', 'jurisdiction.wrong']],
  ] as const)('of %s is recorded: %s', (filing, text, wanted) => expect(told(filing, text)).toEqual(wanted))

  it('that only sounds like one is put before the person first', () => {
    const play = sent('icpFiling')
    expect(play.say('客服来电,系统里查到公司早就有一个主体备案号了,不能再办首次,应该选新增网站').outcome.moved).toBeUndefined()
    expect(play.conversation.dialogue.awaiting).toMatchObject({ kind: 'returned' })
    const { moved } = play.say('是的').outcome
    expect(moved?.map(({ type, reasons }) => [type, reasons?.map(({ code }) => code)])).toEqual([['rejected', ['access.wrongProcedure']]])
  })

  it('and is nothing after a no', () => {
    const play = sent('icpFiling')
    play.say('客服来电,系统里查到公司早就有一个主体备案号了,不能再办首次,应该选新增网站')
    expect(play.say('不是').outcome.moved).toBeUndefined()
    expect(play.conversation.dialogue.awaiting).toBeUndefined()
  })

  it('that threatens what would be is none', () =>
    expect(told('icpFiling', '您正在办理ICP备案业务，请于24小时内完成短信核验，逾期将自动退回。')).toBeUndefined())

  test.each(['域名实名没通过，备案能先交吗', '我要办备案，身份证过期了行不行', '备案号被注销了，说是空壳主体，要重新备案'])(
    'is not how somebody opens who wants to file: %s',
    text => expect(new Play({}).say(text).outcome.moved).toBeUndefined(),
  )
})

describe('who opens with what is wanted brings no notice', () => {
  it.each([
    '你好,我们公司头一回给官网备案。参数我先抄给你:内存16G;等保没定级;漏洞修复率96%;访问日志留6个月',
    '我们备案号没了,查了说是空壳被注销了,要重新搞',
  ])('%s', text => {
    const play = new Play({ filings: [] })
    expect(play.say(text).outcome.moved ?? []).toEqual([])
    expect(play.conversation.dialogue.awaiting?.kind).not.toBe('returned')
  })

  it('嗯,继续吧 is no yes to whether it is one', () => {
    const play = new Play({ filings: [] })
    play.say('客服打电话来说备案资料不行 域名没实名 让我改好重新提交')
    expect(play.conversation.dialogue.awaiting?.kind).toBe('returned')
    expect(play.say('嗯,继续吧').outcome.moved ?? []).toEqual([])
  })
})

describe('where the dates are told', () => {
  it.each([
    ['到期提醒发到boss@example.com', 'notifyEmail', 'boss@example.com'],
    ['短信也提醒我，13800138000', 'notifyMobile', '13800138000'],
  ])('%s: no address of the person in charge', (text, field, value) => {
    const play = both()
    play.say('材料在阿里云提交了')
    const before = [play.state.fields.principalEmail, play.state.fields.principalMobile]
    play.say(text)
    expect(play.state.fields[field]).toMatchObject({ state: 'filled', value })
    expect([play.state.fields.principalEmail, play.state.fields.principalMobile]).toEqual(before)
  })
})
