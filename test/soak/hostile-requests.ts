import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { faultOf } from '../fixtures/hostile/judge-answer.ts'
import { type HostileRequest, hostileRequests } from '../fixtures/hostile/requests.ts'
import { readOperations } from '../fixtures/openapi/operations.ts'
import { openTargets, soakEnvironment } from './open-targets.ts'
import { memoryOf } from './process-memory.ts'
import { serverProcess } from './server-process.ts'

export interface HostileFigures {
  readonly seed: number
  readonly requests: number
  readonly seconds: number
  /** by status, how many answers */
  readonly answers: Readonly<Record<string, number>>
  readonly p50: number
  readonly p99: number
  readonly slowest: { readonly milliseconds: number; readonly what: string }
  /** of the server process, the most it ever held */
  readonly peakMegabytes: number
  readonly faults: number
  /** the first twenty, as they can be sent again */
  readonly examples: readonly object[]
}

/** they wait for a host that the caller names, within bounds of their own */
const asksOutside: ReadonlySet<string> = new Set(['POST /v1/webhooks/{id}/test', 'POST /v1/domains/proof'])
const atOnce = 8
/** generated at a time */
const chunk = 400
/** what a live stream says first is looked at; then it is left */
const streamMs = 300

/** Sends requests that are generated from the document, hostile strings among them, to a real server with its embedded database. */
export async function sendHostile({ requests, seed }: { readonly requests: number; readonly seed: number }): Promise<HostileFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-hostile-'))
  const server = await serverProcess({ DATABASE_URL: `file:${join(folder, 'a.db')}`, ANBEI_LOG: 'error', ...soakEnvironment })
  const began = performance.now()
  const answers: Record<string, number> = {}
  const times: number[] = []
  const examples: object[] = []
  let [faults, sent] = [0, 0]
  let slowest = { milliseconds: 0, what: '' }
  try {
    await server.start()
    const memory = memoryOf(server.pid())
    const document = await (await fetch(`${server.base}/openapi.json`)).json()
    const operations = readOperations(document).filter(({ path }) => path !== '/v1/staff/session' && !path.startsWith('/v1/staff/users/'))
    while (sent < requests) {
      // what was removed in between is made anew, and no caller runs into its limit
      const targets = await openTargets(server.base)
      const any = hostileRequests({ operations, schemas: document.components.schemas, ...targets })
      const batch = fc.sample(any, { seed: seed + sent, numRuns: Math.min(chunk, requests - sent) })
      const queue = batch.values()
      const work = async (): Promise<void> => {
        for (const request of queue) {
          const answer = await ask(server.base, request, targets.credentials[request.caller])
          times.push(answer.milliseconds)
          answers[answer.status] = (answers[answer.status] ?? 0) + 1
          if (answer.milliseconds > slowest.milliseconds)
            slowest = { milliseconds: Math.round(answer.milliseconds), what: `${request.method} ${request.route}` }
          const fault = faultOf(asksOutside.has(`${request.method} ${request.route}`) ? { ...answer, milliseconds: 0 } : answer)
          if (!fault) continue
          faults += 1
          const example = {
            ...told(request, fault, answer.text),
            ...(answer.status >= 500 ? { words: server.lastWords().slice(-2_000) } : {}),
          }
          if (examples.length < 20) examples.push(example)
          console.error(JSON.stringify(example))
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      sent += batch.length
      if (sent % 10_000 < chunk) console.error(`${sent} sent, ${faults} faults, ${Math.round((performance.now() - began) / 1000)} s`)
    }
    times.sort((a, b) => a - b)
    const at = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0)
    const seconds = Math.round((performance.now() - began) / 1000)
    return { seed, requests: sent, seconds, answers, p50: at(0.5), p99: at(0.99), slowest, peakMegabytes: memory.stop(), faults, examples }
  } catch (error) {
    throw new Error(`broke off after ${sent}; the server's last words:\n${server.lastWords()}`, { cause: error })
  } finally {
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function ask(base: string, { method, path, headers, body }: HostileRequest, credential: Readonly<Record<string, string>>) {
  const start = performance.now()
  const leave = new AbortController()
  const sent = typeof body === 'string' ? body.toWellFormed() : body === null ? null : new Uint8Array(body)
  const took = () => performance.now() - start
  try {
    const response = await fetch(base + path, {
      method,
      headers: { ...headers, ...credential },
      body: sent,
      signal: leave.signal,
      redirect: 'manual',
    })
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    // a download that is long is no hang
    const first = took()
    // what was deleted while it was read breaks off
    if (!isStream) return { status: response.status, text: await response.text().catch(() => ''), milliseconds: first }
    const soon = setTimeout(() => leave.abort(), streamMs)
    let text = ''
    try {
      for await (const part of response.body ?? []) text += Buffer.from(part).toString()
    } catch {
      // left
    }
    clearTimeout(soon)
    return { status: response.status, text, milliseconds: first }
  } catch (error) {
    return { status: 599, text: String(error), milliseconds: took() }
  }
}

const told = ({ method, path, headers, body, caller }: HostileRequest, fault: string, answer: string): object => ({
  ...{ fault, method, path, headers, caller, answer: answer.slice(0, 400) },
  body: typeof body === 'string' ? body.slice(0, 2_000) : body && Buffer.from(body).toString('base64').slice(0, 2_000),
})

export const isUnharmed = ({ faults }: HostileFigures): boolean => faults === 0
