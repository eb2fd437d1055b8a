import { outsideQuiet, usualQuiet } from '../../domain/life/reminders.ts'
import { nextRunDay } from '../../domain/schedules/schedule.ts'
import { type CheckCounts, scoreOf } from '../../domain/schedules/standing.ts'
import type { Deps } from '../../ports/deps.ts'
import type { NewMessage } from '../../ports/outbox.ts'
import type { Schedule, ScheduleRef } from '../../ports/schedules.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { newWebhook } from '../webhooks/new-webhook.ts'
import { judgeSlice } from './judge-slice.ts'
import { probeNodes } from './probe-nodes.ts'

export type RunningSchedules = Pick<
  Deps,
  'schedules' | 'catalogue' | 'reference' | 'clock' | 'ids' | 'log' | 'prober' | 'vault' | 'mailer' | 'webhooks' | 'webhookQueue'
>

export interface RunSchedulesOptions {
  /** slices that one call judges; without it, all */
  readonly most?: number
  /** milliseconds that everybody else has between two slices */
  readonly pause?: number
  readonly signal?: AbortSignal
}

/** longer than a slice takes, however slow its sites are */
const leaseMs = 15 * 60_000

/** Judges what is due or was left half done, a slice at a time; how many slices. What dies anywhere is gone on with by the next call. */
export async function runSchedules(deps: RunningSchedules, options: RunSchedulesOptions = {}): Promise<number> {
  let judged = 0
  const most = options.most ?? Number.POSITIVE_INFINITY
  while (judged < most && !options.signal?.aborted) {
    const by = { ...leaseOf(deps), today: deps.clock.today() }
    const schedule = await deps.schedules.claim(by)
    if (!schedule) break
    try {
      const { slices, finished } = await work(deps, schedule, { ...options, most: most - judged })
      judged += slices
      if (!finished) break
    } finally {
      await deps.schedules.release(schedule, by.lease)
    }
  }
  return judged
}

/** Begins a run now, whether it is due or not; whoever runs schedules goes on with it. */
export async function beginRun(
  deps: Pick<Deps, 'schedules' | 'clock' | 'ids'>,
  ref: ScheduleRef,
  { probe }: { readonly probe?: boolean } = {},
): Promise<Outcome<{ readonly run: number }>> {
  const schedule = await deps.schedules.get(ref)
  if (!schedule) return refuse('not-found')
  if (schedule.nodes === 0) return refuse('invalid-body', { errors: [{ pointer: '', code: 'schedule.noNodes' }] })
  const run = schedule.run + 1
  const begun = await deps.schedules.begin(ref, {
    run,
    on: deps.clock.today(),
    startedAt: deps.clock.now(),
    probed: probe ?? schedule.settings.probe,
  })
  return begun ? { ok: true, run } : refuse('schedule-running', { retryAfterSeconds: 30 })
}

const leaseOf = ({ clock, ids }: Pick<Deps, 'clock' | 'ids'>) => {
  const now = clock.now()
  return { now, until: new Date(Date.parse(now) + leaseMs).toISOString(), lease: ids.secret(9) }
}

async function work(
  deps: RunningSchedules,
  schedule: Schedule,
  { most = Number.POSITIVE_INFINITY, pause = 0, signal }: RunSchedulesOptions,
): Promise<{ readonly slices: number; readonly finished: boolean }> {
  const run = schedule.underWay ? schedule.run : await begun(deps, schedule)
  const current = run === null ? null : await deps.schedules.runOf(schedule, run)
  if (run === null || !current) return { slices: 0, finished: true }
  let slices = 0
  for (const slice of await deps.schedules.leftOf(schedule, run)) {
    if (slices >= most || signal?.aborted) return { slices, finished: false }
    const nodes = await deps.schedules.nodesOf(schedule, slice)
    const probed = current.probed ? await probeNodes(deps, schedule.organisation, nodes) : []
    const before = run === 1 ? null : ((await deps.schedules.standingBefore(schedule, run, slice)) ?? {})
    const { organisation, settings } = schedule
    await deps.schedules.record(schedule, run, judgeSlice(deps, { slice, organisation, settings, on: current.on, nodes, probed, before }))
    slices += 1
    await new Promise(resolve => setTimeout(resolve, pause))
  }
  const finishedAt = deps.clock.now()
  const nextOn = schedule.nextOn === null ? null : nextRunDay(current.on, schedule.settings.every)
  const wanted = await deps.webhooks.wanted(schedule.organisation)
  const counts = await deps.schedules.finish(schedule, { run, finishedAt, nextOn }, sums => [
    ...mails(deps, schedule, run, sums),
    ...webhooks(deps, schedule, run, sums, wanted),
  ])
  if (counts && wanted.size > 0) deps.webhookQueue.announce()
  if (counts) deps.log('info', 'schedule.run', { schedule: schedule.id, run, nodes: counts.nodes, newlyFailing: counts.newlyFailing })
  return { slices, finished: true }
}

/** A schedule without an inventory has nothing to judge: its day passes. */
async function begun(deps: RunningSchedules, schedule: Schedule): Promise<number | null> {
  if (schedule.nodes === 0) {
    await deps.schedules.change(schedule, { nextOn: nextRunDay(deps.clock.today(), schedule.settings.every) })
    return null
  }
  const begun = await beginRun(deps, schedule)
  return begun.ok ? begun.run : null
}

/** What a run tells systems: that it is finished, and apart from it that something began to fail. */
function webhooks(
  deps: RunningSchedules,
  { id }: Schedule,
  run: number,
  counts: CheckCounts,
  wanted: ReadonlySet<string>,
): readonly NewMessage[] {
  const types = (['schedule.run', ...(counts.newlyFailing > 0 ? ['schedule.alert' as const] : [])] as const).filter(
    type => wanted.has('*') || wanted.has(type),
  )
  const data = { schedule: id, run, score: scoreOf(counts), counts: { ...counts } }
  return types.map(type => newWebhook(deps.ids, { type, timestamp: deps.clock.now(), data }, `${id} ${run} ${type}`))
}

/** Who is told that something began to fail: written in the batch that ends the run, once for each receiver. */
function mails(deps: RunningSchedules, schedule: Schedule, run: number, counts: CheckCounts): readonly NewMessage[] {
  if (counts.newlyFailing === 0 || !deps.mailer) return []
  const now = deps.clock.now()
  const { name, notify } = schedule.settings
  const { newlyFailing, fixed, failed, nodes } = counts
  return notify.map(to => ({
    id: deps.ids.next('msg'),
    kind: 'email',
    to,
    payload: { type: 'scheduleAlert', schedule: schedule.id, run, name, score: scoreOf(counts), newlyFailing, fixed, failed, nodes },
    dedupeKey: `schedule ${schedule.id} ${run} ${to}`,
    dueOn: outsideQuiet(now, usualQuiet),
  }))
}
