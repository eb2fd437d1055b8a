import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startNodeServer } from './start-node-server.ts'

let folder: string
let environment: Record<string, string>
const key = { authorization: 'Bearer ak_backup', 'content-type': 'application/json' }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anbei-backup-'))
  environment = { DATABASE_URL: `file:${join(folder, 'anbei.db')}`, ANBEI_API_KEY: 'ak_backup', ANBEI_LOG: 'error' }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function command(
  name: 'backup' | 'restore' | 'rotate-keys',
  ...args: string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, ...environment },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk
    })
  const [code] = await once(child, 'close')
  return { code, said }
}

const start = () => startNodeServer(environment)
const refusal = () =>
  start().then(
    () => 'started',
    (error: Error) => error.message,
  )

test('a backup is made while the server runs, and one command puts it in the place of a damaged or missing database, without what was erased since', async () => {
  const database = join(folder, 'anbei.db')
  const into = join(folder, 'backups')
  let server = await start()
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(new URL(path, server.base), { method, headers: key, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: response.status, body: response.status === 204 ? null : await response.json() }
  }
  const open = async (siteName: string): Promise<string> => {
    const { status, body } = await ask('POST', '/v1/cases', { filings: ['icpFiling'], fields: { siteName } })
    expect([status, body]).toEqual([201, expect.objectContaining({ id: expect.any(String) })])
    return body.id
  }
  const { siteKey } = (await ask('GET', '/v1/site')).body
  const talk = async () => {
    const headers = { 'x-site-key': siteKey, 'content-type': 'application/json' }
    const {
      conversation,
      token,
      case: own,
    } = await (
      await fetch(new URL('/v1/conversations', server.base), { method: 'POST', headers, body: '{"filings":["icpFiling"]}' })
    ).json()
    const form = new FormData()
    form.set('file', new Blob(['服务器托管合同']), '合同.txt')
    const auth = { authorization: `Bearer ${token}` }
    const path = `/v1/conversations/${conversation.id}/uploads`
    const { upload } = await (await fetch(new URL(path, server.base), { method: 'POST', headers: auth, body: form })).json()
    return { id: own.id, original: `${path}/${upload.id}/original`, auth }
  }
  const files = (): readonly string[] => readdirSync(`${database}.files`, { recursive: true }).map(String)
  const has = (id: string): boolean => files().some(name => name.includes(id) && name.includes('upl_'))
  const original = async ({ original: path, auth }: Awaited<ReturnType<typeof talk>>): Promise<string> =>
    (await fetch(new URL(path, server.base), { headers: auth })).text()
  const [withFile, toErase] = [await talk(), await talk()]
  const [kept, erased] = [await open('留下的'), toErase.id]
  expect([has(withFile.id), has(erased), await original(withFile)]).toEqual([true, true, '服务器托管合同'])
  const made = await command('backup', '--to', into)
  expect([made.code, made.said]).toEqual([0, expect.stringMatching(/3 cases[\s\S]*files: 2,/)])
  const [name = ''] = readdirSync(into)
  const from = join(into, name)
  expect((await ask('DELETE', `/v1/cases/${erased}`)).status).toBe(204)
  expect([has(withFile.id), has(erased)]).toEqual([true, false])
  const later = await open('之后的')

  expect(await command('restore', '--from', from)).toMatchObject({ code: 2, said: expect.stringContaining('stop the server first') })
  expect((await ask('GET', `/v1/cases/${kept}`)).status).toBe(200)
  expect(await server.stop('SIGTERM')).toBe(0)

  // a page in the middle is overwritten
  const file = openSync(database, 'r+')
  writeSync(file, Buffer.alloc(8_192, 0xaa), 0, 8_192, Math.floor(statSync(database).size / 8_192) * 4_096)
  expect(await refusal()).toContain('npm run restore')

  const restored = await command('restore', '--from', from)
  expect([restored.code, restored.said]).toEqual([0, expect.stringContaining('3 cases, 1 erased again')])
  server = await start()
  expect((await ask('GET', `/v1/cases/${kept}`)).body.fields.siteName.value).toBe('留下的')
  expect([has(withFile.id), has(erased), await original(withFile)]).toEqual([true, false, '服务器托管合同'])
  expect([(await ask('GET', `/v1/cases/${erased}`)).status, (await ask('GET', `/v1/cases/${later}`)).status]).toEqual([404, 404])
  const trail = (await ask('GET', `/v1/cases/${erased}/audit`)).body
  expect(trail).toMatchObject({ erased: true, firstBroken: null })
  expect(await server.stop('SIGTERM')).toBe(0)

  for (const part of ['', '-wal', '-shm']) rmSync(database + part, { force: true })
  expect(await refusal()).toContain('is missing, and there was one')
  expect((await command('restore', '--from', from)).code).toBe(0)

  // not a byte of a backup may differ
  expect(await command('restore', '--from', from, '--check')).toMatchObject({ code: 0, said: expect.stringContaining('whole') })
  const one =
    readdirSync(join(from, 'files'), { recursive: true })
      .map(String)
      .find(name => name.includes('upl_')) ?? ''
  appendFileSync(join(from, 'files', one), 'x')
  expect(await command('restore', '--from', from, '--check')).toMatchObject({ code: 2, said: expect.stringContaining('SHA-256 differs') })
  const copy = openSync(join(from, 'directory.db'), 'r+')
  writeSync(copy, Buffer.from([1]), 0, 1, 5_000)
  expect(await command('restore', '--from', from)).toMatchObject({ code: 2, said: expect.stringContaining('SHA-256 differs') })
}, 300_000)

test('a new master key is made while the server runs: what there was can be read, and every link that was signed still opens', async () => {
  const server = await start()
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(new URL(path, server.base), { method, headers: key, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: response.status, body: await response.json() }
  }
  const fields = { siteName: '换钥匙之前' }
  const before = (await ask('POST', '/v1/cases', { filings: ['icpFiling'], fields })).body.id
  const calendar = (await ask('POST', `/v1/cases/${before}/deadlines.ics/link`)).body.url
  expect(await command('rotate-keys')).toMatchObject({ code: 0, said: expect.stringMatching(/[1-9]\d* data keys wrapped anew/) })
  expect((await ask('GET', `/v1/cases/${before}`)).body.fields.siteName.value).toBe('换钥匙之前')
  const after = (await ask('POST', '/v1/cases', { filings: ['icpFiling'], fields })).body.id
  expect((await ask('GET', `/v1/cases/${after}/audit`)).body.firstBroken).toBeNull()
  expect((await fetch(calendar)).status).toBe(200)
  expect(await server.stop('SIGTERM')).toBe(0)
}, 300_000)
