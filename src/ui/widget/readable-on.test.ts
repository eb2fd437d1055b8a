import { expect, test } from 'vitest'
import { readableOn } from './readable-on.ts'

test('text on a brand colour is white where white can be read, else black', () => {
  expect(readableOn('#0d6657')).toBe('#ffffff')
  expect(readableOn('#ffd400')).toBe('#000000')
  // 4.54 : 1 and 4.48 : 1 with white
  expect(readableOn('#767676')).toBe('#ffffff')
  expect(readableOn('#777777')).toBe('#000000')
})

test('anything but a hex colour is refused', () => {
  expect(readableOn('red; background: url(x)')).toBeNull()
  expect(readableOn('')).toBeNull()
})
