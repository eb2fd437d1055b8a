/** Where people of an organisation sign in besides with a password: a provider of OpenID Connect, and what it knows us by. */
export interface OpenIdProvider {
  /** an address, as the provider writes it into its tokens */
  readonly issuer: string
  readonly clientId: string
  /** null: a public client, which proves itself by PKCE alone */
  readonly clientSecret: string | null
  /** set by whoever runs the server: it may stand in their own network */
  readonly inner: boolean
}

/** What one sign-in is bound to: the browser, the token and the code. Made anew for each. */
export interface OpenIdRound {
  readonly state: string
  readonly nonce: string
  /** of PKCE (RFC 7636), 43 to 128 characters */
  readonly verifier: string
  readonly redirectUri: string
}

/** Who the provider says it is, by a token that was checked. */
export interface OpenIdPerson {
  /** never given to anybody else by that issuer */
  readonly subject: string
  readonly email: string | null
  /** false too where the provider says nothing of it */
  readonly emailVerified: boolean
}

/** `declined`: the person or the provider said no; `away`: it does not answer, or not as a provider does; `not-proven`: what came back is not a good answer to what was asked */
export type OpenIdFailure = 'declined' | 'away' | 'not-proven'

/** Speaks OpenID Connect. Never throws: what went wrong is a result. */
export interface OpenId {
  /** why an issuer is never asked (as of webhooks); null when it may be */
  refuses(issuer: string): string | null
  /** where the browser goes */
  begin(provider: OpenIdProvider, round: OpenIdRound): Promise<{ readonly url: string } | { readonly failed: OpenIdFailure }>
  /** `answer`: the query that the browser came back with */
  finish(
    provider: OpenIdProvider,
    round: OpenIdRound,
    answer: URLSearchParams,
  ): Promise<{ readonly person: OpenIdPerson } | { readonly failed: OpenIdFailure; readonly why: string }>
}
