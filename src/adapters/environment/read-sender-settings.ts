import type { Mailer, Texter } from '../../ports/senders.ts'
import { httpMailer } from '../mail/http-mailer.ts'
import type { SmtpSettings } from '../mail/smtp-mailer.ts'
import { httpTexter } from '../sms/http-texter.ts'
import { type Environment, SettingsError } from './read-settings.ts'

export interface Senders {
  readonly mailer?: Mailer
  readonly texter?: Texter
  /** where links in messages lead; null: messages carry none */
  readonly publicUrl: string | null
}

/** What sends e-mail and text messages, from the environment. `overSmtp` is absent where there are no sockets. */
export function readSenders(environment: Environment, overSmtp?: (settings: SmtpSettings) => Mailer): Senders {
  const text = (name: string): string | null => environment[name]?.trim() || null
  const smtp = urlOf('SMTP_URL', text('SMTP_URL'), ['smtp:', 'smtps:'])
  const http = urlOf('MAIL_HTTP_URL', text('MAIL_HTTP_URL'), ['https:', 'http:'])
  const sms = urlOf('SMS_HTTP_URL', text('SMS_HTTP_URL'), ['https:', 'http:'])
  const from = text('MAIL_FROM')
  if ((smtp || http) && !from)
    throw new SettingsError('MAIL_FROM is needed beside SMTP_URL or MAIL_HTTP_URL: the address that mails come from')
  if (smtp && !overSmtp) throw new SettingsError('SMTP_URL works on Node only: use MAIL_HTTP_URL here')
  const mailer =
    smtp && overSmtp && from
      ? overSmtp({ url: smtp, from })
      : http && from
        ? httpMailer({ url: http, token: text('MAIL_HTTP_TOKEN'), from })
        : undefined
  return {
    ...(mailer ? { mailer } : {}),
    ...(sms ? { texter: httpTexter({ url: sms, token: text('SMS_HTTP_TOKEN') }) } : {}),
    publicUrl: urlOf('PUBLIC_URL', text('PUBLIC_URL'), ['https:', 'http:'])?.replace(/(?<!\/)\/+$/, '') ?? null,
  }
}

function urlOf(name: string, value: string | null, protocols: readonly string[]): string | null {
  if (value === null) return null
  if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
    throw new SettingsError(`${name} must be an address that begins with ${protocols.map(each => `${each}//`).join(' or ')}`)
  return value
}
