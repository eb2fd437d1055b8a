import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'
import type { ReceivedUpload } from './draft-upload.ts'
import { receiveUpload } from './receive-upload.ts'
import { summariseStream } from './summarise-stream.ts'

export interface ReceiveStream {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly principal: Principal
  readonly name: string
  readonly body: AsyncIterable<Uint8Array>
  readonly idempotency?: IdempotencyMark
}

/** as it comes over the wire; a gzip has its own bound */
export const longestStream = 2 * 1024 ** 3

/**
 * Reads a log, a scan or a series of traffic of any length while it arrives. The file is not kept: what was read is, as a small file that names it, its size and
 * when it was read.
 */
export async function receiveStream(deps: Deps, { body, name, ...input }: ReceiveStream): Promise<Outcome<ReceivedUpload>> {
  const size = { bytes: 0 }
  const reading = await summariseStream(deps, counted(body, size))
  if (size.bytes > longestStream) return refuse('too-large', { extra: { maxBytes: longestStream } })
  // nothing of it was kept: it has to be sent again
  if (reading?.status === 'busy' || reading?.status === 'failed') return refuse('busy', { retryAfterSeconds: 5 })
  if (!reading) return refuse('invalid-body', { errors: [{ pointer: '', code: 'stream.unknown' }] })
  const summary = {
    file: name,
    bytes: size.bytes,
    readAt: deps.clock.now(),
    kind: reading.kind,
    read: reading.items.map(({ name: item, value, quote }) => ({ item, value, quote })),
  }
  const bytes = new TextEncoder().encode(JSON.stringify(summary, null, 1))
  return receiveUpload(deps, {
    ...input,
    name: `${name}.json`,
    mime: 'application/json',
    bytes,
    kind: reading.kind ?? 'other',
    reading,
  })
}

async function* counted(body: AsyncIterable<Uint8Array>, size: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    size.bytes += chunk.length
    if (size.bytes > longestStream) return
    yield chunk
  }
}
