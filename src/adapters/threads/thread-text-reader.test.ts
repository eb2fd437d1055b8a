import { afterAll, expect, test } from 'vitest'
import { unfoldingForms } from '../../../test/fixtures/hostile/bombs.ts'
import { threadTextReader } from './thread-text-reader.ts'

const logged: unknown[] = []
const reader = threadTextReader({
  log: (_level, event, facts) => logged.push([event, facts?.why]),
  script: new URL('../../text-thread.ts', import.meta.url),
  mostMs: 500,
})
afterAll(() => reader.close())

const contract = new TextEncoder().encode('云服务器租用合同\n服务提供商:星港云计算有限公司')

test('a PDF whose page unfolds into a billion words is refused; the files of others are read, before and after it', {
  timeout: 60_000,
}, async () => {
  const [before, endless, after] = await Promise.all([
    reader.read('txt', contract),
    reader.read('pdf', unfoldingForms()),
    reader.read('txt', contract),
  ])
  expect(endless).toEqual({ ok: false, code: 'refused', why: 'slow' })
  expect([before, after].map(read => read.ok && read.lines.map(({ text }) => text))).toEqual([
    ['云服务器租用合同', '服务提供商:星港云计算有限公司'],
    ['云服务器租用合同', '服务提供商:星港云计算有限公司'],
  ])
  expect(logged).toEqual([['reader.text-ended', 'slow']])
})
