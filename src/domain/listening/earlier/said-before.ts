import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing } from '../hearing.ts'

export type Held = readonly [field: FieldDefinition, value: Json]

/** What the person said before, not what followed from it. */
export function saidBefore(hearing: Hearing): readonly Held[] {
  const before = said.get(hearing.known)
  if (before) return before
  const found = read(hearing)
  said.set(hearing.known, found)
  return found
}
/** by what is known of a message, which goes with it wherever it is looked at */
const said = new WeakMap<Hearing['known'], readonly Held[]>()

const read = (hearing: Hearing): readonly Held[] =>
  Object.entries(hearing.request.fields).flatMap(([key, entry]): readonly Held[] => {
    const field = hearing.tools.fields[key]
    const value = hearing.known(key)
    return field && value !== undefined && entry.evidence.kind !== 'derived' ? [[field, value]] : []
  })

/** more answers in one message are a form, of which anything may be meant */
const mostLatest = 6

/** What was answered last, which whoever puts something right most often means; nothing after a form. */
export function latestOf(hearing: Hearing): ReadonlySet<string> {
  const before = latest.get(hearing.known)
  if (before) return before
  const found = findLatest(hearing)
  latest.set(hearing.known, found)
  return found
}
const latest = new WeakMap<Hearing['known'], ReadonlySet<string>>()

function findLatest(hearing: Hearing): ReadonlySet<string> {
  const seqOf = ([{ key }]: Held): number => hearing.request.fields[key]?.evidence.seq ?? 0
  const held = saidBefore(hearing)
  const newest = Math.max(...held.map(seqOf))
  const last = held.filter(each => seqOf(each) === newest)
  return new Set(last.length <= mostLatest ? last.map(([{ key }]) => key) : [])
}
