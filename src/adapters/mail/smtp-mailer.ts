import type { Mail, Mailer, SendResult } from '../../ports/senders.ts'

export interface SmtpSettings {
  /** smtp:// or smtps://, with user and password where the server wants them */
  readonly url: string
  readonly from: string
}

const timeoutMs = 15_000

/** E-mail over SMTP, on Node only: nodemailer is loaded with the first mail. */
export function smtpMailer({ url, from }: SmtpSettings): Mailer {
  const server = new URL(url)
  const options = {
    host: server.hostname,
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    // a password never goes in clear, except to this machine
    requireTLS: server.protocol === 'smtp:' && server.username !== '' && !isHere(server.hostname),
    ...(server.username ? { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } } : {}),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    // nothing of a mail is read from a file or an address
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  return {
    async send(mail) {
      const { createTransport } = await import('nodemailer')
      const transport = createTransport(options)
      try {
        await transport.sendMail(messageOf(mail, from))
        return { code: 'sent', status: 250 }
      } catch (error) {
        return failureOf(error)
      } finally {
        transport.close()
      }
    },
  }
}

const isHere = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host)

/** `Message-ID` is that of the message in the outbox: a mail that is sent twice after a crash is shown once by most programs. */
const messageOf = ({ id, to, subject, text, unsubscribe }: Mail, from: string) => ({
  from,
  to,
  subject,
  text,
  messageId: `<${id}@anbei>`,
  headers: {
    'Auto-Submitted': 'auto-generated',
    ...(unsubscribe ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
  },
})

/** 5yz of RFC 5321 says that the same mail will be refused again. */
function failureOf(error: unknown): SendResult {
  const { responseCode, code } = (typeof error === 'object' && error !== null ? error : {}) as { responseCode?: unknown; code?: unknown }
  const status = typeof responseCode === 'number' ? responseCode : null
  const known = typeof code === 'string' && /^E[A-Z]{2,20}$/.test(code) ? code.toLowerCase() : 'unreachable'
  return { code: status === null ? known : `smtp-${status}`, status, final: status !== null && status >= 500 }
}
