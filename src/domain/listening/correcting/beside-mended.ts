import type { Hearing } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import { offsetOf } from './ask-within.ts'
import { statementsOf } from './statements.ts'

/** what takes any words */
const wordTypes: ReadonlySet<string> = new Set(['string', 'text', 'stringList'])

/**
 * What else is heard beside an earlier answer that is put right. 邮箱少个g is no name of a site: words of the same sentence answer a question only
 * where they name it.
 */
export function besideMended(fills: readonly Fill[], mended: readonly Fill[], hearing: Hearing): readonly Fill[] {
  const within = (fill: Fill, from: number, to: number): boolean =>
    fill.start >= offsetOf(hearing, from) && fill.end <= offsetOf(hearing, to)
  const statements = statementsOf(hearing).filter(({ start, end }) => mended.some(fill => within(fill, start, end)))
  return fills.filter(fill => {
    const { type = '', kind } = hearing.tools.fields[fill.field] ?? {}
    const statement = statements.find(({ start, end }) => within(fill, start, end))
    if (!statement || !wordTypes.has(type) || (kind !== undefined && !takesNames.has(kind))) return true
    return statement.clauses.some(
      clause =>
        fill.end > offsetOf(hearing, clause.start) &&
        fill.start < offsetOf(hearing, clause.end) &&
        clause.cues.some(cue => cue.fields.includes(fill.field)),
    )
  })
}

const takesNames: ReadonlySet<string> = new Set(['siteName', 'brandName', 'personName', 'organisationName', 'freeText'])
