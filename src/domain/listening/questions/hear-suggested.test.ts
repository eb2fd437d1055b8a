import { describe, expect, it, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

describe('a name with a question behind it', () => {
  it.each([
    ['名字改成 祥符区示例幼儿园 行不行', '祥符区示例幼儿园'],
    ['叫示例饰品可以吗', '示例饰品'],
    ['用“示例之家”行吗？', '示例之家'],
  ])('%s is put forward', (text, value) =>
    expect(hear(text, { asking: ['siteName'] }).fills).toMatchObject([{ field: 'siteName', value, doubt: 'asked' }]),
  )
  it('网站名称叫什么好 names nothing', () => expect(hear('网站名称叫什么好？', { asking: ['siteName'] }).fills).toEqual([]))
})

test.each(['就改成这个', '就叫这个', '那就用这个吧'])('%s is a yes to what was put forward', text =>
  expect(hear(text, { confirming: { siteName: '示例之家' } }).intent).toBe('confirm'),
)
