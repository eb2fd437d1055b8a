import { createHash } from 'node:crypto'
import { afterEach, expect, test, vi } from 'vitest'
import { said } from '../../../test/bench/conversation/said.ts'
import { createCatalogue } from '../../catalogue/index.ts'
import type { Listener, ListenRequest } from '../../ports/listener.ts'
import { deterministicListener } from '../listener/deterministic.ts'
import { createReference } from '../reference/index.ts'
import { threadListener } from './thread-listener.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const plain = deterministicListener({ catalogue, reference: createReference() })

const asks = (text: string, asking: readonly string[] = []): ListenRequest => ({
  text,
  asking,
  confirming: [],
  fields: {},
  filings: ['icpFiling'],
  today: '2026-11-23',
  locale: 'zh-CN',
})

let close = async (): Promise<void> => undefined
afterEach(() => close())

function counting() {
  let inline = 0
  const listener: Listener = {
    listen(request) {
      inline += 1
      return plain.listen(request)
    },
  }
  return { listener, inline: () => inline }
}

const script = (body: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'\n${body}`)}`)
const ready = 'parentPort.postMessage({ ready: true })'

function listening(entry: URL, { busy = true, patienceMs = 5_000 } = {}) {
  const { listener, inline } = counting()
  const log = vi.fn()
  const threads = threadListener({ plain: listener, log, width: 1, script: entry, busy: () => busy, patienceMs })
  close = threads.close
  /** asks until a thread that is there has taken one up */
  const untilReady = async (): Promise<void> => {
    await vi.waitFor(
      async () => {
        const before = inline()
        await threads.listen(asks('你好'))
        if (inline() !== before) throw new Error('not yet')
      },
      { timeout: 20_000, interval: 20 },
    )
  }
  return { threads, inline, log, untilReady }
}

const hearing = new URL('../../hear-thread.ts', import.meta.url)
const messages = [
  ...said.map(text => asks(text)),
  ...said.map(text => asks(text, ['organizerName', 'siteDomains'])),
  asks(''),
  asks('我叫张三，手机13800138000，身份证11010519491231002X', ['principalName']),
  asks('域名改成 example.org，网站名称不变', ['siteName']),
]

test('a thread hears every message as it is heard without one', { timeout: 40_000 }, async () => {
  const { threads, inline, untilReady } = listening(hearing)
  await untilReady()
  const before = inline()
  const heard = await Promise.all(messages.map(message => threads.listen(message)))
  expect(inline()).toBe(before)
  expect(heard).toStrictEqual(await Promise.all(messages.map(message => plain.listen(message))))
})

test('whoever is alone is heard without a thread', async () => {
  const { threads, inline } = listening(hearing, { busy: false })
  await threads.listen(asks('你好'))
  expect(inline()).toBe(1)
})

test('messages of a thread that ends over them are heard all the same, and a new one takes its place', { timeout: 40_000 }, async () => {
  const dies = script(`parentPort.on('message', () => process.exit(1)); ${ready}`)
  const { threads, inline, log } = listening(dies)
  const text = asks('杭州示例科技有限公司', ['organizerName'])
  const right = await plain.listen(text)
  await vi.waitFor(
    async () => {
      expect(await Promise.all([threads.listen(text), threads.listen(text)])).toStrictEqual([right, right])
      expect(log.mock.calls.length).toBeGreaterThan(1)
    },
    { timeout: 20_000, interval: 20 },
  )
  expect(inline()).toBeGreaterThan(0)
})

test('messages of a thread that hangs are heard all the same', { timeout: 40_000 }, async () => {
  const hangs = script(`parentPort.on('message', () => { for (;;); }); ${ready}`)
  const { threads, log } = listening(hangs, { patienceMs: 100 })
  const text = asks('杭州示例科技有限公司', ['organizerName'])
  const right = await plain.listen(text)
  await vi.waitFor(
    async () => {
      expect(await threads.listen(text)).toStrictEqual(right)
      expect(log).toHaveBeenCalled()
    },
    { timeout: 20_000, interval: 20 },
  )
})

test('a thread that cannot begin is not begun again', { timeout: 40_000 }, async () => {
  const { threads, inline, log } = listening(script('throw new TypeError()'))
  await vi.waitFor(() => expect(log).toHaveBeenCalled(), { timeout: 20_000 })
  await threads.listen(asks('你好'))
  expect(inline()).toBe(1)
  expect(log.mock.calls).toStrictEqual([['warn', 'thread.ended', { error: 'TypeError' }]])
})
