/**
 * How long the inbox takes among many conversations, in milliseconds of the store: `npm run soak:inbox [-- folder]`. A folder that has the
 * database already is measured as it is.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIds } from '../../src/adapters/ids.ts'
import { appendBatch } from '../../src/adapters/libsql/append-batch.ts'
import type { Batch } from '../../src/adapters/libsql/database.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { libsqlRawCases } from '../../src/adapters/libsql/raw-cases.ts'
import { createTermHasher } from '../../src/adapters/sealing/hash-terms.ts'
import { sealedCases } from '../../src/adapters/sealing/sealed-cases.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import type { NewEvent } from '../../src/domain/case/events.ts'
import { caseOpened, conversationOpened, filling, takenOver, userSaid } from '../fixtures/store/samples.ts'
import { testClock } from '../fixtures/store/test-clock.ts'

const conversations = 50_000
const repeats = 20
const given = process.argv[2]
const folder = given ?? mkdtempSync(join(tmpdir(), 'inbox-'))
mkdirSync(folder, { recursive: true })
const file = join(folder, 'inbox.db')
const known = existsSync(file)
const vault = envelopeVault({ keys: [{ id: 'soak', key: new Uint8Array(32).fill(9) }] })
const clock = testClock()
const store = await openLibsql({ url: `file:${file}`, vault, clock })
await store.migrate()
const ids = createIds()
const organisation = 'org_soak'
const reader = 'usr_7'

const places = ['杭州', '苏州', '成都', '深圳', '武汉', '长沙', '青岛', '厦门']
const names = ['云启', '智联', '梧桐', '青禾', '远山', '星河', '知微', '明德', '万象', '博雅']
const said = [
  '网站从腾讯云搬到阿里云了，要重新备案',
  '我要注销以前的备案',
  '新开了一个网店，怎么办备案',
  '公安备案要现场核验吗',
  '备案号下来了放在哪里',
]
const at = (n: number): string => new Date(Date.UTC(2026, 2, 1) + n * 1000).toISOString()

/** Many cases a transaction: what is written is what the product writes, only sooner. */
const waiting: Batch[number][] = []
const raw = libsqlRawCases(store.database, async () => {})
const writer = sealedCases({
  vault,
  clock,
  terms: createTermHasher(vault),
  raw: {
    ...raw,
    async append(ref, batch) {
      waiting.push(...appendBatch(store.database, ref, batch))
      if (waiting.length > 3_000) await flush()
      return { ok: true }
    },
  },
})

async function flush(): Promise<void> {
  const [first, ...rest] = waiting.splice(0)
  if (first) await store.database.batch([first, ...rest])
}

if (!known) {
  for (let n = 0; n < conversations; n += 1) {
    const id = ids.next('conv')
    const name = `${places[n % 8]}${names[n % 10]}${names[(n >> 3) % 10]}${n}科技有限公司`
    const text = `${said[n % 5]}，我们是${name}`
    const events: NewEvent[] = [caseOpened(), conversationOpened(id), userSaid(id, text, [filling('organizerName', name, 3)])]
    if (n % 10 === 0) events.push({ type: 'handoffRequested', actor: 'visitor', at: at(n), conversationId: id, payload: {} })
    if (n % 20 === 0) events.push(takenOver(id, `usr_${n % 200}`))
    if (n % 25 === 2)
      events.push({
        type: 'staffSaid',
        actor: 'staff:usr_1',
        at: at(n),
        conversationId: id,
        payload: { text: '@客服 看一下', internal: true, mentions: [`usr_${n % 10}`] },
      })
    if (n % 50 === 1) events.push({ type: 'conversationClosed', actor: 'system', at: at(n), conversationId: id, payload: {} })
    await writer.append({ organisation, caseId: ids.next('case') }, { revision: 0, events: events.map(event => ({ ...event, at: at(n) })) })
    if (n % 5_000 === 0) console.error(`${n} conversations`)
  }
  await flush()
}

const late = { first: at(conversations / 2), next: at(conversations / 2) }
const looks = {
  list: () => store.inbox.list(organisation, { limit: 50, reader }),
  waiting: () => store.inbox.list(organisation, { limit: 50, reader, status: 'waiting' }),
  mine: () => store.inbox.list(organisation, { limit: 50, reader: 'usr_0', assignee: 'usr_0' }),
  overdue: () => store.inbox.list(organisation, { limit: 50, reader, overdue: late }),
  mentions: () => store.inbox.list(organisation, { limit: 50, reader, mentions: true }),
  counts: () => store.inbox.counts(organisation, reader, late),
  'search 梧桐青禾': () => store.inbox.list(organisation, { limit: 50, reader, search: '梧桐青禾' }),
  'search 有限公司': () => store.inbox.list(organisation, { limit: 50, reader, search: '有限公司' }),
  'search 33333科技': () => store.inbox.list(organisation, { limit: 50, reader, search: '33333科技' }),
  'search 备案, closed': () => store.inbox.list(organisation, { limit: 50, reader, search: '备案', status: 'closed' }),
  'search nothing': () => store.inbox.list(organisation, { limit: 50, reader, search: '没有这样的词' }),
}

const figures: Record<string, { readonly p50: number; readonly worst: number }> = {}
for (const [name, look] of Object.entries(looks)) {
  const times: number[] = []
  for (let n = 0; n < repeats; n += 1) {
    const from = performance.now()
    await look()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  figures[name] = { p50: round(times[repeats / 2]), worst: round(times.at(-1)) }
}
console.log(JSON.stringify({ conversations, milliseconds: figures }, null, 2))
store.close()
if (!given) rmSync(folder, { recursive: true, force: true })

function round(value = 0): number {
  return Math.round(value * 10) / 10
}
