import type { Deps } from '../ports/deps.ts'
import { sha256Hex } from './digest.ts'

/** c: conversation token, r: resume code, k: API key, s: site key, u: staff session */
export type CredentialKind = 'c' | 'r' | 'k' | 's' | 'u'

/** `<organisation>.<kind>_<secret>`: names its organisation in clear, so that organisations can live in databases of their own. */
export const newCredential = (deps: Pick<Deps, 'ids'>, organisation: string, kind: CredentialKind, bytes = 24): string =>
  `${organisation}.${kind}_${deps.ids.secret(bytes)}`

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
