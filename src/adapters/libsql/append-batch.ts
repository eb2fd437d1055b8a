import { and, eq, isNull, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { type Figure, noFigures } from '../../domain/desk/count-figures.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { RawAppend } from '../sealing/raw-cases.ts'
import { later, retention } from '../sealing/retention.ts'
import { type Batch, type Database, schema } from './database.ts'
import { prepareOnce } from './prepare-once.ts'
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
  const { events, onlyWhile } = batch
  if (events.length === 0) throw new Error('an append without events')
  const values: Record<string, unknown> = { organisation, caseId, revision: batch.revision, ...onlyWhile }
  for (const [at, event] of events.entries()) for (const { column, name } of eventNames[at] ?? namesOf(at)) values[name] = event[column]
  return insertRows(db, values, `${events.length}${batch.opens ? opening : onlyWhile ? guardedByWord : ''}`)
}

const eventColumns = ['seq', 'type', 'v', 'at', 'actor', 'conversationId', 'payload', 'prevHash', 'hash'] as const
const guardedByWord = ' while'
const opening = ' opens'

/** the names of the values of a row, told apart by its number */
const namesOf = (row: number) => eventColumns.map(column => ({ column, name: `${column}${row}` }))
/** those of a turn */
const eventNames = [0, 1, 2, 3].map(namesOf)
const at = sql.placeholder

const insertRows = prepareOnce((db, shape) => {
  const spokenBy = shape.endsWith(guardedByWord)
    ? sql`exists (select 1 from ${conversations} where ${and(
        eq(conversations.organisation, at('organisation')),
        eq(conversations.id, at('conversationId')),
        eq(conversations.caseId, at('caseId')),
        eq(conversations.controller, at('controller')),
      )})`
    : undefined
  const guarded = sql`(select ${cases.headHash} from ${cases} where ${and(
    eq(cases.organisation, at('organisation')),
    eq(cases.id, at('caseId')),
    eq(cases.revision, at('revision')),
    eq(cases.headHash, at('prevHash0')),
    isNull(cases.erasedAt),
    spokenBy,
  )})`
  const owner = { organisation: at('organisation'), caseId: at('caseId') }
  const isGuarded = !shape.endsWith(opening)
  const rows = Array.from({ length: Number.parseInt(shape, 10) }, (_, row) => ({
    ...owner,
    ...placesOf(eventColumns, row),
    ...(row === 0 && isGuarded ? { prevHash: guarded } : {}),
  }))
  return db.insert(caseEvents).values(rows)
})

/** A placeholder for each of these columns, told apart by the number of the row. */
const placesOf = <Column extends string>(columns: readonly Column[], row: number | '' = ''): Record<Column, Placeholder> =>
  Object.fromEntries(columns.map(column => [column, at(`${column}${row}`)])) as Record<Column, Placeholder>

function moveHead(db: Database, { organisation, caseId }: CaseRef, batch: RawAppend) {
  const last = batch.events.at(-1)
  if (!last) return []
  const { externalRef } = batch
  const headHash = externalRef === null ? last.hash : unlessTaken(last.hash, organisation, caseId, externalRef, batch.opens === null)
  const head = { revision: last.seq, headHash, externalRef, updatedAt: last.at }
  if (!batch.opens && externalRef === null) return [updateHead(db, { ...head, organisation, caseId })]
  if (!batch.opens)
    return [
      db
        .update(cases)
        .set(head)
        .where(and(eq(cases.organisation, organisation), eq(cases.id, caseId))),
    ]
  const { keyId, wrapped: wrappedKey } = batch.opens
  const row = { organisation, id: caseId, keyId, wrappedKey, createdAt: last.at, ...head }
  return [externalRef === null ? insertCase(db, row) : db.insert(cases).values(row)]
}

const insertCase = prepareOnce(db =>
  db.insert(cases).values({
    ...placesOf(['organisation', 'id', 'keyId', 'wrappedKey', 'createdAt', 'revision', 'headHash', 'updatedAt']),
    externalRef: null,
  }),
)

const updateHead = prepareOnce(db =>
  db
    .update(cases)
    .set({ ...placesOf<string>(['revision', 'headHash', 'updatedAt']), externalRef: null })
    .where(and(eq(cases.organisation, at('organisation')), eq(cases.id, at('caseId')))),
)

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
    ...(message ? [insertMessage(db, { organisation, ...message, caseId, seq })] : []),
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

