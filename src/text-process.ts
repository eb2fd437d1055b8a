/** A process of its own: a file that makes it fail takes nothing else along. Opens no database, reads no key; one file at a time. */
import { createTables } from './adapters/tables/index.ts'
import type { TextAnswer, TextAsk } from './adapters/text/messages.ts'
import { threadTextReader } from './adapters/threads/thread-text-reader.ts'
import { readStream } from './usecases/read-stream.ts'

// a file whose parts unfold without end costs a thread of this process
const texts = threadTextReader({
  log: (level, event, facts) => console.error(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts })),
  script: new URL('./text-thread.ts', import.meta.url),
})
const tables = createTables()

async function answer(ask: TextAsk): Promise<TextAnswer> {
  if (ask.do === 'read') return { id: ask.id, read: await texts.read(ask.format, ask.bytes) }
  return {
    id: ask.id,
    reading: await readStream({ tables, clock: { today: () => ask.today } }, new Blob([Uint8Array.from(ask.bytes)]).stream()),
  }
}

let last: Promise<unknown> = Promise.resolve()
process.on('message', (ask: TextAsk) => {
  // one that fails ends the process, and the parent refuses its file
  last = last.then(async () => process.send?.(await answer(ask)))
})
// the parent is gone
process.on('disconnect', () => process.exit(0))
