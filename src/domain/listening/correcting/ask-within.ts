import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'

/** Hears a stretch of the message as it was typed as if only this field had been asked for. */
export type Ask = (field: string, from: number, to?: number) => FieldsHeard

/** Where a place of the normalised text stands in the message as it was typed. */
export const offsetOf = ({ norm }: Hearing, at: number): number => norm.offsets[at] ?? norm.original.length

/** What a stretch of the normalised text says of one field, at its place in the message as it was typed; undefined where it says nothing. */
export function askWithin(field: string, from: number, to: number, hearing: Hearing, ask: Ask): Fill | undefined {
  if (from >= to) return undefined
  const at = offsetOf(hearing, from)
  const fill = ask(field, at, offsetOf(hearing, to)).fills.find(each => each.field === field)
  return fill && { ...fill, start: fill.start + at, end: fill.end + at }
}
