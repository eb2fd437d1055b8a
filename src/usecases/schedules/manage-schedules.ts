import { mostNodes, mostSchedules, type ScheduleSettings, sliceOf } from '../../domain/schedules/schedule.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Schedule, ScheduledNode, ScheduleRef } from '../../ports/schedules.ts'
import { parseFields } from '../cases/parse-fields.ts'
import { type FieldError, type Outcome, refuse } from '../outcome.ts'
import type { RecordError, RecordSource } from '../records/source-record.ts'

type Managing = Pick<Deps, 'schedules' | 'clock' | 'ids' | 'catalogue' | 'reference'>

const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const

const wrongIn = (deps: Managing, { common }: Pick<ScheduleSettings, 'common'>): readonly FieldError[] =>
  parseFields(deps, common, { known: {}, evidence, pointer: '/common' }).errors

export async function addSchedule(
  deps: Managing,
  organisation: string,
  { settings, nextOn }: { readonly settings: ScheduleSettings; readonly nextOn: string | null },
): Promise<Outcome<{ readonly schedule: Schedule }>> {
  const errors = wrongIn(deps, settings)
  if (errors.length > 0) return refuse('invalid-fields', { errors })
  if ((await deps.schedules.list(organisation)).length >= mostSchedules)
    return refuse('invalid-body', { errors: [{ pointer: '', code: 'schedule.tooMany', args: { max: mostSchedules } }] })
  const id = deps.ids.next('sched')
  const schedule = { organisation, id, createdAt: deps.clock.now(), nodes: 0, run: 0, underWay: false, nextOn, settings }
  await deps.schedules.add(schedule)
  return { ok: true, schedule }
}

export async function findSchedule(deps: Pick<Deps, 'schedules'>, ref: ScheduleRef): Promise<Outcome<{ readonly schedule: Schedule }>> {
  const schedule = await deps.schedules.get(ref)
  return schedule ? { ok: true, schedule } : refuse('not-found')
}

/** What is left out stays. */
export async function changeSchedule(
  deps: Managing,
  ref: ScheduleRef,
  { settings, nextOn }: { readonly settings: Partial<ScheduleSettings>; readonly nextOn?: string | null },
): Promise<Outcome<{ readonly schedule: Schedule }>> {
  const known = await deps.schedules.get(ref)
  if (!known) return refuse('not-found')
  const all = { ...known.settings, ...settings }
  const errors = wrongIn(deps, all)
  if (errors.length > 0) return refuse('invalid-fields', { errors })
  const schedule = await deps.schedules.change(ref, { settings: all, ...(nextOn === undefined ? {} : { nextOn }) })
  return schedule ? { ok: true, schedule } : refuse('not-found')
}

export interface Inventory {
  readonly nodes: number
  /** rows that could not be read: they are left out */
  readonly errors: readonly RecordError[]
}

/** errors that are named one by one */
const mostNamed = 200

/** Puts a new inventory in the place of the old one. A node is known by its id; of two with one id the file is refused. */
export async function setInventory(deps: Managing, ref: ScheduleRef, source: RecordSource): Promise<Outcome<Inventory>> {
  const slices = new Map<number, ScheduledNode[]>()
  const known = new Set<string>()
  const errors: RecordError[] = [...source.problems]
  for await (const batch of source.records)
    for (const { id, fields, errors: wrong, unreadable } of batch) {
      errors.push(...wrong)
      if (unreadable) continue
      if (known.has(id)) return refuse('invalid-body', { errors: [{ pointer: '/records', code: 'schedule.sameNode', args: { node: id } }] })
      known.add(id)
      if (known.size > mostNodes)
        return refuse('invalid-body', { errors: [{ pointer: '/records', code: 'schedule.tooManyNodes', args: { max: mostNodes } }] })
      const slice = slices.get(sliceOf(id)) ?? []
      slice.push({ id, fields })
      slices.set(sliceOf(id), slice)
    }
  if (known.size === 0) return refuse('invalid-body', { errors: [{ pointer: '/records', code: 'table.empty' }] })
  if (!(await deps.schedules.setNodes(ref, slices))) return refuse('not-found')
  return { ok: true, nodes: known.size, errors: errors.slice(0, mostNamed) }
}
