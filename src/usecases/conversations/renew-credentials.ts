import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type BoundTo, hashCredential, newCredential, newToken } from '../credentials.ts'
import { type Outcome, refuse } from '../outcome.ts'

/** Every device, code and link of a conversation is shut out; the caller goes on with a new token and a new code. */
export async function renewCredentials(
  deps: Pick<Deps, 'cases' | 'ids'>,
  { ref, conversationId, boundTo }: { readonly ref: CaseRef; readonly conversationId: string; readonly boundTo: BoundTo | null },
): Promise<Outcome<{ readonly token: string; readonly resumeCode: string }>> {
  const token = newToken(deps, ref.organisation, boundTo)
  const resumeCode = newCredential(deps, ref.organisation, 'r', 18)
  const hashes = { tokenHash: await hashCredential(token), resumeHash: await hashCredential(resumeCode) }
  return (await deps.cases.replaceCredentials(ref.organisation, conversationId, hashes))
    ? { ok: true, token, resumeCode }
    : refuse('not-found')
}
