/** One thread that hears messages. Opens no database, reads no key. */
import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { deterministicListener } from './adapters/listener/deterministic.ts'
import { warmTopics } from './adapters/listener/warm-topics.ts'
import { createReference } from './adapters/reference/index.ts'
import type { HearingAnswer, HearingAsk } from './adapters/threads/messages.ts'
import { createCatalogue } from './catalogue/index.ts'

const catalogue = createCatalogue(text => createHash('sha256').update(text).digest('hex'))
const listener = deterministicListener({ catalogue, reference: createReference() })
warmTopics()

const answer = (message: HearingAnswer): void => parentPort?.postMessage(message)

parentPort?.on('message', async ({ id, request }: HearingAsk) => {
  try {
    answer({ id, heard: await listener.listen(request) })
  } catch {
    // heard again where it was asked, so that the error is the usual one
    answer({ id, heard: null })
  }
})
answer({ ready: true })
