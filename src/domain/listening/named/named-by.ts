import type { Hearing, Region } from '../hearing.ts'

const fillers = /[的那个这些我们]|[那这][段条项]/g

/** The fields that a stretch is the name of, nothing left over; none where it is no name. */
export function namedBy({ start, end }: Region, { cues, text, tools }: Hearing): readonly string[] {
  const within = cues.filter(cue => start <= cue.start && cue.end <= end)
  const left = within.reduceRight((rest, cue) => rest.slice(0, cue.start - start) + rest.slice(cue.end - start), text.slice(start, end))
  if (within.length === 0 || left.replace(fillers, '') !== '') return []
  const [only, ...others] = within
  if (only && others.length === 0 && only.fields.length > 0) return only.fields
  const roles = within.flatMap(cue => cue.roles)
  const attributes = within.flatMap(cue => cue.attributes)
  const named = attributes.length > 0 ? attributes : (['name'] as const)
  return roles.flatMap(role => named.flatMap(attribute => tools.lexicon.roles[role]?.fields[attribute] ?? []))
}
