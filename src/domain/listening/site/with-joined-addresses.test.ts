import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const told = (text: string) => stored(hear(text, { asking: ['filingScenario'] }))

test('every address that is joined to the first is one of the servers', () => {
  expect(told('首次备案,邮箱hao@lacquer-demo.cn,服务器京东云,IP是 116.198.52.61 和 116.198.52.62 两台')).toMatchObject({
    serverIpRanges: ['116.198.52.61', '116.198.52.62'],
  })
})

test('an address that is told of something else is none', () => {
  expect(told('首次备案,邮箱hao@lacquer-demo.cn,服务器京东云,IP是116.198.52.61,以前的116.198.52.62不用了').serverIpRanges).not.toContain(
    '116.198.52.62',
  )
})

test('a number of months behind an address is no second one', () => {
  expect(told('首次备案, email hao@lacquer-demo.cn, Server: Aliyun ECS Beijing, 39.105.8.9, 12 months')).toMatchObject({
    serverIpRanges: ['39.105.8.9'],
  })
})
