import type { CaseState } from '../../case/state.ts'
import type { JudgeContext } from '../../readiness/judgement.ts'
import { evaluate } from '../../rules/evaluate.ts'
import { factsOf, withValues } from '../../rules/facts.ts'

export interface AwaitedFields {
  /** asked for under the answers so far */
  readonly asked: ReadonlySet<string>
  /** nobody knows yet whether they will be asked for, or only another filing asks for them */
  readonly open: ReadonlySet<string>
}

/**
 * Fields whose place in a document is marked while they have no value. A draft of a case with hardly an answer is a form with marks,
 * never a failure. With `guideOn`, what only the articles ask for is awaited too.
 */
export function awaitedFields(state: CaseState, ctx: JudgeContext, guideOn = false): AwaitedFields {
  // consent decides what may be asked now, not what the form has
  const facts = { ...withValues(factsOf(state, ctx), { consentSensitive: true }), guideOn }
  const asked = new Set<string>()
  const open = new Set<string>()
  for (const field of Object.values(ctx.catalogue.fields)) {
    if (field.optional || field.type === 'derived') continue
    const { value } = evaluate(field.askedWhen, facts)
    const isUsed = field.usedBy.some(use => (use === 'guideChecklist' ? guideOn : state.filings.some(filing => filing === use)))
    if (value === true && isUsed) asked.add(field.key)
    else if (value !== false) open.add(field.key)
  }
  return { asked, open }
}
