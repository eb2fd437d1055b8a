import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/clock.ts'
import { masterKeyFile } from '../../src/adapters/environment/master-key-file.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import { type HranaTestServer, startHranaTestServer } from '../fixtures/hrana/server.ts'

const root = join(import.meta.dirname, '../..')
const startsWithin = 120_000
/** what a deployment has from its triggers */
const scheduleEveryMs = 60_000
const databaseToken = 'local'

/** what the Worker is told of the environment: the documented settings */
const settings = /^(ANBEI_\w+|LLM_\w+|MAIL_\w+|SMS_\w+|PUBLIC_URL|DATABASE_(URL|AUTH_TOKEN)|NODE_ENV)$/

export interface Edge {
  readonly base: string
  /** null when the environment names a database of its own */
  readonly hrana: HranaTestServer | null
  /** the process of wrangler, to be watched */
  readonly worker: ChildProcess
  close(): Promise<void>
}

/**
 * The Worker in workerd with the files, objects and queue of wrangler, and a test server of libSQL's protocol as database, all below
 * `folder`. Needs no account and no network.
 */
export async function startEdge(options: {
  readonly port: number
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly output: 'inherit' | 'ignore'
}): Promise<Edge> {
  const { port, folder, environment, output } = options
  mkdirSync(folder, { recursive: true })
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => settings.test(name) && value?.trim()))
  const own = given.DATABASE_URL === undefined ? await ownDatabase(folder) : null
  const variables: Record<string, string | undefined> = { ...own?.variables, ...given }
  // a file, because what stands in a command line can be read by everybody on the machine
  const file = join(folder, 'worker.env')
  writeFileSync(
    file,
    Object.entries(variables)
      .map(([name, value]) => `${name}='${value}'\n`)
      .join(''),
    { mode: 0o600 },
  )
  const worker = spawn(
    process.execPath,
    [
      join(root, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      ...['--port', String(port), '--ip', '127.0.0.1', '--env-file', file, '--persist-to', join(folder, 'state')],
      ...['--show-interactive-dev-session=false', '--log-level', output === 'inherit' ? 'log' : 'none'],
    ],
    { cwd: root, stdio: ['ignore', output, output], env: { ...process.env, CLOUDFLARE_CF_FETCH_ENABLED: 'false' } },
  )
  // whatever ends this process ends that one, which passes it on to its own: SIGKILL would leave workerd behind
  process.once('exit', () => worker.kill())
  const base = `http://127.0.0.1:${port}`
  const schedule = setInterval(() => void fetch(`${base}/cdn-cgi/local/scheduled`).catch(() => undefined), scheduleEveryMs)
  const close = async (): Promise<void> => {
    clearInterval(schedule)
    if (worker.exitCode === null && worker.signalCode === null) {
      const gone = once(worker, 'exit')
      worker.kill('SIGINT')
      await gone
    }
    await own?.hrana.close()
  }
  try {
    await ready(base, worker)
  } catch (error) {
    await close()
    throw error
  }
  return { base, hrana: own?.hrana ?? null, worker, close }
}

/** Tables first, as `npm run deploy` does it. */
async function ownDatabase(folder: string) {
  const file = join(folder, 'anbei.db')
  const masterKeys = await masterKeyFile(join(folder, 'master.key'))
  const vault = envelopeVault({ keys: masterKeys.map(key => ({ id: 'none', key })) })
  const store = await openLibsql({ url: `file:${file}`, vault, clock: systemClock() })
  await store.migrate()
  store.close()
  const hrana = await startHranaTestServer({ file, token: databaseToken })
  const variables = {
    DATABASE_URL: hrana.url,
    DATABASE_AUTH_TOKEN: databaseToken,
    ANBEI_MASTER_KEY: masterKeys.map(key => Buffer.from(key).toString('base64')).join(','),
  }
  return { hrana, variables }
}

async function ready(base: string, worker: ChildProcess): Promise<void> {
  const giveUp = Date.now() + startsWithin
  while (Date.now() < giveUp) {
    if (worker.exitCode !== null) throw new Error(`wrangler ended with ${worker.exitCode}`)
    if (
      await fetch(`${base}/readyz`).then(
        answer => answer.ok,
        () => false,
      )
    )
      return
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  throw new Error(`the Worker was not ready within ${startsWithin} ms`)
}
