import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'tldts'
import { expect, test } from 'vitest'
import type { suffixList } from '../adapters/edge/suffix-list.ts'
import { writeLighterPackages } from './lighter-packages.ts'

const load = createRequire(import.meta.url)
const folder = join(import.meta.dirname, '../../test/.artifacts/lighter-packages')

test('names of hosts are cut by the public suffix list that lies beside the pages as by the package itself', () => {
  writeLighterPackages(folder)
  const light: { readonly parse: typeof parse } = load(join(folder, 'tldts.mjs'))
  const held: typeof suffixList = load('../adapters/edge/suffix-list.ts').suffixList
  Object.assign(held, load('tldts/dist/cjs/src/data/trie.js'))
  const hosts = [
    'a.shili.com',
    'www.shili.com.cn',
    'shili.hz.zj.cn',
    'shili.公司.cn',
    'xn--55qx5d.cn',
    'x.y.ck',
    'www.ck',
    'a.b.kobe.jp',
    'city.kobe.jp',
  ]
  for (const host of [...hosts, 'com.cn', 'nothing.invalid', 'me.github.io', '10.0.0.1', 'shili.xn--fiqs8s'])
    expect(light.parse(host, { allowPrivateDomains: false }), host).toEqual(parse(host, { allowPrivateDomains: false }))
})
