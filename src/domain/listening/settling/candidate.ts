import type { FieldDefinition } from '../../fields/definition.ts'
import type { Reading } from '../hearing.ts'
import type { Span } from '../spans/span.ts'
import type { Segment } from '../text/split-segments.ts'

/** One way to understand a part of the message. The best ones win; what they explain no other one may use. */
export interface Candidate {
  readonly field: FieldDefinition
  readonly reading: Reading
  readonly score: number
  readonly segment?: Segment
  /** typed words that it uses up */
  readonly span?: Span
  /** the field was named or asked for: an unusable value is told, not dropped */
  readonly told: boolean
}
