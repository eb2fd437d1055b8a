import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'
import { apartFromNumbers } from './apart-from-numbers.ts'

test('the number of a row is no number of servers', () => {
  const heard = stored(
    hear('①法人沈示例\n②手机13900139000,邮箱shen@tune-demo.com\n③域名tune-demo.com\n④服务器:阿里云,ECS', { asking: ['filingScenario'] }),
  )
  expect(heard).toMatchObject({ principalMobile: '13900139000', siteDomains: ['tune-demo.com'] })
  expect(heard).not.toHaveProperty('serverCount')
})

test.each([
  ['①服务器两台', '①服务器两台'],
  ['④13900139000', '；13900139000'],
  ['①一\n②二\n③三', '；一\n；二\n；三'],
])('%j is read as %j', (text, read) => expect(apartFromNumbers(text)).toBe(read))