const insertMessage = prepareOnce(db =>
  db.insert(clientMessages).values(placesOf(['organisation', 'conversationId', 'id', 'caseId', 'seq'])),
)

/** What follows from the events: conversations as they are now, credentials, held spans, the snapshot, what is told to the outside. */
function around(db: Database, { organisation, caseId }: CaseRef, batch: RawAppend) {
  const opened = new Set(batch.events.filter(event => event.type === 'conversationOpened').map(event => event.conversationId))
  return [
    ...batch.conversations.map(({ id, waitingSince, ...rest }) => {
      const row = { ...rest, waitingSince: waitingSince ?? '9' }
      return opened.has(id)
        ? insertConversation(db, { ...row, organisation, id })
        : updateConversation(db, { ...row, organisation, caseId, id }, Object.keys(row).join(' '))
    }),
    ...batch.searched.flatMap(({ conversationId, terms }) => [
      insertWordRow(db, { organisation, caseId, conversationId }),
      insertWords(db, { terms }),
    ]),
    ...(batch.mentions.length ? [db.insert(mentions).values(batch.mentions.map(one => ({ organisation, caseId, ...one })))] : []),
    ...batch.figures.map(figure => addFigure(db, organisation, figure)),
    ...batch.credentials.map(credentials => insertCredentials(db, { organisation, ...credentials })),
    ...(batch.subject ? [db.insert(conversationSubjects).values({ organisation, caseId, ...batch.subject })] : []),
    ...(batch.heldSpans.length ? [db.insert(heldSpans).values(batch.heldSpans.map(span => ({ organisation, caseId, ...span })))] : []),
    ...(batch.snapshot ? [putSnapshot(db, { organisation, caseId, ...batch.snapshot })] : []),
    ...insertMessages(db, batch.outbox),
  ]
}

const insertConversation = prepareOnce(db =>
  db.insert(conversations).values({ ...placesOf(conversationColumns), change: nextChange(at('organisation')) }),
)

const conversationColumns = [
  'organisation',
  'id',
  'caseId',
  'controller',
  'status',
  'locale',
  'createdAt',
  'updatedAt',
  'assigneeId',
  'assigneeName',
  'waitingSince',
  'waitingFor',
  'visitorSeq',
  'preview',
] as const

const insertCredentials = prepareOnce(db =>
  db.insert(conversationCredentials).values(
    (['token', 'resume'] as const).map(kind => ({
      ...placesOf(['organisation', 'conversationId']),
      kind,
      hash: at(`${kind}Hash`),
    })),
  ),
)

const putSnapshot = prepareOnce(db =>
  db
    .insert(caseSnapshots)
    .values(placesOf(['organisation', 'caseId', 'seq', 'foldVersion', 'state']))
    .onConflictDoUpdate({
      target: [caseSnapshots.organisation, caseSnapshots.caseId],
      set: { seq: sql`excluded.seq`, foldVersion: sql`excluded.fold_version`, state: sql`excluded.state` },
    }),
)

const updateConversation = prepareOnce((db, shape) =>
  db
    .update(conversations)
    .set({ ...placesOf(shape.split(' ')), change: nextChange(at('organisation')) })
    .where(and(eq(conversations.organisation, at('organisation')), eq(conversations.id, at('id')), eq(conversations.caseId, at('caseId')))),
)

const insertWordRow = prepareOnce(db => db.insert(conversationWordRows).values(placesOf(['organisation', 'caseId', 'conversationId'])))
const insertWords = prepareOnce(db =>
  db.run(sql`insert into conversation_words (rowid, terms) values (last_insert_rowid(), ${at('terms')})`),
)

const nextChange = (organisation: string | Placeholder): SQL<number> =>
  sql<number>`(select coalesce(max(change), 0) + 1 from conversations where organisation = ${organisation})`

/** Counted in the batch that does what is counted: once, whatever happens. */
const addFigure = (db: Database, organisation: string, figure: Figure) => insertFigure(db, { organisation, ...figure })

const insertFigure = prepareOnce(db => {
  const names = Object.keys(noFigures) as (keyof typeof noFigures)[]
  const added = Object.fromEntries(names.map(name => [name, sql`${deskFigures[name]} + ${at(name)}`]))
  return db
    .insert(deskFigures)
    .values(placesOf(['organisation', 'day', 'staff', ...names]))
    .onConflictDoUpdate({ target: [deskFigures.organisation, deskFigures.day, deskFigures.staff], set: added })
})
