import { expect, test } from 'vitest'
import { readableOn } from './readable-on.ts'

test('text on a brand colour is the better read of black and white', () => {
  expect(readableOn('#0d6657')).toBe('#ffffff')
  expect(readableOn('#ffd400')).toBe('#000000')
})

test('anything but a hex colour is refused', () => {
  expect(readableOn('red; background: url(x)')).toBeNull()
  expect(readableOn('')).toBeNull()
})
