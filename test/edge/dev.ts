/**
 * The same product in the Workers runtime on this machine, database included: no account, no network.
 *
 *   npm run dev:edge
 *   PORT=8790 ANBEI_API_KEY=… npm run dev:edge
 *   npm run dev:edge -- --data /srv/anbei-edge
 *
 * Takes the settings of the README; keeps its data in `data/edge/`, or in `DATABASE_URL` when that names a libSQL server. What the
 * schedule does runs every minute.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { needFreePort } from '../../src/adapters/environment/need-free-port.ts'
import { readSettings, SettingsError } from '../../src/adapters/environment/read-settings.ts'
import { type Edge, startEdge } from './start-edge.ts'

const environment = { ...process.env, PORT: process.env.PORT?.trim() || '8788' }

async function run(): Promise<void> {
  const { port } = readSettings(environment)
  await needFreePort(port)
  const { values } = parseArgs({
    args: process.argv.slice(2).filter(argument => argument !== '--'),
    options: { data: { type: 'string', default: join(import.meta.dirname, '../../data/edge') } },
  })
  let edge: Edge | null = null
  const stop = (): void => void (edge ? edge.close().then(() => process.exit(0)) : process.exit(130))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  edge = await startEdge({ port, folder: values.data, environment, output: 'inherit' })
  console.log(`\nAnbei is ready in workerd: ${edge.base}/\n`)
  edge.worker.once('exit', code => process.exit(code ?? 1))
}

run().catch((error: unknown) => {
  console.error(error instanceof SettingsError ? error.message : error)
  process.exitCode = 1
})
