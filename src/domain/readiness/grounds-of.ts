import type { PseudoField } from '../rules/facts.ts'
import type { PreparedRule } from '../rules/prepare-rule.ts'
import type { Found } from './find.ts'

/** What a finding is made of, beside its rule: the same grounds, member by member, are the same finding. */
export type Grounds = readonly unknown[]

/**
 * The grounds of a finding among `all` of its case: verdicts, the day, what its rule and those that speak against it read, and of a rule that fails the moment
 * and the state of the filings besides, because it says why. Null under an organisation's own parameters.
 */
export function groundsOf(found: Found, all: readonly Found[]): Grounds | null {
  const { verdict, blocks, blocksPolicy, missing, against, facts } = found
  if (facts.overridden) return null
  const grounds: unknown[] = [blocks, blocksPolicy, missing.length, ...missing]
  if (verdict === 'fail') grounds.push(facts.now ?? facts.today, facts.filings, ...pseudoFields.map(field => facts.values.get(field)))
  addRead(grounds, found)
  for (const at of against) {
    const other = all[at]
    if (other) addRead(grounds, other)
  }
  return grounds
}

const pseudoFields: readonly PseudoField[] = ['policy', 'icpProgress', 'policeProgress']

function addRead(
  grounds: unknown[],
  { prepared, verdict, facts }: Pick<Found, 'verdict' | 'facts'> & { readonly prepared: PreparedRule },
): void {
  grounds.push(verdict, facts.on)
  for (const field of prepared.fields) grounds.push(facts.values.get(field) ?? (verdict === 'fail' ? facts.answered.get(field) : undefined))
  for (const name of prepared.parameters) grounds.push(facts.parameter(name))
}

export const sameGrounds = (a: Grounds, b: Grounds): boolean => a.length === b.length && a.every((each, at) => Object.is(each, b[at]))
