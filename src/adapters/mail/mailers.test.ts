import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, startSmtpServer } from '../../../test/fixtures/mail/start-smtp-server.ts'
import { here } from '../../../test/fixtures/store/here.ts'
import { readSenders } from '../environment/read-sender-settings.ts'
import { SettingsError } from '../environment/read-settings.ts'
import { httpTexter } from '../sms/http-texter.ts'
import { httpMailer } from './http-mailer.ts'
import { smtpMailer } from './smtp-mailer.ts'

const from = '安备 <remind@anbei.example>'
const mail = {
  id: 'msg_1',
  to: 'owner@qinghe.example',
  subject: '【安备】2项备案事项到期提醒',
  text: '您好：\n- 2026-12-01（还有8天）：公安联网备案\n.\n',
  unsubscribe: 'https://anbei.example/v1/reminders/stop?a=1',
}

describe.runIf(here.runtime === 'Node')('e-mail over SMTP, to a real server', () => {
  let server: Awaited<ReturnType<typeof startSmtpServer>>
  beforeAll(async () => {
    server = await startSmtpServer()
  })
  afterAll(() => server.close())

  test('arrives word for word, with its id and the button to unsubscribe', async () => {
    expect(await smtpMailer({ url: server.url, from }).send(mail)).toEqual({ code: 'sent', status: 250 })
    const received = server.mails.at(-1)
    expect(received?.to).toEqual(['owner@qinghe.example'])
    expect(received?.raw).toMatch(/^Message-ID: <msg_1@anbei>/im)
    expect(received?.raw).toContain('List-Unsubscribe: <https://anbei.example/v1/reminders/stop?a=1>')
    expect(received?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(received && bodyOf(received).replaceAll('\r\n', '\n').trim()).toBe(mail.text.trim())
  })

  test('signs in where it is told to', async () => {
    const mailer = (password: string) => smtpMailer({ url: `smtp://anbei%40x:${password}@127.0.0.1:${server.port}`, from })
    expect(await mailer('right').send(mail)).toMatchObject({ code: 'sent' })
    expect(server.logins).toContain('anbei@x')
    expect(await mailer('wrong').send(mail)).toMatchObject({ code: 'smtp-535', final: true })
  })

  test.each([
    ['reject-x@qinghe.example', { code: 'smtp-550', final: true }],
    ['later-x@qinghe.example', { code: 'smtp-451', final: false }],
  ])('%s', async (to, result) => expect(await smtpMailer({ url: server.url, from }).send({ ...mail, to })).toMatchObject(result))

  test('a server that is not there is tried again', async () => {
    const gone = await startSmtpServer()
    await gone.close()
    expect(await smtpMailer({ url: gone.url, from }).send(mail)).toMatchObject({ final: false, status: null })
  })

  test('a line break in an address or a subject adds no header', async () => {
    const before = server.mails.length
    await smtpMailer({ url: server.url, from }).send({ ...mail, subject: 'a\r\nBcc: x@evil.example', to: 'owner@qinghe.example' })
    expect(server.mails.slice(before).flatMap(({ to }) => to)).toEqual(['owner@qinghe.example'])
    expect(server.mails.at(-1)?.raw).not.toMatch(/^Bcc:/im)
  })
})

describe('providers over HTTP', () => {
  const answering = (status: number, headers: Record<string, string> = {}) => {
    const calls: { readonly url: string; readonly init: RequestInit }[] = []
    const fetching = (async (url: string, init: RequestInit) => {
      calls.push({ url, init })
      return new Response('{}', { status, headers })
    }) as typeof fetch
    return { calls, fetching }
  }

  test('a mail is one call with its id, so that a repeated one is known', async () => {
    const { calls, fetching } = answering(202)
    const mailer = httpMailer({ url: 'https://mail.example/send', token: 't', from }, fetching)
    expect(await mailer.send(mail)).toEqual({ code: 'sent', status: 202 })
    expect(calls[0]?.init.headers).toMatchObject({ authorization: 'Bearer t', 'idempotency-key': 'msg_1' })
    expect(JSON.parse(String(calls[0]?.init.body))).toMatchObject({ from, to: [mail.to], subject: mail.subject, text: mail.text })
  })

  test.each([
    [400, true],
    [401, true],
    [429, false],
    [503, false],
  ])('%i', async (status, final) => {
    const { fetching } = answering(status, { 'retry-after': '30' })
    const texter = httpTexter({ url: 'https://sms.example', token: null }, fetching)
    expect(await texter.send({ id: 'msg_2', to: '+8613800138000', text: '【安备】' })).toEqual({
      code: `http-${status}`,
      status,
      final,
      retryAfterSeconds: 30,
    })
  })
})

describe('settings', () => {
  test('name what is missing or wrong, never its value', () => {
    expect(() => readSenders({ SMTP_URL: 'smtp://u:secret@h' }, smtpMailer)).toThrow(/MAIL_FROM/)
    expect(() => readSenders({ SMTP_URL: 'https://secret', MAIL_FROM: from }, smtpMailer)).toThrow(SettingsError)
    expect(() => readSenders({ SMTP_URL: 'https://secret', MAIL_FROM: from }, smtpMailer)).not.toThrow(/secret/)
    expect(() => readSenders({ SMTP_URL: 'smtp://h', MAIL_FROM: from })).toThrow(/MAIL_HTTP_URL/)
    expect(readSenders({ PUBLIC_URL: 'https://anbei.example/' })).toEqual({ publicUrl: 'https://anbei.example' })
  })
})
