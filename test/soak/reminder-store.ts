import { createHash } from 'node:crypto'
import { createIds } from '../../src/adapters/ids.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { createReference } from '../../src/adapters/reference/index.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import { createCatalogue } from '../../src/catalogue/index.ts'
import type { Reminding } from '../../src/usecases/reminders/remind-due-cases.ts'

/** Cases of an embedded file, looked at on one day; noon in Shanghai, so that no message waits for the morning. */
export async function reminderStore(folder: string, today: string) {
  const now = `${today}T04:00:00.000Z`
  const clock = { now: () => now, today: () => today }
  const vault = envelopeVault({ keys: [{ id: 'k1', key: new Uint8Array(32).fill(7) }] })
  const store = await openLibsql({ url: `file:${folder}/anbei.db`, vault, clock })
  await store.migrate()
  const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
  const deps: Reminding = { ...store, catalogue, reference: createReference(), clock, ids: createIds(), log: () => {} }
  return { store, deps, close: () => store.close() }
}
