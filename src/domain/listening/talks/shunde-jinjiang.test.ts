import { expect, test } from 'vitest'
import { answerTo, hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test('自己的放在电信机房: the room is not their own', () => {
  expect(answerTo('accessMethod', '服务器是自己的放在电信机房')).toBe('colocation')
  expect(answerTo('accessMethod', '自己的机器放自己机房')).toBe('ownRoom')
})

test('没做那个APP is no APP, and no answer to another question', () => {
  const asking = ['serviceKind', 'servesMainlandUsers']
  for (const text of ['就网站啦 没有做那个APP', '只有网站 没做APP', '网站,没有那个小程序'])
    expect(stored(hear(text, { asking }))).toEqual({ serviceKind: ['website'] })
})

test('我个人名字X, 当时不懂: who holds the domain, and no shrug', () => {
  const heard = hear('域名登记的是我个人名字占示范,当时不懂', { asking: ['domainHolderName', 'domainExpiryDate'] })
  expect(stored(heard)).toEqual({ domainHolderName: '占示范' })
  expect(heard.states).toEqual([])
})
