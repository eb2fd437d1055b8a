import type { CaseState } from '../domain/case/state.ts'
import type { HearRequest } from '../domain/listening/hearing.ts'
import type { Understanding } from '../domain/listening/understanding.ts'

export interface ListenRequest {
  readonly text: string
  /** fields that the last reply asked for, in its order */
  readonly asking: readonly string[]
  readonly confirming: readonly { readonly field: string; readonly value: unknown }[]
  /** asked in earlier messages and still without a value */
  readonly earlier?: readonly string[]
  /** ids of the questions that were put up for a tap, in their order */
  readonly choosing?: readonly string[]
  readonly fields: CaseState['fields']
  readonly filings: readonly string[]
  /** yyyy-mm-dd in Asia/Shanghai */
  readonly today: string
  readonly locale: string
  /** the filing was prepared or is on its way; `notice`: the words of a rejection were asked for */
  readonly after?: HearRequest['after']
  /** whose share of a model's calls the message takes: its case, or the organisation where there is none */
  readonly quota?: string
}

/** Hears what a message says. Proposes only: the core decides what is stored. */
export interface Listener {
  listen(request: ListenRequest): Promise<Understanding>
}
