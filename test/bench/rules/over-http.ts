import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance } from '../../eval/chance.ts'
import { firstFiling } from '../../fixtures/sample-case.ts'
import { startNodeServer } from '../../runtime/node/start-node-server.ts'
import { cpuSecondsOf } from '../process-of.ts'
import type { Figure } from '../section.ts'
import { median, round, spread } from '../statistics.ts'

const hundred = Array.from({ length: 100 }, (_, index) => index)

/** What no two organisers have in common. */
const ownOf = (seed: number): typeof firstFiling => ({
  ...firstFiling,
  organizerName: `杭州示例${seed}科技有限公司`,
  organizerCertAddress: `浙江省杭州市西湖区示例路${seed}号`,
  mailingAddress: `浙江省杭州市西湖区示例路${seed}号3幢501室`,
  principalMobile: `138${String(10_000_000 + seed)}`,
  notifyMobile: `138${String(10_000_000 + seed)}`,
  principalEmail: `zs@example${seed}.com`,
  notifyEmail: `zs@example${seed}.com`,
  siteName: `示例${seed}官网`,
  siteDomains: [`example${seed}.com`],
  siteHomepageUrl: `https://www.example${seed}.com`,
  serverIpRanges: [`121.${40 + (seed % 100)}.${(seed >> 8) % 256}.${seed % 256}`],
})

/** A first filing of an organiser of its own, in which one value in eight is missing and the retention of logs is any. */
export function lineOf(seed: number): string {
  const pick = chance(`line ${seed}`)
  const kept = Object.entries(ownOf(seed)).filter(() => pick(hundred) >= 12)
  return JSON.stringify({ id: `r${seed}`, fields: { ...Object.fromEntries(kept), logRetentionMonths: pick([1, 3, 6, 12]) } })
}

export interface Served {
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  readonly pid: number | undefined
  stop(): Promise<void>
}

/** The product as it starts, on a database of its own. */
export async function serve(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'anbei-bench-'))
  const server = await startNodeServer({ DATABASE_URL: `file:${join(folder, 'anbei.db')}` })
  const [, key = ''] = /API key +(\S+)/.exec(server.output()) ?? []
  return {
    base: server.base.replace(/\/$/, ''),
    headers: { authorization: `Bearer ${key}`, accept: 'application/x-ndjson' },
    pid: server.pid,
    async stop() {
      await server.stop('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Summary {
  readonly records: number
  readonly unreadable: number
}

/** Lines of an answer as they arrive, parsed: the client works too. */
export async function readAnswer(
  response: Response,
): Promise<{ readonly records: number; readonly bytes: number; readonly summary: Summary | undefined }> {
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`)
  const decoder = new TextDecoder()
  let [rest, records, bytes] = ['', 0, 0]
  let summary: Summary | undefined
  for await (const chunk of response.body) {
    bytes += chunk.length
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const result = JSON.parse(line)
      if (result.summary) summary = result.summary
      else records += 1
    }
  }
  return { records, bytes, summary }
}

export async function* checkOverHttp(records: number, rounds: number): AsyncGenerator<Figure> {
  const server = await serve()
  try {
    const body = `${Array.from({ length: records }, (_, seed) => lineOf(seed)).join('\n')}\n`
    const post = (text: string) =>
      fetch(`${server.base}/v1/checks?filings=icpFiling&verdicts=fail,unknown`, {
        method: 'POST',
        headers: { ...server.headers, 'content-type': 'application/x-ndjson' },
        body: text,
      })
    await readAnswer(await post(body.slice(0, body.indexOf('\n', body.length / 4) + 1)))
    const [rates, alone]: [number[], number[]] = [[], []]
    let sent = 0
    for (let round = 0; round < rounds; round += 1) {
      const [began, before] = [performance.now(), cpuSecondsOf(server.pid)]
      const answer = await readAnswer(await post(body))
      if (answer.records !== records) throw new Error(`${answer.records} results for ${records} records`)
      rates.push(records / ((performance.now() - began) / 1000))
      sent = answer.bytes
      const after = cpuSecondsOf(server.pid)
      if (before !== null && after !== null) alone.push(records / (after - before))
    }
    const fields = Object.keys(firstFiling).length
    const what = `POST /v1/checks?verdicts=fail,unknown, ${records.toLocaleString('en')} records of ${fields} fields as NDJSON`
    const note = `${spread(rates)}; client on the same machine, ${round(sent / records / 1024)} KB of findings a record`
    yield { what, figure: `${round(median(rates))} records/s`, note, value: median(rates) }
    if (alone.length > 0)
      yield {
        what: 'the same, by the processor time of the server: what a core of its own would do',
        figure: `${round(median(alone))} records/s`,
        note: spread(alone),
        value: median(alone),
      }
  } finally {
    await server.stop()
  }
}
