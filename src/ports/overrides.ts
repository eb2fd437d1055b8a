import type { RuleOverride } from '../domain/rules/overrides.ts'
import type { Organisations } from './organisations.ts'

/** What organisations set otherwise, at hand for judging, which waits for nothing. */
export interface KnownOverrides {
  of(organisation: string): readonly RuleOverride[]
  /** looks again when the last look is a minute old, or `now` */
  refresh(organisations: Pick<Organisations, 'overrides'>, when?: 'now'): Promise<void>
}
