import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { here } from '../../../test/fixtures/store/here.ts'
import { startReceiver } from '../../../test/fixtures/webhooks/start-receiver.ts'
import { checkTarget } from './check-target.ts'
import { fetchPoster } from './fetch-poster.ts'
import { nodePoster } from './node-poster.ts'

const inner = [
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.0.0.1/',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1:8443/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://100.100.100.200/latest/meta-data/',
  'https://192.0.0.192/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://240.0.0.1/',
  'https://255.255.255.255/',
  'https://192.0.2.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[fe80::1]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[ff02::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:0:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://[fec0::1]/',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://api.localhost/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://intranet/',
  'https://nas.home.arpa/',
]

const addresses = ['127.0.0.1', '10.0.0.8', '169.254.169.254', '100.100.100.200', '::1', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1', '0.0.0.0']

describe('addresses that are never called', () => {
  test.each(inner)('%s', url => {
    expect(checkTarget(url)).toBe('private-address')
  })

  test.each([
    ['http://example.com/', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://user:secret@example.com/', 'holds-credentials'],
    ['example.com/hook', 'not-an-address'],
    [`https://example.com/${'a'.repeat(2_000)}`, 'not-an-address'],
  ])('%s is %s', (url, code) => {
    expect(checkTarget(url)).toBe(code)
  })

  test.each(['https://example.com/hook?key=1', 'https://8.8.8.8/', 'https://[2606:4700::1111]/', 'https://open.feishu.cn:8443/x'])(
    '%s is called',
    url => {
      expect(checkTarget(url)).toBeNull()
    },
  )
})

const call = { headers: { 'webhook-id': 'msg_1' }, body: '{"type":"endpoint.test"}' }

describe.runIf(here.runtime === 'Node')('on Node', () => {
  let receiver: Awaited<ReturnType<typeof startReceiver>>
  beforeAll(async () => {
    receiver = await startReceiver()
  })
  afterAll(() => receiver.close())

  test.each(addresses)('a name that leads to %s is not called', async address => {
    const poster = nodePoster({ resolve: async () => [{ address, family: address.includes(':') ? 6 : 4 }] })
    expect(await poster.post({ url: 'https://rebound.example.com/', ...call })).toMatchObject({ code: 'private-address', refused: true })
  })

  test('nor is one of which a single address is private', async () => {
    const resolve = async () => ['93.184.215.14', '127.0.0.1'].map(address => ({ address, family: 4 }))
    const posted = await nodePoster({ resolve }).post({ url: 'https://two.example.com/', ...call })
    expect(posted).toMatchObject({ code: 'private-address', refused: true })
  })

  test('the name is asked for once, so that another answer later is not believed', async () => {
    let asked = 0
    const port = new URL(receiver.url).port
    const resolve = async () => {
      asked += 1
      return [{ address: '127.0.0.1', family: 4 }]
    }
    const posted = await nodePoster({ anywhere: true, resolve }).post({ url: `http://hooks.example.com:${port}/named`, ...call })
    expect([posted, asked, receiver.delivered.at(-1)?.path]).toEqual([{ code: 'sent', status: 204, answer: null }, 1, '/named'])
    expect(receiver.delivered.at(-1)?.headers).toMatchObject({ host: `hooks.example.com:${port}`, 'webhook-id': 'msg_1' })
  })

  test('a redirect is an answer and is not followed', async () => {
    const before = receiver.delivered.length
    receiver.answers.push({ status: 302, headers: { location: receiver.url.replace('/hook', '/inner') } })
    const posted = await nodePoster({ anywhere: true }).post({ url: receiver.url, ...call })
    expect([posted.code, posted.status, receiver.delivered.length]).toEqual(['redirect', 302, before + 1])
  })

  test('of an answer the first 500 characters are kept, whole ones', async () => {
    receiver.answers.push({ status: 500, body: '错'.repeat(100_000) })
    const posted = await nodePoster({ anywhere: true }).post({ url: receiver.url, ...call })
    expect([posted.code, posted.answer]).toEqual(['http-500', '错'.repeat(500)])
  })

  test('whoever does not answer is left in time, and whoever is not there is said to be so', async () => {
    receiver.answers.push({ status: 200, never: true })
    expect(await nodePoster({ anywhere: true, timeout: 50 }).post({ url: receiver.url, ...call })).toMatchObject({ code: 'timeout' })
    expect(await nodePoster({ anywhere: true }).post({ url: 'http://127.0.0.1:1/', ...call })).toMatchObject({ code: 'unreachable' })
  })

  test('without the setting for development our own machine is refused', async () => {
    const before = receiver.delivered.length
    expect(await nodePoster().post({ url: receiver.url, ...call })).toMatchObject({ code: 'not-https', refused: true })
    expect(receiver.delivered).toHaveLength(before)
  })
})

describe('on Workers', () => {
  test.each(inner)('%s is refused before anything is asked', async url => {
    const fetching = async () => {
      throw new Error('it was called')
    }
    expect(await fetchPoster(fetching).post({ url, ...call })).toMatchObject({ code: 'private-address', refused: true })
  })

  test('a redirect is not followed, and its status is told', async () => {
    const asked: RequestInit[] = []
    const fetching: typeof fetch = async (_url, init = {}) => {
      asked.push(init)
      return new Response('moved', { status: 307, headers: { location: 'https://127.0.0.1/' } })
    }
    expect(await fetchPoster(fetching).post({ url: 'https://example.com/', ...call })).toEqual({
      code: 'redirect',
      status: 307,
      answer: 'moved',
    })
    expect(asked).toMatchObject([{ redirect: 'manual', method: 'POST', body: call.body }])
  })
})
