import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { bytes } from './bytes.ts'

/** What a check counts, by name. */
interface CheckCounts {
  readonly nodes: number
  readonly checks: number
  readonly passed: number
  readonly failed: number
  readonly unknown: number
  readonly errors: number
  readonly newlyFailing: number
  readonly fixed: number
  readonly added: number
  readonly removed: number
}

/** Checks that an organisation has made again and again. `run` is the last one that was begun; `underWay` until its last slice is judged. */
export const schedules = sqliteTable(
  'schedules',
  {
    organisation: text('organisation').notNull(),
    id: text('id').notNull(),
    createdAt: text('created_at').notNull(),
    nodes: integer('nodes').notNull(),
    run: integer('run').notNull(),
    underWay: integer('under_way', { mode: 'boolean' }).notNull(),
    /** yyyy-mm-dd in Shanghai; null while it is paused */
    nextOn: text('next_on'),
    lease: text('lease'),
    leaseUntil: text('lease_until'),
    keyId: text('key_id').notNull(),
    wrappedKey: bytes('wrapped_key').notNull(),
    /** sealed: name, what is checked, who is told */
    settings: bytes('settings').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.id] }), index('schedules_due').on(table.nextOn)],
)

/** The inventory in slices that are judged together. A node stays in its slice whatever comes and goes beside it. */
export const scheduleNodes = sqliteTable(
  'schedule_nodes',
  {
    organisation: text('organisation').notNull(),
    scheduleId: text('schedule_id').notNull(),
    slice: integer('slice').notNull(),
    /** sealed */
    records: bytes('records').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.scheduleId, table.slice] })],
)

export const scheduleRuns = sqliteTable(
  'schedule_runs',
  {
    organisation: text('organisation').notNull(),
    scheduleId: text('schedule_id').notNull(),
    run: integer('run').notNull(),
    on: text('judged_on').notNull(),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
    probed: integer('probed', { mode: 'boolean' }).notNull(),
    /** null until it is finished */
    counts: text('counts', { mode: 'json' }).$type<CheckCounts>(),
  },
  table => [primaryKey({ columns: [table.organisation, table.scheduleId, table.run] })],
)

/** What a run found in a slice; written once. */
export const scheduleResults = sqliteTable(
  'schedule_results',
  {
    organisation: text('organisation').notNull(),
    scheduleId: text('schedule_id').notNull(),
    run: integer('run').notNull(),
    slice: integer('slice').notNull(),
    counts: text('counts', { mode: 'json' }).$type<CheckCounts>().notNull(),
    /** sealed: what fails on which node, what began to and what was put right, what was probed */
    found: bytes('found').notNull(),
  },
  table => [primaryKey({ columns: [table.organisation, table.scheduleId, table.run, table.slice] })],
)
