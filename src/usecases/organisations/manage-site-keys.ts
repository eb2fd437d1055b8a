import type { Deps } from '../../ports/deps.ts'
import type { Branding, SiteKey } from '../../ports/organisations.ts'
import { hashCredential, newCredential } from '../credentials.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'
import { logChange } from './log-change.ts'

type Needs = Pick<Deps, 'organisations' | 'ids' | 'clock'>
type Found = Outcome<{ readonly key: SiteKey }>

export interface MakeSiteKey {
  readonly principal: Principal
  readonly name: string
  /** exact origins; none: any page */
  readonly origins: readonly string[]
}

/** A key that stands in a page: public, so that the origins say where it counts. It is told this once, only its hash is kept. */
export async function makeSiteKey(
  deps: Needs,
  { principal, name, origins }: MakeSiteKey,
): Promise<Outcome<{ readonly key: SiteKey; readonly siteKey: string }>> {
  const { organisation } = principal
  const siteKey = newCredential(deps, organisation, 's', 24)
  const key = { id: deps.ids.next('site'), organisation, name, origins: [...new Set(origins)], createdAt: deps.clock.now() }
  await deps.organisations.addSiteKey({ ...key, hash: await hashCredential(siteKey) })
  await logChange(deps, principal, { action: 'siteKey.made', subject: key.id, details: { name, origins: key.origins.join(' ') } })
  return { ok: true, siteKey, key: { ...key, revokedAt: null, branding: null } }
}

export async function changeSiteKey(
  deps: Needs,
  {
    principal,
    id,
    ...to
  }: { readonly principal: Principal; readonly id: string } & Partial<Pick<SiteKey, 'name' | 'origins'>> & {
      readonly branding?: Branding | null
    },
): Promise<Found> {
  const { organisation } = principal
  const changes = Object.keys(to).length > 0
  if (changes && !(await deps.organisations.changeSiteKey(organisation, id, to))) return refuse('not-found')
  const key = (await deps.organisations.siteKeys(organisation)).find(each => each.id === id)
  if (!key || (!changes && key.revokedAt !== null)) return refuse('not-found')
  if (changes)
    await logChange(deps, principal, {
      action: 'siteKey.changed',
      subject: id,
      details: { name: key.name, origins: key.origins.join(' ') },
    })
  return { ok: true, key }
}

/** From the next call on no conversation is opened with it; open ones go on. */
export async function revokeSiteKey(
  deps: Needs,
  { principal, id }: { readonly principal: Principal; readonly id: string },
): Promise<Outcome<object>> {
  if (!(await deps.organisations.changeSiteKey(principal.organisation, id, { revokedAt: deps.clock.now() }))) return refuse('not-found')
  await logChange(deps, principal, { action: 'siteKey.revoked', subject: id })
  return { ok: true }
}
