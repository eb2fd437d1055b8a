/**
 * Makes a new master key in the key file beside the embedded database and wraps every data key anew, while the server goes on.
 *
 *   npm run rotate-keys
 *
 * A running server reads the file again when it meets the new key. Where ANBEI_MASTER_KEY is set the key is yours to make: put the new
 * one in front (ANBEI_MASTER_KEY=new,old), start each machine again, and this command wraps what the old one wrapped. Ends with 0, or 2.
 */
import { existsSync } from 'node:fs'
import { systemClock } from '../adapters/clock.ts'
import { addMasterKey } from '../adapters/environment/master-key-file.ts'
import { readSettings } from '../adapters/environment/read-settings.ts'
import { openLibsql } from '../adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../adapters/sealing/vault.ts'
import { keyFileOf, knownKeys } from './known-keys.ts'

const atOnce = 200

async function run(): Promise<void> {
  const settings = readSettings(process.env)
  const url = settings.databaseUrl ?? 'file:./data/anbei.db'
  const clock = systemClock()
  const file = keyFileOf(url)
  const own = settings.masterKeys.length === 0
  if (own && !existsSync(file)) throw new Error(`there is no ${file}: set ANBEI_MASTER_KEY as the server has it`)
  if (own) await addMasterKey(file, clock.today())
  const named = await knownKeys(settings, url)
  const token = settings.databaseToken ? { authToken: settings.databaseToken } : {}
  const store = await openLibsql({ url, vault: envelopeVault({ keys: named, profile: settings.crypto }), clock, ...token })
  let total = 0
  for (let done = -1; done !== 0; total += done) done = await store.rewrapKeys(atOnce)
  store.close()
  console.log(`master key ${named[0]?.id}: ${total} data keys wrapped anew${own ? '; back the key file up, apart from the database' : ''}`)
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
})
