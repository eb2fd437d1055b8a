import { errors } from 'jose'
import { jwtVerify } from 'jose/jwt/verify'
import { z } from 'zod'
import type { IdentityClaims } from '../../domain/case/events.ts'
import type { IdentityRefusal, IdentityTokens } from '../../ports/identity-tokens.ts'

/** a token is made for one visit: what leaks is useless tomorrow */
const longestSeconds = 24 * 60 * 60
/** clocks of two machines */
const toleranceSeconds = 60

const text = (longest: number) => z.string().trim().min(1).max(longest)
const payloadShape = z.object({
  sub: text(200),
  name: text(100).optional(),
  phone: text(40).optional(),
  email: text(254).optional(),
  company: text(200).optional(),
})

type Verified = Awaited<ReturnType<IdentityTokens['verify']>>

/** HS256 alone: a token says itself how it is signed, and `none` or a public key must not get by. */
export const joseTokens: IdentityTokens = {
  async verify(token, secrets, now) {
    let refused: IdentityRefusal = 'signature'
    for (const secret of secrets) {
      try {
        const { payload } = await jwtVerify(token, new TextEncoder().encode(secret), {
          algorithms: ['HS256'],
          requiredClaims: ['exp'],
          clockTolerance: toleranceSeconds,
          currentDate: new Date(now),
        })
        return personOf(payload, Date.parse(now) / 1000)
      } catch (error) {
        refused = refusalOf(error)
        if (refused !== 'signature') break
      }
    }
    return { ok: false, why: refused }
  },
}

function personOf(payload: { readonly exp?: number; readonly iat?: number }, now: number): Verified {
  const { exp = Number.POSITIVE_INFINITY, iat = now } = payload
  if (iat > now + toleranceSeconds) return { ok: false, why: 'notYet' }
  if (exp - iat > longestSeconds + toleranceSeconds) return { ok: false, why: 'tooLong' }
  const parsed = payloadShape.safeParse(payload)
  if (!parsed.success) {
    const claim = String(parsed.error.issues[0]?.path[0])
    return claim === 'sub' ? { ok: false, why: 'noSubject' } : { ok: false, why: 'claim', claim }
  }
  const { sub, ...claims } = parsed.data
  return { ok: true, subject: sub, claims: given(claims) }
}

const given = (claims: Readonly<Partial<Record<keyof IdentityClaims, string | undefined>>>): IdentityClaims =>
  Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))

function refusalOf(error: unknown): IdentityRefusal {
  if (error instanceof errors.JWTExpired) return 'expired'
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature'
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) return 'algorithm'
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'exp') return 'noExpiry'
    return error.claim === 'nbf' ? 'notYet' : 'malformed'
  }
  if (error instanceof errors.JOSEError || error instanceof TypeError) return 'malformed'
  throw error
}
