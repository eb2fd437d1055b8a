/** A process of its own: a file that makes it fail takes nothing else along. Opens no database, reads no key; one piece of work at a time. */
import { boundedWork } from './adapters/child/bounded-work.ts'
import { createTables } from './adapters/tables/index.ts'
import { type FedStream, fedStream } from './adapters/text/fed-stream.ts'
import { createTextReader } from './adapters/text/index.ts'
import type { TextAnswer, TextAsk } from './adapters/text/messages.ts'
import { type Reading, unread } from './domain/reading/reading.ts'
import { readStream } from './usecases/uploads/read-stream.ts'

/** of processor time for one step: a page, a piece of a stream, what a file holds unpacked */
const mostMs = Number(process.argv[2] ?? 750)

const bounded = boundedWork()
const tables = createTables()
const streams = new Map<number, FedStream<Reading | null>>()

async function take({ id, stream, at, today, bytes }: Extract<TextAsk, { do: 'take' }>): Promise<TextAnswer> {
  const known = streams.get(stream)
  if (!known && at > 0) return { id, lost: true }
  const fed = known ?? fedStream(body => readStream({ tables, clock: { today: () => today } }, body).catch(() => unread('failed')))
  streams.set(stream, fed)
  const ended = await fed.give(bytes)
  if (!ended) return { id, goOn: true }
  streams.delete(stream)
  return { id, reading: ended.said }
}

async function answer(ask: TextAsk, again: () => void): Promise<TextAnswer> {
  if (ask.do === 'read') return { id: ask.id, read: await createTextReader({ step: again }).read(ask.format, ask.bytes) }
  if (ask.do === 'take') return take(ask)
  // its reader ends as if that had been all
  void streams.get(ask.stream)?.give(null)
  streams.delete(ask.stream)
  return { id: ask.id, goOn: true }
}

/** What reads papers takes longer to load than to read most of them: before a file comes, not while its owner waits. */
async function warmUp(): Promise<void> {
  await Promise.all([import('unpdf/pdfjs'), import('./adapters/text/pdf-lines.ts'), import('./adapters/text/docx-lines.ts')])
  await Promise.all([import('./adapters/text/table-lines.ts'), import('./adapters/tables/xlsx-rows.ts')])
}

// what fails here is said when it is used
let last: Promise<unknown> = warmUp().catch(() => {})
process.on('message', (ask: TextAsk) => {
  // one that fails or takes too long ends the process, and the parent refuses its file
  last = last.then(async () => process.send?.(await bounded.within(mostMs, again => answer(ask, again))))
})
// the parent is gone
process.on('disconnect', () => process.exit(0))
