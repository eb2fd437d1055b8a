import type { Catalogue } from '../../domain/catalogue.ts'
import type { Json } from '../../domain/json.ts'
import { basisInForce, spokenBasis } from '../../domain/rules/basis-in-force.ts'
import { type Entry, isRule } from '../../domain/rules/entry.ts'
import { readsOf } from '../../domain/rules/reads.ts'
import type { BasisKind, Rule } from '../../domain/rules/rule.ts'
import { thresholdsOf } from '../../domain/rules/thresholds.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface ListedRule {
  /** one that is executed, or one that only says something */
  readonly rule: Rule | Entry
  /** every field that it reads; an entry reads none */
  readonly fields: readonly string[]
  /** the values of the parameters that day */
  readonly thresholds: Readonly<Record<string, number | string>>
  /** what its sentence needs that day: thresholds and, as marks, the basis */
  readonly args: Readonly<Record<string, Json>>
}

export interface ListRules {
  /** yyyy-mm-dd */
  readonly inForceOn: string
  readonly filing?: string
  readonly basis?: BasisKind
  /** only rules that are executed, or only what is said and cannot be judged */
  readonly checkable?: boolean
}

/** The rules in force on a day, then what is said that day and cannot be judged. */
export function listRules(catalogue: Catalogue, { inForceOn, filing, basis, checkable }: ListRules): readonly ListedRule[] {
  return [...catalogue.rules, ...catalogue.entries]
    .filter(({ effective: { from, to } }) => from <= inForceOn && (!to || inForceOn <= to))
    .filter(rule => !filing || rule.filings.includes(filing))
    .filter(rule => !basis || rule.basis.some(candidate => candidate.kind === basis))
    .filter(rule => checkable === undefined || isRule(rule) === checkable)
    .map(rule => listed(catalogue, rule, inForceOn))
}

export interface RulePage {
  readonly items: readonly ListedRule[]
  /** id of the last rule of the page; null at the end */
  readonly nextCursor: string | null
}

/** A page of a list, from after the rule named by the cursor; the whole list when no limit is given. */
export function pageOfRules(all: readonly ListedRule[], limit = all.length, cursor?: string): Outcome<RulePage> {
  const before = cursor === undefined ? -1 : all.findIndex(({ rule }) => rule.id === cursor)
  if (cursor !== undefined && before < 0) return refuse('invalid-body', { errors: [{ pointer: '/query/cursor', code: 'cursor' }] })
  const rest = all.slice(before + 1)
  return { ok: true, items: rest.slice(0, limit), nextCursor: rest.length > limit ? (rest[limit - 1]?.rule.id ?? null) : null }
}

export function listed(catalogue: Catalogue, rule: Rule | Entry, on: string): ListedRule {
  const thresholds = thresholdsOf(catalogue, rule, on)
  const args = { ...thresholds, seen: [], basis: basisInForce(rule, on).map(spokenBasis) }
  return { rule, fields: isRule(rule) ? fieldsOf(rule) : [], thresholds, args }
}

const fieldsOf = (rule: Rule): readonly string[] => [...new Set([...readsOf(rule.require), ...(rule.when ? readsOf(rule.when) : [])])]
