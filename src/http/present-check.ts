import type { z } from '@hono/zod-openapi'
import { authorityOf } from '../domain/readiness/authority.ts'
import { proceduresOf } from '../domain/readiness/procedures.ts'
import { sideBySide } from '../domain/readiness/side-by-side.ts'
import type { Verdict } from '../domain/rules/rule.ts'
import type { CheckedRecord } from '../usecases/check-records.ts'
import type { RecordError } from '../usecases/source-record.ts'
import { presentAuthority, presentProcedures, presentReadiness } from './present.ts'
import { valuesOf } from './present-field.ts'
import { presentFinding } from './present-finding.ts'
import { sayError } from './problem.ts'
import type { CheckResultJson, checkSummary } from './schemas-rules.ts'
import type { View } from './view.ts'

export interface Shown {
  readonly verdicts: readonly Verdict[]
  /** ids; null for all */
  readonly rules: ReadonlySet<string> | null
}

/** What one record came to. Findings are made only for the verdicts that are shown. */
export function presentCheck(
  view: View,
  { record, state, assessment, errors }: CheckedRecord,
  { verdicts, rules }: Shown,
): CheckResultJson {
  const { facts, applicable, found } = assessment
  const values = valuesOf(state.fields)
  // values of the caller's own records are given back as they came
  const clear = { ...view, sensitive: true }
  const shown = record.unreadable
    ? []
    : found.filter(({ rule, verdict }) => verdicts.includes(verdict) && (rules === null || rules.has(rule.id)))
  return {
    id: record.id,
    ...(record.row === undefined ? {} : { row: record.row }),
    findings: sideBySide(shown, found).map(each => presentFinding(clear, each, values)),
    errors: errors.map(error => presentRecordError(view, error)),
    readiness: presentReadiness(assessment),
    procedures: presentProcedures(view, proceduresOf(facts, applicable)),
    authority: presentAuthority(authorityOf(facts)),
  }
}

export const presentRecordError = (
  view: View,
  { field, code, args, suggestion, row, column, pointer }: RecordError,
): z.infer<typeof checkSummary>['problems'][number] => ({
  field,
  code,
  message: sayError(view.texts, { pointer, code, ...(args ? { args } : {}) }),
  ...(suggestion === undefined ? {} : { suggestion }),
  ...(row === undefined ? {} : { row }),
  ...(column === undefined ? {} : { column }),
})
