import { residentMbOf } from '../process-of.ts'
import { badEvery, longCsv, longNdjson } from '../rules/long-files.ts'
import { readAnswer, serve } from '../rules/over-http.ts'
import type { Figure, Section } from '../section.ts'
import { round } from '../statistics.ts'

const megabyte = 2 ** 20
const formats = {
  CSV: { type: 'text/csv', make: longCsv },
  NDJSON: { type: 'application/x-ndjson', make: longNdjson },
}

/** Sends a file as fast as it is taken; every bad row must be an error, and every other one judged. */
async function send(server: Awaited<ReturnType<typeof serve>>, format: keyof typeof formats, bytes: number) {
  const { type, make } = formats[format]
  const chunks = make(bytes)
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { done, value } = chunks.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
  })
  let highest = 0
  const watching = setInterval(() => {
    highest = Math.max(highest, residentMbOf(server.pid) ?? 0)
  }, 200)
  const began = performance.now()
  const init = { method: 'POST', headers: { ...server.headers, 'content-type': type }, body, duplex: 'half' }
  const { records, summary } = await readAnswer(await fetch(`${server.base}/v1/checks?filings=icpFiling&verdicts=fail`, init))
  clearInterval(watching)
  const bad = Math.floor(records / badEvery)
  if (summary?.records !== records || summary.unreadable !== bad)
    throw new Error(`${records} results and ${bad} bad rows, but the summary says ${JSON.stringify(summary)}`)
  return { records, highest, bad, seconds: (performance.now() - began) / 1000 }
}

export const stream: Section = {
  id: 'stream',
  title: 'A CSV and an NDJSON of 200 MB over HTTP, one row in 1,000 unreadable',
  slow: true,
  async *run(): AsyncGenerator<Figure> {
    for (const format of ['CSV', 'NDJSON'] as const) {
      const server = await serve()
      try {
        for (const size of [20, 100, 200]) {
          const { records, highest, bad, seconds } = await send(server, format, size * megabyte)
          yield {
            what: `memory of the server at most while it judges ${size} MB of ${format}, ${records.toLocaleString('en')} records`,
            figure: `${round(highest)} MB`,
            note: `${bad} bad rows named, ${round(seconds)} s`,
            value: highest,
          }
        }
      } finally {
        await server.stop()
      }
    }
  },
}
