import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'

/**
 * Erases personal data and files for good; the hash chain stays verifiable. Without the data key the files are noise already, so a
 * crash between the two steps leaks nothing.
 */
export async function eraseCase(deps: Deps, ref: CaseRef): Promise<Outcome<object>> {
  if (!(await deps.cases.erase(ref, deps.clock.now()))) return refuse('not-found')
  await deps.files.removeAll(`${ref.organisation}/${ref.caseId}/`)
  return { ok: true }
}
