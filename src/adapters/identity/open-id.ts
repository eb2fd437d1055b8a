import * as oauth from 'oauth4webapi'
import type { OpenId, OpenIdFailure, OpenIdPerson, OpenIdProvider, OpenIdRound } from '../../ports/open-id.ts'
import { checkTarget } from '../webhooks/check-target.ts'
import type { CallProvider } from './bounded-fetch.ts'

interface OpenIdOptions {
  readonly call: CallProvider
  /** for development: http, and providers on one's own machine for everybody */
  readonly anywhere: boolean
}

/** clocks of two machines */
const toleranceSeconds = 60
/** what a provider says of itself is asked anew after that */
const knownForMs = 10 * 60_000
const mostKnown = 100
const longest = 500

class Refused extends Error {}

/**
 * OpenID Connect with a code, PKCE, state and nonce (`oauth4webapi`, a certified implementation). Beside what that checks (issuer of the
 * description, of the answer and of the token, audience, nonce, times, the hash of the access token) the signature of the token is checked
 * against the published keys, wherever it came from.
 */
export function openId({ call, anywhere }: OpenIdOptions): OpenId {
  /** plain data, which any request may use */
  const known = new Map<string, { readonly until: number; readonly server: oauth.AuthorizationServer }>()

  const refuses = (issuer: string): string | null => {
    if (!URL.canParse(issuer) || issuer.length > longest) return 'not-an-address'
    const { protocol, search, hash, username } = new URL(issuer)
    if (search || hash || username) return 'not-an-address'
    if (anywhere) return ['http:', 'https:'].includes(protocol) ? null : 'not-an-address'
    return checkTarget(issuer)
  }

  const optionsOf = ({ inner }: OpenIdProvider) => ({
    [oauth.customFetch]: (url: string, { method, headers, body }: oauth.CustomFetchOptions<string, unknown>) => {
      // each address of the description is one that a stranger may have written
      if (!inner && refuses(url.split('?')[0] ?? '') !== null) throw new Refused('an address of the provider is not allowed')
      return call(url, { method, headers, body: body === null || body === undefined ? null : String(body) }, inner || anywhere)
    },
    [oauth.allowInsecureRequests]: inner || anywhere,
  })

  async function describe(provider: OpenIdProvider): Promise<oauth.AuthorizationServer> {
    const name = `${provider.inner} ${provider.issuer}`
    const found = known.get(name)
    if (found && Date.now() < found.until) return found.server
    const issuer = new URL(provider.issuer)
    const answer = await oauth.discoveryRequest(issuer, { algorithm: 'oidc', ...optionsOf(provider) })
    const server = await oauth.processDiscoveryResponse(issuer, answer)
    if (known.size >= mostKnown) known.clear()
    known.set(name, { until: Date.now() + knownForMs, server })
    return server
  }

  return {
    refuses,
    async begin(provider, round) {
      try {
        const server = await describe(provider)
        if (!server.authorization_endpoint) return { failed: 'away' }
        const url = new URL(server.authorization_endpoint)
        // the browser is never sent to a script
        if (url.protocol !== 'https:' && !(url.protocol === 'http:' && (provider.inner || anywhere))) return { failed: 'away' }
        for (const [name, value] of Object.entries(await asked(provider, round))) url.searchParams.set(name, value)
        return { url: url.href }
      } catch {
        return { failed: 'away' }
      }
    },
    async finish(provider, round, answer) {
      try {
        const server = await describe(provider)
        const client = clientOf(provider)
        const params = oauth.validateAuthResponse(server, client, answer, round.state)
        const options = optionsOf(provider)
        const proof = proofOf(server, provider)
        const given = await oauth.authorizationCodeGrantRequest(server, client, proof, params, round.redirectUri, round.verifier, options)
        const tokens = await oauth.processAuthorizationCodeResponse(server, client, given, {
          expectedNonce: round.nonce,
          requireIdToken: true,
        })
        await oauth.validateApplicationLevelSignature(server, given, options)
        const claims = oauth.getValidatedIdTokenClaims(tokens)
        if (!claims) return { failed: 'not-proven', why: 'no-token' }
        if (claims.email !== undefined || !server.userinfo_endpoint) return { person: personOf(claims.sub, claims) }
        const told = await oauth.userInfoRequest(server, client, tokens.access_token, options)
        return { person: personOf(claims.sub, await oauth.processUserInfoResponse(server, client, claims.sub, told)) }
      } catch (error) {
        return { failed: failureOf(error), why: whyOf(error) }
      }
    },
  }
}

const clientOf = ({ clientId }: OpenIdProvider): oauth.Client => ({ client_id: clientId, [oauth.clockTolerance]: toleranceSeconds })

async function asked({ clientId }: OpenIdProvider, { state, nonce, verifier, redirectUri }: OpenIdRound): Promise<Record<string, string>> {
  return {
    client_id: clientId,
    response_type: 'code',
    scope: 'openid email',
    redirect_uri: redirectUri,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }
}

/** As the provider takes it: in a header, unless it names other ways only. */
function proofOf(
  { token_endpoint_auth_methods_supported: ways = ['client_secret_basic'] }: oauth.AuthorizationServer,
  provider: OpenIdProvider,
) {
  if (provider.clientSecret === null) return oauth.None()
  return ways.includes('client_secret_basic') || !ways.includes('client_secret_post')
    ? oauth.ClientSecretBasic(provider.clientSecret)
    : oauth.ClientSecretPost(provider.clientSecret)
}

function personOf(subject: string, { email, email_verified: verified }: Readonly<Record<string, unknown>>): OpenIdPerson {
  const address = typeof email === 'string' ? email.trim().toLowerCase() : null
  // the text "true" of some providers is no truth value
  return { subject, email: address || null, emailVerified: address !== null && verified === true }
}

function failureOf(error: unknown): OpenIdFailure {
  if (error instanceof oauth.AuthorizationResponseError) return 'declined'
  // what it refuses of a code, and what of it cannot be believed
  if (error instanceof oauth.ResponseBodyError) return 'not-proven'
  if (error instanceof oauth.OperationProcessingError) return error.code === oauth.RESPONSE_IS_NOT_CONFORM ? 'away' : 'not-proven'
  return 'away'
}

/** for the log: a code, never what the provider wrote */
const whyOf = (error: unknown): string =>
  error instanceof oauth.OperationProcessingError ? (error.code ?? 'unknown') : error instanceof Error ? error.name : 'unknown'
