import { describe, expect, it } from 'vitest'
import { Play } from '../../../../test/scenarios/support/play.ts'

const heard = (text: string) => {
  const { policy, guide, fills, states } = new Play({ filings: ['icpFiling'] }).listen(text)
  return { says: policy ?? guide, fills: fills.map(fill => fill.field), states }
}

describe('how far the articles are followed', () => {
  it.each([
    ['按指南严格来', 'guideStrict'],
    ['严格按文章', 'guideStrict'],
    ['严格按照那篇文章来', 'guideStrict'],
    ['完全按指南要求办吧', 'guideStrict'],
    ['文章里的要求都要严格执行', 'guideStrict'],
    ['guideStrict', 'guideStrict'],
    ['follow the guide strictly', 'guideStrict'],
    ['只看官方要求', 'official'],
    ['算了,只按官方的来', 'official'],
    ['不管那篇文章', 'official'],
    ['别管文章了', 'official'],
    ['不用理网上那篇文章', 'official'],
    ['只看法规就行', 'official'],
    ['official', 'official'],
    ['恢复默认', 'guided'],
    ['恢复成默认设置吧', 'guided'],
    ['不用那么严格', 'guided'],
    ['不用严格按文章了', 'guided'],
    ['guided', 'guided'],
    ['按文章指南核对一遍', 'wanted'],
    ['请按那篇文章帮我核对一下', 'wanted'],
    ['指南那部分也填一下', 'wanted'],
    ['能不能按文章再核对一遍', 'wanted'],
    ['文章指南也帮我核对一下吧', 'wanted'],
    ['check it against the guide', 'wanted'],
    ['不用指南了', 'declined'],
    ['不要那个指南', 'declined'],
    ['指南就不用核对了', 'declined'],
    ['文章那部分不填了', 'declined'],
    ['不用核对文章指南', 'declined'],
    ['skip the guide', 'declined'],
  ])('%s: %s', (text, says) => expect(heard(text)).toEqual({ says, fills: [], states: [] }))

  it.each([
    '文章指南是什么',
    '要不要按文章核对一遍?',
    '必须严格按文章来吗',
    '为什么要按指南核对',
    '我们网站发文章',
    '官方网站',
    '网站介绍旅游指南',
    '就是个官网',
    '内容严格审核',
  ])('%s says nothing about it', text => expect(heard(text).says).toBeUndefined())

  it('beside a value both are heard', () => {
    expect(heard('网站叫示例云雾茶业,按指南严格来')).toMatchObject({ says: 'guideStrict', fills: expect.arrayContaining(['siteName']) })
  })
})
