import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/clock.ts'
import { keyIdOf } from '../../src/adapters/environment/key-id.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import { checkStore, type Findings } from './check-store.ts'
import type { Acknowledged } from './owners.ts'
import { serverProcess } from './server-process.ts'

const masterKey = Buffer.alloc(32, 7)
const key = 'sk_faults'

export interface Person {
  readonly caseId: string
  readonly path: string
  readonly token: string
}

/** A server with its own database, and somebody who talks to it. */
export async function faultBench(environment: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-faults-'))
  const url = `file:${join(folder, 'a.db')}`
  const server = await serverProcess({
    DATABASE_URL: url,
    ANBEI_MASTER_KEY: masterKey.toString('base64'),
    ANBEI_SITE_KEY: key,
    ANBEI_LOG: 'error',
    ...environment,
  })
  const acknowledged: Acknowledged[] = []
  const statuses: Record<string, number> = {}
  const count = (status: number): void => {
    statuses[status] = (statuses[status] ?? 0) + 1
  }

  async function post(path: string, headers: Record<string, string>, body: object) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) }
    const response = await fetch(server.base + path, init).catch(() => null)
    const text = (await response?.text().catch(() => '')) ?? ''
    const status = response?.status ?? 0
    count(status)
    const retryAfter = Number(response?.headers.get('retry-after') ?? 0) || null
    return { status, retryAfter, json: status < 300 && text ? JSON.parse(text) : null }
  }

  const arrive = async (): Promise<Person> => {
    const { json } = await post('/v1/conversations', { 'x-site-key': key }, { locale: 'zh-CN' })
    return { caseId: String(json?.conversation.caseId), path: `/v1/conversations/${json?.conversation.id}`, token: String(json?.token) }
  }

  return {
    folder,
    url,
    server,
    statuses,
    post,
    arrive,
    /** one after the other; nobody's messages alone reach what one visitor may send */
    async arriveAll(many: number): Promise<readonly [Person, ...Person[]]> {
      const people: [Person, ...Person[]] = [await arrive()]
      while (people.length < many) people.push(await arrive())
      return people
    },
    /** one message, once: the status and what it was told */
    async speak(who: Person, text: string, clientMessageId: string = randomUUID()) {
      const askedAt = new Date().toISOString()
      const answer = await post(`${who.path}/turns`, { authorization: `Bearer ${who.token}` }, { text, clientMessageId })
      if (answer.json) acknowledged.push({ caseId: who.caseId, clientMessageId, seq: answer.json.seq, tries: 1, askedAt })
      return { ...answer, clientMessageId }
    },
    read: async (who: Pick<Person, 'path' | 'token'>): Promise<number> => {
      const response = await fetch(server.base + who.path, { headers: { authorization: `Bearer ${who.token}` } }).catch(() => null)
      await response?.text()
      return response?.status ?? 0
    },
    async kept(): Promise<Findings> {
      const vault = envelopeVault({ keys: [{ id: await keyIdOf(new Uint8Array(masterKey)), key: masterKey }] })
      const store = await openLibsql({ url, vault, clock: systemClock() })
      const organisation = await store.organisations.first()
      const findings = await checkStore(store, organisation?.id ?? '', acknowledged)
      store.close()
      return findings
    },
    async end() {
      await server.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Nothing that was acknowledged is missing, double or in another order. */
export const whole = ({ lost, doubled, moved, unanswered, snapshotDiffers, chainBroken }: Findings): boolean =>
  lost + doubled + moved + unanswered + snapshotDiffers + chainBroken === 0

export const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))
