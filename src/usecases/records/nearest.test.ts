import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const keys = ['organizerName', 'siteDomains', 'serverIpRanges']

test('a mistyped key finds its neighbour', () => {
  expect(nearest('organiserName', keys)).toBe('organizerName')
  expect(nearest('siteDomain', keys)).toBe('siteDomains')
  expect(nearest('SERVERIPRANGES', keys)).toBe('serverIpRanges')
})

test('a strange word finds nothing', () => {
  expect(nearest('colour', keys)).toBeUndefined()
  expect(nearest('x'.repeat(5_000), keys)).toBeUndefined()
})
