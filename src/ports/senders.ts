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

/** What a webhook came to. `sent` is a 2xx; `redirect`, `private-address`, `not-https` … were not followed. */
export interface Posted {
  readonly code: string
  /** of an answer over HTTP */
  readonly status: number | null
  /** its first 500 characters */
  readonly answer: string | null
  /** this address is never called: trying again is of no use */
  readonly refused?: true
  readonly retryAfterSeconds?: number
}

/** Calls addresses that customers gave: only over https, never inside our own network. Never throws. */
export interface Poster {
  /** why the address is refused before anything is asked of it; null when it may be called */
  refuses(url: string): string | null
  post(call: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }): Promise<Posted>
}
