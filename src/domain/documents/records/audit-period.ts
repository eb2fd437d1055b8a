import { isRecord } from '../../fields/json-shape.ts'
import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'

/** First and last day of the logs that were looked at, null while nobody said. */
export function auditPeriod(read: FieldReader): Json {
  const period = read.value('auditLogPeriod')
  return isRecord(period) && typeof period.start === 'string' && typeof period.end === 'string' ? period : null
}
