/**
 * Copies the embedded database and the folder of files beside it while the server goes on, checks the copy and says what is in it.
 *
 *   npm run backup
 *   npm run backup -- --to /mnt/backups --keep 14
 *
 * The master key is not in it: keep that elsewhere, without it the copy is noise. Ends with 0, or 2 when nothing was copied.
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../adapters/clock.ts'
import { writeBackup } from '../adapters/libsql/backup/write-backup.ts'

async function run(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter(argument => argument !== '--'),
    options: { to: { type: 'string', default: './backups' }, keep: { type: 'string' } },
  })
  const url = process.env.DATABASE_URL?.trim() || 'file:./data/anbei.db'
  if (!url.startsWith('file:')) throw new Error(`${new URL(url).host} is a server: its own tools make the backups`)
  const keep = values.keep === undefined ? undefined : Number(values.keep)
  if (keep !== undefined && !(Number.isInteger(keep) && keep > 0)) throw new Error('--keep takes a number of backups, one at least')
  const options = { url, into: values.to, now: systemClock().now(), ...(keep ? { keep } : {}) }
  const { folder, manifest, removed } = await writeBackup(options)
  for (const { file, url: own, bytes, cases, events, sha256 } of manifest.databases)
    console.log(`${file}${own ? ` (${own})` : ''}: ${cases} cases, ${events} events, ${bytes} bytes, SHA-256 ${sha256}`)
  if (manifest.files) console.log(`files: ${manifest.files.count}, ${manifest.files.bytes} bytes`)
  for (const place of manifest.elsewhere) console.log(`not in it: ${new URL(place).host}`)
  console.log(`${folder}: opened by master key ${manifest.keyIds.join(', ') || '(none needed yet)'}, which is not in it`)
  if (removed.length > 0) console.log(`removed: ${removed.join(', ')}`)
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
})
