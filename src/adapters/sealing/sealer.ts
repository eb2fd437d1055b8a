import { canonicalJson } from '../../domain/canonical-json.ts'
import type { CaseEvent, NewEvent } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { upcast, versionOf } from '../../domain/case/upcast.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Vault } from '../../ports/vault.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import { hashEvent } from './hash-chain.ts'
import type { RawEvent, RawHeldSpan, RawSnapshot, WrappedKey } from './raw-cases.ts'

/** How payloads get their version and old ones are read; tests bring their own. */
export interface EventVersions {
  readonly versionOf: typeof versionOf
  readonly upcast: (stored: Parameters<typeof upcast>[0]) => CaseEvent
}

export const eventVersions: EventVersions = { versionOf, upcast: stored => upcast(stored) }

/** Seals and opens what belongs to one case. The context binds bytes to their row: moved elsewhere they do not open. */
export function createSealer(vault: Vault, ref: CaseRef, key: WrappedKey, versions: EventVersions) {
  const context = (...parts: readonly (string | number)[]): string => [ref.organisation, ref.caseId, ...parts].join('/')
  const seal = (value: unknown, where: string): Promise<Uint8Array> => vault.seal(key, utf8(canonicalJson(value)), where)
  const open = async (sealed: Uint8Array, where: string): Promise<unknown> => JSON.parse(fromUtf8(await vault.open(key, sealed, where)))

  return {
    /** `payload` is the event's, as canonical JSON */
    async sealEvent(event: NewEvent, payload: string, seq: number, prevHash: string): Promise<RawEvent> {
      const { type, at, actor, conversationId = null } = event
      const sealed = await vault.seal(key, utf8(payload), context(seq, type))
      const row = { seq, type, v: versions.versionOf(type), at, actor, conversationId, payload: sealed, prevHash }
      return { ...row, hash: await hashEvent(ref, row, vault.digest) }
    },
    async openEvent(row: RawEvent): Promise<CaseEvent> {
      return readEvent(row, await open(row.payload, context(row.seq, row.type)), versions)
    },
    async sealSnapshot(state: CaseState, foldVersion: number): Promise<RawSnapshot> {
      return { seq: state.revision, foldVersion, state: await seal(state, context(state.revision, `snapshot.${foldVersion}`)) }
    },
    async openSnapshot({ seq, foldVersion, state }: RawSnapshot): Promise<CaseState> {
      return (await open(state, context(seq, `snapshot.${foldVersion}`))) as CaseState
    },
    sealText: (text: string, seq: number, n: number): Promise<Uint8Array> => vault.seal(key, utf8(text), context(seq, `held.${n}`)),
    openText: async (span: RawHeldSpan): Promise<string> => fromUtf8(await vault.open(key, span.text, context(span.seq, `held.${span.n}`))),
  }
}

export type Sealer = ReturnType<typeof createSealer>

/** The one place where stored text becomes an event again: what was sealed is what a NewEvent was. */
export function readEvent(row: Omit<RawEvent, 'payload' | 'hash' | 'prevHash'>, payload: unknown, versions: EventVersions): CaseEvent {
  const { seq, type, v, at, actor, conversationId } = row
  const stored = { seq, type, v, at, actor, ...(conversationId === null ? {} : { conversationId }), payload }
  return versions.upcast(stored as Parameters<typeof upcast>[0])
}
