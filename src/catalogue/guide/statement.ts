import type { Severity } from '../../domain/rules/rule.ts'
import type { FieldKey } from '../fields/index.ts'

/** One statement of a source article, in its order. */
export interface Statement {
  /** `G` the article on filing a server again, `P` the one on overseas servers */
  readonly id: string
  readonly section: string
  readonly zh: string
  readonly fields: readonly FieldKey[]
  /** how strongly the article says it */
  readonly stated: Severity
  /** how strongly we show it; `never` is answered with the truth and never given as advice */
  readonly shown: Severity | 'never'
  /** what the regulation says about it, and how sure we are */
  readonly note: string
}
