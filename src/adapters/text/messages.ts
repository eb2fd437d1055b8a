import type { Reading } from '../../domain/reading/reading.ts'
import type { TextFormat, TextRead } from '../../ports/text-reader.ts'

/** What the parent asks of the process that reads texts, and what comes back. */
export type TextAsk =
  | { readonly id: number; readonly do: 'read'; readonly format: TextFormat; readonly bytes: Uint8Array }
  | { readonly id: number; readonly do: 'summarise'; readonly today: string; readonly bytes: Uint8Array }

export type TextAnswer = { readonly id: number; readonly read: TextRead } | { readonly id: number; readonly reading: Reading | null }
