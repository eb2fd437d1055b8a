import type { ConversationSummary } from '../../ports/cases.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import type { CaseIndex } from '../sealing/raw-cases.ts'
import { type ConversationRow, caseKey, keyOf, type MemoryTables } from './tables.ts'

export function caseIndex(tables: MemoryTables): CaseIndex {
  function conversation(organisation: string, id: string | undefined): ConversationSummary | null {
    const row = id === undefined ? undefined : tables.conversations.get(keyOf(organisation, id))
    if (!row) return null
    return summaryOf(row)
  }
  const byCredential = (organisation: string, kind: 'token' | 'resume', hash: string): ConversationSummary | null =>
    conversation(organisation, tables.credentials.get(keyOf(organisation, kind, hash)))

  return {
    async findByExternalRef(organisation, externalRef) {
      const rows = [...tables.cases.values()].filter(row => row.organisation === organisation && row.externalRef === externalRef)
      return newestFirst(rows)[0]?.id ?? null
    },

    async everyCase({ limit, cursor }) {
      const refs = [...tables.cases.values()]
        .map(({ organisation, id }) => ({ organisation, caseId: id, place: `${organisation} ${id}` }))
        .filter(({ place }) => cursor === undefined || place > cursor)
        .sort((a, b) => (a.place < b.place ? -1 : 1))
      const page = refs.slice(0, limit)
      return {
        items: page.map(({ organisation, caseId }) => ({ organisation, caseId })),
        nextCursor: refs.length > limit ? (page.at(-1)?.place ?? null) : null,
      }
    },

    async list(organisation, page) {
      const rows = [...tables.cases.values()].filter(row => row.organisation === organisation && row.erasedAt === null)
      const summaries = rows.map(({ id, revision, externalRef, createdAt, updatedAt }) => ({
        id,
        revision,
        externalRef,
        createdAt,
        updatedAt,
      }))
      return pageOf(summaries, page)
    },

    conversation: async (organisation, id) => conversation(organisation, id),
    conversationByToken: async (organisation, hash) => byCredential(organisation, 'token', hash),
    conversationByResume: async (organisation, hash) => byCredential(organisation, 'resume', hash),

    async conversationsOfSubject(organisation, hashes, page) {
      const rows = [...tables.subjects.values()].filter(row => row.organisation === organisation && hashes.includes(row.hash))
      return pageOf(
        rows.flatMap(({ conversationId }) => conversation(organisation, conversationId) ?? []),
        page,
      )
    },

    async addCredential(organisation, conversationId, tokenHash) {
      if (!conversation(organisation, conversationId)) throw new Error(`no conversation ${conversationId}`)
      tables.credentials.set(keyOf(organisation, 'token', tokenHash), conversationId)
    },

    async replaceCredentials(organisation, conversationId, { tokenHash, resumeHash }) {
      if (!conversation(organisation, conversationId)) return false
      for (const [key, id] of tables.credentials) if (id === conversationId) tables.credentials.delete(key)
      tables.credentials.set(keyOf(organisation, 'token', tokenHash), conversationId)
      tables.credentials.set(keyOf(organisation, 'resume', resumeHash), conversationId)
      return true
    },

    async conversations(organisation, page, filter) {
      const rows = [...tables.conversations.values()].filter(
        row => row.organisation === organisation && (filter.status === undefined || row.status === filter.status),
      )
      return pageOf(rows.map(summaryOf), page)
    },

    async untouchedSince(organisation, before, { after, limit }) {
      const rows = [...tables.cases.values()].filter(
        row => row.organisation === organisation && row.erasedAt === null && row.updatedAt < before && row.id > (after ?? ''),
      )
      return rows
        .map(({ id }) => id)
        .toSorted()
        .slice(0, limit)
    },

    async erase(ref, at) {
      const row = tables.cases.get(caseKey(ref))
      if (!row || row.erasedAt !== null) return false
      tables.cases.set(caseKey(ref), { ...row, key: null, externalRef: null, erasedAt: at })
      tables.snapshots.delete(caseKey(ref))
      tables.checks.delete(caseKey(ref))
      tables.reminders.delete(caseKey(ref))
      tables.heldSpans.delete(caseKey(ref))
      for (const [key, it] of tables.outbox)
        if (it.organisation === ref.organisation && it.caseId === ref.caseId) {
          tables.outbox.delete(key)
          tables.attempts.delete(key)
        }
      const ofCase = [...tables.conversations].filter(([, it]) => it.organisation === ref.organisation && it.caseId === ref.caseId)
      const gone = new Set(ofCase.map(([, it]) => it.id))
      for (const [key] of ofCase) tables.conversations.delete(key)
      const words = tables.words.filter(it => it.organisation !== ref.organisation || it.caseId !== ref.caseId)
      tables.words.splice(0, tables.words.length, ...words)
      const mentions = tables.mentions.filter(it => it.organisation !== ref.organisation || it.caseId !== ref.caseId)
      tables.mentions.splice(0, tables.mentions.length, ...mentions)
      for (const [key, id] of tables.credentials) if (gone.has(id)) tables.credentials.delete(key)
      for (const [key, it] of tables.subjects) if (gone.has(it.conversationId)) tables.subjects.delete(key)
      for (const [key, it] of tables.clientMessages) if (it.caseId === ref.caseId) tables.clientMessages.delete(key)
      return true
    },
  }
}

const summaryOf = ({ id, caseId, controller, status, locale, createdAt, updatedAt }: ConversationRow): ConversationSummary => ({
  ...{ id, caseId, controller, status, locale, createdAt, updatedAt },
})

/** Ids sort by time: the newest is the largest. */
const newestFirst = <T extends { readonly id: string }>(rows: readonly T[]): T[] => rows.toSorted((a, b) => (a.id < b.id ? 1 : -1))

function pageOf<T extends { readonly id: string }>(rows: readonly T[], { limit, cursor }: PageRequest): Page<T> {
  const rest = newestFirst(rows).filter(row => cursor === undefined || row.id < cursor)
  return { items: rest.slice(0, limit), nextCursor: rest.length > limit ? (rest[limit - 1]?.id ?? null) : null }
}
