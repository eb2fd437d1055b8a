import { expect, test } from 'vitest'
import { goesAsStream } from './goes-as-stream.ts'

test.each([
  ['access.log', 10, true],
  ['access.log.1', 10, true],
  ['access.log-20261101.gz', 10, true],
  ['server-1.nessus', 10, true],
  ['流量.csv', 900_000, false],
  ['流量.csv', 3_000_000, true],
  ['硬件清单.xlsx', 3_000_000, false],
  ['营业执照.jpg', 3_000_000, false],
])('%s of %d bytes is read while it arrives: %s', (name, size, streams) => {
  expect(goesAsStream({ name, size })).toBe(streams)
})
