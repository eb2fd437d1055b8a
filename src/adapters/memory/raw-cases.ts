import { addFigures, noFigures } from '../../domain/desk/count-figures.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { RawAppend, RawCase, RawCases, RawGuard, Refusal } from '../sealing/raw-cases.ts'
import { later, retention } from '../sealing/retention.ts'
import { caseIndex } from './case-index.ts'
import { enqueueInMemory } from './raw-outbox.ts'
import { type CaseRow, caseKey, keyOf, type MemoryTables, markKey } from './tables.ts'

/** Rows in Maps. A batch runs without an await, so nothing comes between its guard and its writes. */
export function memoryRawCases(tables: MemoryTables): RawCases {
  const rowOf = (ref: CaseRef): CaseRow | undefined => tables.cases.get(caseKey(ref))
  const found = (ref: CaseRef): RawCase | null => rowOf(ref) ?? null
  const eventsOf = (ref: CaseRef) => tables.events.get(caseKey(ref)) ?? []

  return {
    index: caseIndex(tables),

    async append(ref, batch) {
      const refusal = refusalOf(tables, ref, batch)
      if (refusal) return refusal
      checkKeys(tables, ref, batch)
      write(tables, ref, batch)
      return { ok: true }
    },

    refusal: async (ref, guard) => refusalOf(tables, ref, guard),

    readEach(refs, after) {
      return Promise.all(refs.map(ref => this.read(ref, after)))
    },

    async read(ref, after) {
      const row = found(ref)
      if (!row) return null
      const kept = tables.snapshots.get(caseKey(ref))
      const snapshot = typeof after === 'object' && kept?.foldVersion === after.foldVersion ? kept : null
      const from = typeof after === 'number' ? after : (snapshot?.seq ?? 0)
      return { case: row, snapshot, events: eventsOf(ref).filter(event => event.seq > from) }
    },

    async events(ref, range) {
      const row = found(ref)
      if (!row) return null
      const { after = 0, before = Number.POSITIVE_INFINITY, conversationId, newestFirst, limit } = range
      const types: readonly string[] | undefined = range.types
      const events = eventsOf(ref).filter(
        event =>
          event.seq > after &&
          event.seq < before &&
          (conversationId === undefined || event.conversationId === conversationId) &&
          (types === undefined || types.includes(event.type)),
      )
      return { case: row, events: (newestFirst ? events.reverse() : events).slice(0, limit) }
    },

    async heldSpans(ref, now) {
      const row = found(ref)
      if (!row) return null
      return { case: row, spans: (tables.heldSpans.get(caseKey(ref)) ?? []).filter(span => span.expiresAt > now) }
    },
  }
}

/** The same order as the databases: what was seen before, who speaks, then the revision. */
function refusalOf(tables: MemoryTables, ref: CaseRef, guard: RawGuard): Refusal | null {
  const { clientMessage, idempotency, onlyWhile } = guard
  const seen =
    (clientMessage && tables.clientMessages.get(keyOf(ref.organisation, clientMessage.conversationId, clientMessage.id))) ??
    (idempotency && tables.idempotency.get(markKey(ref.organisation, idempotency))?.result)
  if (seen) return { ok: false, why: 'duplicate', caseId: seen.caseId, seq: seen.seq }
  const row = tables.cases.get(caseKey(ref))
  const conversation = onlyWhile && tables.conversations.get(keyOf(ref.organisation, onlyWhile.conversationId))
  if (conversation && conversation.caseId === ref.caseId && conversation.controller !== onlyWhile.controller)
    return { ok: false, why: 'controller', controller: conversation.controller }
  const opens = guard.revision === 0
  const stale = opens ? row !== undefined : row?.revision !== guard.revision || row.erasedAt !== null
  if (stale || (onlyWhile && !conversation)) return { ok: false, why: 'conflict' }
  const { externalRef } = guard
  if (!externalRef || row?.externalRef === externalRef) return null
  const other = [...tables.cases.values()].find(
    each => each.organisation === ref.organisation && each.externalRef === externalRef && each.id !== ref.caseId,
  )
  return other ? { ok: false, why: 'reference', caseId: other.id } : null
}

