import type { BrowserReadingJson } from '../../http/uploads/schemas-readings.ts'

/** What is asked of the worker that reads pictures in this browser. */
export interface ReadAsk {
  readonly id: number
  readonly picture: Blob
}

export type BrowserReading = BrowserReadingJson

/** undecodable: this browser cannot open the picture; too-large: too many pixels; unreachable: the models did not arrive; failed: anything else */
export type ReadFailure = 'undecodable' | 'too-large' | 'unreachable' | 'failed'

export type ReadSay = { readonly id: number } & (
  | { readonly type: 'loading' | 'reading'; readonly share: number }
  /** `mayBeIdCard`: nothing of it is sent without a consent on record */
  | { readonly type: 'done'; readonly reading: BrowserReading; readonly mayBeIdCard: boolean }
  | { readonly type: 'failed'; readonly code: ReadFailure }
)
