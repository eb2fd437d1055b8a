import { type Reading, unread } from '../../domain/reading/reading.ts'
import type { Deps } from '../../ports/deps.ts'
import { appendEvents } from '../cases/append-events.ts'
import type { Outcome } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { putSealed } from '../sealing/sealed-files.ts'
import { draftUpload, type ReceivedUpload, readUpload, type SentUpload } from './draft-upload.ts'
import { type FileShape, inspectFile } from './inspect-file.ts'
import { readFile } from './read-file.ts'
import { withoutNumbers } from './take-upload.ts'

export interface ReceiveUpload extends SentUpload {
  /** as the sender says */
  readonly mime: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** the server is asked to read it */
  readonly read?: boolean
  /** what was read already, while the file arrived */
  readonly reading?: Reading
}

const readShape = async (deps: Deps, input: ReceiveUpload, { mime, hides }: FileShape): Promise<Reading> =>
  hides ? unread('refused') : readFile(deps, { ...input, mime })

/**
 * Keeps a file sealed, says what it was taken for, fills the field that takes it. A file that is too small or of the wrong kind is kept
 * with its problems; one that may not enter at all (a face picture, an ID card without consent) is refused and nothing is kept.
 */
export async function receiveUpload(deps: Deps, given: ReceiveUpload): Promise<Outcome<ReceivedUpload>> {
  const input = { ...given, name: withoutNumbers(given.name) }
  const { bytes } = input
  const shape = inspectFile(bytes, input)
  const uploadId = deps.ids.next('upl')
  const reading = input.reading ?? (input.read ? await readShape(deps, input, shape) : null)
  const arrived = { uploadId, shape, bytes: bytes.length, sha256: await sha256Hex(bytes), reading }
  let stored = false
  const result = await appendEvents(deps, input.ref, async state => {
    const draft = await draftUpload(deps, input, state, arrived)
    // the file first: an event never names bytes that are not there
    if ('append' in draft && !stored) stored = await putSealed(deps, input.ref, uploadId, bytes)
    return draft
  })
  if (!result.ok) return result
  return result.more ? { ok: true, state: result.state, uploadId, reply: result.more } : readUpload(deps, input.ref, result.seq)
}
