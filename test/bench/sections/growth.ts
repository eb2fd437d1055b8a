import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startNodeServer } from '../../runtime/node/start-node-server.ts'
import { said } from '../conversation/said.ts'
import { cloneCase } from '../growth/clone-case.ts'
import { untilKept } from '../growth/until-kept.ts'
import { cpuSecondsOf } from '../process-of.ts'
import type { Figure, Section } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

const key = 'bench_growth_key_of_the_server'
const masterKey = Buffer.alloc(32, 5).toString('base64')
/** what is said over and over; nothing of it fills a field anew */
const goesOn = ['要多久？', '不清楚', '等保是什么？', '好的']
const turnsOfCase = 10

interface Talk {
  say(text: string): Promise<number>
}

/** A turn of a long case beside one of a short one; then a turn of a new case in a database of many. */
export const growth: Section = {
  id: 'growth',
  title: 'Growth over HTTP, one turn after the other: a case of 10, 100, 1,000 turns; a database of many turns',
  slow: true,
  ownOnly: true,
  async *run({ quick }): AsyncGenerator<Figure> {
    const folder = mkdtempSync(join(tmpdir(), 'anbei-growth-'))
    try {
      yield* ofCase(`file:${join(folder, 'case.db')}`, quick ? 24 : 80)
      yield* ofDatabase(folder, quick ? [1_000, 100_000] : [1_000, 100_000, 1_000_000], quick ? 10 : 30)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

const serveOn = (url: string) => startNodeServer({ DATABASE_URL: url, ANBEI_API_KEY: key, ANBEI_MASTER_KEY: masterKey })

/** `say` gives the milliseconds until the answer was read. */
async function openTalk(base: string): Promise<Talk> {
  const post = async (path: string, body: object) => {
    const response = await fetch(new URL(path, base), {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.code}`)
    return answer
  }
  const { conversation } = await post('/v1/conversations', {})
  return {
    async say(text) {
      const began = performance.now()
      await post(`/v1/conversations/${conversation.id}/turns`, { text })
      return performance.now() - began
    },
  }
}

async function longTalk(base: string, turns: number): Promise<Talk> {
  const talk = await openTalk(base)
  for (let turn = 0; turn < turns; turn += 1) await talk.say(said[turn] ?? goesOn[turn % goesOn.length] ?? '')
  return talk
}

async function* ofCase(url: string, rounds: number): AsyncGenerator<Figure> {
  const lengths = [turnsOfCase, 100, 1_000]
  const server = await serveOn(url)
  try {
    const talks: Talk[] = []
    for (const length of lengths) talks.push(await longTalk(server.base, length))
    const took: number[][] = lengths.map(() => [])
    for (let turn = 0; turn < rounds; turn += 1)
      for (const [at, talk] of talks.entries()) took[at]?.push(await talk.say(goesOn[turn % goesOn.length] ?? ''))
    for (const [at, length] of lengths.entries())
      yield figureOf(`a turn behind ${length.toLocaleString('en')} others of its case`, took[at] ?? [], took[0] ?? [])
  } finally {
    await server.stop('SIGTERM')
  }
}

/** Beside a small database, turn by turn: whatever else the machine does falls on both. */
async function* ofDatabase(folder: string, [least = 0, ...sizes]: readonly number[], talks: number): AsyncGenerator<Figure> {
  const [small, many] = [join(folder, 'small.db'), join(folder, 'many.db')]
  for (const path of [small, many]) {
    const maker = await serveOn(`file:${path}`)
    await longTalk(maker.base, turnsOfCase)
    await maker.stop('SIGTERM')
    const keeper = await serveOn(`file:${path}`)
    await untilKept(`file:${path}`)
    await keeper.stop('SIGTERM')
  }
  await cloneCase(`file:${small}`, (least - turnsOfCase) / turnsOfCase)
  let filled = turnsOfCase
  for (const size of sizes) {
    await cloneCase(`file:${many}`, (size - filled) / turnsOfCase)
    filled = size
    const servers = [await serveOn(`file:${small}`), await serveOn(`file:${many}`)]
    try {
      // compiled code and warm caches
      for (let talk = 0; talk < 10; talk += 1) for (const { base } of servers) await longTalk(base, turnsOfCase)
      const took: [number[], number[]] = [[], []]
      const before = servers.map(({ pid }) => cpuSecondsOf(pid) ?? Number.NaN)
      for (let each = 0; each < talks; each += 1) {
        const open = await Promise.all(servers.map(({ base }) => openTalk(base)))
        for (const text of said) for (const at of [0, 1] as const) took[at].push((await open[at]?.say(text)) ?? Number.NaN)
      }
      const [ofSmall = Number.NaN, ofMany = Number.NaN] = servers.map(
        ({ pid }, at) => (cpuSecondsOf(pid) ?? Number.NaN) - (before[at] ?? 0),
      )
      const megabytes = statSync(many).size / 2 ** 20
      const figure = figureOf(
        `a turn in a database of ${size.toLocaleString('en')} turns, ${round(megabytes)} MB, beside one of ${least.toLocaleString('en')}`,
        took[1],
        took[0],
      )
      yield { ...figure, note: `${figure.note}; ${round(ofMany / ofSmall)} × the processor time` }
    } finally {
      for (const server of servers) await server.stop('SIGTERM')
    }
  }
}

function figureOf(what: string, took: readonly number[], least: readonly number[]): Figure {
  const times = median(took) / median(least)
  return {
    what,
    figure: `${round(median(took))} ms, ${round(times)} × the smallest`,
    note: `${took.length} turns, ${spread(took)}`,
    value: median(took),
  }
}
