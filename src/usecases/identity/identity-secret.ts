import type { Deps } from '../../ports/deps.ts'
import type { IdentitySecret } from '../../ports/organisations.ts'

type Keeping = Pick<Deps, 'organisations' | 'vault' | 'ids' | 'clock'>

/** as long as a token lives: what was signed with the secret before goes on counting until it expires */
const overlapMs = 24 * 3_600_000

const contextOf = (organisation: string, id: string): string => `${organisation}/identity-secret/${id}`

/** A new secret to sign identity tokens with, told this once. The one before counts for another day, or not at all where it leaked. */
export async function rotateIdentitySecret(
  { organisations, vault, ids, clock }: Keeping,
  organisation: string,
  { leaked }: { readonly leaked: boolean },
): Promise<{ readonly secret: string; readonly createdAt: string; readonly beforeEndsAt: string }> {
  const id = ids.next('key')
  const secret = `is_${ids.secret(32)}`
  const createdAt = clock.now()
  const beforeEndsAt = leaked ? createdAt : new Date(Date.parse(createdAt) + overlapMs).toISOString()
  const key = await vault.newDataKey()
  const sealed = await vault.seal(key, new TextEncoder().encode(secret), contextOf(organisation, id))
  await organisations.rotateIdentitySecret({ id, organisation, key, sealed, createdAt, endsAt: null }, beforeEndsAt)
  return { secret, createdAt, beforeEndsAt }
}

/** When the secrets of an organisation were made and end: never what they are. */
export async function listIdentitySecrets(
  deps: Pick<Deps, 'organisations' | 'clock'>,
  organisation: string,
): Promise<readonly Pick<IdentitySecret, 'createdAt' | 'endsAt'>[]> {
  return (await counting(deps, organisation)).map(({ createdAt, endsAt }) => ({ createdAt, endsAt }))
}

/** Those that count now, in clear, the newest first. */
export async function openIdentitySecrets(
  deps: Pick<Deps, 'organisations' | 'vault' | 'clock'>,
  organisation: string,
): Promise<readonly string[]> {
  const secrets = await counting(deps, organisation)
  return Promise.all(
    secrets.map(async ({ id, key, sealed }) => new TextDecoder().decode(await deps.vault.open(key, sealed, contextOf(organisation, id)))),
  )
}

async function counting({ organisations, clock }: Pick<Deps, 'organisations' | 'clock'>, organisation: string) {
  const now = clock.now()
  return (await organisations.identitySecrets(organisation)).filter(({ endsAt }) => endsAt === null || endsAt > now)
}
