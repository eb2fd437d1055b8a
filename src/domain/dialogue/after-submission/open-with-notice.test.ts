import { describe, expect, it, test } from 'vitest'
import { Play } from '../../../../test/scenarios/support/play.ts'

describe('who opens with a notice of rejection', () => {
  it('has a filing from then on, with the reasons of the notice', () => {
    const play = new Play({})
    const { outcome } = play.say(
      '您好，我们幼儿园网站备案被退回来了，退回原因：1.主办单位名称与证件不一致；2.负责人手机号核验不通过；3.网站名称含有“第一”等字样。请问怎么改',
    )
    expect(outcome.filings).toEqual(['icpFiling'])
    expect(outcome.moved?.map(({ filing, type, reasons }) => [filing, type, reasons?.length])).toEqual([['icpFiling', 'rejected', 3]])
    expect(play.reply.asking.map(each => each.field)).toContain('organizerName')
  })

  const opened = (text: string) => {
    const [move] = new Play({}).say(text).outcome.moved ?? []
    return move && [move.filing, move.type, ...(move.reasons ?? []).map(({ code }) => code)]
  }

  test.each([
    [
      '收到短信：【工信部备案管理】您好，您提交的备案申请未通过审核，原因：网站名称不规范，请修改后重新提交。',
      ['icpFiling', 'rejected', 'siteName.irregular'],
    ],
    ['昨天收到通知，管局没给过，理由是主办单位证件住所与执照不一致，现在要怎么弄？', ['icpFiling', 'rejected', 'identity.mismatch']],
    ['腾讯云通知我备案失败，说我域名持有者跟主办单位不一致', ['icpFiling', 'rejected', 'domain.holderMismatch']],
    ['为什么我的备案被驳回了？通知写的是：前置审批材料缺失', ['icpFiling', 'rejected', 'content.preApproval']],
    ['公司ICP备案让管局给退了，他们说网站打不开没法核查', ['icpFiling', 'rejected', 'access.unreachable']],
    ['备案没通过，客服说身份证过期了', ['icpFiling', 'rejected', 'identity.expired']],
    ['被拒了……邮件就一句话：您的申请不符合要求', ['icpFiling', 'rejected']],
    ['公安备案不通过，原因：未设网络安全负责人', ['publicSecurityFiling', 'rejected', 'police.officer']],
    ['网安那边打电话说材料要补，要补应急预案和日志留存证明', ['publicSecurityFiling', 'supplementRequested', 'material.missing']],
    [
      'My ICP filing was rejected: "domain holder is inconsistent with the organizer". What do I do?',
      ['icpFiling', 'rejected', 'domain.holderMismatch'],
    ],
  ])('is helped at once: %s', (text, wanted) => expect(opened(text)).toEqual(wanted))

  test.each([
    '备案要是被退回了怎么办',
    '备案被驳回了怎么办',
    '朋友的备案被退回了，说是域名没实名，我这边要注意啥',
    '去年备案被退回过两次，原因是名称不规范，今年换个公司重新备',
    '网警说我们没做公安备案要限期整改',
    '我的APP上架应用商店被打回来说没备案',
    '我想备案，怕被驳回',
  ])('tells of no filing that came back: %s', text => expect(opened(text)).toBeUndefined())
})

describe('who filed elsewhere and tells of the return only', () => {
  const told = () => {
    const play = new Play({})
    play.say('上个月交的首次备案被管局退回来了,说网站名称不规范,想改好重新交')
    play.say('网站名称改成示例龙江实木家具')
    return play
  }

  it('is offered to go through the forms when every reason has its answer, and is asked them', () => {
    const play = told()
    expect(play.reply.messages).toContainEqual({ id: 'dialogue.reasons.done', args: { later: [], untold: true } })
    play.say('继续吧')
    expect(play.reply.asking.map(({ field }) => field)).toContain('serviceKind')
  })

  it('says of two reasons at once that both are meant, and names nobody by it', () => {
    const play = new Play({})
    play.say('上个月交的首次备案被管局退回来了,说域名持有者与主体不一致、网站名称不规范')
    play.say('两条都是')
    expect(play.state.progress.icpFiling?.rejection?.reasons.map(({ code, sure }) => [code, sure])).toEqual([
      ['domain.holderMismatch', true],
      ['siteName.irregular', true],
    ])
    expect(play.state.fields.domainHolderName).toBeUndefined()
  })

  it('is asked nothing while a reason is open', () => {
    const play = new Play({})
    play.say('上个月交的首次备案被管局退回来了,说网站名称不规范')
    play.say('继续吧')
    expect(play.reply.asking.map(({ field }) => field)).not.toContain('serviceKind')
  })
})

describe('who wants a plan because somebody inspects', () => {
  it.each([
    '教育局来检查,说我们培训机构的网站要有网络安全应急预案,没有的话要整改,帮我写一份吧,备案我们早就有了',
    '甲方审核说缺应急预案，要补充材料，麻烦给做一份',
    '网安来检查让我们补一份应急预案 备案都办好的 就要预案',
  ])('has nothing that came back: %s', text => {
    for (const play of [new Play({ filings: ['contingencyPlan'] }), new Play({})]) {
      expect(play.say(text).outcome.moved ?? []).toEqual([])
      expect(play.conversation.dialogue.awaiting).toBeUndefined()
      expect(play.reply.asking.length + play.reply.confirming.length).toBeGreaterThan(0)
    }
  })
})

describe('who opens with a filing that was handed in elsewhere', () => {
  const opened = (text: string) => (new Play({}).say(text).outcome.moved ?? []).map(({ filing, type }) => [filing, type])

  test.each([
    ['我的备案已经在阿里云提交了', [['icpFiling', 'submitted']]],
    ['我已经在腾讯云提交备案了', [['icpFiling', 'submitted']]],
    ['公安备案昨天提交了', [['publicSecurityFiling', 'submitted']]],
  ])('has it from then on: %s', (text, wanted) => expect(opened(text)).toEqual(wanted))

  test.each(['备案资料提交不上去', '我想提交备案', '备案提交了多久能下来', '以前提交过备案', '备案还没提交', '上次备案交了没通过'])(
    'and has none: %s',
    text => expect(opened(text)).toEqual([]),
  )
})
