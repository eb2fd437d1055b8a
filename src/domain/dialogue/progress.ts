import type { FieldDefinition } from '../fields/definition.ts'
import type { Judgement } from '../readiness/judgement.ts'
import type { Reply } from './reply.ts'

type Definitions = Readonly<Record<string, Pick<FieldDefinition, 'type'>>>

export interface Completion extends ReturnType<typeof progress> {
  /** needed and without an answer: `filled` and these are `needed` */
  readonly missing: readonly string[]
  /** papers to have at hand: they hold nothing back and are counted by themselves */
  readonly files: readonly string[]
}

/** The one set of figures that a person is told: answers that the rules still need. A hundred only when none is missing. */
export function progress(judgement: Pick<Judgement, 'needed' | 'missing'>, fields: Definitions): Reply['progress'] {
  const needed = judgement.needed.filter(key => !isFile(fields, key)).length
  const filled = needed - judgement.missing.filter(key => !isFile(fields, key)).length
  return { filled, needed, percent: needed === 0 ? 0 : Math.floor((100 * filled) / needed) }
}

export const completion = (judgement: Pick<Judgement, 'needed' | 'missing'>, fields: Definitions): Completion => ({
  ...progress(judgement, fields),
  missing: judgement.missing.filter(key => !isFile(fields, key)),
  files: judgement.missing.filter(key => isFile(fields, key)),
})

const isFile = (fields: Definitions, key: string): boolean => fields[key]?.type === 'upload'
