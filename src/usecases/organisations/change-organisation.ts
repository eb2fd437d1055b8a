import type { Policy } from '../../domain/case/events.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Branding, Organisation } from '../../ports/organisations.ts'
import { type Outcome, refuse } from '../outcome.ts'

export type OrganisationInFull = Organisation & { readonly branding: Branding | null; readonly retentionDays: number | null }
type Found = Outcome<{ readonly organisation: OrganisationInFull }>

export async function readOrganisation(deps: Pick<Deps, 'organisations'>, id: string): Promise<Found> {
  const [organisation, branding, retentionDays] = await Promise.all([
    deps.organisations.get(id),
    deps.organisations.branding(id),
    deps.organisations.retentionDays(id),
  ])
  return organisation ? { ok: true, organisation: { ...organisation, branding, retentionDays } } : refuse('not-found')
}

/** The profile that new cases begin with, where an open one keeps its own, the look of the chat, and how long cases are kept. */
export async function changeOrganisation(
  deps: Pick<Deps, 'organisations'>,
  id: string,
  {
    policy,
    branding,
    retentionDays,
  }: { readonly policy?: Policy; readonly branding?: Branding | null; readonly retentionDays?: number | null },
): Promise<Found> {
  if (policy) await deps.organisations.setPolicy(id, policy)
  if (retentionDays !== undefined) await deps.organisations.setRetentionDays(id, retentionDays)
  if (branding !== undefined) await deps.organisations.setBranding(id, branding)
  return readOrganisation(deps, id)
}
