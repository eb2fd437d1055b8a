import type { Reference } from '../fields/reference.ts'

/** What readers of texts know besides the text. */
export interface ReadTools {
  /** yyyy-mm-dd */
  readonly today: string
  readonly reference: Reference
}
