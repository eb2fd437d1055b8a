import type { CaseRef } from '../../ports/cases.ts'
import { sha256Hex } from './bytes.ts'
import type { RawEvent } from './raw-cases.ts'

/** `prevHash` of the first event of a case */
export const genesis = '0'.repeat(64)

/** SHA-256 over every column of the row and the hash of the row before; the payload counts as its sealed bytes. */
export function hashEvent(ref: CaseRef, event: Omit<RawEvent, 'hash'>): string {
  const payload = sha256Hex(event.payload)
  const { prevHash, seq, type, v, at, actor, conversationId } = event
  // an array of JSON values has one reading only: no column can borrow a character from its neighbour
  return sha256Hex(JSON.stringify([prevHash, ref.organisation, ref.caseId, seq, type, v, at, actor, conversationId, payload]))
}

/** The first event that does not follow from the one before, or null; rows cut off the end count as broken. */
export function firstBroken(
  ref: CaseRef,
  head: { readonly revision: number; readonly headHash: string },
  events: readonly RawEvent[],
): number | null {
  let prevHash = genesis
  for (const [index, event] of events.entries()) {
    const seq = index + 1
    if (event.seq !== seq || event.prevHash !== prevHash || event.hash !== hashEvent(ref, event)) return seq
    prevHash = event.hash
  }
  if (events.length !== head.revision) return Math.min(events.length, head.revision) + 1
  return prevHash === head.headHash ? null : events.length
}
