import type { Json } from '../domain/json.ts'
import type { Page, PageRequest } from './page.ts'

export type MessageKind = 'webhook' | 'email' | 'sms'

/** Something that must be told to somebody outside, written in the batch of the fact that it tells. */
export interface NewMessage {
  /** `ids.next('msg')`: the receiver knows a repeated one by it */
  readonly id: string
  readonly kind: MessageKind
  /** an address or a number, sealed; of a webhook the id of its endpoint, or `everyEndpoint` */
  readonly to: string
  /** sealed */
  readonly payload: Json
  /** of an organisation's messages only the first one with it is kept */
  readonly dedupeKey: string
  /** RFC 3339 UTC: not sent before */
  readonly dueOn: string
  /** the message goes with this case when the case is erased */
  readonly caseId?: string
}

/** A webhook that was not yet parted into one message for each endpoint. */
export const everyEndpoint = '*'

export type MessageState = 'pending' | 'sent' | 'dead'

export interface Message extends Omit<NewMessage, 'caseId' | 'payload'> {
  readonly organisation: string
  readonly caseId: string | null
  readonly state: MessageState
  /** tries that were begun, since it was last put in the queue */
  readonly attempts: number
  readonly nextTry: string
  readonly createdAt: string
  /** sent, or given up */
  readonly settledAt: string | null
}

export interface MessageWithPayload extends Message {
  readonly payload: Json
}

export interface ClaimedMessage extends MessageWithPayload {
  /** proves that it is still ours */
  readonly lease: string
}

/** What a try came to. `code` is stable: `sent`, `timeout`, `private-address` …; holds nothing personal. */
export interface Attempt {
  readonly at: string
  readonly ms: number
  readonly code: string
  /** of an answer over HTTP */
  readonly status: number | null
  /** the beginning of what a webhook was answered, sealed */
  readonly answer?: string
}

export type Settlement =
  | { readonly state: 'sent' | 'dead'; readonly at: string }
  /** again, not before `nextTry` */
  | { readonly state: 'pending'; readonly nextTry: string }

/**
 * Messages to the outside. They are written together with what they tell (`Cases.append`, `RenderJobs.finish`) or alone, given to one
 * sender at a time by a lease, tried until they are sent or dead, and logged. A sender that dies leaves its messages to the next one:
 * each is sent at least once.
 */
export interface Outbox {
  /** how many were new; those whose `dedupeKey` is known are left as they are */
  enqueue(organisation: string, messages: readonly NewMessage[]): Promise<number>
  /** those of `kinds` that are due and that nobody holds, the longest due first */
  claim(by: {
    readonly kinds: readonly MessageKind[]
    readonly lease: string
    readonly now: string
    readonly until: string
    readonly limit: number
    /** webhooks to these endpoints wait */
    readonly except?: readonly string[]
    /** this message alone */
    readonly only?: { readonly organisation: string; readonly id: string }
    /** beside them, beyond the limit, what else is due to the same addresses (of e-mail and text messages): told in one */
    readonly together?: true
  }): Promise<readonly ClaimedMessage[]>
  /** with its log and with what follows from it, in one batch; false when the lease has gone to another one: nothing is written */
  settle(
    claimed: Message & { readonly lease: string },
    to: Settlement,
    more?: { readonly attempt?: Attempt; readonly follow?: readonly NewMessage[] },
  ): Promise<boolean>
  get(organisation: string, id: string): Promise<MessageWithPayload | null>
  /** newest first; `to` only finds webhooks, whose endpoint is stored in clear */
  list(
    organisation: string,
    page: PageRequest,
    filter?: { readonly kind?: MessageKind; readonly state?: MessageState; readonly to?: string },
  ): Promise<Page<MessageWithPayload>>
  /** oldest first, at most the last hundred */
  attempts(organisation: string, id: string): Promise<readonly Attempt[]>
  /** back in the queue, whether it was given up or sent; false while it waits, or there is none */
  resend(organisation: string, id: string, now: string): Promise<boolean>
}
