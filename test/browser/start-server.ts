import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverCommand } from '../fixtures/build/server.ts'

const root = join(import.meta.dirname, '../..')

export interface RunningServer {
  readonly base: string
  readonly siteKey: string
  readonly apiKey: string
  readonly staff: { readonly email: string; readonly password: string }
}

export interface TestServer extends RunningServer {
  /** kills the process as a power cut would, and starts it again on the same database and port */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const siteKey = 'sk_browser_test'
const apiKey = 'ak_browser_test'
const staff = { email: 'staff@example.com', password: 'a-long-test-password' }
const today = '2026-11-23'

/** The real server on a database of its own, with the pages that were built before. */
export async function startServer(more: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-browser-'))
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const launch = () => launchServer(base, { PORT: String(port), DATABASE_URL: `file:${join(folder, 'anbei.db')}`, ...more })
  let server = await launch()
  return {
    base,
    siteKey,
    apiKey,
    staff,
    restart: async () => {
      await end(server, 'SIGKILL')
      server = await launch()
    },
    stop: async () => {
      await end(server, 'SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function launchServer(base: string, environment: Readonly<Record<string, string>>): Promise<ChildProcess> {
  const said: string[] = []
  const server = spawn(process.execPath, [...serverCommand()], {
    cwd: root,
    env: {
      ...process.env,
      ANBEI_SITE_KEY: siteKey,
      ANBEI_API_KEY: apiKey,
      ANBEI_STAFF_EMAIL: staff.email,
      ANBEI_STAFF_PASSWORD: staff.password,
      ANBEI_TODAY: today,
      ...environment,
    },
  })
  server.stdout.on('data', data => said.push(String(data)))
  server.stderr.on('data', data => said.push(String(data)))
  for (let attempt = 0; attempt < 900; attempt += 1) {
    if (server.exitCode !== null) break
    const ready = await fetch(`${base}/readyz`).catch(() => null)
    if (ready?.ok) return server
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  server.kill('SIGKILL')
  throw new Error(`the server did not get ready:\n${said.join('')}`)
}

function end(server: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve()
  return new Promise(resolve => {
    server.once('exit', () => resolve())
    server.kill(signal)
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
