import type { Json } from '../json.ts'
import type { Reference } from './reference.ts'

/** What reading a value may depend on besides the value. */
export interface ParseContext {
  /** yyyy-mm-dd in Asia/Shanghai */
  readonly today: string
  readonly reference: Reference
  /** other values of the case, so that a certificate number knows its type */
  readonly values: (key: string) => Json | undefined
  /** labels of a field's codes, one record per locale, accepted in place of the codes */
  readonly labels?: (key: string) => readonly Readonly<Record<string, string>>[]
}
