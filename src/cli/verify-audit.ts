/**
 * Proves the hash chain of every case in the database, erased ones included, and says which row breaks; then the signed heads of each day.
 *
 *   npm run verify-audit
 *   npm run verify-audit -- --case case_… --export audit.ndjson --heads kept.ndjson --public-key KEY
 *
 * `--export` writes what an authority needs to check it without us: a line for each case, each row and each head, no contents. The hash of a
 * row is SHA-256 of the JSON array [prevHash, organisation, case, seq, type, v, at, actor, conversationId, payloadHash]; one that begins
 * with sm3: is SM3 of the same.
 * `--heads` proves against heads that were kept elsewhere: the answer of GET /v1/audit/heads, an export, or what the webhook `audit.head`
 * told, one JSON value a line. Signatures are proven with the master key of this machine, or with `--public-key` where it is not at hand.
 * Ends with 0 when everything fits, 1 when something breaks, 2 when the database or an option cannot be used.
 */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { systemClock } from '../adapters/clock.ts'
import { readSettings } from '../adapters/environment/read-settings.ts'
import { openLibsql } from '../adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../adapters/sealing/vault.ts'
import type { AuditHead } from '../ports/audit-heads.ts'
import type { Store } from '../ports/store.ts'
import { verifyAudit } from '../usecases/audit/verify-audit.ts'
import { everyHead, type HeadFault, type TrustedHeads, verifyHeads } from '../usecases/audit/verify-heads.ts'
import { readKeptHeads } from './kept-heads.ts'
import { knownKeys } from './known-keys.ts'

type Write = (line: object) => Promise<void>

async function run(): Promise<number> {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter(argument => argument !== '--'),
    options: {
      case: { type: 'string' },
      export: { type: 'string' },
      heads: { type: 'string' },
      'public-key': { type: 'string', multiple: true },
    },
  })
  const authToken = process.env.DATABASE_AUTH_TOKEN
  const url = process.env.DATABASE_URL?.trim() || 'file:./data/anbei.db'
  const known = await knownKeys(readSettings(process.env), url)
  // the chain runs over the sealed bytes: no key is needed to prove it
  const vault = envelopeVault({ keys: known.length > 0 ? known : [{ id: 'none', key: new Uint8Array(32) }] })
  const keys = [...(known.length > 0 ? await vault.attestingKeys() : []), ...(values['public-key'] ?? [])]
  const kept = values.heads ? readKeptHeads(await readFile(values.heads, 'utf8')) : []
  const store = await openLibsql({ url, vault, clock: systemClock(), ...(authToken ? { authToken } : {}) })
  const out = values.export ? createWriteStream(values.export) : null
  const write: Write = async line => {
    if (out && !out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain')
  }
  const rows = await proveRows(store, values.case, write)
  const heads = values.case ? { broken: 0 } : await proveHeads({ ...store, vault }, { keys, kept }, write)
  out?.end()
  if (out) await once(out, 'finish')
  store.close()
  if (values.case && rows.cases === 0) {
    console.error(`no case ${values.case}`)
    return 2
  }
  return rows.broken + heads.broken === 0 ? 0 : 1
}

async function proveRows(store: Pick<Store, 'cases'>, only: string | undefined, write: Write) {
  let [cases, rows, broken] = [0, 0, 0]
  for await (const { ref, head, rows: log, firstBroken } of verifyAudit(store.cases, only)) {
    cases += 1
    rows += log.length
    if (firstBroken !== null) {
      broken += 1
      console.error(`${ref.caseId} (${ref.organisation}): row ${firstBroken} does not fit${head ? '' : ', the case itself is gone'}`)
    }
    await write({ case: ref.caseId, organisation: ref.organisation, ...head, rows: log.length, firstBroken })
    for (const row of log) await write({ case: ref.caseId, ...row })
  }
  console.log(`${cases} cases, ${rows} rows: ${broken === 0 ? 'every hash fits' : `${broken} broken`}`)
  return { cases, broken }
}

async function proveHeads(deps: Parameters<typeof verifyHeads>[0] & Pick<Store, 'organisations'>, trusted: TrustedHeads, write: Write) {
  let [heads, broken] = [0, 0]
  const told = [...new Set([...(await deps.organisations.ids()), ...(trusted.kept ?? []).map(({ organisation }) => organisation)])]
  for (const organisation of told) {
    const found = await verifyHeads(deps, organisation, trusted)
    heads += found.heads
    broken += found.faults.length
    for (const fault of found.faults) console.error(`head of ${fault.day} (${organisation}): ${words(fault)}`)
    for (const head of await everyHead(deps.auditHeads, organisation)) await write({ head } satisfies { head: AuditHead })
  }
  const signed = trusted.keys.length > 0 ? '' : '; whose signature it is was not proven: no master key and no --public-key'
  console.log(`${heads} daily heads: ${broken === 0 ? 'every one fits' : `${broken} faults`}${signed}`)
  return { broken }
}

function words(fault: HeadFault): string {
  if (fault.fault === 'row') return `row ${fault.seq} of ${fault.caseId} is gone or another one`
  return {
    leaves: 'its lines are not those that were signed',
    previous: 'it does not follow from the head before, or that one is gone',
    signature: 'its signature is of other words',
    key: 'it is signed with a key that is none of ours',
    kept: 'the one that was kept elsewhere is not here',
    gone: 'its signed line was taken away',
  }[fault.fault]
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
