import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { createIds } from '../../../src/adapters/ids.ts'
import { openLibsql } from '../../../src/adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../../../src/adapters/sealing/vault.ts'
import { anchorAudit } from '../../../src/usecases/audit/anchor-audit.ts'
import { caseOpened, fieldsEdited, filling } from '../../fixtures/store/samples.ts'
import { testClock } from '../../fixtures/store/test-clock.ts'

test('the command says which row breaks, which daily head is gone, and exports what an authority can check itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-audit-'))
  const url = `file:${join(folder, 'anbei.db')}`
  const vault = envelopeVault({ keys: [{ id: 'k1', key: new Uint8Array(32).fill(7) }] })
  const store = await openLibsql({ url, vault, clock: testClock() })
  await store.migrate()
  const ref = { organisation: 'org_a', caseId: 'case_a' }
  await store.cases.append(ref, { revision: 0, events: [caseOpened()] })
  await store.cases.append(ref, { revision: 1, events: [fieldsEdited([filling('siteName', '甲', 2)])] })
  await store.organisations.create({ id: 'org_a', name: '甲', policy: 'guided' })
  const quiet = { webhookQueue: { announce: () => {} }, ids: createIds(), log: () => {} }
  await anchorAudit({ ...store, ...quiet, vault, clock: testClock() }, 'org_a')
  const run = async (...options: readonly string[]) => {
    const out = join(folder, 'audit.ndjson')
    const child = spawn(process.execPath, ['src/cli/verify-audit.ts', '--export', out, ...options], {
      cwd: join(import.meta.dirname, '../../..'),
      env: { ...process.env, DATABASE_URL: url },
    })
    let told = ''
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk
    })
    const [code] = await once(child, 'close')
    const lines = readFileSync(out, 'utf8').trim().split('\n')
    return { code, told, lines: lines.map(line => JSON.parse(line)) }
  }
  const whole = await run()
  expect(whole.code).toBe(0)
  const row = whole.lines.find(line => line.seq === 2)
  const { prevHash, seq, type, v, at, actor, conversationId, payloadSha256 } = row
  const made = JSON.stringify([prevHash, 'org_a', 'case_a', seq, type, v, at, actor, conversationId, payloadSha256])
  expect(createHash('sha256').update(made).digest('hex')).toBe(row.hash)
  expect(whole.lines.at(-1)).toMatchObject({ head: { organisation: 'org_a', cases: 1, previous: '' } })
  const kept = join(folder, 'kept.ndjson')
  copyFileSync(join(folder, 'audit.ndjson'), kept)
  await store.database.run(sql`delete from audit_heads`)
  await store.database.run(sql`update case_events set actor = 'system' where case_id = 'case_a' and seq = 2`)
  const altered = await run('--heads', kept)
  expect(altered.code).toBe(1)
  expect(altered.told).toContain('case_a (org_a): row 2')
  expect(altered.told).toContain('head of 2026-03-01 (org_a): the one that was kept elsewhere')
  store.close()
  rmSync(folder, { recursive: true })
}, 120_000)
