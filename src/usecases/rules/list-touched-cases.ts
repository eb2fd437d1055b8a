import { ruleChanges } from '../../domain/rules/rule-changes.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import { checkedUnder } from '../cases/rejudge-due-cases.ts'
import { type Outcome, refuse } from '../outcome.ts'

type Touched = { readonly id: string; readonly externalRef: string | null }

export interface TouchedCases extends Page<Touched> {
  readonly count: number
}

/** how many stand beside a change in the feed */
const atOnce = 10

/** Open cases of an organisation that each change touches; null for somebody who has no cases to watch. */
export async function touchedCases(
  deps: Pick<Deps, 'caseChecks' | 'catalogue' | 'clock'>,
  organisation: string | null,
  changeIds: readonly string[],
): Promise<{ readonly byChange: ReadonlyMap<string, TouchedCases>; readonly toCheck: number } | null> {
  if (organisation === null) return null
  const { caseChecks } = deps
  const [counts, toCheck] = await Promise.all([caseChecks.touched(organisation), caseChecks.countDue(organisation, checkedUnder(deps))])
  const entries = await Promise.all(
    changeIds.map(async (id): Promise<[string, TouchedCases]> => {
      const count = counts.get(id) ?? 0
      const page = count ? await caseChecks.touchedCases(organisation, id, { limit: atOnce }) : { items: [], nextCursor: null }
      return [id, { count, ...page }]
    }),
  )
  return { byChange: new Map(entries), toCheck }
}

export interface ListTouchedCases extends PageRequest {
  readonly organisation: string
  readonly changeId: string
}

export async function listTouchedCases(
  { caseChecks, catalogue }: Pick<Deps, 'caseChecks' | 'catalogue'>,
  { organisation, changeId, ...page }: ListTouchedCases,
): Promise<Outcome<Page<Touched>>> {
  if (!ruleChanges(catalogue).some(({ id }) => id === changeId)) return refuse('not-found')
  return { ok: true, ...(await caseChecks.touchedCases(organisation, changeId, page)) }
}
