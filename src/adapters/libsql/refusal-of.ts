import { and, eq, ne } from 'drizzle-orm'
import type { CaseRef } from '../../ports/cases.ts'
import type { RawGuard, Refusal } from '../sealing/raw-cases.ts'
import { type Database, schema } from './database.ts'

const { cases, clientMessages, conversations, idempotency } = schema

/** Reads everything that a guard is about at once, and says which part of it does not hold. */
export async function refusalOf(db: Database, { organisation, caseId }: CaseRef, guard: RawGuard): Promise<Refusal | null> {
  const { clientMessage, idempotency: mark, onlyWhile } = guard
  const [messages, marks, conversationRows, caseRows, named] = await db.batch([
    db
      .select({ caseId: clientMessages.caseId, seq: clientMessages.seq })
      .from(clientMessages)
      .where(
        and(
          eq(clientMessages.organisation, organisation),
          eq(clientMessages.conversationId, clientMessage?.conversationId ?? ''),
          eq(clientMessages.id, clientMessage?.id ?? ''),
        ),
      ),
    db
      .select({ caseId: idempotency.caseId, seq: idempotency.seq })
      .from(idempotency)
      .where(
        and(
          eq(idempotency.organisation, organisation),
          eq(idempotency.principal, mark?.principal ?? ''),
          eq(idempotency.route, mark?.route ?? ''),
          eq(idempotency.key, mark?.key ?? ''),
        ),
      ),
    db
      .select({ caseId: conversations.caseId, controller: conversations.controller })
      .from(conversations)
      .where(and(eq(conversations.organisation, organisation), eq(conversations.id, onlyWhile?.conversationId ?? ''))),
    db
      .select({ revision: cases.revision, erasedAt: cases.erasedAt, externalRef: cases.externalRef })
      .from(cases)
      .where(and(eq(cases.organisation, organisation), eq(cases.id, caseId))),
    db
      .select({ id: cases.id })
      .from(cases)
      .where(and(eq(cases.organisation, organisation), eq(cases.externalRef, guard.externalRef ?? ''), ne(cases.id, caseId)))
      .limit(1),
  ])

  for (const seen of [...messages, ...marks])
    if (seen.caseId !== null && seen.seq !== null) return { ok: false, why: 'duplicate', caseId: seen.caseId, seq: seen.seq }
  const conversation = conversationRows.find(row => row.caseId === caseId)
  if (onlyWhile && conversation && conversation.controller !== onlyWhile.controller)
    return { ok: false, why: 'controller', controller: conversation.controller }
  const [row] = caseRows
  const stale = guard.revision === 0 ? row !== undefined : row?.revision !== guard.revision || row.erasedAt !== null
  if (stale || (onlyWhile && !conversation)) return { ok: false, why: 'conflict' }
  const [other] = named
  return other && row?.externalRef !== guard.externalRef ? { ok: false, why: 'reference', caseId: other.id } : null
}
