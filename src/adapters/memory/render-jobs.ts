import type { Clock } from '../../ports/clock.ts'
import type { JobRef, RenderJob, RenderJobs } from '../../ports/render-jobs.ts'
import type { SealMessages } from '../sealing/sealed-outbox.ts'
import { memoryIdempotency } from './idempotency.ts'
import { enqueueInMemory } from './raw-outbox.ts'
import { keyOf, type MemoryTables, type RenderJobRow, type RenderPartRow } from './tables.ts'

/** Bulk runs in Maps. */
export function memoryRenderJobs(tables: MemoryTables, clock: Clock, seal: SealMessages): RenderJobs {
  const idempotency = memoryIdempotency(tables, clock)
  const keyOfJob = ({ organisation, jobId }: JobRef): string => keyOf(organisation, jobId)
  const refOf = ({ organisation, id }: RenderJobRow): JobRef => ({ organisation, jobId: id })
  const partsOf = (ref: JobRef): RenderPartRow[] => tables.renderParts.get(keyOfJob(ref)) ?? []
  const goesOn = (job: RenderJobRow | undefined): job is RenderJobRow => job?.status === 'queued' || job?.status === 'running'
  const running = (): readonly RenderJobRow[] => [...tables.renderJobs.values()].filter(goesOn)
  const everyPart = (): readonly RenderPartRow[] => [...tables.renderParts.values()].flat()
  const change = (job: RenderJobRow, more: Partial<RenderJobRow>): void => {
    tables.renderJobs.set(keyOfJob(refOf(job)), { ...job, ...more })
  }
  const toJob = ({ turn: _, ...job }: RenderJobRow): RenderJob => {
    const sum = (which: 'done' | 'failed'): number => partsOf(refOf({ ...job, turn: '' })).reduce((all, part) => all + part[which], 0)
    return { ...job, done: sum('done'), failed: sum('failed') }
  }

  return {
    async open(job) {
      const row: RenderJobRow = {
        ...job,
        status: 'receiving',
        total: 0,
        startedAt: null,
        finishedAt: null,
        result: null,
        turn: job.createdAt,
      }
      tables.renderJobs.set(keyOfJob(refOf(row)), row)
    },

    async addParts(ref, added) {
      const rows = added.map(row => ({
        ...ref,
        ...row,
        status: 'waiting' as const,
        owner: null,
        lease: null,
        leaseUntil: null,
        done: 0,
        failed: 0,
        bytes: 0,
        report: null,
      }))
      tables.renderParts.set(keyOfJob(ref), [...partsOf(ref), ...rows])
    },

    async activate(ref, total, mark) {
      const job = tables.renderJobs.get(keyOfJob(ref))
      if (job?.status !== 'receiving') return false
      change(job, { status: 'queued', total })
      if (mark) await idempotency.finish(ref.organisation, mark, { caseId: ref.jobId, seq: 0 })
      return true
    },

    async get(ref) {
      const job = tables.renderJobs.get(keyOfJob(ref))
      return job ? toJob(job) : null
    },

    async list(organisation, { limit, cursor }) {
      const rows = [...tables.renderJobs.values()]
        .filter(job => job.organisation === organisation && job.status !== 'receiving' && (cursor === undefined || job.id < cursor))
        .sort((a, b) => (a.id < b.id ? 1 : -1))
      const items = rows.slice(0, limit).map(toJob)
      return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
    },

    async claim({ owner, lease, now, until }) {
      for (const job of [...running()].sort((a, b) => (a.turn < b.turn ? -1 : a.turn > b.turn ? 1 : 0))) {
        const part = partsOf(refOf(job)).find(each => each.status === 'waiting' && (each.leaseUntil === null || each.leaseUntil <= now))
        if (!part) continue
        Object.assign(part, { owner, lease, leaseUntil: until })
        change(job, { status: 'running', turn: now, startedAt: job.startedAt ?? now })
        return { ...refOf(job), part: part.part, firstIndex: part.firstIndex, rows: part.rows, lease }
      }
      return null
    },

    async renew(owner, until) {
      for (const part of everyPart()) if (part.owner === owner && part.status === 'waiting') part.leaseUntil = until
    },

    async release(owner) {
      for (const part of everyPart())
        if (part.owner === owner && part.status === 'waiting') Object.assign(part, { owner: null, lease: null, leaseUntil: null })
    },

    async complete(claimed, outcome) {
      const part = partsOf(claimed)[claimed.part]
      if (!goesOn(tables.renderJobs.get(keyOfJob(claimed)))) return false
      if (part?.status !== 'waiting' || part.lease !== claimed.lease) return false
      Object.assign(part, { ...outcome, status: 'done', owner: null, leaseUntil: null })
      return true
    },

    async parts(ref, { from, limit, having, now }) {
      return partsOf(ref)
        .filter(part => part.part >= from && (!having || part[having] > 0))
        .slice(0, limit)
        .map(({ part, firstIndex, rows, bytes, report, status, lease, leaseUntil }) => {
          const claimed = leaseUntil !== null && leaseUntil > now
          return { part, firstIndex, rows, bytes, report, lease: status === 'done' ? lease : null, claimed }
        })
    },

    async completed(limit) {
      const refs = running().map(refOf)
      return refs.filter(ref => partsOf(ref).every(({ status }) => status === 'done')).slice(0, limit)
    },

    async finish(ref, result, at, outbox = []) {
      const messages = await seal(ref.organisation, outbox)
      const job = tables.renderJobs.get(keyOfJob(ref))
      if (!goesOn(job) || partsOf(ref).some(({ status }) => status === 'waiting')) return false
      change(job, { status: 'done', finishedAt: at, result })
      enqueueInMemory(tables, messages)
      return true
    },

    async end(ref, status, at, outbox = []) {
      const messages = await seal(ref.organisation, outbox)
      const job = tables.renderJobs.get(keyOfJob(ref))
      if (!goesOn(job)) return false
      change(job, { status, finishedAt: at })
      enqueueInMemory(tables, messages)
      return true
    },

    async endedEarly(since, limit) {
      return [...tables.renderJobs.values()]
        .filter(({ status, finishedAt }) => (status === 'cancelled' || status === 'failed') && finishedAt !== null && finishedAt >= since)
        .slice(0, limit)
        .map(refOf)
    },

    async expired(now, abandoned, limit) {
      return [...tables.renderJobs.values()]
        .filter(job => job.expiresAt <= now || (job.status === 'receiving' && job.createdAt <= abandoned))
        .slice(0, limit)
        .map(refOf)
    },

    async remove(ref) {
      tables.renderParts.delete(keyOfJob(ref))
      tables.renderJobs.delete(keyOfJob(ref))
    },

    async countWaiting() {
      return running()
        .flatMap(job => partsOf(refOf(job)))
        .reduce((sum, { status, rows }) => sum + (status === 'waiting' ? rows : 0), 0)
    },
  }
}
