import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getPlatformProxy } from 'wrangler'
import { type BucketBinding, r2Files } from '../../../src/adapters/files/r2-files.ts'
import { filesContract } from '../../contracts/files-contract.ts'

interface Bindings extends Record<string, unknown> {
  readonly FILES: BucketBinding
}

const open = () =>
  getPlatformProxy<Bindings>({ configPath: join(import.meta.dirname, 'wrangler.files.toml'), persist: false, remoteBindings: false })

filesContract([
  {
    name: 'R2',
    make: async () => {
      const { env, dispose } = await open()
      return { files: r2Files(env.FILES), close: dispose }
    },
  },
])

let proxy: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  proxy = await open()
})
afterAll(() => proxy.dispose())

test('a case with more files than one list of R2 holds is listed and removed whole', async () => {
  const files = r2Files(proxy.env.FILES, 20)
  const keys = Array.from({ length: 50 }, (_, n) => `org_1/case_1/upl_${n}`)
  for (let at = 0; at < keys.length; at += 50) await Promise.all(keys.slice(at, at + 50).map(key => files.put(key, new Uint8Array([1]))))
  expect([...(await files.list('org_1/case_1'))].sort()).toEqual([...keys].sort())
  await files.removeAll('org_1/case_1')
  expect(await files.list('org_1/case_1')).toEqual([])
})
