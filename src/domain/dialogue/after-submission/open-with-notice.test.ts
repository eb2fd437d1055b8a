import { describe, expect, it } from 'vitest'
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

  it('of the police has a police filing', () =>
    expect(new Play({}).say('公安备案被退回了，原因：安全负责人信息不全').outcome.filings).toEqual(['publicSecurityFiling']))

  it('is not somebody who asks what would be done', () => expect(new Play({}).say('备案要是被退回了怎么办').outcome.moved).toBeUndefined())
})
