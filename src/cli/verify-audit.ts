/**
 * Proves the hash chain of every case in the database, erased ones included, and says which row breaks.
 *
 *   npm run verify-audit
 *   npm run verify-audit -- --case case_… --export audit.ndjson
 *
 * `--export` writes what an authority needs to check it without us: a line for each case and each row, no contents. The hash of a row is
 * SHA-256 of the JSON array [prevHash, organisation, case, seq, type, v, at, actor, conversationId, payloadSha256].
 * Ends with 0 when everything fits, 1 when a chain breaks, 2 when the database or an option cannot be used.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { systemClock } from '../adapters/clock.ts'
import { openLibsql } from '../adapters/libsql/open-libsql.ts'
import { webCryptoVault } from '../adapters/sealing/vault.ts'
import { verifyAudit } from '../usecases/verify-audit.ts'

async function run(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter(argument => argument !== '--'),
    options: { case: { type: 'string' }, export: { type: 'string' } },
  })
  const authToken = process.env.DATABASE_AUTH_TOKEN
  // the chain runs over the sealed bytes: no key is needed to prove it
  const vault = webCryptoVault({ keys: [{ id: 'none', key: new Uint8Array(32) }] })
  const url = process.env.DATABASE_URL?.trim() || 'file:./data/anbei.db'
  const store = await openLibsql({ url, vault, clock: systemClock(), ...(authToken ? { authToken } : {}) })
  const out = values.export ? createWriteStream(values.export) : null
  const write = async (line: object): Promise<void> => {
    if (out && !out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain')
  }
  let [cases, rows, broken] = [0, 0, 0]
  for await (const { ref, head, rows: log, firstBroken } of verifyAudit(store.cases, values.case)) {
    cases += 1
    rows += log.length
    if (firstBroken !== null) {
      broken += 1
      console.error(`${ref.caseId} (${ref.organisation}): row ${firstBroken} does not fit${head ? '' : ', the case itself is gone'}`)
    }
    await write({ case: ref.caseId, organisation: ref.organisation, ...head, rows: log.length, firstBroken })
    for (const row of log) await write({ case: ref.caseId, ...row })
  }
  out?.end()
  if (out) await once(out, 'finish')
  store.close()
  if (values.case && cases === 0) {
    console.error(`no case ${values.case}`)
    return 2
  }
  console.log(`${cases} cases, ${rows} rows: ${broken === 0 ? 'every hash fits' : `${broken} broken`}`)
  return broken === 0 ? 0 : 1
}

run().then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 2
  },
)
