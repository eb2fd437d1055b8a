import type { CaseState } from '../../domain/case/state.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Page, PageRequest } from '../../ports/page.ts'

/** Cases of an organisation, newest first. One that was erased while the page was read is left out. */
export async function listCases(deps: Pick<Deps, 'cases'>, organisation: string, request: PageRequest): Promise<Page<CaseState>> {
  const { items, nextCursor } = await deps.cases.list(organisation, request)
  const states = await Promise.all(items.map(({ id }) => deps.cases.load({ organisation, caseId: id })))
  return { items: states.filter(state => state !== null), nextCursor }
}
