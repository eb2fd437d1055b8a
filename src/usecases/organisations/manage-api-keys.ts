import type { Deps } from '../../ports/deps.ts'
import type { ApiKey, Scope } from '../../ports/organisations.ts'
import { hashCredential, newCredential } from '../credentials.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Principal } from '../principal.ts'

export interface MakeApiKey {
  readonly principal: Principal
  readonly name: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: string | null
}

/** A key of the organisation; its secret is told this once. A key makes none that may more, or lives longer, than itself. */
export async function makeApiKey(
  deps: Pick<Deps, 'organisations' | 'ids' | 'clock'>,
  { principal, name, expiresAt, ...wanted }: MakeApiKey,
): Promise<Outcome<{ readonly key: ApiKey; readonly secret: string }>> {
  const { organisation } = principal
  const createdAt = deps.clock.now()
  const scopes = [...new Set(wanted.scopes)]
  if (expiresAt !== null && expiresAt <= createdAt)
    return refuse('invalid-body', { errors: [{ pointer: '/expiresAt', code: 'instant.past' }] })
  if (principal.kind === 'integrator') {
    const beyond = scopes.find(scope => !principal.scopes.includes(scope))
    if (beyond) return refuse('not-allowed', { extra: { needs: beyond } })
    const own = await ownKey(deps, principal.organisation, principal.keyId)
    const end = own?.expiresAt ?? null
    if (end !== null && (expiresAt === null || expiresAt > end))
      return refuse('invalid-body', { errors: [{ pointer: '/expiresAt', code: 'key.outlives', args: { end } }] })
  }
  const secret = newCredential(deps, organisation, 'k', 32)
  const id = deps.ids.next('key')
  await deps.organisations.addApiKey({ id, organisation, scopes, expiresAt, name, createdAt, hash: await hashCredential(secret) })
  return { ok: true, secret, key: { id, organisation, scopes, expiresAt, name, createdAt, lastUsedAt: null, revokedAt: null } }
}

async function ownKey({ organisations }: Pick<Deps, 'organisations'>, organisation: string, id: string): Promise<ApiKey | undefined> {
  for (let cursor: string | undefined; ; ) {
    const page = await organisations.apiKeys(organisation, { limit: 200, ...(cursor ? { cursor } : {}) })
    const found = page.items.find(key => key.id === id)
    if (found || page.nextCursor === null) return found
    cursor = page.nextCursor
  }
}
