import { setTimeout as wait } from 'node:timers/promises'
import { manyStreams, watch } from '../events/watch.ts'
import { type Served, serve } from '../rules/over-http.ts'
import type { Figure, Section } from '../section.ts'
import { percentile, round } from '../statistics.ts'

const crowds = [1, 100, 1_000]
const betweenMs = 250
/** an event that has not come by then is lost */
const longestMs = 10_000

/** One conversation, watched by so many; its events come after the message is on the disk. */
export const events: Section = {
  id: 'events',
  slow: true,
  title: 'Live events: from sending a message to its first event at each watcher, watchers on the same cores',
  ownOnly: true,
  async *run({ quick }): AsyncGenerator<Figure> {
    const server = await serve()
    try {
      for (const watchers of crowds) yield await delaysOf(server, watchers, quick ? 12 : 60)
    } finally {
      await server.stop()
    }
  },
}

async function delaysOf(server: Served, watchers: number, messages: number): Promise<Figure> {
  const post = async (path: string, body: object) => {
    const headers = { ...server.headers, accept: 'application/json', 'content-type': 'application/json' }
    const response = await fetch(`${server.base}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  const { id } = (await post('/v1/conversations', {})).conversation
  const agent = manyStreams()
  const delays: number[] = []
  /** when the message was sent of which each has heard nothing yet */
  const waiting = new Array<number | null>(watchers).fill(null)
  const hearers = await Promise.all(
    waiting.map((_, at) =>
      watch(server, agent, id, () => {
        const sent = waiting[at]
        if (typeof sent !== 'number') return
        waiting[at] = null
        delays.push(performance.now() - sent)
      }),
    ),
  )
  // what a stream begins with has come by then
  await wait(500)
  let lost = 0
  for (let message = 0; message < messages; message += 1) {
    waiting.fill(performance.now())
    await post(`/v1/conversations/${id}/turns`, { text: message % 2 ? '要多久？' : '不清楚' })
    const giveUp = performance.now() + longestMs
    while (waiting.some(sent => sent !== null) && performance.now() < giveUp) await wait(5)
    lost += waiting.filter(sent => sent !== null).length
    // what follows on the first event of a message is none of the next one
    await wait(betweenMs)
  }
  for (const { leave } of hearers) leave()
  agent.destroy()
  const of = (share: number): string => round(percentile(delays, share))
  return {
    what: `${watchers.toLocaleString('en')} ${watchers === 1 ? 'watcher' : 'watchers'}`,
    figure: `${of(0.5)} ms in the middle, ${of(0.99)} ms at the 99th percentile`,
    note: `${messages} messages, at most ${of(1)} ms; ${lost} events lost`,
    value: percentile(delays, 0.5),
  }
}
