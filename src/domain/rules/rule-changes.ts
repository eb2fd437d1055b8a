import type { Catalogue, ParameterPeriod } from '../catalogue.ts'
import { addDays } from '../fields/calendar.ts'
import { basisInForce } from './basis-in-force.ts'
import { type Entry, isRule } from './entry.ts'
import { inForce, parameterOn, periodOn } from './parameters.ts'
import type { Basis, Rule } from './rule.ts'
import { parametersOf } from './rule-parameters.ts'

interface Changed {
  /** names the change for good: subject, kind and day */
  readonly id: string
  /** yyyy-mm-dd: the first day of what is new; of a rule that ends, its last */
  readonly on: string
  readonly ruleIds: readonly string[]
  readonly filings: readonly string[]
  readonly basis: readonly Basis[]
}

/** A dated change of what the law, the providers or the articles ask. */
export type RuleChange = Changed &
  (
    | { readonly change: 'begins' | 'ends' }
    | {
        readonly change: 'parameter'
        readonly parameter: string
        /** code of the province whose override it is; null for everybody */
        readonly province: string | null
        /** null: no value is known */
        readonly from: number | string | null
        readonly to: number | string | null
      }
    /** the same demand on another reference: renumbered articles, a new instrument */
    | { readonly change: 'basis'; readonly from: readonly Basis[]; readonly to: readonly Basis[] }
  )

const kept = new WeakMap<Catalogue, readonly RuleChange[]>()

/** Every dated change of a catalogue, newest first. */
export function ruleChanges(catalogue: Catalogue): readonly RuleChange[] {
  const before = kept.get(catalogue)
  if (before) return before
  const made = [...[...catalogue.rules, ...catalogue.entries].flatMap(changesOfRule), ...changesOfParameters(catalogue)].sort(
    (a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id),
  )
  kept.set(catalogue, made)
  return made
}

/** The first day on which it makes a difference. */
export const takesEffect = (change: RuleChange): string => (change.change === 'ends' ? addDays(change.on, 1) : change.on)

/** Changes that took effect after `from`, up to and on `to`, oldest first. */
export const changesBetween = (catalogue: Catalogue, from: string, to: string): readonly RuleChange[] =>
  ruleChanges(catalogue)
    .filter(change => from < takesEffect(change) && takesEffect(change) <= to)
    .toReversed()

/** The last day, up to and on `day`, on which something changed; an early one when nothing did. */
export const lastChangeDay = (catalogue: Catalogue, day: string): string =>
  ruleChanges(catalogue)
    .map(takesEffect)
    .filter(on => on <= day)
    .toSorted()
    .at(-1) ?? '0000-00-00'

function changesOfRule(rule: Rule | Entry): readonly RuleChange[] {
  const { id, filings, effective } = rule
  const about = { ruleIds: [id], filings }
  const begins: RuleChange = {
    ...about,
    id: `${id}-begins-${effective.from}`,
    on: effective.from,
    change: 'begins',
    basis: basisInForce(rule, effective.from),
  }
  const ends: readonly RuleChange[] = effective.to
    ? [{ ...about, id: `${id}-ends-${effective.to}`, on: effective.to, change: 'ends', basis: basisInForce(rule, effective.to) }]
    : []
  return [begins, ...ends, ...referencesOf(rule)]
}

/** Days, while the rule is in force, on which its references become others. */
const referencesOf = (rule: Rule | Entry): readonly RuleChange[] =>
  turningDays(rule.basis).flatMap((on): readonly RuleChange[] => {
    if (!inForce(rule.effective, on) || !inForce(rule.effective, addDays(on, -1))) return []
    const before = basisInForce(rule, addDays(on, -1))
    const after = basisInForce(rule, on)
    const [from, to] = [before.filter(each => !hasSame(after, each)), after.filter(each => !hasSame(before, each))]
    if (from.length + to.length === 0) return []
    return [{ id: `${rule.id}-basis-${on}`, on, ruleIds: [rule.id], filings: rule.filings, basis: after, change: 'basis', from, to }]
  })

const hasSame = (all: readonly Basis[], { instrument, article }: Basis): boolean =>
  all.some(each => each.instrument === instrument && each.article === article)

/** The day on which each period begins, and the day after it ends. */
const turningDays = (periods: readonly { readonly from: string; readonly to?: string }[]): readonly string[] => [
  ...new Set(periods.flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]))),
]

function changesOfParameters(catalogue: Catalogue): readonly RuleChange[] {
  const general = Object.entries(catalogue.parameters).flatMap(([name, periods]) => changesOfParameter(catalogue, name, periods, null))
  const provincial = catalogue.provinces.flatMap(({ code, parameters = {} }) =>
    Object.entries(parameters).flatMap(([name, periods]) => changesOfParameter(catalogue, name, periods, code)),
  )
  return [...general, ...provincial]
}

/** Parameters that a rule compares with, or that the words of an entry name. */
const namesRead = (statement: Rule | Entry): readonly string[] =>
  isRule(statement) ? parametersOf(statement) : (statement.parameters ?? [])

function changesOfParameter(
  catalogue: Catalogue,
  parameter: string,
  periods: readonly ParameterPeriod[],
  province: string | null,
): readonly RuleChange[] {
  const place = catalogue.provinces.find(each => each.code === province)
  const readers = [...catalogue.rules, ...catalogue.entries].filter(each => namesRead(each).includes(parameter))
  return turningDays(periods).flatMap((on): readonly RuleChange[] => {
    const eve = addDays(on, -1)
    const general = place ? parameterOn(catalogue.parameters, parameter, on) : undefined
    const from = parameterOn(catalogue.parameters, parameter, eve, place) ?? general ?? null
    const to = parameterOn(catalogue.parameters, parameter, on, place) ?? null
    // a number that begins with the rules that read it is no news beside them
    const known = readers.some(rule => inForce(rule.effective, eve))
    if (from === to || (from === null && province === null && !known)) return []
    return [
      {
        id: `${parameter}${province ? `.${province}` : ''}-parameter-${on}`,
        on,
        ruleIds: readers.map(rule => rule.id),
        filings: [...new Set(readers.flatMap(rule => rule.filings))],
        basis: periodOn(periods, on)?.basis ?? periodOn(periods, eve)?.basis ?? [],
        ...{ change: 'parameter', parameter, province, from, to },
      },
    ]
  })
}
