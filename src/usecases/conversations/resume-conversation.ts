import type { CaseState } from '../../domain/case/state.ts'
import type { Deps } from '../../ports/deps.ts'
import { type BoundTo, hashCredential, newToken, organisationOf } from '../credentials.ts'
import { type Outcome, refuse } from '../outcome.ts'

/** Another device, no account: the code opens the conversation and mints a token; tokens of other devices stay valid. */
export async function resumeConversation(
  deps: Deps,
  resumeCode: string,
  boundTo: BoundTo,
): Promise<Outcome<{ readonly state: CaseState; readonly conversationId: string; readonly token: string }>> {
  const code = resumeCode.trim()
  const organisation = organisationOf(code, 'r')
  const found = organisation && (await deps.cases.conversationByResume(organisation, await hashCredential(code)))
  if (!organisation || !found) return refuse('bad-credential')
  const state = await deps.cases.load({ organisation, caseId: found.caseId })
  if (!state) return refuse('erased')
  const token = newToken(deps, organisation, boundTo)
  await deps.cases.addCredential(organisation, found.id, await hashCredential(token))
  return { ok: true, state, conversationId: found.id, token }
}
