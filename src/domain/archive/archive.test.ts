import { crc32 as zlibCrc32 } from 'node:zlib'
import { assert, property, uint8Array } from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { crc32 } from './crc32.ts'
import { bytesOf, directoryEntry, endRecords, localHeader } from './zip-records.ts'

const day = '2026-11-23'

test('a checksum is that of zlib, in one go or in pieces', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  assert(
    property(uint8Array({ maxLength: 40 }), uint8Array({ maxLength: 40 }), (first, second) => {
      const whole = new Uint8Array([...first, ...second])
      return crc32(whole) === zlibCrc32(whole) && crc32(second, crc32(first)) === zlibCrc32(whole)
    }),
  )
})

describe('an archive', () => {
  test('of more files than a plain one can count is opened', () => {
    const body = new TextEncoder().encode('plan')
    const files = Array.from({ length: 65_600 }, (_, n) => ({ name: `${n}.txt`, bytes: body.length, crc32: crc32(body) }))
    let offset = 0
    const directory = files.map(file => {
      const line = directoryEntry(file, offset, day)
      offset += bytesOf(file)
      return line
    })
    const length = directory.reduce((sum, line) => sum + line.length, 0)
    const pieces = [...files.flatMap(file => [localHeader(file, day), body]), ...directory, endRecords(files.length, length, offset)]
    const opened = unzipSync(new Uint8Array(Buffer.concat(pieces)), { filter: ({ name }) => /^(0|65599)\.txt$/.test(name) })
    expect(Object.entries(opened).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['0.txt', 'plan'],
      ['65599.txt', 'plan'],
    ])
  })

  test('beyond 4 GB keeps offsets in 64 bits', () => {
    const far = 5_000_000_000
    const line = Buffer.from(directoryEntry({ name: 'a', bytes: 4, crc32: 1 }, far, day))
    expect([line.readUInt32LE(42), line.readUInt16LE(47), line.readUInt16LE(49), Number(line.readBigUInt64LE(51))]).toEqual([
      0xffffffff,
      1,
      8,
      far,
    ])
    const end = Buffer.from(endRecords(1, line.length, far))
    expect([end.readUInt32LE(0), Number(end.readBigUInt64LE(40)), Number(end.readBigUInt64LE(48))]).toEqual([0x06064b50, line.length, far])
    expect([end.readUInt32LE(56), Number(end.readBigUInt64LE(64)), end.readUInt32LE(end.length - 6)]).toEqual([
      0x07064b50,
      far + line.length,
      0xffffffff,
    ])
  })
})
