import { keptRuns } from '../../domain/schedules/schedule.ts'
import { addCounts, noCounts } from '../../domain/schedules/standing.ts'
import type { PageRequest } from '../../ports/page.ts'
import type { ScheduleRef, ScheduleRun } from '../../ports/schedules.ts'
import type { RawResult, RawSchedule, RawSchedules } from '../sealing/raw-schedules.ts'
import { enqueueInMemory } from './raw-outbox.ts'
import type { MemoryTables } from './tables.ts'

/** A schedule with what hangs on it. */
export interface ScheduleRow extends RawSchedule {
  lease: string | null
  leaseUntil: string | null
  slices: ReadonlyMap<number, Uint8Array>
  readonly runs: ScheduleRun[]
  readonly results: Map<number, Map<number, RawResult>>
}

const nameOf = ({ organisation, id }: ScheduleRef): string => `${organisation}/${id}`

export function memoryRawSchedules(tables: MemoryTables): RawSchedules {
  const all = tables.schedules
  const find = (ref: ScheduleRef): ScheduleRow | undefined => all.get(nameOf(ref))
  const put = (row: ScheduleRow, change: Partial<ScheduleRow>): ScheduleRow => {
    const changed = { ...row, ...change }
    all.set(nameOf(row), changed)
    return changed
  }
  const resultsOf = (ref: ScheduleRef, run: number): readonly RawResult[] =>
    [...(find(ref)?.results.get(run)?.values() ?? [])].toSorted((a, b) => a.slice - b.slice)

  return {
    async add(schedule) {
      all.set(nameOf(schedule), { ...schedule, lease: null, leaseUntil: null, slices: new Map(), runs: [], results: new Map() })
    },
    get: async ref => shown(find(ref)),
    list: async organisation => [...all.values()].filter(row => row.organisation === organisation).flatMap(row => shown(row) ?? []),
    async change(ref, change) {
      const row = find(ref)
      return row ? shown(put(row, change)) : null
    },
    drop: async ref => all.delete(nameOf(ref)),
    async setNodes(ref, slices, nodes) {
      const row = find(ref)
      if (!row) return false
      put(row, { nodes, slices: new Map(slices.map(({ slice, records }) => [slice, records])) })
      return true
    },
    nodesOf: async (ref, slice) => find(ref)?.slices.get(slice) ?? null,
    async claim({ today, now, until, lease, only }) {
      const [row] = [...all.values()]
        .filter(each => !only || nameOf(each) === nameOf(only))
        .filter(each => each.leaseUntil === null || each.leaseUntil <= now)
        .filter(each => today === null || each.underWay || (each.nextOn !== null && each.nextOn <= today))
        .toSorted((a, b) => ((a.nextOn ?? '') < (b.nextOn ?? '') ? -1 : 1))
      return row ? shown(put(row, { lease, leaseUntil: until })) : null
    },
    async release(ref, lease) {
      const row = find(ref)
      if (row?.lease === lease) put(row, { lease: null, leaseUntil: null })
    },
    async begin(ref, run) {
      const row = find(ref)
      if (!row || row.underWay || row.run !== run.run - 1) return false
      row.runs.push({ ...run, finishedAt: null, counts: null })
      put(row, { run: run.run, underWay: true })
      return true
    },
    async leftOf(ref, run) {
      const judged = new Set(resultsOf(ref, run).map(({ slice }) => slice))
      const before = resultsOf(ref, run - 1).map(({ slice }) => slice)
      const slices = new Set([...(find(ref)?.slices.keys() ?? []), ...before])
      return [...slices].filter(slice => !judged.has(slice)).toSorted((a, b) => a - b)
    },
    result: async (ref, run, slice) => find(ref)?.results.get(run)?.get(slice) ?? null,
    async record(ref, run, result) {
      const row = find(ref)
      if (!row || row.results.get(run)?.has(result.slice)) return false
      row.results.set(run, new Map([...(row.results.get(run) ?? []), [result.slice, result]]))
      return true
    },
    countsOf: async (ref, run) => resultsOf(ref, run).reduce((sum, { counts }) => addCounts(sum, counts), noCounts),
    async finish(ref, { run, finishedAt, nextOn, counts }, messages) {
      const row = find(ref)
      const at = row?.runs.findIndex(each => each.run === run && each.finishedAt === null) ?? -1
      const open = row?.runs[at]
      if (!row || !open) return false
      row.runs[at] = { ...open, finishedAt, counts }
      put(row, { underWay: false, nextOn })
      for (const each of row.results.keys()) if (each < run - keptRuns) row.results.delete(each)
      enqueueInMemory(tables, messages)
      return true
    },
    runs: async (ref, page) => pageOf([...(find(ref)?.runs ?? [])].reverse(), page, ({ run }) => -run),
    runOf: async (ref, run) => find(ref)?.runs.find(each => each.run === run) ?? null,
    results: async (ref, run, page) => pageOf(resultsOf(ref, run), page, ({ slice }) => slice),
  }
}

function shown(row: ScheduleRow | undefined): RawSchedule | null {
  if (!row) return null
  const { lease: _, leaseUntil: __, slices: ___, runs: ____, results: _____, ...schedule } = row
  return schedule
}

/** Rows behind the cursor, which is the place of the last one. */
function pageOf<Row>(rows: readonly Row[], { limit, cursor }: PageRequest, placeOf: (row: Row) => number) {
  const left = rows.filter(row => cursor === undefined || placeOf(row) > Number(cursor))
  const end = left[limit - 1]
  return { items: left.slice(0, limit), nextCursor: end && left.length > limit ? String(placeOf(end)) : null }
}
