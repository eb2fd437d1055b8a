import { expect, test } from 'vitest'
import { saysRestHolds } from './hear-verdict.ts'

test.each([
  '名称是橘园商店,其他都对',
  '别的没错',
  '其余没问题,就名称错了',
  '剩下的都是对的',
  '其它几项都正确',
  'the rest is correct',
  'everything else is right',
])('%s says yes to the rest', text => expect(saysRestHolds(text)).toBe(true))

test.each(['其他的有问题', '别的都不对', '其他信息以后再说', '还有其他的吗', 'the rest is wrong', '其他都不清楚'])('%s does not', text =>
  expect(saysRestHolds(text)).toBe(false),
)
