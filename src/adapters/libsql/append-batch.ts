import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Figure } from '../../domain/desk/count-figures.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { RawAppend } from '../sealing/raw-cases.ts'
import { later, retention } from '../sealing/retention.ts'
import { type Batch, type Database, schema } from './database.ts'
import { insertMessages } from './raw-outbox.ts'

const {
  caseEvents,
  caseSnapshots,
  cases,
  clientMessages,
  conversationCredentials,
  conversations,
  conversationSubjects,
  conversationWordRows,
  deskFigures,
  heldSpans,
  idempotency,
  mentions,
} = schema

/** Every statement of one append. Each condition sits inside an insert, because an UPDATE that matches nothing stops nothing. */
export function appendBatch(db: Database, ref: CaseRef, batch: RawAppend): Batch {
  return [insertEvents(db, ref, batch), ...moveHead(db, ref, batch), ...once(db, ref, batch), ...around(db, ref, batch)]
}

/**
 * The rows of the log. The first one takes its NOT NULL `prev_hash` from the head of the case, found only while the
 * guard holds. A new case has no head yet: there the primary key of `cases` is the guard.
 */
function insertEvents(db: Database, { organisation, caseId }: CaseRef, batch: RawAppend) {
  const rows = batch.events.map(event => ({ organisation, caseId, ...event }))
  const [first, ...rest] = rows
  if (!first) throw new Error('an append without events')
  if (batch.opens) return db.insert(caseEvents).values(rows)
  const { onlyWhile } = batch
  const spokenBy =
    onlyWhile &&
    sql`exists (select 1 from ${conversations} where ${and(
      eq(conversations.organisation, organisation),
      eq(conversations.id, onlyWhile.conversationId),
      eq(conversations.caseId, caseId),
      eq(conversations.controller, onlyWhile.controller),
    )})`
  const guarded = sql`(select ${cases.headHash} from ${cases} where ${and(
    eq(cases.organisation, organisation),
    eq(cases.id, caseId),
    eq(cases.revision, batch.revision),
    eq(cases.headHash, first.prevHash),
    isNull(cases.erasedAt),
    spokenBy,
  )})`
  return db.insert(caseEvents).values([{ ...first, prevHash: guarded }, ...rest])
}

function moveHead(db: Database, { organisation, caseId }: CaseRef, batch: RawAppend) {
  const last = batch.events.at(-1)
  if (!last) return []
  const { externalRef } = batch
  const headHash = externalRef === null ? last.hash : unlessTaken(last.hash, organisation, caseId, externalRef, batch.opens === null)
  const head = { revision: last.seq, headHash, externalRef, updatedAt: last.at }
  if (!batch.opens)
    return [
      db
        .update(cases)
        .set(head)
        .where(and(eq(cases.organisation, organisation), eq(cases.id, caseId))),
    ]
  const { keyId, wrapped } = batch.opens
  return [db.insert(cases).values({ organisation, id: caseId, ...head, keyId, wrappedKey: wrapped, createdAt: last.at })]
}

/** NOT NULL breaks the batch when the reference is new to this case and names another one. No unique index: older databases may hold a reference twice. */
const unlessTaken = (hash: string, organisation: string, caseId: string, externalRef: string, isKnown: boolean): SQL<string> =>
  sql<string>`case when ${isKnown ? sql`${cases.externalRef} = ${externalRef} or` : sql``} not exists (select 1 from cases other
    where other.organisation = ${organisation} and other.external_ref = ${externalRef} and other.id <> ${caseId}) then ${hash} end`

/** What may happen once: primary keys and, for a call that finished before, NOT NULL break the batch. */
function once(db: Database, { organisation, caseId }: CaseRef, batch: RawAppend) {
  const seq = batch.revision + 1
  const message = batch.clientMessage
  const mark = batch.idempotency
  return [
    ...(message ? [db.insert(clientMessages).values({ organisation, ...message, caseId, seq })] : []),
    ...(mark
      ? [
          db
            .insert(idempotency)
            .values({
              organisation,
              ...mark,
              caseId,
              seq,
              extra: {},
              leaseUntil: batch.now,
              expiresAt: later(batch.now, retention.idempotency),
            })
            .onConflictDoUpdate({
              target: [idempotency.organisation, idempotency.principal, idempotency.route, idempotency.key],
              set: {
                bodyHash: sql`case when ${idempotency.seq} is null then ${mark.bodyHash} end`,
                caseId,
                seq,
                leaseUntil: batch.now,
                expiresAt: later(batch.now, retention.idempotency),
              },
            }),
        ]
      : []),
  ]
}

/** What follows from the events: conversations as they are now, credentials, held spans, the snapshot, what is told to the outside. */
function around(db: Database, { organisation, caseId }: CaseRef, batch: RawAppend) {
  const opened = new Set(batch.events.filter(event => event.type === 'conversationOpened').map(event => event.conversationId))
  return [
    ...batch.conversations.map(({ id, waitingSince, ...rest }) => {
      const row = { ...rest, waitingSince: waitingSince ?? '9', change: nextChange(organisation) }
      return opened.has(id)
        ? db.insert(conversations).values({ organisation, id, ...row })
        : db
            .update(conversations)
            .set(row)
            .where(and(eq(conversations.organisation, organisation), eq(conversations.id, id), eq(conversations.caseId, caseId)))
    }),
    ...batch.searched.flatMap(({ conversationId, terms }) => [
      db.insert(conversationWordRows).values({ organisation, caseId, conversationId }),
      db.run(sql`insert into conversation_words (rowid, terms) values (last_insert_rowid(), ${terms})`),
    ]),
    ...(batch.mentions.length ? [db.insert(mentions).values(batch.mentions.map(one => ({ organisation, caseId, ...one })))] : []),
    ...batch.figures.map(figure => addFigure(db, organisation, figure)),
    ...batch.credentials.map(({ conversationId, tokenHash, resumeHash }) =>
      db.insert(conversationCredentials).values([
        { organisation, kind: 'token', hash: tokenHash, conversationId },
        { organisation, kind: 'resume', hash: resumeHash, conversationId },
      ]),
    ),
    ...(batch.subject ? [db.insert(conversationSubjects).values({ organisation, caseId, ...batch.subject })] : []),
    ...(batch.heldSpans.length ? [db.insert(heldSpans).values(batch.heldSpans.map(span => ({ organisation, caseId, ...span })))] : []),
    ...(batch.snapshot
      ? [
          db
            .insert(caseSnapshots)
            .values({ organisation, caseId, ...batch.snapshot })
            .onConflictDoUpdate({ target: [caseSnapshots.organisation, caseSnapshots.caseId], set: batch.snapshot }),
        ]
      : []),
    ...insertMessages(db, batch.outbox),
  ]
}

const nextChange = (organisation: string): SQL<number> =>
  sql<number>`(select coalesce(max(change), 0) + 1 from conversations where organisation = ${organisation})`

/** Counted in the batch that does what is counted: once, whatever happens. */
function addFigure(db: Database, organisation: string, { day, staff, ...counts }: Figure) {
  const names = Object.keys(counts) as (keyof typeof counts)[]
  const added = Object.fromEntries(names.map(name => [name, sql`${deskFigures[name]} + ${counts[name]}`]))
  return db
    .insert(deskFigures)
    .values({ organisation, day, staff, ...counts })
    .onConflictDoUpdate({ target: [deskFigures.organisation, deskFigures.day, deskFigures.staff], set: added })
}
