import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  /** npm leaves the hash out for those of other machines */
  readonly optional?: boolean
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
)
const packages = Object.entries(lock.packages).filter(([path]) => path !== '')

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** what may be shipped with a product under Apache-2.0 */
const allowed: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Zlib'],
])
/** copyleft of a library that is loaded as it is, or of a tool: libvips of sharp, what tests and their runner use */
const alsoAllowed: Readonly<Record<string, RegExp>> = {
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  'MPL-2.0': /^(axe-core|ical\.js|lightningcss(-.+)?)$/,
}
/** they fetch or choose a binary for the machine */
const mayRunOnInstall = new Set(['esbuild', 'onnxruntime-node', 'protobufjs', 'workerd'])

/** Every part of an expression of SPDX, where AND wants all of them and OR any. */
function fits(name: string, expression: string): boolean {
  const plain = expression.replace(/[()]/g, '')
  return plain
    .split(' AND ')
    .every(each => each.split(' OR ').some(licence => allowed.has(licence) || alsoAllowed[licence]?.test(name) === true))
}

describe('what npm installs', () => {
  test('has a licence that the product may be given on with', () => {
    const odd = packages.flatMap(([path, { license }]) => (license && fits(nameOf(path), license) ? [] : [`${path}: ${license ?? 'none'}`]))
    expect(odd).toEqual([])
  })

  test('comes from the registry, which is the default, with a hash', () => {
    const odd = packages.flatMap(([path, { resolved = '', integrity = '', optional }]) =>
      (resolved === '' || resolved.startsWith('https://registry.npmjs.org/')) && (optional || integrity.startsWith('sha512-'))
        ? []
        : [path],
    )
    expect(odd).toEqual([])
  })

  test('runs nothing of its own on the way in, but for those that are known to', () => {
    const odd = packages.flatMap(([path, { hasInstallScript }]) => (hasInstallScript && !mayRunOnInstall.has(nameOf(path)) ? [path] : []))
    expect(odd).toEqual([])
  })

  test('the licences are read part by part', () => {
    expect(fits('a', '(MIT OR GPL-3.0-only)')).toBe(true)
    expect(fits('a', 'MIT AND GPL-3.0-only')).toBe(false)
    expect(fits('a', 'LGPL-3.0-or-later')).toBe(false)
    expect(fits('@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later')).toBe(true)
  })
})
