/** What we use of nodemailer 10; it is loaded only where SMTP is configured. */
declare module 'nodemailer' {
  interface Transport {
    sendMail(mail: Readonly<Record<string, unknown>>): Promise<{ readonly response?: string }>
    close(): void
  }
  export function createTransport(options: Readonly<Record<string, unknown>>): Transport
}
