import bundled from '@sparticuz/chromium'
import type { TestProject } from 'vitest/node'
import { buildPages } from '../fixtures/build/pages.ts'
import { builtWorker } from '../fixtures/build/worker.ts'
import { startServer } from './start-server.ts'

/** For all files of browser tests: pages and Worker are built, the browser is unpacked before two of them ask for it at once, and a server runs. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  buildPages()
  builtWorker()
  await bundled.executablePath().catch(() => {})
  const { base, siteKey, apiKey, staff, stop } = await startServer()
  project.provide('server', { base, siteKey, apiKey, staff })
  return stop
}
