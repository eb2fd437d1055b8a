import { firstFiling } from '../../fixtures/sample-case.ts'
import { residentMbOf } from '../process-of.ts'
import { readAnswer, serve } from '../rules/over-http.ts'
import type { Figure, Section } from '../section.ts'
import { round } from '../statistics.ts'

const megabyte = 2 ** 20

const quoted = (value: unknown): string => `"${(Array.isArray(value) ? value.join('；') : String(value)).replaceAll('"', '""')}"`
const plain = Object.entries(firstFiling).filter(([, value]) => typeof value !== 'object' || Array.isArray(value))

/** A CSV of at least so many bytes, made while it is sent. */
function* csv(bytes: number): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  yield encoder.encode(`id,${plain.map(([field]) => field).join(',')}\n`)
  const row = plain.map(([, value]) => quoted(value)).join(',')
  for (let [sent, id] = [0, 0]; sent < bytes; ) {
    const rows: string[] = []
    for (let index = 0; index < 50; index += 1) rows.push(`r${id++},${row}\n`)
    const chunk = encoder.encode(rows.join(''))
    sent += chunk.length
    yield chunk
  }
}

async function sendCsv(server: Awaited<ReturnType<typeof serve>>, bytes: number) {
  const rows = csv(bytes)
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
