import { expect, test } from 'vitest'
import { drawLabels } from './draw-labels.ts'

test.each([
  ['   姓    名:________郭示范________', '       姓名:        郭示范        '],
  ['1.手　机：13900139000', '1.　手机：13900139000'],
  ['邮箱:a_b@demo.cn', '邮箱:a_b@demo.cn'],
  ['网站 名称：示例', '网站 名称：示例'],
])('%j is read as %j', (text, read) => {
  expect(drawLabels(text)).toBe(read)
  expect(read).toHaveLength(text.length)
})
