import { readShot } from '../../domain/reading/read-scan.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import type { Outcome } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { putSealed } from '../sealing/sealed-files.ts'
import { type BrowserReading, readingBytes } from './browser-reading.ts'
import { draftUpload, type ReceivedUpload, readUpload, type SentUpload } from './draft-upload.ts'
import { readTools } from './read-tools.ts'
import { withoutNumbers } from './take-upload.ts'

export interface ReceiveReading extends SentUpload {
  readonly reading: BrowserReading
}

/** A browser read a picture that stays there. Its lines are interpreted here: values are never taken from the sender. */
export async function receiveReading(deps: Deps, given: ReceiveReading): Promise<Outcome<ReceivedUpload>> {
  const input = { ...given, name: withoutNumbers(given.name) }
  const { lines, facts } = input.reading
  const bytes = readingBytes(input.reading)
  const uploadId = deps.ids.next('upl')
  const arrived = {
    uploadId,
    shape: { mime: 'application/json', pages: 1 },
    bytes: bytes.length,
    sha256: await sha256Hex(bytes),
    reading: readShot(lines, facts, readTools(deps)),
    readIn: 'browser' as const,
  }
  let stored = false
  const result = await appendEvents(deps, input.ref, async state => {
    const draft = await draftUpload(deps, input, state, arrived)
    if ('append' in draft && !stored) stored = await putSealed(deps, input.ref, uploadId, bytes)
    return draft
  })
  if (!result.ok) return result
  return result.more ? { ok: true, state: result.state, uploadId, reply: result.more } : readUpload(deps, input.ref, result.seq)
}
