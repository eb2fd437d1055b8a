import type { Guide } from './guide.ts'
import { type Bound, numberOf, type Statement } from './statement.ts'

const indexes = new WeakMap<Guide, ReadonlyMap<string, Statement>>()

export function statementOf(guide: Guide, id: string): Statement {
  const index = indexes.get(guide) ?? new Map(guide.statements.map(each => [each.id, each]))
  indexes.set(guide, index)
  const found = index.get(id)
  if (!found) throw new Error(`the guide has no ${id}`)
  return found
}

/** A number of the article, from where it says it. */
export const figureOf = (guide: Guide, id: string, of: string, is?: Bound['is']): number => numberOf(statementOf(guide, id), of, is)
