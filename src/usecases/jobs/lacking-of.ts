import { templateDefinition } from '../../domain/documents/records/template-definitions.ts'
import type { CheckedRecord } from '../checks/check-records.ts'
import type { FieldError } from '../outcome.ts'

/** Why the documents of a record would be drafts: fields without a value, and rules that it breaks. Empty when it is ready. */
export function lackingOf({ state, assessment }: CheckedRecord, templates: readonly string[]): readonly FieldError[] {
  const asked = templates.flatMap(id => templateDefinition(id)?.filings ?? state.filings)
  const filings = state.filings.filter(filing => asked.includes(filing))
  const { byFiling } = assessment.readiness
  if (filings.every(filing => byFiling[filing]?.ready)) return []
  const blocking = assessment.found.filter(({ rule, blocks }) => blocks && filings.some(filing => rule.filings.includes(filing)))
  const waiting = blocking.flatMap(({ verdict, missing }) => (verdict === 'unknown' ? missing : []))
  const missing = new Set([...filings.flatMap(filing => byFiling[filing]?.lacking ?? []), ...waiting])
  return [
    ...[...missing].map(field => ({ pointer: `/fields/${field}`, code: 'row.missing', args: { field } })),
    ...blocking.flatMap(({ verdict, rule, prepared }) => {
      const [field] = prepared.fields
      return verdict === 'fail' ? [{ pointer: field ? `/fields/${field}` : '', code: 'row.rule', args: { rule: rule.id } }] : []
    }),
  ]
}
