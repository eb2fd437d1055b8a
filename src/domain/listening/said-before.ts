import type { FieldDefinition } from '../fields/definition.ts'
import type { Json } from '../json.ts'
import type { Hearing } from './hearing.ts'

export type Held = readonly [field: FieldDefinition, value: Json]

/** What the person said before, not what followed from it. */
export const saidBefore = (hearing: Hearing): readonly Held[] =>
  Object.entries(hearing.request.fields).flatMap(([key, entry]): readonly Held[] => {
    const field = hearing.tools.fields[key]
    const value = hearing.known(key)
    return field && value !== undefined && entry.evidence.kind !== 'derived' ? [[field, value]] : []
  })
