import type { RawMessage, RawOutbox } from '../sealing/raw-outbox.ts'
import { keyOf, type MemoryTables, type MessageRow } from './tables.ts'

/** How many were new. Runs without an await, so that it is part of the batch that calls it. */
export function enqueueInMemory({ outbox }: MemoryTables, messages: readonly RawMessage[]): number {
  let added = 0
  for (const message of messages) {
    const { organisation, id, dedupeKey } = message
    if ([...outbox.values()].some(row => row.organisation === organisation && (row.dedupeKey === dedupeKey || row.id === id))) continue
    outbox.set(keyOf(organisation, id), { ...message, lease: null, leaseUntil: null })
    added += 1
  }
  return added
}

const withoutLease = ({ lease: _, leaseUntil: __, ...message }: MessageRow): RawMessage => message

const addressOf = ({ organisation, recipient }: RawMessage): string => `${organisation} ${recipient}`
const byTry = (a: RawMessage, b: RawMessage): number => (a.nextTry === b.nextTry ? (a.id < b.id ? -1 : 1) : a.nextTry < b.nextTry ? -1 : 1)

/** Messages in Maps. */
export function memoryRawOutbox(tables: MemoryTables): RawOutbox {
  const { outbox, attempts } = tables

  return {
    enqueue: async messages => enqueueInMemory(tables, messages),

    async claim({ kinds, lease, now, until, limit, except = [], only, together }) {
      const due = [...outbox.values()].filter(
        row =>
          row.state === 'pending' &&
          row.nextTry <= now &&
          kinds.includes(row.kind) &&
          (row.leaseUntil === null || row.leaseUntil <= now) &&
          (row.recipient === null || !except.includes(row.recipient)) &&
          (only === undefined || (row.organisation === only.organisation && row.id === only.id)),
      )
      const first = due.toSorted(byTry).slice(0, limit)
      const addresses = new Set(first.filter(({ kind }) => kind !== 'webhook').map(addressOf))
      const claimed = together ? due.filter(row => first.includes(row) || addresses.has(addressOf(row))).toSorted(byTry) : first
      return claimed.map(row => {
        const held = { ...row, lease, leaseUntil: until, attempts: row.attempts + 1 }
        outbox.set(keyOf(row.organisation, row.id), held)
        return { ...withoutLease(held), lease }
      })
    },

    async settle({ organisation, id, lease }, to, { attempt, follow }) {
      const key = keyOf(organisation, id)
      const row = outbox.get(key)
      if (row?.state !== 'pending' || row.lease !== lease) return false
      const settled = to.state === 'pending' ? { nextTry: to.nextTry } : { settledAt: to.at }
      outbox.set(key, { ...row, ...settled, state: to.state, lease: null, leaseUntil: null })
      if (attempt) attempts.set(key, [...(attempts.get(key) ?? []), attempt])
      enqueueInMemory(tables, follow)
      return true
    },

    async get(organisation, id) {
      const row = outbox.get(keyOf(organisation, id))
      return row ? withoutLease(row) : null
    },

    async list(organisation, { limit, cursor }, { kind, state, to } = {}) {
      const rows = [...outbox.values()]
        .filter(
          row =>
            row.organisation === organisation &&
            (kind === undefined || row.kind === kind) &&
            (state === undefined || row.state === state) &&
            (to === undefined || row.recipient === to) &&
            (cursor === undefined || row.id < cursor),
        )
        .toSorted((a, b) => (a.id < b.id ? 1 : -1))
      return { items: rows.slice(0, limit).map(withoutLease), nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null }
    },

    attempts: async (organisation, id) => (attempts.get(keyOf(organisation, id)) ?? []).slice(-100),

    async resend(organisation, id, now) {
      const key = keyOf(organisation, id)
      const row = outbox.get(key)
      if (!row || row.state === 'pending') return false
      outbox.set(key, { ...row, state: 'pending', attempts: 0, nextTry: now, settledAt: null, lease: null, leaseUntil: null })
      return true
    },
  }
}
