import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { unfoldingForms } from '../../../test/fixtures/hostile/bombs.ts'
import { accessLog, nessusReport } from '../../../test/fixtures/reading/logs.ts'
import { processTextReader } from './process-text-reader.ts'

const logged: unknown[] = []
const reader = processTextReader({
  log: (_level, event, facts) => logged.push([event, facts?.signal]),
  clock: { today: () => '2026-11-23' },
  script: new URL('../../text-process.ts', import.meta.url),
  mostMs: 800,
})
afterAll(() => reader.close())

const contract = new TextEncoder().encode('云服务器租用合同\n服务提供商:星港云计算有限公司')
const log = new TextEncoder().encode([...accessLog(90)].join(''))
const items = [['192.0.2.1', 3, 10_001]] as const

async function* pieces(bytes: Uint8Array, length = 4_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

test('a PDF whose page unfolds into a billion words is refused; what others sent is read, before, meanwhile and after', {
  timeout: 60_000,
}, async () => {
  const [before, endless, after, whole] = await Promise.all([
    reader.read('txt', contract),
    reader.read('pdf', unfoldingForms()),
    reader.read('txt', contract),
    reader.summarise(log),
  ])
  expect(endless).toEqual({ ok: false, code: 'refused', why: 'slow' })
  expect([before, after].map(read => read.ok && read.lines.map(({ text }) => text))).toEqual([
    ['云服务器租用合同', '服务提供商:星港云计算有限公司'],
    ['云服务器租用合同', '服务提供商:星港云计算有限公司'],
  ])
  expect(whole).toMatchObject({ status: 'done', kind: 'log' })
  expect(logged).toEqual([['texts.process-ended', 'SIGVTALRM']])
})

describe('a stream', () => {
  test.each([
    ['a log', log, 'log'],
    ['a packed log', gzipSync(log), 'log'],
    ['a packed report of a scanner', gzipSync(nessusReport(items)), 'vulnerabilityScan'],
  ])('of %s is unpacked and read in the process, as it comes or whole', async (_, bytes, kind) => {
    const [came, whole] = await Promise.all([reader.summarise(pieces(bytes)), reader.summarise(bytes)])
    expect(came).toMatchObject({ status: 'done', kind })
    expect(whole).toEqual(came)
  })

  test('that is none of these is not read to its end', async () => {
    let given = 0
    async function* words(): AsyncGenerator<Uint8Array> {
      for (; given < 1_000; given += 1) yield contract
    }
    expect(await reader.summarise(words())).toBeNull()
    expect(given).toBeLessThan(1_000)
  })

  test('that unpacks without end is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, '192.0.2.1 - - [20/Nov/2026:09:00:00 +0800] "GET / HTTP/1.1" 200 1 "-" "-"\n'))
    expect(await reader.summarise(pieces(bomb))).toMatchObject({ status: 'refused', problems: ['file.unpacksTooLarge'] })
  })

  test('whose sender goes away leaves nothing behind', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield log
      throw new Error('gone')
    }
    await expect(reader.summarise(broken())).rejects.toThrow('gone')
    expect(await reader.summarise(log)).toMatchObject({ status: 'done' })
  })

  test('beyond the room is told to come again', async () => {
    const narrow = processTextReader({
      log: () => {},
      clock: { today: () => '2026-11-23' },
      script: new URL('../../text-process.ts', import.meta.url),
      room: 1,
    })
    const held = Promise.withResolvers<void>()
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield log
      await held.promise
    }
    const first = narrow.summarise(slow())
    expect(await narrow.summarise(log)).toMatchObject({ status: 'busy' })
    held.resolve()
    expect(await first).toMatchObject({ status: 'done' })
    narrow.close()
  })
})
