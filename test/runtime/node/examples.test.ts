import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type NodeServer, startNodeServer } from './start-node-server.ts'

const root = join(import.meta.dirname, '../../..')
const key = 'ak_examples_test'
let folder: string
let server: NodeServer

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anbei-examples-'))
  server = await startNodeServer({ DATABASE_URL: `file:${join(folder, 'anbei.db')}`, ANBEI_API_KEY: key, ANBEI_TODAY: '2026-11-23' })
})
afterAll(async () => {
  await server?.stop('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
})

async function run(command: string, file: string) {
  const out = join(folder, `${file}.zip`)
  const environment = { ...process.env, ANBEI_URL: server.base, ANBEI_API_KEY: key, ANBEI_OUT: out }
  const child = spawn(command, [join('src/client/examples', file)], { cwd: root, env: environment })
  let said = ''
  let complained = ''
  child.stdout.setEncoding('utf8').on('data', chunk => {
    said += chunk
  })
  child.stderr.on('data', chunk => {
    complained += chunk
  })
  const [code] = await once(child, 'close')
  return { code, said, complained, files: code === 0 ? Object.keys(unzipSync(new Uint8Array(readFileSync(out)))) : [] }
}

const isHere = (command: string): boolean => spawnSync(command, ['--version']).status === 0

test.for([
  { command: process.execPath, file: 'many-customers.ts', prefix: 'ts' },
  { command: 'python3', file: 'many-customers.py', prefix: 'py' },
  { command: 'sh', needs: 'curl', file: 'many-customers.sh', prefix: 'sh' },
])('$file does what it says: one case, one reason, one event, one document', async ({ command, needs, file, prefix }, { skip }) => {
  // a machine without the language cannot show its example
  skip(!isHere(needs ?? command), `${needs ?? command} is not here`)
  const { code, said, complained, files } = await run(command, file)
  expect([code, complained]).toEqual([0, ''])
  expect(said).toMatch(new RegExp(`${prefix}-1.*created`, 's'))
  expect(said).toMatch(new RegExp(`${prefix}-2.*failed`, 's'))
  expect(said).toMatch(/recorded"?:? ?1/)
  expect(said).toMatch(/done"?:? ?1/)
  expect(files.filter(name => name.endsWith('.docx'))).toHaveLength(1)
  expect(files).toContain('manifest.json')
})