/** The primary keys of a database that no guard is about: breaking one is a bug of the caller. */
function checkKeys(tables: MemoryTables, { organisation }: CaseRef, batch: RawAppend): void {
  for (const { type, conversationId } of batch.events)
    if (type === 'conversationOpened' && tables.conversations.has(keyOf(organisation, conversationId ?? '')))
      throw new Error(`conversation ${conversationId} exists`)
  if (batch.subject && tables.subjects.has(keyOf(organisation, batch.subject.conversationId)))
    throw new Error(`conversation ${batch.subject.conversationId} has its person`)
  for (const { conversationId, tokenHash, resumeHash } of batch.credentials)
    if (
      tables.credentials.has(keyOf(organisation, 'token', tokenHash)) ||
      tables.credentials.has(keyOf(organisation, 'resume', resumeHash))
    )
      throw new Error(`a credential of ${conversationId} exists`)
}

function write(tables: MemoryTables, ref: CaseRef, batch: RawAppend): void {
  const { organisation, caseId } = ref
  const before = tables.cases.get(caseKey(ref))
  const last = batch.events.at(-1)
  if (!last) return
  tables.cases.set(caseKey(ref), {
    organisation,
    id: caseId,
    revision: last.seq,
    headHash: last.hash,
    key: before ? before.key : batch.opens,
    externalRef: batch.externalRef,
    createdAt: before?.createdAt ?? last.at,
    updatedAt: last.at,
    erasedAt: null,
  })
  tables.events.set(caseKey(ref), [...(tables.events.get(caseKey(ref)) ?? []), ...batch.events])
  const first = { caseId, seq: batch.revision + 1 }
  for (const conversation of batch.conversations) {
    const changes = [...tables.conversations.values()].flatMap(row => (row.organisation === organisation ? [row.change] : []))
    tables.conversations.set(keyOf(organisation, conversation.id), { ...conversation, organisation, change: Math.max(0, ...changes) + 1 })
  }
  for (const { conversationId, terms } of batch.searched) tables.words.push({ organisation, caseId, conversationId, terms })
  tables.mentions.push(...batch.mentions.map(mention => ({ ...ref, ...mention })))
  for (const { day, staff, ...counts } of batch.figures) {
    const key = keyOf(organisation, day, staff)
    const known = tables.deskFigures.get(key) ?? { organisation, day, staff, ...noFigures }
    tables.deskFigures.set(key, { ...known, ...addFigures(known, counts) })
  }
  if (batch.subject) tables.subjects.set(keyOf(organisation, batch.subject.conversationId), { organisation, ...batch.subject })
  for (const { conversationId, tokenHash, resumeHash } of batch.credentials) {
    tables.credentials.set(keyOf(organisation, 'token', tokenHash), conversationId)
    tables.credentials.set(keyOf(organisation, 'resume', resumeHash), conversationId)
  }
  if (batch.clientMessage) tables.clientMessages.set(keyOf(organisation, batch.clientMessage.conversationId, batch.clientMessage.id), first)
  if (batch.idempotency)
    tables.idempotency.set(markKey(organisation, batch.idempotency), {
      organisation,
      bodyHash: batch.idempotency.bodyHash,
      result: { ...first, extra: {} },
      leaseUntil: batch.now,
      expiresAt: later(batch.now, retention.idempotency),
    })
  if (batch.heldSpans.length) tables.heldSpans.set(caseKey(ref), [...(tables.heldSpans.get(caseKey(ref)) ?? []), ...batch.heldSpans])
  if (batch.snapshot) tables.snapshots.set(caseKey(ref), batch.snapshot)
  enqueueInMemory(tables, batch.outbox)
}
