import { expect, test } from 'vitest'
import { normaliseName } from './normalise-text.ts'

test.each([
  ['杭州示例 (上海) 有限公司', '杭州示例（上海）有限公司'],
  ['零) )', '零））'],
  ['( (零', '（（零'],
])('%s: each bracket of a Chinese name is full-width, and so is what came of it', (text, name) => {
  expect(normaliseName(text)).toBe(name)
  expect(normaliseName(name)).toBe(name)
})
