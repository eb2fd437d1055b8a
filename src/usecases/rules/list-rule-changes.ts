import type { FilingId } from '../../domain/case/events.ts'
import type { Catalogue } from '../../domain/catalogue.ts'
import { type RuleChange, ruleChanges } from '../../domain/rules/rule-changes.ts'
import type { PageRequest } from '../../ports/page.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface ListRuleChanges extends PageRequest {
  /** yyyy-mm-dd: that day and later */
  readonly since?: string
  readonly filing?: FilingId
}

export interface RuleChangePage {
  readonly items: readonly RuleChange[]
  /** id of the last change of the page */
  readonly nextCursor: string | null
}

/** Dated changes of the rules, newest first. */
export function listRuleChanges(catalogue: Catalogue, { limit, cursor, since, filing }: ListRuleChanges): Outcome<RuleChangePage> {
  const all = ruleChanges(catalogue)
  const before = cursor === undefined ? -1 : all.findIndex(change => change.id === cursor)
  if (cursor !== undefined && before < 0) return refuse('invalid-body', { errors: [{ pointer: '/query/cursor', code: 'cursor' }] })
  const rest = all.slice(before + 1).filter(change => (!since || change.on >= since) && (!filing || change.filings.includes(filing)))
  return { ok: true, items: rest.slice(0, limit), nextCursor: rest.length > limit ? (rest[limit - 1]?.id ?? null) : null }
}
