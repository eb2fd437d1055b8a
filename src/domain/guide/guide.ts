import type { Basis } from '../rules/rule.ts'
import type { Article } from './sentence.ts'
import type { Statement } from './statement.ts'

/** What the article's figures are held against. */
export interface Yardsticks {
  /** longest review of the administration once the material is complete, working days */
  readonly reviewWorkingDays: number
  readonly incidentLevels: number
  /** gravest first */
  readonly warningColours: readonly string[]
  readonly basis: Readonly<Record<'review' | 'incidents', Basis>>
}

/** The two source articles as data: what they say, sentence by sentence, and what that can be held against. */
export interface Guide {
  readonly articles: readonly Article[]
  readonly statements: readonly Statement[]
  readonly yardsticks: Yardsticks
}
