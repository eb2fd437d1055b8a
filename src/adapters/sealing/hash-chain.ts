import type { CaseRef } from '../../ports/cases.ts'
import { ownBytes, sha256Hex, utf8 } from './bytes.ts'
import type { RawEvent } from './raw-cases.ts'

/** `prevHash` of the first event of a case */
export const genesis = '0'.repeat(64)

/** SHA-256 over every column of the row and the hash of the row before; the payload counts as its sealed bytes. */
export async function hashEvent(ref: CaseRef, event: Omit<RawEvent, 'hash'>): Promise<string> {
  const payload = await sha256Hex(ownBytes(event.payload))
  const { prevHash, seq, type, v, at, actor, conversationId } = event
  // an array of JSON values has one reading only: no column can borrow a character from its neighbour
  return sha256Hex(utf8(JSON.stringify([prevHash, ref.organisation, ref.caseId, seq, type, v, at, actor, conversationId, payload])))
}

/** The first event that does not follow from the one before, or null; rows cut off the end count as broken. */
export async function firstBroken(
  ref: CaseRef,
  head: { readonly revision: number; readonly headHash: string },
  events: readonly RawEvent[],
): Promise<number | null> {
  let prevHash = genesis
  for (const [index, event] of events.entries()) {
    const seq = index + 1
    if (event.seq !== seq || event.prevHash !== prevHash || event.hash !== (await hashEvent(ref, event))) return seq
    prevHash = event.hash
  }
  if (events.length !== head.revision) return Math.min(events.length, head.revision) + 1
  return prevHash === head.headHash ? null : events.length
}
