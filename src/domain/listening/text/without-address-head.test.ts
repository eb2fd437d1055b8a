import { expect, test } from 'vitest'
import { hear } from '../../../../test/fixtures/listening/hear.ts'

const said = '地址在江苏省苏州市吴中区示例路18号3幢202室'
const address = '江苏省苏州市吴中区示例路18号3幢202室'

test('an address that nobody asked for is put forward as that of the licence', () => {
  const heard = hear(said, { asking: ['serviceKind', 'serverRegion'] })
  expect(heard.fills.map(({ field, value, quote, doubt }) => [field, value, quote, doubt !== undefined])).toEqual([
    ['organizerCertAddress', address, address, true],
  ])
})

test('one that was asked for is the answer', () => {
  expect(hear(said, { asking: ['mailingAddress'] }).fills.map(({ field, value }) => [field, value])).toEqual([['mailingAddress', address]])
})
