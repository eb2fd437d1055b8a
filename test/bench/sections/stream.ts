import { residentMbOf } from '../process-of.ts'
import { longCsv } from '../rules/long-csv.ts'
import { readAnswer, serve } from '../rules/over-http.ts'
import type { Figure, Section } from '../section.ts'
import { round } from '../statistics.ts'

const megabyte = 2 ** 20

async function sendCsv(server: Awaited<ReturnType<typeof serve>>, bytes: number) {
  const rows = longCsv(bytes)
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      const { done, value } = rows.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
  })
  let highest = 0
  const watching = setInterval(() => {
    highest = Math.max(highest, residentMbOf(server.pid) ?? 0)
  }, 200)
  const init = { method: 'POST', headers: { ...server.headers, 'content-type': 'text/csv' }, body, duplex: 'half' }
  const answer = await readAnswer(await fetch(`${server.base}/v1/checks?filings=icpFiling&verdicts=fail`, init))
  clearInterval(watching)
  return { records: answer.records, highest }
}

export const stream: Section = {
  id: 'stream',
  title: 'A CSV of 200 MB over HTTP',
  slow: true,
  async *run(): AsyncGenerator<Figure> {
    const server = await serve()
    try {
      for (const size of [2, 20, 200]) {
        const { records, highest } = await sendCsv(server, size * megabyte)
        yield {
          what: `memory of the server at most while it judges ${size} MB, ${records.toLocaleString('en')} records`,
          figure: `${round(highest)} MB`,
          value: highest,
        }
      }
    } finally {
      await server.stop()
    }
  },
}
