import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Json } from '../../domain/json.ts'
import type { ScheduleSettings } from '../../domain/schedules/schedule.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Schedule, ScheduledNode, ScheduleRef, Schedules, SliceFound } from '../../ports/schedules.ts'
import type { Vault } from '../../ports/vault.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import type { WrappedKey } from './raw-cases.ts'
import type { RawSchedule, RawSchedules } from './raw-schedules.ts'
import { sealMessages } from './sealed-outbox.ts'

const settingsContext = ({ organisation, id }: ScheduleRef): string => `${organisation}/${id}/schedule`
const nodesContext = (ref: ScheduleRef, slice: number): string => `${settingsContext(ref)}/nodes/${slice}`
const foundContext = (ref: ScheduleRef, run: number, slice: number): string => `${settingsContext(ref)}/run/${run}/${slice}`

/** `Schedules` over rows: settings, inventory and what was found are sealed with a key of the schedule's own, and go with it. */
export function sealedSchedules(raw: RawSchedules, vault: Vault, clock: Clock): Schedules {
  const sealMail = sealMessages(vault, clock)
  const seal = (key: WrappedKey, value: unknown, context: string): Promise<Uint8Array> =>
    vault.seal(key, utf8(canonicalJson(value as Json)), context)
  const unseal = async <T>(key: WrappedKey, sealed: Uint8Array, context: string): Promise<T> =>
    JSON.parse(fromUtf8(await vault.open(key, sealed, context)))

  async function open({ key, settings, ...row }: RawSchedule): Promise<Schedule> {
    return { ...row, settings: await unseal<ScheduleSettings>(key, settings, settingsContext(row)) }
  }
  const keyOf = async (ref: ScheduleRef): Promise<WrappedKey | null> => (await raw.get(ref))?.key ?? null

  return {
    drop: raw.drop,
    release: raw.release,
    begin: raw.begin,
    leftOf: raw.leftOf,
    runs: raw.runs,
    runOf: raw.runOf,
    async add({ settings, ...schedule }) {
      const key = await vault.newDataKey()
      await raw.add({ ...schedule, key, settings: await seal(key, settings, settingsContext(schedule)) })
    },
    async get(ref) {
      const row = await raw.get(ref)
      return row && open(row)
    },
    list: async organisation => Promise.all((await raw.list(organisation)).map(open)),
    async change(ref, { settings, ...rest }) {
      const key = settings && (await keyOf(ref))
      if (settings && !key) return null
      const sealed = settings && key ? { settings: await seal(key, settings, settingsContext(ref)) } : {}
      const row = await raw.change(ref, { ...rest, ...sealed })
      return row && open(row)
    },
    async setNodes(ref, slices) {
      const key = await keyOf(ref)
      if (!key) return false
      const rows = await Promise.all(
        [...slices].map(async ([slice, nodes]) => ({ slice, records: await seal(key, nodes, nodesContext(ref, slice)) })),
      )
      const nodes = [...slices.values()].reduce((sum, { length }) => sum + length, 0)
      return raw.setNodes(ref, rows, nodes)
    },
    async nodesOf(ref, slice) {
      const [key, records] = [await keyOf(ref), await raw.nodesOf(ref, slice)]
      return key && records ? unseal<readonly ScheduledNode[]>(key, records, nodesContext(ref, slice)) : []
    },
    async claim(by) {
      const row = await raw.claim(by)
      return row && open(row)
    },
    async claimOne(only, by) {
      const row = await raw.claim({ ...by, today: null, only })
      return row && open(row)
    },
    async standingBefore(ref, run, slice) {
      const [key, row] = [await keyOf(ref), await raw.result(ref, run - 1, slice)]
      return key && row ? (await unseal<SliceFound>(key, row.found, foundContext(ref, run - 1, slice))).standing : null
    },
    async record(ref, run, { slice, counts, ...found }) {
      const key = await keyOf(ref)
      return key ? raw.record(ref, run, { slice, counts, found: await seal(key, found, foundContext(ref, run, slice)) }) : false
    },
    async finish(ref, end, tell) {
      const counts = await raw.countsOf(ref, end.run)
      const messages = await sealMail(ref.organisation, tell(counts))
      return (await raw.finish(ref, { ...end, counts }, messages)) ? counts : null
    },
    async results(ref, run, page) {
      const key = await keyOf(ref)
      const { items, nextCursor } = await raw.results(ref, run, page)
      if (!key) return { items: [], nextCursor: null }
      const opened = await Promise.all(
        items.map(async ({ found, ...row }) => ({
          ...row,
          ...(await unseal<SliceFound>(key, found, foundContext(ref, run, row.slice))),
        })),
      )
      return { items: opened, nextCursor }
    },
  }
}
