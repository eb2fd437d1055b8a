import type { FilingId } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { Json } from '../../domain/json.ts'
import { type Assessment, assess } from '../../domain/readiness/assess.ts'
import type { Deps } from '../../ports/deps.ts'
import { parseFields } from '../cases/parse-fields.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { RecordError, SourceRecord } from '../records/source-record.ts'
import { hypotheticalCase } from './hypothetical-case.ts'
import { rememberedParse } from './remembered-parse.ts'

export interface CheckJob {
  readonly organisation: string
  readonly filings: readonly FilingId[]
  readonly inForceOn?: string
  /** what every record has in common; a record's own value goes before it */
  readonly common?: Readonly<Record<string, Json>>
}

export interface CheckedRecord {
  readonly record: SourceRecord
  readonly state: CaseState
  readonly assessment: Assessment
  /** values that were refused; they count as missing */
  readonly errors: readonly RecordError[]
}

export type Check = (record: SourceRecord) => CheckedRecord

const evidence = { kind: 'api', seq: 1, quote: null, confidence: 1 } as const

/** Judges records, each as a case of its own, without storing anything: all on one day, whatever the clock does meanwhile. */
export function createCheck(
  { catalogue, reference, clock }: Pick<Deps, 'catalogue' | 'reference' | 'clock'>,
  job: CheckJob,
): Outcome<{ readonly check: Check }> {
  const [at, today] = [clock.now(), clock.today()]
  const deps = { catalogue, reference, clock: { now: () => at, today: () => today } }
  const common = parseFields(deps, job.common ?? {}, { known: {}, evidence, pointer: '/common' })
  if (common.errors.length > 0) return refuse('invalid-fields', { errors: common.errors })
  const { organisation, inForceOn } = job
  const opened = { organisation, at, ...(inForceOn ? { inForceOn } : {}) }
  const known = hypotheticalCase(deps, { ...opened, filings: job.filings, changes: common.changes }).fields
  const parse = rememberedParse()
  const check: Check = record => {
    const { changes, errors } = parseFields(deps, record.fields, { known, evidence, pointer: '/fields', parse })
    const shared = common.changes.filter(({ field }) => !Object.hasOwn(record.fields, field))
    const state = hypotheticalCase(deps, { ...opened, filings: record.filings ?? job.filings, changes: [...shared, ...changes] })
    const assessment = assess(state, { catalogue, reference, today, now: at })
    return {
      record,
      state,
      assessment,
      errors: [...record.errors, ...errors.map(error => ({ ...error, ...placeOf(record, error.field) }))],
    }
  }
  return { ok: true, check }
}

const placeOf = ({ row, columns }: SourceRecord, field: string): Pick<RecordError, 'row' | 'column'> => ({
  ...(row === undefined ? {} : { row }),
  ...(columns ? { column: columns.get(field) ?? field } : {}),
})
