import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { systemClock } from '../../src/adapters/clock.ts'
import { keyIdOf } from '../../src/adapters/environment/key-id.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import { checkStore, type Findings } from './check-store.ts'
import type { Acknowledged } from './owners.ts'
import { memoryOf } from './process-memory.ts'
import { seededRandom } from './random.ts'
import { serverProcess } from './server-process.ts'

export interface CrowdFigures extends Findings {
  readonly conversations: number
  readonly seconds: number
  readonly turns: number
  /** answers that were none of 200, and calls without an answer */
  readonly errors: number
  /** how many of each status, or code of a connection */
  readonly whys: Readonly<Record<string, number>>
  /** asked to come again by Retry-After, and came */
  readonly toldToWait: number
  /** milliseconds from sending to the whole answer */
  readonly p50: number
  readonly p99: number
  readonly worst: number
  readonly peakMegabytes: number
}

const opened = z.object({ conversation: z.object({ id: z.string(), caseId: z.string() }), token: z.string() })
const answered = z.object({ seq: z.number() })
const masterKey = Buffer.alloc(32, 6)
const sentences = [
  '你好',
  '公司全称杭州示例茶业有限公司',
  '服务器IP是121.40.1.10',
  '不知道',
  '为什么要问这个',
  '网站叫示例茶业商城',
  '先跳过',
  '多久能办好',
]

/** That many people who each say the next thing when they have an answer and have thought for a moment. */
export async function holdCrowd({
  conversations,
  seconds,
  seed,
}: {
  readonly conversations: number
  readonly seconds: number
  readonly seed: number
}): Promise<CrowdFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-crowd-'))
  const url = `file:${join(folder, 'a.db')}`
  const server = await serverProcess({
    DATABASE_URL: url,
    ANBEI_MASTER_KEY: masterKey.toString('base64'),
    ANBEI_SITE_KEY: 'sk_crowd',
    ANBEI_LOG: 'error',
  })
  const random = seededRandom(seed)
  const acknowledged: Acknowledged[] = []
  const times: number[] = []
  let [errors, toldToWait] = [0, 0]
  const whys: Record<string, number> = {}
  try {
    await server.start()
    const memory = memoryOf(server.pid())
    async function send(
      path: string,
      headers: Record<string, string>,
      body: object,
    ): Promise<{ readonly json: unknown; readonly tries: number } | null> {
      for (let tries = 1; ; tries += 1) {
        let reason = ''
        const response = await fetch(server.base + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }).catch((error: Error & { cause?: { code?: string } }) => {
          reason = error.cause?.code ?? error.name
          return null
        })
        const after = Number(response?.headers.get('retry-after') ?? 0)
        if (response?.ok) return { json: await response.json(), tries }
        await response?.text()
        if (!after) {
          errors += 1
          const why = response ? String(response.status) : reason
          whys[why] = (whys[why] ?? 0) + 1
          return null
        }
        toldToWait += 1
        await pause(after * 1000)
      }
    }
    const people = await inTurn(conversations, 16, () => send('/v1/conversations', { 'x-site-key': 'sk_crowd' }, { locale: 'zh-CN' }))
    const end = performance.now() + seconds * 1000
    await Promise.all(
      people.map(async started => {
        if (!started) return
        const { conversation, token } = opened.parse(started.json)
        await pause(random() * thinkMs)
        while (performance.now() < end) {
          const clientMessageId = randomUUID()
          const askedAt = new Date().toISOString()
          const began = performance.now()
          const text = sentences[Math.floor(random() * sentences.length)]
          const path = `/v1/conversations/${conversation.id}/turns`
          const answer = await send(path, { authorization: `Bearer ${token}` }, { text, clientMessageId })
          if (!answer) continue
          times.push(performance.now() - began)
          acknowledged.push({
            caseId: conversation.caseId,
            clientMessageId,
            seq: answered.parse(answer.json).seq,
            tries: answer.tries,
            askedAt,
          })
          await pause(thinkMs * (0.5 + random()))
        }
      }),
    )
    const peakMegabytes = memory.stop()
    await server.stop()
    const vault = envelopeVault({ keys: [{ id: await keyIdOf(new Uint8Array(masterKey)), key: masterKey }] })
    const store = await openLibsql({ url, vault, clock: systemClock() })
    const organisation = await store.organisations.first()
    const findings = await checkStore(store, organisation?.id ?? '', acknowledged)
    store.close()
    times.sort((a, b) => a - b)
    const at = (share: number): number => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
    const turns = acknowledged.length
    return {
      conversations,
      seconds,
      turns,
      errors,
      whys,
      toldToWait,
      p50: at(0.5),
      p99: at(0.99),
      worst: at(1),
      peakMegabytes,
      ...findings,
    }
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** between an answer and the next message, on average */
const thinkMs = 10_000
const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

async function inTurn<T>(times: number, atOnce: number, make: () => Promise<T>): Promise<readonly T[]> {
  const made: T[] = []
  let left = times
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) made.push(await make())
    }),
  )
  return made
}

export const heldTogether = ({ errors, lost, doubled, moved, unanswered, snapshotDiffers, chainBroken, turns }: CrowdFigures): boolean =>
  errors + lost + doubled + moved + unanswered + snapshotDiffers + chainBroken === 0 && turns > 0
