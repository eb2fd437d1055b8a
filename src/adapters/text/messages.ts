import type { Reading } from '../../domain/reading/reading.ts'
import type { TextFormat, TextRead } from '../../ports/text-reader.ts'

/** What the parent asks of the process that reads texts, and what comes back. A stream is given in pieces, `at` counts those before. */
export type TextAsk =
  | { readonly id: number; readonly do: 'read'; readonly format: TextFormat; readonly bytes: Uint8Array }
  | {
      readonly id: number
      readonly do: 'take'
      readonly stream: number
      readonly at: number
      readonly today: string
      /** null: that was all */
      readonly bytes: Uint8Array | null
    }
  | { readonly id: number; readonly do: 'drop'; readonly stream: number }

export type TextAnswer =
  | { readonly id: number; readonly read: TextRead }
  /** what a stream says: before its end where that is clear */
  | { readonly id: number; readonly reading: Reading | null }
  | { readonly id: number; readonly goOn: true }
  /** the process that was given the pieces before is gone */
  | { readonly id: number; readonly lost: true }
