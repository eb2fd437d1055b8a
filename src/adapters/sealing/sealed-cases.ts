import { canonicalCopy } from '../../domain/canonical-json.ts'
import type { CaseEvent, NewEvent } from '../../domain/case/events.ts'
import { emptyCase, fold, foldVersion } from '../../domain/case/fold.ts'
import type { CaseState, ConversationState } from '../../domain/case/state.ts'
import { countFigures } from '../../domain/desk/count-figures.ts'
import { mentionsOf } from '../../domain/desk/mentions.ts'
import type { AppendInput, CaseRef, Cases } from '../../ports/cases.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Vault } from '../../ports/vault.ts'
import { sha256Hex } from './bytes.ts'
import { firstBroken, genesis, hashPayload } from './hash-chain.ts'
import type { TermHasher } from './hash-terms.ts'
import { createLru } from './lru.ts'
import type { RawCases, RawEvent, RawHeldSpan, RawSnapshot, WrappedKey } from './raw-cases.ts'
import { later, retention } from './retention.ts'
import { sealConversation } from './sealed-inbox.ts'
import { sealMessages } from './sealed-outbox.ts'
import { createSealer, type EventVersions, eventVersions, readEvent, type Sealer } from './sealer.ts'

export interface SealedCasesOptions {
  readonly raw: RawCases
  readonly vault: Vault
  readonly clock: Clock
  readonly terms: TermHasher
  readonly versions?: EventVersions
  /** events between two snapshots */
  readonly snapshotEvery?: number
  /** nobody else writes to these rows, as far as anybody knows */
  readonly alone?: boolean
}

/** What an append continues from. */
interface Head {
  readonly state: CaseState
  readonly hash: string
  readonly key: WrappedKey
}

const keptHeads = 128

/**
 * `Cases` over rows: seals, folds, takes snapshots and chains hashes, once for every database. Folded cases are kept in
 * a small cache, brought up to date from the log at each load, so that a turn is one read and one batch.
 */
