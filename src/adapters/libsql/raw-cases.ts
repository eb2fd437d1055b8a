import { and, asc, desc, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { CaseRef } from '../../ports/cases.ts'
import type { RawCase, RawCases, WrappedKey } from '../sealing/raw-cases.ts'
import { appendBatch } from './append-batch.ts'
import { caseIndex } from './case-index.ts'
import { type Database, schema } from './database.ts'
import type { AfterErase } from './index.ts'
import { isConstraint } from './patient-client.ts'
import { prepareOnce, readOne } from './prepare-once.ts'
import { refusalOf } from './refusal-of.ts'

const { caseEvents, caseSnapshots, cases, heldSpans } = schema

/** Rows in libSQL, embedded or remote: one batch, and so one round trip, for each call that succeeds. */
export function libsqlRawCases(db: Database, afterErase: AfterErase): RawCases {
  return {
    index: caseIndex(db, afterErase),

    async append(ref, batch) {
      try {
        await db.batch(appendBatch(db, ref, batch))
        return { ok: true }
      } catch (error) {
        // a constraint that breaks although the guard holds is a bug, not a refusal
        const refusal = isConstraint(error) ? await refusalOf(db, ref, batch) : null
        if (refusal) return refusal
        throw error
      }
    },

    refusal: (ref, guard) => refusalOf(db, ref, guard),

    async read(ref, after) {
      if (typeof after === 'number') {
        // mostly nothing has happened since
        const [head] = await readOne(db, selectCase(db, { ...ref }))
        if (!head || head.revision === after) return head ? { case: toCase(head), snapshot: null, events: [] } : null
        const [rows, events] = await db.batch([selectCase(db, { ...ref }), selectTail(db, { ...ref, after })])
        const found = rows[0] && toCase(rows[0])
        return found ? { case: found, snapshot: null, events } : null
      }
      const usable = and(ofCase(caseSnapshots, ref), eq(caseSnapshots.foldVersion, after.foldVersion))
      const reached = sql`coalesce((select ${caseSnapshots.seq} from ${caseSnapshots} where ${usable}), 0)`
      const [rows, snapshots, events] = await db.batch([
        selectCase(db, { ...ref }),
        db
          .select({ seq: caseSnapshots.seq, foldVersion: caseSnapshots.foldVersion, state: caseSnapshots.state })
          .from(caseSnapshots)
          .where(usable),
        selectEvents(db, ofCase(caseEvents, ref), gt(caseEvents.seq, reached)),
      ])
      const found = rows[0] && toCase(rows[0])
      return found ? { case: found, snapshot: snapshots[0] ?? null, events } : null
    },

    async readEach(refs, { foldVersion }) {
      if (refs.length === 0) return []
      const places = sql.join(
        refs.map(({ organisation, caseId }) => sql`(${organisation}, ${caseId})`),
        sql`, `,
      )
      const among = (table: Owned): SQL => sql`(${table.organisation}, ${table.caseId}) in (values ${places})`
      const reached = sql`coalesce((select ${caseSnapshots.seq} from ${caseSnapshots} where ${caseSnapshots.organisation} = ${caseEvents.organisation} and ${caseSnapshots.caseId} = ${caseEvents.caseId} and ${caseSnapshots.foldVersion} = ${foldVersion}), 0)`
      const [rows, snapshots, events] = await db.batch([
        db.select().from(cases).where(sql`(${cases.organisation}, ${cases.id}) in (values ${places})`),
        db
          .select()
          .from(caseSnapshots)
          .where(and(among(caseSnapshots), eq(caseSnapshots.foldVersion, foldVersion))),
        db
          .select()
          .from(caseEvents)
          .where(and(among(caseEvents), gt(caseEvents.seq, reached)))
          .orderBy(asc(caseEvents.organisation), asc(caseEvents.caseId), asc(caseEvents.seq)),
      ])
      const found = new Map(rows.map(row => [placeOf(row.organisation, row.id), toCase(row)]))
      const kept = new Map(snapshots.map(row => [placeOf(row.organisation, row.caseId), row]))
      const tails = Map.groupBy(events, row => placeOf(row.organisation, row.caseId))
      return refs.map(({ organisation, caseId }) => {
        const place = placeOf(organisation, caseId)
        const row = found.get(place)
        return row ? { case: row, snapshot: kept.get(place) ?? null, events: tails.get(place) ?? [] } : null
      })
    },

    async events(ref, { after, before, conversationId, types, newestFirst, limit }) {
      const [rows, events] = await db.batch([
        selectCase(db, { ...ref }),
        selectEvents(
          db,
          ofCase(caseEvents, ref),
          after === undefined ? undefined : gt(caseEvents.seq, after),
          before === undefined ? undefined : lt(caseEvents.seq, before),
          conversationId === undefined ? undefined : eq(caseEvents.conversationId, conversationId),
          types === undefined ? undefined : inArray(caseEvents.type, [...types]),
        )
          .orderBy(newestFirst ? desc(caseEvents.seq) : asc(caseEvents.seq))
          .limit(limit),
      ])
      const found = rows[0] && toCase(rows[0])
      return found ? { case: found, events } : null
    },

    async heldSpans(ref, now) {
      const { seq, n, field, kind, text, expiresAt } = heldSpans
      const [rows, spans] = await db.batch([
        selectCase(db, { ...ref }),
        db
          .select({ seq, n, field, kind, text, expiresAt })
          .from(heldSpans)
          .where(and(ofCase(heldSpans, ref), gt(expiresAt, now)))
          .orderBy(asc(seq), asc(n)),
      ])
      const found = rows[0] && toCase(rows[0])
      return found ? { case: found, spans } : null
    },
  }
}

const placeOf = (organisation: string, caseId: string): string => `${organisation}/${caseId}`

type Owned = typeof caseEvents | typeof caseSnapshots | typeof heldSpans

const ofCase = (table: Owned, ref: CaseRef): SQL | undefined => and(eq(table.organisation, ref.organisation), eq(table.caseId, ref.caseId))

const at = sql.placeholder

const { revision, headHash, keyId, wrappedKey } = cases
const headColumns = { revision, headHash, keyId, wrappedKey }

const selectCase = prepareOnce(db =>
  db
    .select(headColumns)
    .from(cases)
    .where(and(eq(cases.organisation, at('organisation')), eq(cases.id, at('caseId'))))
    .limit(1),
)

const selectTail = prepareOnce(db =>
  selectEvents(db, eq(caseEvents.organisation, at('organisation')), eq(caseEvents.caseId, at('caseId')), gt(caseEvents.seq, at('after'))),
)

function selectEvents(db: Database, ...conditions: readonly (SQL | undefined)[]) {
  const { seq, type, v, at, actor, conversationId, payload, prevHash, hash } = caseEvents
  return db
    .select({ seq, type, v, at, actor, conversationId, payload, prevHash, hash })
    .from(caseEvents)
    .where(and(...conditions))
    .orderBy(asc(seq))
    .$dynamic()
}

function toCase({ revision, headHash, keyId, wrappedKey }: Pick<typeof cases.$inferSelect, keyof typeof headColumns>): RawCase {
  const key: WrappedKey | null = keyId === null || wrappedKey === null ? null : { keyId, wrapped: wrappedKey }
  return { revision, headHash, key }
}
