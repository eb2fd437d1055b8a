import type { Deps } from '../../ports/deps.ts'
import type { Check, CheckedRecord } from '../../usecases/checks/check-records.ts'
import { summariseChecks } from '../../usecases/checks/summarise-checks.ts'
import type { RecordSource, SourceRecord } from '../../usecases/records/source-record.ts'
import type { CheckSummaryJson } from '../rules/schemas-rules.ts'
import type { View } from '../view.ts'
import { presentRecordError, type Shown } from './present-check.ts'

export interface JudgeJob extends Shown {
  readonly view: View
  readonly check: Check
  readonly source: RecordSource
  readonly inForceOn: string
}

export type CheckPart<R> = { readonly results: readonly R[] } | { readonly summary: CheckSummaryJson }

/** the event loop breathes, and results go out, after so many records */
const breath = 25

/** Results as the records arrive, in the form that `present` gives them, and the summary at the end. Holds nothing of a record that has gone out. */
export async function* judgeRecords<R>(
  deps: Pick<Deps, 'catalogue' | 'log'>,
  { view, check, source, inForceOn, rules }: JudgeJob,
  present: (checked: CheckedRecord) => R,
): AsyncGenerator<CheckPart<R>> {
  const counting = summariseChecks(rules)
  for await (const batch of source.records)
    for (let at = 0; at < batch.length; at += breath) {
      if (at > 0) await new Promise(resolve => setTimeout(resolve, 0))
      const checked = batch.slice(at, at + breath).map(record => checkSafely(deps, check, record))
      for (const each of checked) counting.add(each)
      yield { results: checked.map(present) }
    }
  const problems = source.problems.map(problem => presentRecordError(view, problem))
  yield { summary: { ...counting.end(), problems, inForceOn, catalogueRevision: deps.catalogue.revision } }
}

/** A record on which our own code breaks is named like any other bad one: thousands of good ones stand behind it. */
function checkSafely({ log }: Pick<Deps, 'log'>, check: Check, record: SourceRecord): CheckedRecord {
  try {
    return check(record)
  } catch (error) {
    log('error', 'checks.record-failed', { error: error instanceof Error ? error.name : 'unknown', row: record.row ?? null })
    const broken = { field: '', pointer: '', code: 'record.failed', ...(record.row === undefined ? {} : { row: record.row }) }
    return check({ ...record, fields: {}, errors: [broken], unreadable: true })
  }
}
