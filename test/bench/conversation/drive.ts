import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { createHeldCase, type Told } from '../../../src/client/held-case.ts'
import { cpuSecondsOf } from '../process-of.ts'
import type { Served } from '../rules/over-http.ts'
import { median } from '../statistics.ts'
import { said } from './said.ts'

export interface Driven {
  /** milliseconds that each turn took, as its owner sees it */
  readonly took: readonly number[]
  readonly perSecond: number
  /** milliseconds of the server's processor for a turn; null where it cannot be read */
  readonly cpuMs: number | null
  /** of an answer, in the middle of all */
  readonly bytes: number
}

/** changes: as the page and our client ask for the case, from the second message on; whole: as it comes to whoever asks for nothing */
export type CaseForm = 'changes' | 'whole'

/** how long somebody reads and types before the next word, on average: nobody is as fast */
export const quickTypistMs = 2_000

/**
 * So many owners talk at once, each waits for an answer before the next word, and for `pauseMs` on average where that is given; whoever
 * has said everything makes room for another.
 */
export async function drive(
  { base, headers, pid }: Served,
  atOnce: number,
  seconds: number,
  { pauseMs = 0, form = 'changes' }: { readonly pauseMs?: number; readonly form?: CaseForm } = {},
): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
  const post = async (path: string, body: object, authorization = headers.authorization): Promise<Answer> =>
    await postJson(agent, `${base}${path}`, body, authorization)
  const took: number[] = []
  const bytes: number[] = []
  const before = cpuSecondsOf(pid)
  const began = performance.now()
  const until = began + seconds * 1000
  const pause = (): Promise<unknown> =>
    pauseMs === 0 ? Promise.resolve() : new Promise(resolve => setTimeout(resolve, 2 * pauseMs * Math.random()))
  async function owner(): Promise<void> {
    while (performance.now() < until) {
      const { conversation, token } = await post('/v1/conversations', {})
      const held = createHeldCase()
      for (const text of said) {
        await pause()
        const asked = performance.now()
        if (asked >= until) return
        const query = form === 'changes' ? held.query() : ''
        const answer = await post(
          `/v1/conversations/${conversation.id}/turns${query}`,
          { text, clientMessageId: randomUUID() },
          `Bearer ${token}`,
        )
        if ((answer.case || answer.changes) && !held.whole(answer)) throw new Error('changes of a case that is not held')
        took.push(performance.now() - asked)
        bytes.push(answer.bytes)
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, owner))
  const after = cpuSecondsOf(pid)
  const passed = (performance.now() - began) / 1000
  agent.destroy()
  return {
    took,
    perSecond: took.length / passed,
    cpuMs: before === null || after === null ? null : ((after - before) * 1000) / took.length,
    bytes: median(bytes),
  }
}

/** Of an opening, or of a message. */
type Answer = Told<{ readonly conversation: { readonly id: string }; readonly token: string; readonly bytes: number }>

/** Costs the client less than fetch, and so leaves the server more of a machine that both are on. */
function postJson(agent: Agent, url: string, body: object, authorization: string | undefined): Promise<Answer> {
  const bytes = JSON.stringify(body)
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(bytes),
          ...(authorization ? { authorization } : {}),
        },
      },
      response => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', chunk => {
          text += chunk
        })
        response.on('end', () => {
          const { statusCode = 0 } = response
          if (statusCode >= 300) reject(new Error(`${url}: ${statusCode} ${text.slice(0, 200)}`))
          else resolve({ ...JSON.parse(text), bytes: Buffer.byteLength(text) })
        })
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(bytes)
  })
}
