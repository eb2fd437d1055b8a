import { describe, expect, test } from 'vitest'
import { postJson } from './post-json.ts'

const provider = { url: 'https://mail.example.com/send', token: 't' }

/** Takes the call as the runtime would: what it knows nothing of throws here. */
const answering = (status: number, headers: Record<string, string> = {}) => {
  const asked: Request[] = []
  const fetching: typeof fetch = async (url, init) => {
    asked.push(new Request(url instanceof Request ? url : String(url), init as RequestInit))
    return new Response(null, { status, headers })
  }
  return { asked, fetching }
}

describe('a call of a provider over HTTP', () => {
  test('is one that this runtime can make, on Node and on Workers', async () => {
    const { asked, fetching } = answering(202)
    expect(await postJson(provider, 'msg_1', { to: ['a@example.com'] }, fetching)).toEqual({ code: 'sent', status: 202 })
    const [call] = asked
    expect([call?.method, call?.headers.get('idempotency-key'), call?.headers.get('authorization')]).toEqual(['POST', 'msg_1', 'Bearer t'])
    expect(await call?.json()).toEqual({ to: ['a@example.com'] })
  })

  test('follows no redirect, and never tries one again', async () => {
    const { asked, fetching } = answering(302, { location: 'https://elsewhere.example.com/' })
    expect(await postJson(provider, 'msg_1', {}, fetching)).toEqual({ code: 'http-302', status: 302, final: true })
    expect(asked.map(({ redirect }) => redirect)).toEqual(['manual'])
  })

  test('is tried again when the provider is busy, at the time that it names', async () => {
    const { fetching } = answering(429, { 'retry-after': '7' })
    expect(await postJson(provider, 'msg_1', {}, fetching)).toEqual({ code: 'http-429', status: 429, final: false, retryAfterSeconds: 7 })
  })
})
