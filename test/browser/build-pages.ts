import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The pages are built once for all files of browser tests. */
export default function buildPages(): void {
  const built = spawnSync(process.execPath, ['src/ui/build.ts'], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`the pages do not build: ${built.stderr}`)
}
