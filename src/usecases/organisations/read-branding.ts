import type { Deps } from '../../ports/deps.ts'
import type { Branding } from '../../ports/organisations.ts'

/** How a chat of the organisation looks; what a site key has goes before it. */
export async function readBranding(deps: Pick<Deps, 'organisations'>, organisation: string, siteKeyId: string | null): Promise<Branding> {
  const [own, keys] = await Promise.all([
    deps.organisations.branding(organisation),
    siteKeyId === null ? [] : deps.organisations.siteKeys(organisation),
  ])
  return { ...own, ...keys.find(({ id }) => id === siteKeyId)?.branding }
}
