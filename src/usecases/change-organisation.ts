import type { Policy } from '../domain/case/events.ts'
import type { Deps } from '../ports/deps.ts'
import type { Branding, Organisation } from '../ports/organisations.ts'
import { type Outcome, refuse } from './outcome.ts'

type Found = Outcome<{ readonly organisation: Organisation & { readonly branding: Branding | null } }>

export async function readOrganisation(deps: Pick<Deps, 'organisations'>, id: string): Promise<Found> {
  const [organisation, branding] = await Promise.all([deps.organisations.get(id), deps.organisations.branding(id)])
  return organisation ? { ok: true, organisation: { ...organisation, branding } } : refuse('not-found')
}

/** The profile that new cases begin with, where an open one keeps its own, and the look of the chat. */
export async function changeOrganisation(
  deps: Pick<Deps, 'organisations'>,
  id: string,
  { policy, branding }: { readonly policy?: Policy; readonly branding?: Branding | null },
): Promise<Found> {
  if (policy) await deps.organisations.setPolicy(id, policy)
  if (branding !== undefined) await deps.organisations.setBranding(id, branding)
  return readOrganisation(deps, id)
}
