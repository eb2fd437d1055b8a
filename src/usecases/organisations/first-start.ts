import type { Policy } from '../../domain/case/events.ts'
import type { Deps } from '../../ports/deps.ts'
import { scopes } from '../../ports/organisations.ts'
import { hashCredential, newCredential } from '../credentials.ts'

export interface FirstStartSettings {
  readonly siteKey?: string
  readonly apiKey?: string
  readonly staffEmail?: string
  readonly staffPassword?: string
  /** of the organisation that is made now; a known one keeps its own */
  readonly policy?: Policy
}

export interface FirstStart {
  /** public; may be shown again */
  readonly siteKey: string
  /** null unless made now: shown once */
  readonly apiKey: string | null
  readonly staff: { readonly email: string; readonly password: string } | null
}

type Needs = Pick<Deps, 'organisations' | 'staff' | 'ids' | 'vault'>

/**
 * Makes the first organisation with a site key, an API key and a staff login, or takes over those that are configured. Safe to run at
 * every start: what is there stays, and secrets are given back only when they were made now.
 */
export async function firstStart(deps: Needs, settings: FirstStartSettings): Promise<FirstStart> {
  const { organisation, isNew } = await firstOrganisation(deps, settings.policy ?? 'guided')
  const siteKey = await ensureSiteKey(deps, organisation, settings.siteKey)
  const apiKey = settings.apiKey ?? (isNew ? newCredential(deps, organisation, 'k') : null)
  const apiKeyIsNew = apiKey !== null && (await ensureApiKey(deps, organisation, apiKey))
  const staff = await ensureStaff(deps, organisation, settings, isNew)
  return { siteKey, apiKey: apiKeyIsNew && !settings.apiKey ? apiKey : null, staff }
}

/** Several first requests, of several isolates, make one. */
async function firstOrganisation({ organisations, ids }: Needs, policy: Policy): Promise<{ organisation: string; isNew: boolean }> {
  const known = await organisations.first()
  if (known) return { organisation: known.id, isNew: false }
  const organisation = ids.next('org')
  if (await organisations.createFirst({ id: organisation, name: 'Anbei', policy })) return { organisation, isNew: true }
  return { organisation: (await organisations.first())?.id ?? organisation, isNew: false }
}

/** One more organisation, with a site key, an API key and, where an e-mail address is given, an admin. Secrets are given back this once. */
export async function addOrganisation(
  deps: Needs,
  { id, name, email }: { readonly id: string; readonly name: string; readonly email: string | null },
): Promise<FirstStart> {
  await deps.organisations.create({ id, name, policy: 'guided' })
  const siteKey = await ensureSiteKey(deps, id, undefined)
  const apiKey = newCredential(deps, id, 'k')
  await ensureApiKey(deps, id, apiKey)
  if (email === null) return { siteKey, apiKey, staff: null }
  const password = deps.ids.secret(12)
  await deps.staff.create({ organisation: id, email: email.toLowerCase(), name: email.split('@')[0] ?? email, role: 'admin', password })
  return { siteKey, apiKey, staff: { email: email.toLowerCase(), password } }
}

/** Derived from the master key and not random: our own page needs its plain text at every start, and only its hash is stored. */
async function ensureSiteKey(deps: Needs, organisation: string, configured: string | undefined): Promise<string> {
  const siteKey = configured ?? `${organisation}.s_${(await deps.vault.sign(`site-key:${organisation}`)).slice(0, 24)}`
  const hash = await hashCredential(siteKey)
  if (!(await deps.organisations.siteKey(hash)))
    await deps.organisations.addSiteKey({ id: deps.ids.next('site'), organisation, origins: [], hash })
  return siteKey
}

async function ensureApiKey(deps: Needs, organisation: string, apiKey: string): Promise<boolean> {
  const hash = await hashCredential(apiKey)
  if (await deps.organisations.apiKey(hash)) return false
  await deps.organisations.addApiKey({ id: deps.ids.next('key'), organisation, scopes, expiresAt: null, hash })
  return true
}

async function ensureStaff(
  deps: Needs,
  organisation: string,
  settings: FirstStartSettings,
  isFirst: boolean,
): Promise<FirstStart['staff']> {
  const { staffEmail, staffPassword } = settings
  if (!isFirst && !(staffEmail && staffPassword)) return null
  const email = (staffEmail ?? 'admin@anbei.local').toLowerCase()
  const password = staffPassword ?? deps.ids.secret(12)
  if (await deps.staff.checkPassword(email, password)) return null
  if (await deps.staff.setPassword(email, password)) return null
  await deps.staff.create({ organisation, email, name: email.split('@')[0] ?? email, role: 'admin', password })
  return staffPassword ? null : { email, password }
}
