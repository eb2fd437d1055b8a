import type { CaseRef } from '../../ports/cases.ts'
import type { Vault } from '../../ports/vault.ts'
import { sha256Hex } from './bytes.ts'
import type { RawEvent } from './raw-cases.ts'
import { sm } from './sm.ts'

/** `prevHash` of the first event of a case */
export const genesis = '0'.repeat(64)

/** in front of a hash that is none of SHA-256 */
const smPrefix = 'sm3:'

type Hash = (data: string | Uint8Array) => string

async function hasher(digest: Vault['digest']): Promise<Hash> {
  if (digest === 'sha256') return sha256Hex
  const { sm3 } = await sm()
  // bytes alone: a text that looks like hex is taken for bytes
  return data => sm3(typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data))
}

/**
 * Over every column of the row and the hash of the row before; the payload counts as its sealed bytes. The hash says by its start how it was
 * made, so that a chain goes on when the profile changes.
 */
export async function hashEvent(ref: CaseRef, event: Omit<RawEvent, 'hash'>, digest: Vault['digest']): Promise<string> {
  const hash = await hasher(digest)
  const payload = hash(event.payload)
  const { prevHash, seq, type, v, at, actor, conversationId } = event
  // an array of JSON values has one reading only: no column can borrow a character from its neighbour
  const made = hash(JSON.stringify([prevHash, ref.organisation, ref.caseId, seq, type, v, at, actor, conversationId, payload]))
  return digest === 'sm3' ? `${smPrefix}${made}` : made
}

export const digestOf = (hash: string): Vault['digest'] => (hash.startsWith(smPrefix) ? 'sm3' : 'sha256')

/** Of a payload, as its row was hashed. */
export const hashPayload = async (payload: Uint8Array, rowHash: string): Promise<string> => (await hasher(digestOf(rowHash)))(payload)

/** The first event that does not follow from the one before, or null; rows cut off the end count as broken. */
export async function firstBroken(
  ref: CaseRef,
  head: { readonly revision: number; readonly headHash: string },
  events: readonly RawEvent[],
): Promise<number | null> {
  let prevHash = genesis
  for (const [index, event] of events.entries()) {
    const seq = index + 1
    const follows = event.seq === seq && event.prevHash === prevHash
    if (!follows || event.hash !== (await hashEvent(ref, event, digestOf(event.hash)))) return seq
    prevHash = event.hash
  }
  if (events.length !== head.revision) return Math.min(events.length, head.revision) + 1
  return prevHash === head.headHash ? null : events.length
}
