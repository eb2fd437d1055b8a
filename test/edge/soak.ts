/**
 * What the Worker bears on this machine, workerd and the test database on the same processors, printed as JSON.
 *
 *   npm run soak -- --edge
 *   npm run soak -- --edge --conversations 200 --seconds 60 --watchers 100 --events 5000
 *
 * Conversations hold turns one after the other for the time; each turn that was answered is looked for in the log afterwards. Then events of
 * one conversation go to its watchers, the object left alone before for longer than workerd keeps it in memory.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStream } from '../fixtures/http/read-stream.ts'
import { type Edge, startEdge } from './start-edge.ts'

const apiKey = 'soak-api-key'
const json = { 'content-type': 'application/json' }
/** workerd puts an object aside after ten seconds in which nothing happened */
const evictedAfterMs = 15_000
const says = ['应急预案', '单位叫云启茶叶店', '先等一下', '联系电话13800138000', '还要多久']

export interface EdgeFigures {
  readonly conversations: number
  readonly seconds: number
  readonly turns: number
  readonly errors: Readonly<Record<string, number>>
  /** 503 with Retry-After: sent again under the same id, as the chat does */
  readonly sentAgain: number
  readonly lost: number
  readonly doubled: number
  readonly turnMs: { readonly middle: number; readonly p99: number }
  readonly roundTripsATurn: number | null
  readonly watchers: number
  readonly events: { readonly sent: number; readonly heard: number; readonly p99Ms: number }
  readonly load: number
}

/** Nothing refused, lost or doubled, and every event heard; how fast depends on what else the machine does. */
export const holds = ({ errors, lost, doubled, turns, events }: EdgeFigures): boolean =>
  Object.keys(errors).length + lost + doubled === 0 && turns > 0 && events.heard === events.sent

export async function soakEdge(asked: {
  readonly conversations: number
  readonly seconds: number
  readonly watchers: number
  readonly events: number
}): Promise<EdgeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'edge-'))
  const environment = { ANBEI_API_KEY: apiKey, ANBEI_TODAY: '2026-11-23', ANBEI_LOG: 'error' }
  const edge = await startEdge({ port: await freePort(), folder, environment, output: 'ignore' })
  try {
    const talked = await talkAll(edge, asked.conversations, asked.seconds)
    const heard = await watchAll(edge, asked.watchers, asked.events)
    return { ...asked, ...talked, events: heard, load: Math.round((loadavg()[0] ?? 0) * 10) / 10 }
  } finally {
    await edge.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Talk {
  readonly path: string
  readonly auth: Readonly<Record<string, string>>
  readonly answered: string[]
}

async function open(edge: Edge): Promise<Talk & { readonly caseId: string }> {
  const { siteKey } = await (await fetch(`${edge.base}/v1/site`)).json()
  const answer = await fetch(`${edge.base}/v1/conversations`, { method: 'POST', headers: { ...json, 'x-site-key': siteKey }, body: '{}' })
  if (answer.status !== 201) throw new Error(`a conversation could not be opened: ${answer.status}`)
  const { conversation, token, case: opened } = await answer.json()
  return {
    path: `${edge.base}/v1/conversations/${conversation.id}`,
    auth: { authorization: `Bearer ${token}` },
    answered: [],
    caseId: opened.id,
  }
}

async function talkAll(edge: Edge, conversations: number, seconds: number) {
  const errors: Record<string, number> = {}
  let sentAgain = 0
  const times: number[] = []
  const note = (what: string): void => {
    errors[what] = (errors[what] ?? 0) + 1
  }
  const talks = []
  for (let n = 0; n < conversations; n += 1) talks.push(await open(edge))
  const trips = edge.hrana?.roundTrips() ?? 0
  const until = Date.now() + seconds * 1_000
  await Promise.all(
    talks.map(async talk => {
      let clientMessageId: string = crypto.randomUUID()
      for (let n = 0; Date.now() < until; n += 1) {
        const began = performance.now()
        const body = JSON.stringify({ text: says[n % says.length], clientMessageId })
        try {
          const answer = await fetch(`${talk.path}/turns`, { method: 'POST', headers: { ...json, ...talk.auth }, body })
          await answer.arrayBuffer()
          if (answer.ok) {
            talk.answered.push(clientMessageId)
            times.push(performance.now() - began)
          } else if (answer.status === 503 && answer.headers.has('retry-after')) {
            sentAgain += 1
            await new Promise(resolve => setTimeout(resolve, Number(answer.headers.get('retry-after')) * 1_000))
            continue
          } else note(String(answer.status))
          clientMessageId = crypto.randomUUID()
        } catch (error) {
          note(error instanceof Error ? error.name : 'unknown')
        }
      }
    }),
  )
  const turns = times.length
  const roundTrips = edge.hrana ? (edge.hrana.roundTrips() - trips) / Math.max(1, turns) : null
  let [lost, doubled] = [0, 0]
  for (const talk of talks) {
    const stored = await storedIn(talk)
    lost += talk.answered.filter(id => !stored.includes(id)).length
    doubled += stored.length - new Set(stored).size
  }
  const turnMs = { middle: share(times, 0.5), p99: share(times, 0.99) }
  return { turns, errors, sentAgain, lost, doubled, turnMs, roundTripsATurn: roundTrips && Math.round(roundTrips * 100) / 100 }
}

/** Ids of every message in the log of a conversation, page by page. */
async function storedIn({ path, auth }: Talk): Promise<readonly string[]> {
  const found: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const answer = await fetch(`${path}?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`, { headers: auth })
    const body: { turns: { clientMessageId?: string }[]; nextCursor: string | null } = await answer.json()
    found.push(...body.turns.flatMap(({ clientMessageId }) => clientMessageId ?? []))
    cursor = body.nextCursor
  }
  return found
}

/** Every event is a change of the case by the API; its number tells when it was sent. */
async function watchAll(edge: Edge, watchers: number, events: number) {
  const talk = await open(edge)
  const sentAt: number[] = []
  const times: number[] = []
  const streams = await Promise.all(
    Array.from({ length: watchers }, async () => readStream(await fetch(`${talk.path}/events`, { headers: talk.auth }))),
  )
  await new Promise(resolve => setTimeout(resolve, evictedAfterMs))
  const sends = Math.ceil(events / watchers)
  const listening = streams.map(async stream => {
    for (let heard = 0; heard < sends; ) {
      const [frame] = await stream.next(1)
      if (!frame) return
      if (frame.event !== 'typing') continue
      times.push(performance.now() - (sentAt[heard] ?? 0))
      heard += 1
    }
  })
  for (let n = 0; n < sends; n += 1) {
    sentAt.push(performance.now())
    await fetch(`${talk.path}/typing`, { method: 'POST', headers: { ...json, ...talk.auth }, body: '{}' })
  }
  await Promise.race([Promise.all(listening), new Promise(resolve => setTimeout(resolve, 30_000))])
  for (const stream of streams) void stream.leave()
  return { sent: sends * watchers, heard: times.length, p99Ms: share(times, 0.99) }
}

function share(values: readonly number[], of: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * of))] ?? 0)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
