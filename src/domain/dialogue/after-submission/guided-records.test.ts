import { describe, expect, it } from 'vitest'
import { firstFiling } from '../../../../test/fixtures/sample-case.ts'
import { Play } from '../../../../test/scenarios/support/play.ts'

const filed = () => new Play({ filings: ['icpFiling'], known: firstFiling })
const last = (play: Play, ...said: readonly string[]) => said.map(text => play.say(text)).at(-1)?.outcome

describe('a drill that is told', () => {
  it('in one message is a record', () =>
    expect(last(filed(), '11月20号做了一次演练，模拟DDoS攻击，王小明、李华参加，40分钟恢复，一切顺利')?.drafts).toEqual([
      {
        template: 'drill-record',
        details: {
          on: '2026-11-20',
          scenario: 'DDoS攻击',
          participants: ['王小明', '李华'],
          recoveryHours: 0.666667,
          conclusion: 'passed',
        },
      },
    ]))

  const drill = { on: '2026-11-22', scenario: '网页被篡改', participants: ['张三', '李四'], recoveryHours: 2, conclusion: 'passed' }
  it.each([
    ['in any order', ['张三、李四', '网页被篡改', '两小时', '没有发现问题', '昨天']],
    ['several at once', ['两小时恢复的，没有问题', '张三、李四', '昨天，模拟的是网页被篡改']],
    ['in one message without any word of what is what', ['网页被篡改，张三、李四，两小时恢复', '昨天', '没有']],
    ['with a question in between', ['昨天', '演练多久要做一次？', '网页被篡改', '张三、李四', '2小时', '没有']],
    ['put right on the way', ['前天', '网页被篡改', '不对，是昨天', '张三、王五', '参加的是张三、李四，说错了', '两小时', '没有']],
    ['put off and gone on with', ['昨天', '网页被篡改', '等会儿再说', '继续演练', '张三、李四', '两小时', '没有']],
    ['by a list with its number', ['昨天', '张三、李四两个人', '网页被篡改', '大概两小时', '一切顺利']],
  ])('%s', (_, said) => expect(last(filed(), '做一次演练', ...said)?.drafts).toEqual([{ template: 'drill-record', details: drill }]))

  it('is put right after its record was made: the day of the case too', () => {
    const play = filed()
    last(play, '做一次演练', '昨天', '网页被篡改', '张三、李四', '两小时', '没有')
    expect(last(play, '不是昨天，是11月18号')?.drafts).toEqual([{ template: 'drill-record', details: { ...drill, on: '2026-11-18' } }])
    expect(play.state.fields.lastDrillDate).toMatchObject({ value: '2026-11-18' })
    expect(last(play, '等等，还有孙七也参加了')?.drafts?.[0]?.details).toMatchObject({ participants: ['张三', '李四', '孙七'] })
  })

  it('whose day nobody remembers keeps it open', () => {
    const play = filed()
    const outcome = last(play, '做一次演练', '忘了哪天', '不记得了', '断电', '全体员工', '不清楚', '有个电话打不通')
    expect(outcome?.drafts?.[0]?.details).toEqual({
      scenario: '断电',
      participants: ['全体员工'],
      conclusion: 'passedWithProblems',
      problems: [{ problem: '有个电话打不通' }],
    })
    expect(play.state.fields.lastDrillDate).toBeUndefined()
  })

  it('is let go of by a word, and leaves nothing', () => {
    const play = filed()
    last(play, '做一次演练', '昨天', '算了，先不做了')
    expect(play.conversation.dialogue).not.toHaveProperty('upkeep')
    expect(play.conversation.dialogue.awaiting).toBeUndefined()
  })

  it('beside another answer is not asked again', () => {
    const play = filed()
    last(play, '做一次演练', '昨天下午演练的，模拟网站被篡改')
    expect(play.conversation.dialogue.awaiting).toMatchObject({
      what: 'drill',
      step: 2,
      facts: { scenario: '网站被篡改', on: '2026-11-22' },
    })
    const outcome = last(play, '张三、李四参加', '30分钟恢复了', '发现备份太慢')
    expect(outcome?.drafts?.[0]?.details).toMatchObject({
      participants: ['张三', '李四'],
      recoveryHours: 0.5,
      conclusion: 'passedWithProblems',
      problems: [{ problem: '发现备份太慢' }],
    })
  })
})

