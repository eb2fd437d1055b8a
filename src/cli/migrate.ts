/**
 * Brings a database to the tables of this release, a file or a server alike; what is there already is left alone.
 *
 *   DATABASE_URL=libsql://… DATABASE_AUTH_TOKEN=… npm run migrate
 *
 * Migrations only add until the release after, so that the version still running goes on meanwhile. Ends with 0, or 2 when the database cannot be used.
 */
import { systemClock } from '../adapters/clock.ts'
import { openLibsql } from '../adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../adapters/sealing/vault.ts'

async function run(): Promise<void> {
  const url = process.env.DATABASE_URL?.trim() || 'file:./data/anbei.db'
  const authToken = process.env.DATABASE_AUTH_TOKEN
  // tables are made without a key: nothing is opened
  const vault = envelopeVault({ keys: [{ id: 'none', key: new Uint8Array(32) }] })
  const store = await openLibsql({ url, vault, clock: systemClock(), ...(authToken ? { authToken } : {}) })
  const before = await store.health.database()
  if (before.detail) throw new Error(before.detail)
  await store.migrate()
  const { schemaVersion } = await store.health.database()
  store.close()
  console.log(`schema ${before.schemaVersion ?? 'none'} → ${schemaVersion}`)
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
})
