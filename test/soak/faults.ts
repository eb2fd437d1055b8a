import { once } from 'node:events'
import { connect, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { createClient } from '@libsql/client/sqlite3'
import type { Findings } from './check-store.ts'
import { faultBench, pause, whole } from './fault-bench.ts'
import { memoryOf } from './process-memory.ts'

export interface FaultFigures {
  readonly fault: string
  /** statuses of the calls meanwhile, how many of each; 0: no answer */
  readonly statuses: Readonly<Record<string, number>>
  /** what is told beside */
  readonly facts: Readonly<Record<string, number | string | boolean | null>>
  /** of what was acknowledged before, meanwhile and after */
  readonly kept: Findings | null
  readonly ok: boolean
}

const megabyte = 1024 * 1024

/** One thing after the other goes wrong with a real server, and what its callers saw. */
export async function meetFaults(only?: string): Promise<readonly FaultFigures[]> {
  const faults = { diskFull, locked, modelDown, modelSilent, clockJumps, silentWatchers, stopUnderLoad }
  const figures: FaultFigures[] = []
  for (const [name, fault] of Object.entries(faults)) {
    if (only && name !== only) continue
    figures.push(await fault(name))
    console.error(`${name}: ${figures.at(-1)?.ok ? 'as it should be' : 'NOT as it should be'}`)
  }
  return figures
}

/** A file may not grow: writes are 503 with Retry-After, reads go on, and with room again everything is there and goes on. */
async function diskFull(fault: string): Promise<FaultFigures> {
  const at = await faultBench()
  try {
    await at.server.start()
    const people = await at.arriveAll(20)
    await at.server.stop()
    await at.server.start({ fileKilobytes: 6 * 1024 })
    let refused = 0
    let told = true
    let last = { status: 0, clientMessageId: '' }
    let [who] = people
    for (let n = 0; n < 3_000 && refused < 5; n += 1) {
      who = people[n % people.length] ?? who
      const answer = await at.speak(who, `说明第${n}条${'茶'.repeat(1_500)}`)
      last = answer
      if (answer.status < 300) continue
      refused += 1
      told &&= answer.status === 503 && answer.retryAfter !== null
    }
    const [reads, alive] = [await at.read(who), (await fetch(`${at.server.base}/healthz`)).ok]
    await at.server.stop()
    await at.server.start()
    const again = await at.speak(who, '说明最后一条', last.clientMessageId)
    const goesOn = (await at.speak(who, '公司全称杭州示例茶业有限公司')).status
    await at.server.stop()
    const kept = await at.kept()
    const ok = told && refused === 5 && reads === 200 && alive && again.status === 200 && goesOn === 200 && whole(kept)
    return { fault, statuses: at.statuses, facts: { refused, told, reads, alive, again: again.status, goesOn }, kept, ok }
  } finally {
    await at.end()
  }
}

/** Another program holds the write lock for longer than anybody waits, then lets go. */
async function locked(fault: string): Promise<FaultFigures> {
  const at = await faultBench()
  try {
    await at.server.start()
    const who = await at.arrive()
    const other = createClient({ url: at.url })
    const transaction = await other.transaction('write')
    const began = performance.now()
    const answers = await Promise.all(Array.from({ length: 5 }, (_, n) => at.speak(who, `第${n}条`)))
    const waited = Math.round(performance.now() - began)
    const reads = await at.read(who)
    await transaction.rollback()
    transaction.close()
    other.close()
    const after = await Promise.all(answers.map(({ clientMessageId }, n) => at.speak(who, `第${n}条`, clientMessageId)))
    await at.server.stop()
    const kept = await at.kept()
    const told = answers.every(({ status, retryAfter }) => status === 503 && retryAfter !== null)
    const ok = told && reads === 200 && after.every(({ status }) => status === 200) && whole(kept)
    return { fault, statuses: at.statuses, facts: { told, waited, reads }, kept, ok }
  } finally {
    await at.end()
  }
}

const modelDown = (fault: string): Promise<FaultFigures> => withoutModel(fault, null)
const modelSilent = (fault: string): Promise<FaultFigures> => withoutModel(fault, createTcpServer())

/** The model's server refuses connections, or takes them and says nothing: replies come, in time, without it. */
async function withoutModel(fault: string, silent: Server | null): Promise<FaultFigures> {
  silent?.listen(0, '127.0.0.1')
  if (silent) await once(silent, 'listening')
  const address = silent?.address()
  const port = typeof address === 'object' && address ? address.port : 9
  const at = await faultBench({
    LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
    LLM_MODEL: 'none',
    LLM_API_KEY: 'none',
    LLM_WORDING: 'on',
    LLM_TIMEOUT_MS: '2000',
  })
  try {
    await at.server.start()
    const who = await at.arrive()
    let slowest = 0
    for (const text of [
      '我们是卖茶叶的，想弄个网站',
      '公司全称杭州示例茶业有限公司',
      '那个什么，反正就是那样吧，你懂的',
      '网站叫示例茶业商城',
    ]) {
      const began = performance.now()
      await at.speak(who, text)
      slowest = Math.max(slowest, Math.round(performance.now() - began))
    }
    await at.server.stop()
    const kept = await at.kept()
    const ok = at.statuses['200'] === 4 && slowest < 10_000 && whole(kept)
    return { fault, statuses: at.statuses, facts: { slowest }, kept, ok }
  } finally {
    await at.end()
    silent?.close()
  }
}

const [day, hour] = [86_400_000, 3_600_000]

/** The clock of the wall is set forward and back while people talk: nobody is locked out, nothing is lost, doubled or in another order. */
async function clockJumps(fault: string): Promise<FaultFigures> {
  const at = await faultBench()
  try {
    await at.server.start({ flags: ['--import', new URL('./shift-clock.mjs', import.meta.url).href] })
    const who = await at.arrive()
    const jumps = [0, hour, -hour, 40 * day, -40 * day, -3 * 365 * day, 0]
    for (const jump of jumps) {
      at.server.tell(`${jump}\n`)
      await pause(300)
      for (let n = 0; n < 5; n += 1) await at.speak(who, ['不知道', '先跳过', '为什么要问这个', '你好', '多久能办好'][n] ?? '')
    }
    const stranger = await at.arrive()
    const reads = await at.read(stranger)
    const ready = (await fetch(`${at.server.base}/readyz`)).ok
    const code = await at.server.stop()
    const kept = await at.kept()
    const ok = at.statuses['200'] === jumps.length * 5 && at.statuses['201'] === 2 && reads === 200 && ready && code === 0 && whole(kept)
    return { fault, statuses: at.statuses, facts: { jumps: jumps.length, ready, code }, kept, ok }
  } finally {
    await at.end()
  }
}

/** Watchers who open a stream and never read, as behind a connection whose other end is gone: what waits for them is bounded. */
async function silentWatchers(fault: string): Promise<FaultFigures> {
  const at = await faultBench()
  const sockets: Socket[] = []
  try {
    await at.server.start()
    const people = await at.arriveAll(10)
    for (const who of people) for (let n = 0; n < 20; n += 1) await at.speak(who, `第${n}条`)
    const watchers = 300
    const { hostname, port } = new URL(at.server.base)
    for (let n = 0; n < watchers; n += 1) {
      const who = people[n % people.length] ?? people[0]
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      socket.write(`GET ${who.path}/events?after=0 HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${who.token}\r\n\r\n`)
      socket.pause()
      sockets.push(socket)
    }
    await pause(3_000)
    const memory = memoryOf(at.server.pid())
    const words = ['不知道', '先跳过', '为什么要问这个', '你好', '多久能办好']
    for (const who of people) for (let n = 0; n < 100; n += 1) await at.speak(who, words[n % words.length] ?? '')
    const peakMegabytes = memory.stop()
    const metrics = await (await fetch(`${at.server.base}/metrics`)).text()
    const figure = (name: string): number => Number(new RegExp(`^${name} (\\d+)`, 'm').exec(metrics)?.[1] ?? 0)
    const [open, dropped] = [figure('anbei_live_streams'), figure('anbei_streams_dropped_total')]
    await at.server.stop()
    const kept = await at.kept()
    const ok = peakMegabytes < 400 && whole(kept)
    return { fault, statuses: at.statuses, facts: { watchers, open, dropped, peakMegabytes }, kept, ok }
  } finally {
    for (const socket of sockets) socket.destroy()
    await at.end()
  }
}

/** Asked to stop while people talk, watch and send a file slowly: it ends by itself within ten seconds, and has what it acknowledged. */
async function stopUnderLoad(fault: string): Promise<FaultFigures> {
  const at = await faultBench()
  const sockets: Socket[] = []
  try {
    await at.server.start()
    const people = await Promise.all(Array.from({ length: 20 }, () => at.arrive()))
    const { hostname, port } = new URL(at.server.base)
    for (const who of people) {
      const watch = connect(Number(port), hostname).on('error', () => {})
      watch.write(`GET ${who.path}/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${who.token}\r\n\r\n`)
      const slow = connect(Number(port), hostname).on('error', () => {})
      slow.write(
        `POST ${who.path}/uploads HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${who.token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: ${megabyte}\r\n\r\n--x`,
      )
      sockets.push(watch, slow)
    }
    let talking = true
    const talks = people.map(async who => {
      while (talking) if ((await at.speak(who, '不知道')).status === 0) return
    })
    await pause(1_500)
    const began = performance.now()
    const code = await at.server.stop()
    const seconds = (performance.now() - began) / 1000
    talking = false
    await Promise.all(talks)
    const kept = await at.kept()
    const fives = Object.keys(at.statuses).filter(status => Number(status) >= 500 && status !== '503').length
    const ok = code === 0 && seconds < 10 && fives === 0 && whole(kept)
    return { fault, statuses: at.statuses, facts: { code, seconds: Math.round(seconds * 10) / 10 }, kept, ok }
  } finally {
    for (const socket of sockets) socket.destroy()
    await at.end()
  }
}
