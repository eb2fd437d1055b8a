import type { Mailer } from '../../ports/senders.ts'
import { type HttpProvider, postJson } from '../post-json.ts'

/** E-mail through a provider over HTTP, the only way on Workers: `{from, to, subject, text, headers}` as most of them take it. */
export const httpMailer = (provider: HttpProvider & { readonly from: string }, fetching?: typeof fetch): Mailer => ({
  send: ({ id, to, subject, text, unsubscribe }) =>
    postJson(
      provider,
      id,
      {
        from: provider.from,
        to: [to],
        subject,
        text,
        headers: unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {},
      },
      fetching,
    ),
})
