import type { Deps } from '../ports/deps.ts'
import { sha256Hex } from './sealing/digest.ts'

/** c: conversation token, r: resume code, k: API key, s: site key, u: staff session */
export type CredentialKind = 'c' | 'r' | 'k' | 's' | 'u'

/** `<organisation>.<kind>_<secret>`: names its organisation in clear, so that organisations can live in databases of their own. */
export const newCredential = (deps: Pick<Deps, 'ids'>, organisation: string, kind: CredentialKind, bytes = 24): string =>
  `${organisation}.${kind}_${deps.ids.secret(bytes)}`

/**
 * Pages that a conversation's token counts on: those of a site key, or ours alone, as after a resume code that was typed in without one. The
 * token says it itself, and is found by the hash of all of it.
 */
export type BoundTo = string | 'own'

const own = 'own_page'

export const newToken = (deps: Pick<Deps, 'ids'>, organisation: string, boundTo: BoundTo | null): string =>
  boundTo === null
    ? newCredential(deps, organisation, 'c')
    : `${organisation}.c_${boundTo === 'own' ? own : boundTo}-${deps.ids.secret(24)}`

/** Null: a token of an integrator, or from before tokens were bound, counts on any page. */
export function boundTo(token: string): BoundTo | null {
  const [, to = null] = /\.c_(site_[0-9a-f]{32}|own_page)-/.exec(token) ?? []
  return to === own ? 'own' : to
}

/** The organisation that a credential names, when it has our form and kind. */
export function organisationOf(credential: string, kind: CredentialKind): string | null {
  const [, organisation, found] = /^(org_[0-9a-z]+)\.([a-z])_[\w-]+$/.exec(credential) ?? []
  return organisation && found === kind ? organisation : null
}

/**
 * The resume code of a conversation. Derived and not random, so that a replayed opening shows the same code although only its hash is
 * stored.
 */
export async function resumeCodeOf(deps: Pick<Deps, 'vault'>, organisation: string, conversationId: string): Promise<string> {
  const signature = await deps.vault.sign(`resume:${organisation}:${conversationId}`)
  return `${organisation}.r_${signature.slice(0, 24)}`
}

export const hashCredential = (credential: string): Promise<string> => sha256Hex(credential)
