import { expect, test } from 'vitest'
import { answerTo, hear, stored } from '../../../../test/fixtures/listening/hear.ts'

test('好吧,那办: who goes on is called nothing, and says yes to no question of fact', () => {
  const asking = ['serviceKind', 'servesMainlandUsers', 'organizerNature', 'organizerName']
  expect(stored(hear('好吧,那办。我个人的,写游记的博客', { asking }))).toEqual({ serviceKind: ['website'], organizerNature: 'individual' })
})

test.each(['我住成都锦江区示例街5号2单元301', '住在成都锦江区示例街5号2单元301'])('%s: the address begins behind the verb', text => {
  expect(answerTo('mailingAddress', text)).toBe('成都锦江区示例街5号2单元301')
})

test('信用代码最后一位错了吗?: where it may be wrong is nobody’s name', () => {
  const known = { organizerName: '成都示例锦程物流有限公司', organizerCertNumber: '91510107MAHKDGF30H' }
  for (const text of ['信用代码最后一位错了吗?', '信用代码最后一位错了'])
    expect(hear(text, { known, asking: ['organizerCertAddress', 'mailingAddress'] }).fills).toEqual([])
})
