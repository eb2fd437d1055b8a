import { and, count, eq, isNull, lte, min } from 'drizzle-orm'
import type { Backlog } from '../../ports/health.ts'
import { type Database, schema } from './database.ts'

const { conversations, outbox, renderJobs } = schema
const kinds = ['webhook', 'email', 'sms'] as const

/** What waits in this database: counted by indexes, in one round trip. */
export async function backlogOf(db: Database, now: string): Promise<readonly Backlog[]> {
  const [messages, [jobs], [persons]] = await db.batch([
    db
      .select({ kind: outbox.kind, waiting: count(), since: min(outbox.nextTry) })
      .from(outbox)
      .where(and(eq(outbox.state, 'pending'), lte(outbox.nextTry, now)))
      .groupBy(outbox.kind),
    db
      .select({ waiting: count(), since: min(renderJobs.createdAt) })
      .from(renderJobs)
      .where(and(eq(renderJobs.status, 'queued'), isNull(renderJobs.startedAt))),
    db
      .select({ waiting: count(), since: min(conversations.waitingSince) })
      .from(conversations)
      .where(eq(conversations.status, 'waiting')),
  ])
  const line = (queue: Backlog['queue'], found: { readonly waiting: number; readonly since: string | null } | undefined): Backlog => ({
    queue,
    waiting: found?.waiting ?? 0,
    oldestSeconds: found?.since ? secondsBetween(found.since, now) : 0,
  })
  return [
    ...kinds.map(kind =>
      line(
        kind,
        messages.find(row => row.kind === kind),
      ),
    ),
    line('renderJob', jobs),
    line('handoff', persons),
  ]
}

/** A clock that was set back makes nothing younger than now. `9` stands for a time that nobody waits since. */
const secondsBetween = (since: string, now: string): number => {
  const milliseconds = Date.parse(now) - Date.parse(since)
  return Number.isFinite(milliseconds) ? Math.max(0, Math.round(milliseconds / 1000)) : 0
}

/** Of several databases: counts are summed, the oldest is the oldest of all. */
export function sumBacklogs(each: readonly (readonly Backlog[])[]): readonly Backlog[] {
  const sums = new Map<Backlog['queue'], Backlog>()
  for (const { queue, waiting, oldestSeconds } of each.flat()) {
    const known = sums.get(queue)
    sums.set(queue, {
      queue,
      waiting: waiting + (known?.waiting ?? 0),
      oldestSeconds: Math.max(oldestSeconds, known?.oldestSeconds ?? 0),
    })
  }
  return [...sums.values()]
}
