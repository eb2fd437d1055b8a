import type { z } from '@hono/zod-openapi'
import { authorityOf } from '../../domain/readiness/authority.ts'
import type { Found } from '../../domain/readiness/find.ts'
import { proceduresOf } from '../../domain/readiness/procedures.ts'
import { sideBySide } from '../../domain/readiness/side-by-side.ts'
import type { Verdict } from '../../domain/rules/rule.ts'
import type { CheckedRecord } from '../../usecases/checks/check-records.ts'
import { sayError } from '../../usecases/records/say-error.ts'
import type { RecordError } from '../../usecases/records/source-record.ts'
import { presentAuthority, presentProcedures, presentReadiness } from '../cases/present.ts'
import { valuesOf } from '../cases/present-field.ts'
import { presentFinding } from '../cases/present-finding.ts'
import type { CheckResultJson, checkSummary } from '../rules/schemas-rules.ts'
import type { View } from '../view.ts'

export interface Shown {
  readonly verdicts: readonly Verdict[]
  /** ids; null for all */
  readonly rules: ReadonlySet<string> | null
}

/** Values of the caller's own records are given back as they came. */
export const clearView = (view: View): View => ({ ...view, sensitive: true })

/** What one record came to. Findings are made only for the verdicts that are shown. */
export function presentCheck(view: View, checked: CheckedRecord, shown: Shown): CheckResultJson {
  const values = valuesOf(checked.state.fields)
  const findings = sideBySide(shownOf(checked, shown), checked.assessment.found)
  return {
    ...presentPlace(checked),
    findings: findings.map(each => presentFinding(clearView(view), each, values)),
    ...presentOutcome(view, checked),
  }
}

export const shownOf = ({ record, assessment }: CheckedRecord, { verdicts, rules }: Shown): readonly Found[] =>
  record.unreadable
    ? []
    : assessment.found.filter(({ rule, verdict }) => verdicts.includes(verdict) && (rules === null || rules.has(rule.id)))

export const presentPlace = ({ record: { id, row } }: CheckedRecord): Pick<CheckResultJson, 'id' | 'row'> =>
  row === undefined ? { id } : { id, row }

/** A result without its findings: what is wrong with the record, and what the findings add up to. */
export function presentOutcome(view: View, { assessment, errors }: CheckedRecord): Omit<CheckResultJson, 'id' | 'row' | 'findings'> {
  const { facts, applicable } = assessment
  return {
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
