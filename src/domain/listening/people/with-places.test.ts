import { expect, test } from 'vitest'
import { hear, stored } from '../../../../test/fixtures/listening/hear.ts'

const asking = ['organizerCertAddress', 'mailingAddress']
const both = { organizerCertAddress: '四川省绵阳市涪城区示例路7号', mailingAddress: '成都锦江区示例街5号2单元301' }

test.each([
  '住成都锦江区示例街5号2单元301,身份证上是老家的,四川省绵阳市涪城区示例路7号',
  '四川省绵阳市涪城区示例路7号,平时住成都锦江区示例街5号2单元301',
  '身份证上四川省绵阳市涪城区示例路7号,人住成都锦江区示例街5号2单元301',
])('%s: each address is what stands before it', text => {
  expect(stored(hear(text, { known: { organizerNature: 'individual' }, asking }))).toEqual(both)
})

test('住所X,执照到2043年,通讯地址Y: as they are labelled', () => {
  const heard = hear('住所湖南省长沙市芙蓉区示例路66号 执照到2043年5月30日 通讯地址湖南省长沙市芙蓉区示例路66号绣园2楼', { asking })
  expect(stored(heard)).toMatchObject({
    organizerCertAddress: '湖南省长沙市芙蓉区示例路66号',
    mailingAddress: '湖南省长沙市芙蓉区示例路66号绣园2楼',
  })
})
