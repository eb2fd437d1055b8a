/**
 * Shows the organisations and the databases that their rows lie in, makes one, and moves one while the product runs.
 *
 *   npm run organisations
 *   npm run organisations -- add 茶叶店 --at libsql://tea-….turso.io --email boss@example.com
 *   npm run organisations -- move org_… --to libsql://tea-….turso.io
 *   npm run organisations -- move org_… --to directory
 *   npm run organisations -- undo org_…
 *
 * `DATABASE_URL` is the directory: it has the organisations, their keys and people, and the rows of whoever has no other place. `DATABASE_AUTH_TOKEN`
 * opens every database (a token of a group). `add` needs the master key of the product. While an organisation is moved it is read as always; what
 * is written to it is refused with 503 and comes again. Killed anywhere, the same `move` goes on. Ends with 0, 1 when it cannot be, 2 when a
 * database cannot be used.
 */
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Client } from '@libsql/client'
import { libsqlStaff } from '../adapters/auth/libsql-staff.ts'
import { systemClock } from '../adapters/clock.ts'
import { keyIdOf } from '../adapters/environment/key-id.ts'
import { masterKeyFile } from '../adapters/environment/master-key-file.ts'
import { readSettings, SettingsError } from '../adapters/environment/read-settings.ts'
import { createIds } from '../adapters/ids.ts'
import { openClient, openLibsql } from '../adapters/libsql/open-libsql.ts'
import { readMigrations } from '../adapters/libsql/read-migrations.ts'
import { MoveRefused, type MovingDeps, moveOrganisation, undoMove } from '../adapters/libsql/spread/move-organisation.ts'
import { directoryPlace, listPlaces, placeOrganisation } from '../adapters/libsql/spread/placements.ts'
import { envelopeVault } from '../adapters/sealing/vault.ts'
import { addOrganisation } from '../usecases/organisations/first-start.ts'

const settings = readSettings(process.env)
const url = settings.databaseUrl ?? 'file:./data/anbei.db'
const token = settings.databaseToken ? { authToken: settings.databaseToken } : {}
const clock = systemClock()
const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter(argument => argument !== '--'),
  allowPositionals: true,
  options: { to: { type: 'string' }, at: { type: 'string' }, email: { type: 'string' } },
})
const [verb = 'list', subject] = positionals

const placeOf = (given: string): string => (given === 'directory' || given === url ? directoryPlace : given)

/** What was made under another key could not be read: none is made here beside a database that has one. */
async function vaultForNew() {
  const file = './data/master.key'
  if (settings.masterKeys.length === 0 && !existsSync(file)) throw new SettingsError('add needs ANBEI_MASTER_KEY, the key of the product')
  const keys = settings.masterKeys.length ? settings.masterKeys : await masterKeyFile(file)
  return envelopeVault({ profile: settings.crypto, keys: await Promise.all(keys.map(async key => ({ id: await keyIdOf(key), key }))) })
}

async function add(name: string): Promise<void> {
  const vault = await vaultForNew()
  const ids = createIds()
  const store = await openLibsql({ url, vault, clock, ...token })
  await store.migrate()
  const staff = libsqlStaff(store.database, await vault.sign('staff-sessions'), ids)
  const id = ids.next('org')
  const at = placeOf(values.at ?? 'directory')
  if (at !== directoryPlace) await placeOrganisation(store.database, id, at)
  // the tables of its database
  await store.cases.list(id, { limit: 1 })
  const made = await addOrganisation({ organisations: store.organisations, staff, ids, vault }, { id, name, email: values.email ?? null })
  store.close()
  console.log(`${id}  ${name}  ${at || 'directory'}\n  site key        ${made.siteKey}\n  API key         ${made.apiKey}`)
  if (made.staff) console.log(`  staff e-mail    ${made.staff.email}\n  staff password  ${made.staff.password}`)
  console.log('API key and password are shown this once: keep them.')
}

async function withMoving(work: (deps: MovingDeps) => Promise<void>): Promise<void> {
  const clients: Client[] = []
  const open = async (at: string): Promise<Client> => {
    const client = await openClient({ url: at, ...token })
    clients.push(client)
    return client
  }
  const vault = envelopeVault({ keys: [{ id: 'none', key: new Uint8Array(32) }] })
  const tell = (step: string): void => console.log(`${clock.now()}  ${step}`)
  try {
    await work({ directory: await open(url), open, migrations: readMigrations(), clock, vault, pause, tell })
  } finally {
    for (const client of clients) client.close()
  }
}

async function list(): Promise<void> {
  const vault = envelopeVault({ keys: [{ id: 'none', key: new Uint8Array(32) }] })
  const store = await openLibsql({ url, vault, clock, ...token })
  for (const { id, name, place } of await listPlaces(store.database))
    console.log(`${id}  ${name}  ${place.url || 'directory'}${place.movingTo === null ? '' : '  (a move is not finished)'}`)
  store.close()
}

async function run(): Promise<void> {
  if (verb === 'list') return list()
  if (verb === 'add' && subject) return add(subject)
  if (verb === 'move' && subject && values.to) {
    const to = placeOf(values.to)
    return withMoving(deps => moveOrganisation(deps, subject, to))
  }
  if (verb === 'undo' && subject) return withMoving(deps => undoMove(deps, subject))
  throw new MoveRefused('give nothing, add NAME [--at URL] [--email E-MAIL], move ID --to URL, or undo ID')
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = error instanceof MoveRefused || error instanceof SettingsError ? 1 : 2
})
