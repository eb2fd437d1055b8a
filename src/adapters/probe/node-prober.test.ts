import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeProber } from './node-prober.ts'

const pem = (name: string) => readFileSync(new URL(`../../../test/fixtures/tls/${name}.pem`, import.meta.url))
const where = { txtName: '_anbei.example.cn', filePath: '/.well-known/anbei-verify.txt' }
const host = 'shop.example.cn'

describe('a site is looked at from outside', () => {
  let server: Server
  const asked: (string | undefined)[] = []
  beforeAll(async () => {
    server = createServer({ key: pem('key'), cert: pem('certificate'), maxVersion: 'TLSv1.2' }, (request, response) => {
      asked.push(request.headers.host)
      if (request.url === '/') return response.end('<footer>浙ICP备2021012345号-1</footer>')
      if (request.url === where.filePath) return response.end('anbei-verify=right\n')
      const location = request.url === '/inside' ? 'https://in.example.cn/' : 'https://elsewhere.example.com/'
      response.writeHead(302, { location }).end()
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  })
  afterAll(() => new Promise<void>(done => void server.close(() => done())))

  const prober = (more: Parameters<typeof nodeProber>[0] = {}) =>
    nodeProber({
      port: (server.address() as AddressInfo).port,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      resolveText: async () => [],
      isPublic: () => true,
      ...more,
    })

  test('its TLS version, the end of its certificate and its page are read, a bad certificate is said to be one', async () => {
    expect(await prober().look(host)).toEqual({
      tlsVersion: 'tls12',
      certificateEnds: '2126-11-04',
      certificateTrusted: false,
      html: '<footer>浙ICP备2021012345号-1</footer>',
      problems: [],
    })
  })

  test('a proof counts in the record and in the file, another text does not', async () => {
    expect(await prober().proves(host, where, ['anbei-verify=right'])).toBe(true)
    expect(await prober().proves(host, where, ['anbei-verify=other'])).toBe(false)
    expect(await prober().proves(host, { ...where, filePath: '/moved' }, ['anbei-verify=right'])).toBe(false)
    const resolveText = async (name: string) => (name === where.txtName ? [['v=spf1'], ['anbei-verify=', 'split']] : [])
    expect(await prober({ resolveText }).proves(host, where, ['anbei-verify=split'])).toBe(true)
  })

  test.each([['127.0.0.1'], ['10.0.0.1'], ['169.254.169.254'], ['100.64.0.1'], ['::1'], ['::ffff:127.0.0.1'], ['fd00::1']])(
    'nothing is asked of a name that leads to %s, not even beside a public address',
    async address => {
      const before = asked.length
      const resolve = async () => [
        { address: '8.8.8.8', family: 4 },
        { address, family: address.includes(':') ? 6 : 4 },
      ]
      const guarded = nodeProber({ port: (server.address() as AddressInfo).port, resolve, resolveText: async () => [] })
      expect(await guarded.look(host)).toMatchObject({ tlsVersion: null, problems: ['private-address'] })
      expect(await guarded.proves(host, where, ['anbei-verify=right'])).toBe(false)
      expect(asked).toHaveLength(before)
    },
  )

  test('a page is followed to its end under the same guard', async () => {
    const guarded = { resolve: async (name: string) => [{ address: name === 'in.example.cn' ? '10.0.0.1' : '127.0.0.1', family: 4 }] }
    const isPublic = (address: string) => address === '127.0.0.1'
    const at = { host, path: '/', domain: 'example.cn' }
    expect(await prober({ ...guarded, isPublic }).page(at)).toEqual({
      url: `https://${host}/`,
      html: '<footer>浙ICP备2021012345号-1</footer>',
      problem: null,
    })
    expect(await prober({ ...guarded, isPublic }).page({ ...at, path: '/inside' })).toMatchObject({
      html: null,
      problem: 'private-address',
    })
    expect(await prober({ ...guarded, isPublic }).page({ ...at, path: '/moved' })).toMatchObject({ html: null, problem: 'moved-away' })
  })

  test('a name that nobody knows is unreachable', async () => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'))
    expect(await prober({ resolve }).look(host)).toMatchObject({ problems: ['unreachable'], html: null })
  })
})
