import fc from 'fast-check'
import { SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { joseTokens } from './jose-tokens.ts'

const now = '2026-11-23T08:00:00.000Z'
const seconds = Date.parse(now) / 1000
const secret = 'is_a-secret-of-one-site-that-is-long-enough'

const sign = (payload: Readonly<Record<string, unknown>>, { alg = 'HS256', key = secret } = {}) =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(key))
const verify = (token: string, secrets = [secret]) => joseTokens.verify(token, secrets, now)
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const good = { sub: 'u-17', iat: seconds, exp: seconds + 3600 }

describe('a token of a site', () => {
  test('gives the person and what is said of them, and nothing else', async () => {
    const token = await sign({ ...good, name: '张三', company: '杭州云启智联科技有限公司', role: 'admin' })
    expect(await verify(token)).toEqual({ ok: true, subject: 'u-17', claims: { name: '张三', company: '杭州云启智联科技有限公司' } })
  })

  test('counts under each secret of the site, during a change of it', async () => {
    expect(await verify(await sign(good), ['is_the-newer-secret-that-nobody-signed-with', secret])).toMatchObject({ ok: true })
  })

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['expired', 'expired', { ...good, iat: seconds - 7200, exp: seconds - 61 }],
    ['without an end', 'noExpiry', { sub: 'u-17' }],
    ['living longer than a day', 'tooLong', { ...good, exp: seconds + 86_461 }],
    ['living longer than a day without iat', 'tooLong', { sub: 'u-17', exp: seconds + 86_461 }],
    ['signed tomorrow', 'notYet', { ...good, iat: seconds + 61 }],
    ['not valid before later', 'notYet', { ...good, nbf: seconds + 61 }],
    ['without a person', 'noSubject', { exp: seconds + 60 }],
    ['with an empty person', 'noSubject', { ...good, sub: '  ' }],
  ])('that is %s is refused as %s', async (_, why, payload) => {
    expect(await verify(await sign(payload))).toEqual({ ok: false, why })
  })

  test('a day and the minute of two clocks are allowed', async () => {
    expect(await verify(await sign({ ...good, exp: seconds + 86_400 }))).toMatchObject({ ok: true })
    expect(await verify(await sign({ ...good, iat: seconds - 3600, exp: seconds - 30 }))).toMatchObject({ ok: true })
  })

  test('names the claim that is no text', async () => {
    expect(await verify(await sign({ ...good, phone: 13800138000 }))).toEqual({ ok: false, why: 'claim', claim: 'phone' })
  })

  test('signed by another site, or by nobody, is refused', async () => {
    expect(await verify(await sign(good, { key: 'is_the-secret-of-quite-another-site-altogether' }))).toEqual({
      ok: false,
      why: 'signature',
    })
    const [, body = ''] = (await sign(good)).split('.')
    for (const unsigned of [`${part({ alg: 'none' })}.${body}.`, `${part({ alg: 'none', typ: 'JWT' })}.${part(good)}.c2lnbmVk`])
      expect((await verify(unsigned)).ok).toBe(false)
  })

  test('signed in another way is refused', async () => {
    expect(await verify(await sign(good, { alg: 'HS384' }))).toEqual({ ok: false, why: 'algorithm' })
  })

  test('changed anywhere is refused, and nothing that is no token throws', async () => {
    const token = await sign({ ...good, name: '张三' })
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom('A', 'b', '-', '.', ' '), async (at, letter) => {
        const other = token.slice(0, at) + letter + token.slice(at + 1)
        const bits = (text: string): string =>
          text
            .split('.')
            .map(each => Buffer.from(each, 'base64url').toString('hex'))
            .join('.')
        // the last letter of a part has bits that mean nothing
        fc.pre(bits(other) !== bits(token))
        expect((await verify(other)).ok).toBe(false)
      }),
      { numRuns: 60 },
    )
    await fc.assert(
      fc.asyncProperty(fc.string(), async text => {
        expect((await verify(text)).ok).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
