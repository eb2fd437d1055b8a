import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bomb, gzipBomb, laughingScan, uploadBombs } from '../fixtures/hostile/bombs.ts'
import { soakEnvironment } from './open-targets.ts'
import { childrenOf, memoryOf } from './process-memory.ts'
import { type Answered, repeated, sendParts } from './send-parts.ts'
import { serverProcess } from './server-process.ts'

export interface Attack {
  readonly attack: string
  /** of the answer; 0: the connection was cut */
  readonly status: number
  readonly retryAfter: number | null
  /** what became of the file, or the code of the refusal */
  readonly outcome: string
  readonly milliseconds: number
  /** the most the server held meanwhile */
  readonly megabytes: number
}

export interface BombFigures {
  readonly attacks: readonly Attack[]
  readonly peakMegabytes: number
  /** of the processes that read pictures and texts for it, together; each has a bound of its own */
  readonly childrenMegabytes: number
  /** of the checks of health while all that came in; milliseconds */
  readonly slowestHealthCheck: number
  /** 500 connections that send a header or a byte of a body now and then: an owner's turn meanwhile, milliseconds */
  readonly turnBesideSlowSockets: number
  /** how many of them the server had ended after the time */
  readonly slowSocketsEnded: number
  readonly slowSockets: number
  readonly stillAnswers: boolean
}

const megabyte = 1024 * 1024
const json = { 'content-type': 'application/json' }

