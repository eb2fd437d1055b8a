import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openLibsql } from '../../../src/adapters/libsql/open-libsql.ts'
import { type HranaTestServer, startHranaTestServer } from '../../fixtures/hrana/server.ts'
import { testClock } from '../../fixtures/store/test-clock.ts'
import { testVault } from '../../fixtures/store/test-vault.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** where a test in workerd has a database made (POST: its address) and removed (DELETE with it) */
    databases: string
  }
}

/** Databases for tests in workerd, which cannot make one: each behind a test server of libSQL's protocol, with the tables of this release. */
export default async function serveDatabases(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'workerd-databases-'))
  const blank = join(folder, 'blank.db')
  const store = await openLibsql({ url: `file:${blank}`, vault: testVault, clock: testClock() })
  await store.migrate()
  store.close()

  const made = new Map<string, HranaTestServer>()
  let count = 0
  async function make(): Promise<string> {
    count += 1
    const file = join(folder, `${count}.db`)
    copyFileSync(blank, file)
    const server = await startHranaTestServer({ file })
    made.set(server.url, server)
    return server.url
  }
  async function remove(url: string): Promise<void> {
    await made.get(url)?.close()
    made.delete(url)
  }

  const desk = createServer(async (request, response) => {
    if (request.method === 'POST') return void response.end(await make())
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    await remove(Buffer.concat(chunks).toString())
    response.end()
  })
  await new Promise<void>(resolve => desk.listen(0, '127.0.0.1', resolve))
  const address = desk.address()
  if (address === null || typeof address === 'string') throw new Error('the desk of databases has no port')
  project.provide('databases', `http://127.0.0.1:${address.port}`)

  return async () => {
    desk.closeAllConnections()
    desk.close()
    await Promise.all([...made.keys()].map(remove))
    rmSync(folder, { recursive: true, force: true })
  }
}
