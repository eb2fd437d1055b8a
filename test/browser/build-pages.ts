import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import bundled from '@sparticuz/chromium'

/** The pages are built once for all files of browser tests, and the browser is unpacked before two of them ask for it at once. */
export default async function buildPages(): Promise<void> {
  const built = spawnSync(process.execPath, ['src/ui/build.ts'], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the pages do not build: ${built.stderr}`)
  await bundled.executablePath().catch(() => {})
}
