import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
/** a paid plan takes 10 MB, a free one 3 (of 1,024 KB, as wrangler counts them); the reader of PDFs is 0.3 MB of it */
const most = 2 * 1024 * 1024

test('the whole Worker stays small', () => {
  const out = mkdtempSync(join(tmpdir(), 'bundle-'))
  try {
    execFileSync(join(root, 'node_modules/.bin/wrangler'), ['deploy', '--dry-run', '--minify', '--outdir', out], {
      cwd: root,
      stdio: 'ignore',
    })
    const parts = readdirSync(out).filter(name => /\.(js|hbs)$/.test(name))
    const bytes = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(out, name))).length, 0)
    console.log(`Worker, minified and gzipped: ${(bytes / 1024).toFixed(0)} KB`)
    expect(parts.some(name => name.endsWith('.js'))).toBe(true)
    expect(bytes).toBeLessThan(most)
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
})
