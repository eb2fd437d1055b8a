import { expect, test } from 'vitest'
import { cite as inEnglish } from '../../catalogue/locales/en/cite.ts'
import { cite } from '../../catalogue/locales/zh-CN/cite.ts'
import { withoutBasis } from './without-basis.ts'

const basis = [
  { title: '《网络安全法》', article: '第二十三条（三）', confidence: 'derived' },
  { title: '《国家网络安全事件应急预案》', article: '预防工作', confidence: 'memory' },
]

test('a sentence whose authority stands below is shown without it, in both languages', () => {
  const said = '网络日志要留存不少于 6 个月（半年）。'
  expect(withoutBasis(said + cite({ basis }))).toBe(said)
  const english = 'Keep logs for six months (half a year).'
  expect(withoutBasis(english + inEnglish({ basis }))).toBe(english)
  expect([withoutBasis(said), withoutBasis(english)]).toEqual([said, english])
})
