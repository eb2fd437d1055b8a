/**
 * Puts a backup in the place of the embedded database, erases again what was erased since, and proves the audit chain of every case.
 *
 *   npm run restore                                   # the newest under ./backups
 *   npm run restore -- --from backups/2026-11-29T08-00-00-000Z
 *   npm run restore -- --check                        # only looks whether the backup is whole
 *
 * The server must be stopped. What stood there is set aside, not removed. Ends with 0, 1 when a chain breaks, 2 when nothing was changed.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { systemClock } from '../adapters/clock.ts'
import { checkBackup, restoreBackup } from '../adapters/libsql/backup/restore-backup.ts'
import { backupsIn } from '../adapters/libsql/backup/write-backup.ts'
import { openLibsql } from '../adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../adapters/sealing/vault.ts'
import { verifyAudit } from '../usecases/audit/verify-audit.ts'

/** A folder is a backup, or holds backups, of which the newest counts. */
const newestIn = (folder: string): string | undefined =>
  existsSync(folder) && !existsSync(join(folder, 'manifest.json')) ? backupsIn(folder).at(-1) : folder

async function run(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter(argument => argument !== '--'),
    options: { from: { type: 'string' }, check: { type: 'boolean', default: false } },
  })
  const folder = newestIn(values.from ?? 'backups')
  if (!folder) throw new Error('there is no backup under ./backups: name one with --from')
  if (values.check) {
    const { madeAt, databases } = await checkBackup(folder)
    console.log(`${folder}: whole, of ${madeAt}, ${databases.reduce((sum, { cases }) => sum + cases, 0)} cases`)
    return 0
  }
  const url = process.env.DATABASE_URL?.trim() || 'file:./data/anbei.db'
  if (!url.startsWith('file:')) throw new Error(`${new URL(url).host} is a server: its own tools restore it`)
  // nothing is opened: erasing and proving need no key
  const vault = envelopeVault({ keys: [{ id: 'none', key: new Uint8Array(32) }] })
  const clock = systemClock()
  const { manifest, erasedAgain, setAside } = await restoreBackup({ folder, url, vault, clock })
  const store = await openLibsql({ url, vault, clock })
  let [cases, broken] = [0, 0]
  for await (const { ref, firstBroken } of verifyAudit(store.cases)) {
    cases += 1
    if (firstBroken === null) continue
    broken += 1
    console.error(`${ref.caseId} (${ref.organisation}): row ${firstBroken} does not fit`)
  }
  store.close()
  console.log(`restored ${folder} of ${manifest.madeAt}: ${cases} cases, ${erasedAgain} erased again, everybody is signed out`)
  console.log(
    `it needs master key ${manifest.keyIds.join(', ') || '(none)'}; keys revoked and people removed since must be revoked and removed again`,
  )
  if (setAside.length > 0) console.log(`what stood there: ${setAside.join(', ')}`)
  return broken === 0 ? 0 : 1
}

await run().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  },
)