describe('a self-check that is told', () => {
  it('item by item asks only for the others', () => {
    const play = filed()
    last(play, '做一次自查', '今天', '日志存了7个月，备份没试过恢复')
    expect(play.conversation.dialogue.awaiting).toMatchObject({ step: 1, facts: { good: [3], bad: [4] } })
    const details = last(play, '其他都好', '下周试一次恢复')?.drafts?.[0]?.details
    expect(details).toMatchObject({ on: '2026-11-23', problems: [{ measure: '下周试一次恢复' }] })
    expect(details).not.toHaveProperty('bad')
  })

  it.each([
    ['the items before the day', ['3和5有问题', '今天', '下周由王五处理'], [3, 5]],
    ['all but one, and one more', ['今天', '第3项是什么意思？', '除了第3项都好', '不对，第4项也不行', '下周处理'], [3, 4]],
    ['what is to be done before it is asked', ['今天', '备份没做，其他都好', '月底前由李四处理'], [4]],
    ['put off', ['今天', '等下再弄', '继续自查', '2、5', '没有'], [2, 5]],
  ])('in another order: %s', (_, said, bad) => {
    const details = last(filed(), '开始自查', ...said)?.drafts?.[0]?.details as { on: string; results: { result: string }[] }
    expect(details.on).toBe('2026-11-23')
    expect(details.results.flatMap(({ result }, at) => (result === 'bad' ? [at + 1] : []))).toEqual(bad)
  })

  it('by numbers is as before', () => {
    const details = last(filed(), '做一次自查', '今天', '2、5', '没有')?.drafts?.[0]?.details as { results: { result: string }[] }
    expect(details.results.map(({ result }) => result)).toEqual(['good', 'bad', 'good', 'good', 'bad', 'good', 'good', 'good'])
  })
})

describe('an incident', () => {
  const reported = () => {
    const play = filed()
    last(play, '网站被攻击了', '是DDoS，网站打不开，大概两个小时', '没有泄露用户数据', '不是关键信息基础设施', '损失大概5万块')
    return play
  }

  it('takes what is told beside the amounts', () => {
    const play = filed()
    last(play, '网站被攻击了', '是DDoS，网站打不开，大概两个小时')
    expect(play.conversation.dialogue.awaiting).toMatchObject({
      step: 'persons',
      facts: { event: '网站被攻击了；是DDoS，网站打不开，大概两个小时' },
    })
  })

  it('answers a question in between, puts its own again and takes nothing of it', () => {
    const play = filed()
    last(play, '网站被攻击了')
    const asked = play.reply.messages.at(-1)?.id
    last(play, '要不要报警？')
    expect(play.reply.messages.at(-1)?.id).toBe(asked)
    expect(play.conversation.dialogue.awaiting).toMatchObject({ step: 'persons' })
    expect(last(play, '3万人', '20万')?.drafts?.[0]?.details).not.toHaveProperty('actions')
  })

  it('goes on after its first report: what is done, what is found out, the end', () => {
    const play = reported()
    expect(last(play, '已经找阿里云开了高防')?.drafts?.[0]?.details).toMatchObject({
      reportKind: 'supplement',
      actions: '已经找阿里云开了高防',
    })
    expect(last(play, '查清了，泄露了120万用户的信息')?.drafts?.[0]?.details).toMatchObject({
      affectedPersons: 1_200_000,
      level: 'significant',
    })
    expect(last(play, '已经恢复了')?.drafts?.[0]?.details).toMatchObject({ reportKind: 'final', lossCny: 50_000 })
    // 30 days from the end
    expect(play.reply.text).toContain('2026-12-23')
    expect(last(play, '报告呢')?.drafts?.map(({ template }) => template)).toEqual(['incident-report'])
  })

  it('holds nothing else up', () => {
    const play = reported()
    expect(last(play, '备案被退回了，说域名没实名')?.moved?.map(({ type }) => type)).toEqual(['rejected'])
  })
})
