import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/clock.ts'
import { keyIdOf } from '../../src/adapters/environment/key-id.ts'
import { openLibsql } from '../../src/adapters/libsql/open-libsql.ts'
import { envelopeVault } from '../../src/adapters/sealing/vault.ts'
import { checkStore, type Findings } from './check-store.ts'
import { insistentCaller } from './insist.ts'
import { type OtherFindings, otherWriters } from './other-writes.ts'
import { createOwners } from './owners.ts'
import { seededRandom } from './random.ts'
import { serverProcess } from './server-process.ts'

export interface KillNineOptions {
  readonly seed: number
  readonly conversations: number
  readonly kills: number
  /** messages under way at the same time */
  readonly atOnce: number
}

export interface KillNineFigures extends Findings {
  readonly seed: number
  readonly conversations: number
  readonly kills: number
  readonly acknowledged: number
  /** calls without an answer, summed over all kills */
  readonly cutOff: number
  /** acknowledged only after at least one try had been cut off */
  readonly retried: number
  /** files that were given and cases that were opened beside the messages */
  readonly other: OtherFindings
  readonly seconds: number
}

const masterKey = Buffer.alloc(32, 5)
const apiKey = 'ak_kill_nine'

/** Kills the real server at random moments while owners talk to it, then holds its log against what it had acknowledged. */
export async function killNine({ seed, conversations, kills, atOnce }: KillNineOptions): Promise<KillNineFigures> {
  const began = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'soak-'))
  const url = `file:${join(folder, 'anbei.db')}`
  const random = seededRandom(seed)
  const server = await serverProcess({
    DATABASE_URL: url,
    ANBEI_MASTER_KEY: masterKey.toString('base64'),
    ANBEI_LOG: 'error',
    ANBEI_API_KEY: apiKey,
  })
  const { insist, inFlight } = insistentCaller(server.base)
  const owners = createOwners({ base: server.base, random, insist })
  const others = otherWriters({ insist }, apiKey)
  let talking = true
  let cutOff = 0

  async function talk(seats: number): Promise<void> {
    const mine: Awaited<ReturnType<typeof owners.arrive>>[] = []
    for (let turn = 0; talking; turn += 1) {
      if (mine.length < seats) mine.push(await owners.arrive())
      const owner = mine[turn % mine.length]
      if (!owner) continue
      const what = random()
      if (what < 0.15) await others.upload(owner)
      else if (what < 0.3) await others.open()
      else await owners.speak(owner)
    }
  }

  try {
    await server.start()
    const seats = (n: number): number => Math.floor(conversations / atOnce) + (n < conversations % atOnce ? 1 : 0)
    const talks = Array.from({ length: atOnce }, (_, n) => talk(seats(n)))
    for (let n = 0; n < kills; n += 1) {
      await new Promise(resolve => setTimeout(resolve, 100 + random() * 1100))
      cutOff += inFlight()
      await server.kill()
      await server.start()
    }
    talking = false
    await Promise.all(talks)
    await server.kill()

    const vault = envelopeVault({ keys: [{ id: await keyIdOf(new Uint8Array(masterKey)), key: masterKey }] })
    const store = await openLibsql({ url, vault, clock: systemClock() })
    const organisation = await store.organisations.first()
    const findings = await checkStore(store, organisation?.id ?? '', owners.acknowledged)
    const other = await others.check(store, organisation?.id ?? '')
    store.close()
    const retried = owners.acknowledged.filter(turn => turn.tries > 1).length
    const seconds = Math.round((Date.now() - began) / 1000)
    return { seed, conversations, kills, acknowledged: owners.acknowledged.length, cutOff, retried, ...findings, other, seconds }
  } catch (error) {
    throw new Error(`the soak broke off; the server's last words:\n${server.lastWords()}`, { cause: error })
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}
