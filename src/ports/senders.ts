export interface Mail {
  /** of the message: a receiver knows a repeated one by it */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** opens a page on which reminders are stopped; told in the headers that mail programs show as a button */
  readonly unsubscribe: string | null
}

/** What became of a try. `code` is stable and holds nothing personal; `final`: trying again is of no use. */
export type SendResult =
  | { readonly code: 'sent'; readonly status: number | null }
  | { readonly code: string; readonly status: number | null; readonly final: boolean; readonly retryAfterSeconds?: number }

/** Sends e-mail. Never throws: what went wrong is a result. */
export interface Mailer {
  send(mail: Mail): Promise<SendResult>
}

/** Sends text messages. Never throws. */
export interface Texter {
  send(message: { readonly id: string; readonly to: string; readonly text: string }): Promise<SendResult>
}
