import type { Attempt, ClaimedMessage, Message, Outbox, Settlement } from '../../ports/outbox.ts'
import type { Page } from '../../ports/page.ts'
import type { WrappedKey } from './raw-cases.ts'

/** A message as its row: whoever it goes to and what it says are sealed with a key of its own. `recipient` is an endpoint's id, else a mark of the address. */
export interface RawMessage extends Omit<Message, 'to'> {
  readonly recipient: string | null
  readonly key: WrappedKey
  readonly content: Uint8Array
}

export type RawAttempt = Omit<Attempt, 'answer'> & { readonly answer: Uint8Array | null }

/** What a database must do for `sealedOutbox`. */
export type RawOutbox = Pick<Outbox, 'resend'> & {
  enqueue(messages: readonly RawMessage[]): Promise<number>
  claim(...args: Parameters<Outbox['claim']>): Promise<readonly (RawMessage & Pick<ClaimedMessage, 'lease'>)[]>
  settle(
    claimed: Pick<ClaimedMessage, 'organisation' | 'id' | 'lease'>,
    to: Settlement,
    more: { readonly attempt?: RawAttempt; readonly follow: readonly RawMessage[] },
  ): Promise<boolean>
  attempts(organisation: string, id: string): Promise<readonly RawAttempt[]>
  get(organisation: string, id: string): Promise<RawMessage | null>
  list(...args: Parameters<Outbox['list']>): Promise<Page<RawMessage>>
}