/** Throws bombs at a real server, one after the other, and looks at what it held. */
export async function throwBombs({
  gigabytes,
  slowSeconds,
}: {
  readonly gigabytes: number
  readonly slowSeconds: number
}): Promise<BombFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-bombs-'))
  const server = await serverProcess({ DATABASE_URL: `file:${join(folder, 'a.db')}`, ANBEI_LOG: 'error', ...soakEnvironment })
  const attacks: Attack[] = []
  let [slowestHealthCheck, looking, peakMegabytes, childrenMegabytes] = [0, true, 0, 0]
  try {
    await server.start()
    const look = async (): Promise<void> => {
      while (looking) {
        const began = performance.now()
        await fetch(`${server.base}/healthz`).then(
          response => response.text(),
          () => null,
        )
        slowestHealthCheck = Math.max(slowestHealthCheck, performance.now() - began)
        childrenMegabytes = Math.max(childrenMegabytes, childrenOf(server.pid()))
        await pause(100)
      }
    }
    const looked = look()
    const key = { authorization: `Bearer ${soakEnvironment.ANBEI_API_KEY}` }
    const open = async () => {
      const response = await fetch(`${server.base}/v1/conversations`, {
        method: 'POST',
        headers: { ...json, 'x-site-key': soakEnvironment.ANBEI_SITE_KEY },
        body: '{}',
      })
      const { conversation, token } = await response.json()
      return { path: `/v1/conversations/${conversation.id}`, auth: { authorization: `Bearer ${token}` } }
    }
    async function note(attack: string, send: () => Promise<Answered>): Promise<void> {
      const memory = memoryOf(server.pid())
      const began = performance.now()
      const answer = await send().catch(cutOff)
      const megabytes = memory.stop()
      peakMegabytes = Math.max(peakMegabytes, megabytes)
      attacks.push(attackOf(attack, answer, performance.now() - began, megabytes))
    }
    const upload = async ({ name, type, bytes }: Bomb, read: string) => {
      const { path, auth } = await open()
      const form = new FormData()
      form.set('file', new Blob([bytes], { type }), name)
      const response = await fetch(`${server.base}${path}/uploads${read}`, { method: 'POST', headers: auth, body: form })
      return answerOf(response)
    }
    const stream = async (path: string, type: string, headers: Record<string, string>, parts: () => Iterable<Uint8Array>) =>
      sendParts(`${server.base}${path}`, { 'content-type': type, ...headers }, parts)

    for (const bomb of await uploadBombs(gigabytes)) await note(`upload ${bomb.name}`, () => upload(bomb, '?read=server'))
    const { path, auth } = await open()
    const gzip = await gzipBomb(gigabytes)
    await note(`log of ${gigabytes} GB in ${Math.round(gzip.length / megabyte)} MB of gzip`, () =>
      stream(`${path}/logs?name=a.log.gz`, 'application/gzip', auth, () => [gzip]),
    )
    await note('log without an end of line', () => stream(`${path}/logs?name=a.log`, 'text/plain', auth, () => repeated('x', 1024)))
    await note('scan of entities', () => stream(`${path}/logs?name=a.nessus`, 'application/xml', auth, () => [laughingScan]))
    await note('scan without an end', () => stream(`${path}/logs?name=a.nessus`, 'application/xml', auth, () => repeated('<a>', 1024)))
    for (const [route, type] of [
      ['/v1/cases', 'application/json'],
      [`${path}/turns`, 'application/json'],
      ['/v1/staff/session', 'application/json'],
      [`${path}/uploads`, 'multipart/form-data; boundary=x'],
      ['/v1/checks?filings=icpFiling', 'application/json'],
      ['/v1/checks?filings=icpFiling', 'application/x-ndjson'],
      ['/v1/checks?filings=icpFiling', 'text/csv'],
      ['/v1/render-jobs?template=contingency-plan&format=html', 'text/csv'],
      ['/v1/cases/bulk', 'application/x-ndjson'],
    ] as const) {
      const who = route === `${path}/turns` || route === `${path}/uploads` ? auth : key
      await note(`1 GB as ${type} to ${route.replace(path, '/v1/conversations/{id}')}`, () =>
        stream(route, type, who, () => repeated('x', 1024)),
      )
    }

    // all at once: what finds no room is told to come again
    const crowd: readonly (readonly [string, () => Promise<Answered>])[] = [
      ...(await uploadBombs(gigabytes)).flatMap(bomb =>
        Array.from({ length: 4 }, () => [`upload ${bomb.name}`, () => upload(bomb, '?read=server')] as const),
      ),
      ...Array.from({ length: 40 }, (_, n) => [`20 MB upload`, () => upload(plainFile(n), '')] as const),
      ...Array.from(
        { length: 20 },
        () => [`1 GB of JSON`, () => stream('/v1/cases', 'application/json', key, () => repeated('[', 1024))] as const,
      ),
      ...Array.from(
        { length: 20 },
        () => [`1 GB upload`, () => stream(`${path}/uploads`, 'multipart/form-data; boundary=x', auth, () => repeated('x', 1024))] as const,
      ),
      ...Array.from(
        { length: 8 },
        () => [`16 MB of JSON`, () => stream('/v1/checks', 'application/json', key, () => repeated('[],', 15))] as const,
      ),
    ]
    const memory = memoryOf(server.pid())
    await Promise.all(
      crowd.map(async ([attack, send]) => {
        const began = performance.now()
        const answer = await send().catch(cutOff)
        attacks.push(attackOf(`at once: ${attack}`, answer, performance.now() - began, memory.stop()))
      }),
    )
    peakMegabytes = Math.max(peakMegabytes, memory.stop())

    const slow = await slowSockets(server.base, slowSeconds, async () => {
      const began = performance.now()
      await fetch(`${server.base}${path}/turns`, {
        method: 'POST',
        headers: { ...json, ...auth },
        body: JSON.stringify({ text: '你好' }),
      }).then(response => response.text())
      return Math.round(performance.now() - began)
    })
    looking = false
    await looked
    const stillAnswers = (await fetch(`${server.base}/readyz`)).ok
    peakMegabytes = Math.max(peakMegabytes, memoryOf(server.pid()).stop())
    return { attacks, peakMegabytes, childrenMegabytes, slowestHealthCheck: Math.round(slowestHealthCheck), ...slow, stillAnswers }
  } finally {
    looking = false
    await server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

const answerOf = async (response: Response): Promise<Answered> => ({
  status: response.status,
  text: await response.text(),
  retryAfter: Number(response.headers.get('retry-after') ?? 0) || null,
})

const cutOff = (error: Error & { readonly code?: string; readonly cause?: { readonly code?: string } }): Answered => ({
  status: 0,
  text: String(error.cause?.code ?? error.code ?? error),
  retryAfter: null,
})

const attackOf = (attack: string, { status, text, retryAfter }: Answered, milliseconds: number, megabytes: number): Attack => ({
  attack,
  status,
  retryAfter,
  outcome: outcomeOf(text),
  milliseconds: Math.round(milliseconds),
  megabytes,
})

const plainFile = (n: number): Bomb => ({
  name: `${n}.bin`,
  type: 'application/octet-stream',
  bytes: new Uint8Array(20 * megabyte).fill(n),
})

/** What an upload was taken for, or why it was refused. */
function outcomeOf(text: string): string {
  try {
    const { code, upload } = JSON.parse(text)
    return (
      code ??
      [upload?.reading, ...(upload?.problems ?? []).map((problem: { readonly code: string }) => problem.code)].filter(Boolean).join(' ') ??
      'taken'
    )
  } catch {
    return text.slice(0, 80)
  }
}

/** Half of them never end their headers, half send a byte of a body now and then. */
async function slowSockets(base: string, seconds: number, turn: () => Promise<number>) {
  const { hostname, port } = new URL(base)
  const many = 500
  let ended = 0
  const sockets: Socket[] = Array.from({ length: many }, (_, n) => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => {})
    socket.once('close', () => {
      ended += 1
    })
    socket.write(
      `POST /v1/staff/session HTTP/1.1\r\nhost: x\r\n${n % 2 ? 'content-type: application/json\r\ncontent-length: 1000\r\n\r\n' : ''}`,
    )
    return socket
  })
  const drip = setInterval(() => {
    for (const [n, socket] of sockets.entries()) if (socket.writable) socket.write(n % 2 ? ' ' : 'x-a: b\r\n')
  }, 3_000)
  await pause(1_000)
  const turnBesideSlowSockets = await turn()
  await pause(seconds * 1000)
  clearInterval(drip)
  const slowSocketsEnded = ended
  for (const socket of sockets) socket.destroy()
  return { slowSockets: many, slowSocketsEnded, turnBesideSlowSockets }
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/** Nothing failed, nothing of it was believed, the process stayed small and went on. */
export const isSturdy = ({ attacks, peakMegabytes, stillAnswers, slowSockets, slowSocketsEnded }: BombFigures): boolean =>
  stillAnswers &&
  peakMegabytes < 400 &&
  slowSocketsEnded === slowSockets &&
  attacks.every(({ status, retryAfter }) => status < 500 || (status === 503 && retryAfter !== null))
