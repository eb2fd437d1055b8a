import { expect } from 'vitest'
import type { startProvider, Twist } from '../fixtures/open-id/start-provider.ts'
import type { RunningServer } from './hold-conversation.ts'

type Provider = Awaited<ReturnType<typeof startProvider>>

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')

/** The way of a browser to the provider and back; where it ends, and who is signed in then. */
async function signIn(server: RunningServer, provider: Provider, who: Readonly<Record<string, unknown>>, how: Twist = {}) {
  provider.next(who, how)
  const begun = await server.fetch('/v1/staff/open-id/start', { redirect: 'manual' })
  const sent = await fetch(begun.headers.get('location') ?? '', { redirect: 'manual' })
  const { pathname, search } = new URL(sent.headers.get('location') ?? '')
  const done = await server.fetch(pathname + search, { redirect: 'manual', headers: { cookie: cookiesOf(begun) } })
  const session = await server.fetch('/v1/staff/session', { headers: { cookie: cookiesOf(done) } })
  const { user } = (await session.json()) as { user?: { email: string; role: string } }
  return { ended: done.headers.get('location')?.replace(/\?organisation=\w+/, ''), user: user && { email: user.email, role: user.role } }
}

/** A whole sign-in over HTTP against a provider that signs its tokens, and those that must sign nobody in. */
export async function signInAtProvider(server: RunningServer, provider: Provider): Promise<void> {
  const { email } = server.staff
  const good = { sub: 'p-1', email, email_verified: true }
  for (const how of [
    { claims: { iss: 'https://other.example.com' } },
    { claims: { aud: 'another' } },
    { claims: { nonce: 'another' } },
    { claims: { exp: 1_700_000_000 } },
    { otherKey: true },
    { algorithm: 'none' },
  ] as const satisfies readonly Twist[])
    expect(await signIn(server, provider, good, how)).toEqual({ ended: '/console#open-id=not-proven', user: undefined })
  expect((await signIn(server, provider, { ...good, email_verified: false })).ended).toBe('/console#open-id=not-verified')
  expect((await signIn(server, provider, { ...good, email: 'nobody@example.com' })).ended).toBe('/console#open-id=unknown-person')
  expect(await signIn(server, provider, { ...good, role: 'agent' })).toEqual({ ended: '/console', user: { email, role: 'admin' } })
}
