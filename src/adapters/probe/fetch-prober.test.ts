import { expect, test } from 'vitest'
import { fetchProber } from './fetch-prober.ts'

const host = 'shop.example.cn'

test('a Worker reads the page and says that it cannot read the certificate', async () => {
  const worker = fetchProber(async () => new Response('<p>京ICP备12345678号</p>'))
  expect(await worker.look(host)).toMatchObject({ html: '<p>京ICP备12345678号</p>', tlsVersion: null, problems: ['tls-not-readable'] })
  expect(await fetchProber(async () => Response.redirect('https://other.example.cn/')).look(host)).toMatchObject({
    html: null,
    problems: ['tls-not-readable', 'page-not-read'],
  })
})
