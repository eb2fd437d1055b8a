import type { Deps } from '../../ports/deps.ts'
import type { OpenIdProvider } from '../../ports/open-id.ts'
import type { KeptOpenId } from '../../ports/organisations.ts'
import { type Outcome, refuse } from '../outcome.ts'

type Keeping = Pick<Deps, 'organisations' | 'vault' | 'clock' | 'openId' | 'settings'>

export interface NamedProvider extends OpenIdProvider {
  /** on the button */
  readonly label: string
  /** who set it */
  readonly from: 'organisation' | 'environment'
}

const contextOf = (organisation: string, issuer: string): string => `${organisation}/open-id/${issuer}`

/** The one that an organisation set; for the first organisation without one, that of the environment. */
export async function openIdProviderOf(
  { organisations, vault, settings }: Pick<Keeping, 'organisations' | 'vault' | 'settings'>,
  organisation: string,
): Promise<NamedProvider | null> {
  const kept = await organisations.openId(organisation)
  if (kept) {
    const secret = new TextDecoder().decode(await vault.open(kept.key, kept.sealed, contextOf(organisation, kept.issuer)))
    const { issuer, clientId, label } = kept
    return { issuer, clientId, label, clientSecret: secret || null, inner: false, from: 'organisation' }
  }
  if (!settings.openId || (await organisations.first())?.id !== organisation) return null
  return { ...settings.openId, inner: true, from: 'environment' }
}

/** Its organisation, and what stands on the button; without one named, the first. */
export async function buttonOf(
  { organisations, settings }: Pick<Deps, 'organisations' | 'settings'>,
  organisation: string | null,
): Promise<{ readonly organisation: string; readonly label: string } | null> {
  const first = (await organisations.first())?.id ?? null
  const id = organisation ?? first
  if (id === null) return null
  const kept = await organisations.openId(id)
  if (kept) return { organisation: id, label: kept.label }
  return settings.openId && id === first ? { organisation: id, label: settings.openId.label } : null
}

export interface WantedProvider {
  readonly issuer: string
  readonly clientId: string
  /** absent: the one that is kept, where issuer and client stay; null: a public client */
  readonly clientSecret?: string | null
  readonly label: string
}

/** Takes a provider only once it has described itself: a mistake is told to whoever makes it, not to those who sign in. */
export async function setOpenIdProvider(deps: Keeping, organisation: string, wanted: WantedProvider): Promise<Outcome<object>> {
  const { issuer, clientId, label } = wanted
  if (deps.openId.refuses(issuer) !== null) return unfit('openId.address')
  const before = await openIdProviderOf(deps, organisation)
  const same = before?.from === 'organisation' && before.issuer === issuer && before.clientId === clientId
  const clientSecret = wanted.clientSecret === undefined ? (same ? before.clientSecret : null) : wanted.clientSecret
  const redirectUri = 'https://example.com/'
  const tried = await deps.openId.begin(
    { issuer, clientId, clientSecret, inner: false },
    { state: 'tried', nonce: 'tried', verifier: 'tried'.repeat(10), redirectUri },
  )
  if ('failed' in tried) return unfit('openId.away')
  const key = await deps.vault.newDataKey()
  const sealed = await deps.vault.seal(key, new TextEncoder().encode(clientSecret ?? ''), contextOf(organisation, issuer))
  await deps.organisations.setOpenId({
    organisation,
    issuer,
    clientId,
    label,
    key,
    sealed,
    changedAt: deps.clock.now(),
  } satisfies KeptOpenId)
  return { ok: true }
}

const unfit = (code: string) => refuse('invalid-body', { errors: [{ pointer: '/issuer', code, args: {} }] })
