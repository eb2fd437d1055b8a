import { describe, expect, test } from 'vitest'
import { today, tools } from '../../../../test/fixtures/listening/hear.ts'
import { listen } from '../listen.ts'

const choosing = ['fee', 'subdomain', 'howLong']
const hear = (text: string, asking: readonly string[] = ['siteName'], offered: readonly string[] = choosing) =>
  listen({ text, asking, choosing: offered, confirming: [], fields: {}, filings: ['icpFiling'], today, locale: 'zh-CN' }, tools)

describe('a question that was put up for a tap is chosen', () => {
  test.each([
    ['B. 二级域名要单独备吗', 'subdomain'],
    ['B', 'subdomain'],
    ['b', 'subdomain'],
    ['选A', 'fee'],
    ['我问的是C', 'howLong'],
    ['第二个', 'subdomain'],
    ['第三个吧', 'howLong'],
    ['the second one', 'subdomain'],
    ['前者', 'fee'],
    ['2', 'subdomain'],
  ])('%s', (text, id) => {
    const heard = hear(text)
    expect(heard.intent).toBe('question')
    expect(heard.topics.map(topic => topic.id)).toEqual([id])
    expect(heard.fills).toEqual([])
  })

  test('none of them is said', () => {
    expect(hear('都不是')).toMatchObject({ intent: 'question', topics: [] })
  })
  test('a bare figure is the answer where a figure is asked for', () => {
    expect(hear('2', ['serverCount']).fills).toMatchObject([{ field: 'serverCount', value: 2 }])
  })
  test('a letter beyond those offered chooses nothing', () => {
    expect(hear('D', ['siteName'], ['fee', 'howLong']).topics).toEqual([])
  })
  test('an answer to the open question is heard as ever', () => {
    expect(hear('网站叫小满花艺').fills).toMatchObject([{ field: 'siteName', value: '小满花艺' }])
  })
})
