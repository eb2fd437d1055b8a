import type { TestProject } from 'vitest/node'
import buildPages from './build-pages.ts'
import { startServer } from './start-server.ts'

/** For all files of browser tests: the pages are built, the browser is unpacked, and a server runs. */
export default async function prepare(project: TestProject): Promise<() => Promise<void>> {
  await buildPages()
  const { base, siteKey, apiKey, staff, stop } = await startServer()
  project.provide('server', { base, siteKey, apiKey, staff })
  return stop
}