export function sealedCases(options: SealedCasesOptions): Cases {
  const { raw, vault, clock, terms, versions = eventVersions, snapshotEvery = 20, alone = false } = options
  const heads = createLru<Head>(keptHeads)
  const sealForOutbox = sealMessages(vault, clock)
  const nameOf = (ref: CaseRef): string => `${ref.organisation}/${ref.caseId}`
  const sealerOf = (ref: CaseRef, key: WrappedKey): Sealer => createSealer(vault, ref, key, versions)
  const open = (ref: CaseRef, key: WrappedKey, rows: readonly RawEvent[]): Promise<CaseEvent[]> =>
    Promise.all(rows.map(row => sealerOf(ref, key).openEvent(row)))

  async function currentHead(ref: CaseRef, useSnapshot = true): Promise<Head | null> {
    const known = heads.get(nameOf(ref))
    const found = await raw.read(ref, known?.state.revision ?? (useSnapshot ? { foldVersion } : 0))
    if (!found?.case.key) {
      heads.delete(nameOf(ref))
      return null
    }
    const { key, revision, headHash } = found.case
    if (known && revision < known.state.revision) {
      // the database went back in time (a restored backup): start over
      heads.delete(nameOf(ref))
      return currentHead(ref)
    }
    const base = known?.state ?? (await openBase(ref, key, found.snapshot))
    // a damaged snapshot is no loss: the log has everything
    if (!base) return currentHead(ref, false)
    const state = fold(base, await open(ref, key, found.events))
    return remember(ref, { state, key, hash: headHash })
  }

  /** Those of a page are folded from their rows and not kept: a run over everything would only push out what is in use. */
  async function statesOf(refs: readonly CaseRef[]): Promise<readonly (CaseState | null)[]> {
    const found = await raw.readEach(refs, { foldVersion })
    return Promise.all(
      refs.map(async (ref, at) => {
        const key = found[at]?.case.key
        if (!key) return null
        const base = await openBase(ref, key, found[at]?.snapshot ?? null)
        return base ? fold(base, await open(ref, key, found[at]?.events ?? [])) : ((await currentHead(ref, false))?.state ?? null)
      }),
    )
  }

  async function openBase(ref: CaseRef, key: WrappedKey, snapshot: RawSnapshot | null): Promise<CaseState | null> {
    if (!snapshot) return emptyCase(ref.organisation, ref.caseId)
    return sealerOf(ref, key)
      .openSnapshot(snapshot)
      .catch(() => null)
  }

  function remember(ref: CaseRef, head: Head): Head {
    const known = heads.get(nameOf(ref))
    if (!known || known.state.revision <= head.state.revision) heads.set(nameOf(ref), head)
    return head
  }

  async function headAt(ref: CaseRef, revision: number): Promise<Head | null> {
    if (revision === 0) return { state: emptyCase(ref.organisation, ref.caseId), hash: genesis, key: await vault.newDataKey() }
    const known = heads.get(nameOf(ref))
    const head = known?.state.revision === revision ? known : await currentHead(ref)
    return head?.state.revision === revision ? head : null
  }

  /** The rows, and the events as they come back from them: what is returned now equals what is loaded later. */
  async function sealAll(sealer: Sealer, given: readonly NewEvent[], head: Head) {
    const rows: RawEvent[] = []
    const events: CaseEvent[] = []
    let { hash } = head
    for (const event of given) {
      const { text, copy } = canonicalCopy(event.payload)
      const row = await sealer.sealEvent(event, text, head.state.revision + rows.length + 1, hash)
      rows.push(row)
      events.push(readEvent(row, copy, versions))
      hash = row.hash
    }
    return { rows, events }
  }

  async function sealSpans(sealer: Sealer, input: AppendInput, now: string): Promise<RawHeldSpan[]> {
    const said = input.events.findIndex(event => event.type === 'userSaid')
    const seq = input.revision + 1 + Math.max(said, 0)
    const expiresAt = later(now, retention.heldSpan)
    return Promise.all(
      (input.heldSpans ?? []).map(async ({ field, kind, text }, n) => {
        return { seq, n, field, kind, text: await sealer.sealText(text, seq, n), expiresAt }
      }),
    )
  }

  async function searchedOf(ref: CaseRef, state: CaseState, events: readonly CaseEvent[]) {
    const found = await Promise.all(
      events.map(async event => {
        const words = wordsOf(event)
        const ids = event.conversationId ? [event.conversationId] : Object.keys(state.conversations)
        if (!words || ids.length === 0) return []
        const hashed = await terms.textOf(ref.organisation, words)
        return hashed ? ids.map(conversationId => ({ conversationId, terms: hashed })) : []
      }),
    )
    return found.flat()
  }

  return {
    ...raw.index,

    async append(ref, input) {
      if (input.events.length === 0) throw new Error('an append without events')
      const head = await headAt(ref, input.revision)
      if (!head) return (await raw.refusal(ref, input)) ?? { ok: false, why: 'conflict' }
      const sealer = sealerOf(ref, head.key)
      const now = clock.now()
      const { rows, events } = await sealAll(sealer, input.events, head)
      const state = fold(head.state, events)
      const due = Math.floor(state.revision / snapshotEvery) > Math.floor(input.revision / snapshotEvery)
      const written = await raw.append(ref, {
        ...input,
        now,
        opens: input.revision === 0 ? head.key : null,
        externalRef: state.externalRef,
        events: rows,
        conversations: await Promise.all(touched(state, events).map(each => sealConversation(vault, ref, head.key, state, each))),
        searched: await searchedOf(ref, state, events),
        figures: countFigures(head.state, events),
        mentions: mentionsOf(events),
        credentials: input.credentials ?? [],
        heldSpans: await sealSpans(sealer, input, now),
        snapshot: due ? await sealer.sealSnapshot(state, foldVersion) : null,
        outbox: await sealForOutbox(ref.organisation, [
          ...(input.outbox ?? []),
          ...(input.tell?.({ before: head.state, after: state, events }) ?? []),
        ]),
      })
      if (!written.ok) return written
      remember(ref, { state, key: head.key, hash: rows.at(-1)?.hash ?? head.hash })
      return { ok: true, state, events }
    },

    load: async ref => (await currentHead(ref))?.state ?? null,
    kept: async ref => (alone ? heads.get(nameOf(ref))?.state : undefined) ?? null,
    loadEach: statesOf,

    async refold(ref) {
      const found = await raw.read(ref, 0)
      if (!found?.case.key) return null
      return fold(emptyCase(ref.organisation, ref.caseId), await open(ref, found.case.key, found.events))
    },

    async events(ref, range) {
      const found = await raw.events(ref, range)
      return found?.case.key ? open(ref, found.case.key, found.events) : []
    },

    async hashes(ref, range) {
      const found = await raw.events(ref, range)
      return (found?.events ?? []).map(({ seq, hash, prevHash }) => ({ seq, hash, prevHash }))
    },

    dataKey: async ref => (await raw.events(ref, { limit: 0 }))?.case.key ?? null,

    async heldSpans(ref) {
      const found = await raw.heldSpans(ref, clock.now())
      if (!found?.case.key) return []
      const sealer = sealerOf(ref, found.case.key)
      return Promise.all(
        found.spans.map(async span => ({ seq: span.seq, field: span.field, kind: span.kind, text: await sealer.openText(span) })),
      )
    },

    async erase(ref, at) {
      heads.delete(nameOf(ref))
      return raw.index.erase(ref, at)
    },

    async audit(ref) {
      const found = await raw.read(ref, 0)
      // rows without their case: somebody removed it
      if (!found) return { head: null, rows: [], firstBroken: 1 }
      const { revision, headHash, key } = found.case
      const rows = await Promise.all(
        found.events.map(async ({ payload, ...row }) => ({
          ...row,
          payloadHash: await hashPayload(payload, row.hash),
          payloadSha256: sha256Hex(payload),
        })),
      )
      return { head: { revision, headHash, erased: key === null }, rows, firstBroken: await firstBroken(ref, found.case, found.events) }
    },

    async verify(ref) {
      const found = await raw.read(ref, 0)
      return found ? firstBroken(ref, found.case, found.events) : null
    },
  }
}

/** Conversations that the events are about; what changes the case alone is about all of them. */
function touched(state: CaseState, events: readonly CaseEvent[]): readonly ConversationState[] {
  const ids = new Set(events.map(event => event.conversationId))
  return Object.values(state.conversations).filter(({ id }) => ids.has(undefined) || ids.has(id))
}

/** What an event says that one may look for. */
function wordsOf(event: CaseEvent): string {
  const changes = 'changes' in event.payload && event.type !== 'rejudged' ? event.payload.changes : []
  const names = changes.flatMap(change => (searchedFields.has(change.field) && 'value' in change ? [String(change.value)] : []))
  const said =
    event.type === 'userSaid' || event.type === 'staffSaid'
      ? [event.payload.text]
      : event.type === 'uploadReceived'
        ? [event.payload.name]
        : []
  return [...said, ...names].join('\n')
}

const searchedFields: ReadonlySet<string> = new Set(['organizerName', 'siteName', 'siteDomains'])
