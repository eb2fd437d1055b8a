import { setTimeout as wait } from 'node:timers/promises'
import sample from '../../../templates/contingency-plan/sample.json' with { type: 'json' }
import { chatMeanwhile } from '../jobs/chat-meanwhile.ts'
import { cpuSecondsOf, residentMbOf } from '../process-of.ts'
import { type Served, serve } from '../rules/over-http.ts'
import type { Figure, Section } from '../section.ts'
import { percentile, round } from '../statistics.ts'

/** What no two organisers have in common. */
const rowOf = (n: number): string =>
  JSON.stringify({
    id: `r${n}`,
    fields: {
      ...sample.fields,
      organizerName: `杭州示例${n}茶业有限公司`,
      siteName: `示例${n}茶业官网`,
      siteDomains: [`example${n}.com`],
      principalMobile: `138${String(10_000_000 + n)}`,
      serverIpRanges: [`121.${40 + (n % 100)}.${(n >> 8) % 256}.${n % 256}`],
    },
  })

/** From the first byte sent to the last row made, and its archive read to the end. */
async function makePlans(server: Served, rows: number, format: string) {
  const { base, headers } = server
  const body = Array.from({ length: rows }, (_, n) => rowOf(n)).join('\n')
  let highest = 0
  const watching = setInterval(() => {
    highest = Math.max(highest, residentMbOf(server.pid) ?? 0)
  }, 100)
  const spentBefore = cpuSecondsOf(server.pid)
  const began = performance.now()
  const posted = await fetch(`${base}/v1/render-jobs?template=contingency-plan&format=${format}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-ndjson' },
    body,
  })
  const { id } = await posted.json()
  const read = async () => (await fetch(`${base}/v1/render-jobs/${id}`, { headers })).json()
  let job = await read()
  for (; job.status === 'queued' || job.status === 'running'; job = await read()) await wait(100)
  const seconds = (performance.now() - began) / 1000
  const doneAt = Date.now()
  const spent = cpuSecondsOf(server.pid)
  const cpuMs = spent === null || spentBefore === null ? null : ((spent - spentBefore) * 1000) / rows
  if (job.counts.done !== rows) throw new Error(`${job.status}: ${JSON.stringify(job.counts)} of ${rows}`)
  let bytes = 0
  for await (const chunk of (await fetch(`${base}/v1/render-jobs/${id}/result.zip`, { headers })).body ?? []) bytes += chunk.length
  clearInterval(watching)
  if (bytes !== job.result.bytes) throw new Error(`${bytes} bytes came of ${job.result.bytes}`)
  return { seconds, highest, bytes, cpuMs, doneAt, downloaded: (performance.now() - began) / 1000 - seconds }
}

/** as PDF 100,000 would be 24 GB on the disk */
const sizes = [
  [1_000, 'pdf'],
  [10_000, 'pdf'],
  [100_000, 'html'],
] as const

export const jobs: Section = {
  id: 'jobs',
  title: 'Contingency plans in one render job over HTTP, and a chat meanwhile',
  slow: true,
  ownOnly: true,
  async *run(): AsyncGenerator<Figure> {
    const server = await serve()
    try {
      for (const [rows, format] of sizes) {
        const chat = rows > 1_000 ? chatMeanwhile(server) : null
        const { seconds, highest, bytes, cpuMs, doneAt, downloaded } = await makePlans(server, rows, format)
        const turns = (await chat?.stop()) ?? []
        const plans = `${rows.toLocaleString('en')} plans as ${format}`
        yield {
          what: `${plans}, end to end`,
          figure: `${round(rows / seconds)} documents a second`,
          note: `${round(seconds)} s, ${cpuMs === null ? '?' : round(cpuMs)} ms of CPU a document; archive of ${round(bytes / 2 ** 20)} MB read in ${round(downloaded)} s`,
          value: rows / seconds,
        }
        yield { what: `${plans}: memory of the server at most`, figure: `${round(highest)} MB`, value: highest }
        const beside = {
          'while it is made': turns.filter(({ at }) => at < doneAt),
          'while it is read': turns.filter(({ at }) => at >= doneAt),
        }
        for (const [when, asked] of Object.entries(beside)) {
          const took = asked.map(({ ms }) => ms)
          if (took.length === 0) continue
          yield {
            what: `${plans}: a turn of a chat ${when}, p95`,
            figure: `${round(percentile(took, 0.95))} ms`,
            note: `${took.length} turns, p50 ${round(percentile(took, 0.5))} ms, at most ${round(Math.max(...took))} ms`,
            value: percentile(took, 0.95),
          }
        }
      }
    } finally {
      await server.stop()
    }
  },
}
