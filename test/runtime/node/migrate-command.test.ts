import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { neededSchemaVersion } from '../../../db/needed-schema-version.ts'
import { startHranaTestServer } from '../../fixtures/hrana/server.ts'

async function migrate(url: string, token: string) {
  const child = spawn(process.execPath, ['src/cli/migrate.ts'], {
    cwd: join(import.meta.dirname, '../../..'),
    env: { ...process.env, DATABASE_URL: url, DATABASE_AUTH_TOKEN: token },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
  })
  const [code] = await once(child, 'close')
  return [code, said.trim()]
}

test('one command brings a database behind HTTP to the tables of this release, and leaves them alone the next time', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-migrate-'))
  const server = await startHranaTestServer({ file: join(folder, 'anbei.db'), token: 'secret' })
  expect(await migrate(server.url, 'secret')).toEqual([0, `schema none → ${neededSchemaVersion}`])
  expect(await migrate(server.url, 'secret')).toEqual([0, `schema ${neededSchemaVersion} → ${neededSchemaVersion}`])
  expect((await migrate(server.url, 'wrong'))[0]).toBe(2)
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})
