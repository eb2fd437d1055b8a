import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Served } from '../rules/over-http.ts'

/** The bare server in a process of its own, on a database of its own. */
export async function serveBare(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-bench-bare-'))
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [`file:${join(folder, 'bare.db')}`])
  const [port] = await once(child, 'message')
  return {
    base: `http://127.0.0.1:${port}`,
    headers: {},
    pid: child.pid,
    async stop() {
      const gone = once(child, 'exit')
      child.disconnect()
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
