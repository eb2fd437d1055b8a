import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtWorker } from '../../fixtures/build/worker.ts'

/** a paid plan takes 10 MB, a free one 3 (of 1,024 KB, as wrangler counts them); the reader of PDFs is 0.3 MB of it */
const most = 2 * 1024 * 1024

test('the whole Worker stays small', () => {
  const built = builtWorker()
  const parts = readdirSync(built).filter(name => /\.(js|hbs)$/.test(name))
  const bytes = parts.reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name))).length, 0)
  console.log(`Worker, minified and gzipped: ${(bytes / 1024).toFixed(0)} KB`)
  expect(parts.some(name => name.endsWith('.js'))).toBe(true)
  expect(bytes).toBeLessThan(most)
})
