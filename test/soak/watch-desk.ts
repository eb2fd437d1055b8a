import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverProcess } from './server-process.ts'

export interface DeskFigures {
  readonly watched: number
  readonly messages: number
  /** messages that never came */
  readonly lost: number
  /** milliseconds from sending an owner's message to its event in the console's stream of the conversation */
  readonly p50: number
  readonly p99: number
  readonly worst: number
  /** the same, to the item in the stream of the inbox */
  readonly inbox: { readonly p50: number; readonly p99: number; readonly worst: number }
}

const siteKey = 'sk_soak_desk'
const staff = { email: 'desk@example.com', password: 'a long password of the desk' }
/** a message waits at most so long */
const longestMs = 10_000
const said = ['我想问一下', '服务器在阿里云', '这个要多久', '公司在杭州', '不知道', '谢谢']

/** One agent watches every conversation and the inbox while owners write, `perSecond` messages in all; one server process on its own database. */
export async function watchDesk(options: {
  readonly watched: number
  readonly messages: number
  readonly perSecond: number
}): Promise<DeskFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-desk-'))
  const server = await serverProcess({
    DATABASE_URL: `file:${join(folder, 'a.db')}`,
    ANBEI_SITE_KEY: siteKey,
    ANBEI_STAFF_EMAIL: staff.email,
    ANBEI_STAFF_PASSWORD: staff.password,
  })
  const leave = new AbortController()
  try {
    await server.start()
    const call = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
      const response = await fetch(`${server.base}${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
      return response.status === 204 ? null : response.json()
    }
    const { token } = await call('POST', '/v1/staff/session', staff, {})
    const auth = { authorization: `Bearer ${token}` }
    /** calls `hear` with the data and number of each event */
    const listen = async (path: string, hear: (id: number, data: string) => void): Promise<void> => {
      const response = await fetch(`${server.base}${path}`, { headers: auth, signal: leave.signal })
      if (!response.body) throw new Error(`${path}: ${response.status}`)
      void drain(response.body, hear).catch(() => {})
    }

    const sent = new Map<string, number>()
    const toTalk: number[] = []
    const toInbox: number[] = []
    const owners: { readonly id: string; readonly auth: Record<string, string> }[] = []
    for (let n = 0; n < options.watched; n += 1) {
      const opened = await call('POST', '/v1/conversations', { filings: ['icpFiling'] }, { 'x-site-key': siteKey })
      const { id } = opened.conversation
      owners.push({ id, auth: { authorization: `Bearer ${opened.token}` } })
      await call('PUT', `/v1/conversations/${id}/watch`, {}, auth)
      await listen(`/v1/conversations/${id}/events`, () => {
        const at = sent.get(`talk ${id}`)
        if (at === undefined) return
        sent.delete(`talk ${id}`)
        toTalk.push(performance.now() - at)
      })
    }
    await listen('/v1/inbox/events', (_, data) => {
      const { id } = JSON.parse(data)
      const at = sent.get(`inbox ${id}`)
      if (at === undefined) return
      sent.delete(`inbox ${id}`)
      toInbox.push(performance.now() - at)
    })
    // what the watching itself told has come by then
    await pause(1_000)

    const posts: Promise<unknown>[] = []
    const begun = performance.now()
    for (let n = 0; n < options.messages; n += 1) {
      const owner = owners[n % owners.length]
      if (!owner) break
      await pause(Math.max(0, begun + (n * 1_000) / options.perSecond - performance.now()))
      const at = performance.now()
      sent.set(`talk ${owner.id}`, at)
      sent.set(`inbox ${owner.id}`, at)
      posts.push(call('POST', `/v1/conversations/${owner.id}/turns`, { text: said[n % said.length] }, owner.auth))
    }
    await Promise.all(posts)
    const giveUp = performance.now() + longestMs
    while (sent.size > 0 && performance.now() < giveUp) await pause(20)
    return {
      watched: owners.length,
      messages: posts.length,
      lost: posts.length - toTalk.length,
      ...figuresOf(toTalk),
      inbox: figuresOf(toInbox),
    }
  } finally {
    leave.abort()
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What the desk must reach: no message lost, and p99 under a quarter of a second. */
export const isQuick = ({ lost, p99 }: DeskFigures): boolean => lost === 0 && p99 < 250

async function drain(body: ReadableStream<Uint8Array>, hear: (id: number, data: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const id = /^id: (\d+)$/m.exec(part)?.[1]
      const data = /^data: (.*)$/m.exec(part)?.[1]
      if (id !== undefined && data !== undefined) hear(Number(id), data)
    }
  }
}

function figuresOf(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
  return { p50: at(0.5), p99: at(0.99), worst: at(1) }
}

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
