import type { Reading } from '../../domain/reading/reading.ts'
import type { Deps } from '../../ports/deps.ts'
import { readStream } from './read-stream.ts'

/** What a log, a scan or a series of traffic says, unpacked and read where texts are read: in a process of its own where there is one. */
export function summariseStream(
  deps: Pick<Deps, 'texts' | 'tables' | 'clock'>,
  body: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Reading | null> {
  if (deps.texts.summarise) return deps.texts.summarise(body)
  return readStream(deps, body instanceof Uint8Array ? new Blob([Uint8Array.from(body)]).stream() : body)
}
