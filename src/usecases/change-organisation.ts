import type { Policy } from '../domain/case/events.ts'
import type { Deps } from '../ports/deps.ts'
import type { Organisation } from '../ports/organisations.ts'
import { type Outcome, refuse } from './outcome.ts'

type Found = Outcome<{ readonly organisation: Organisation }>

export async function readOrganisation(deps: Pick<Deps, 'organisations'>, id: string): Promise<Found> {
  const organisation = await deps.organisations.get(id)
  return organisation ? { ok: true, organisation } : refuse('not-found')
}

/** The profile that new cases begin with; a case that is open keeps its own. */
export async function changeOrganisation(deps: Pick<Deps, 'organisations'>, id: string, policy: Policy): Promise<Found> {
  await deps.organisations.setPolicy(id, policy)
  return readOrganisation(deps, id)
}
