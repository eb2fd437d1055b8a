import type { Policy } from '../domain/case/events.ts'

export type Scope = 'cases' | 'checks' | 'render' | 'templates' | 'sensitive'

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly policy: Policy
}

export interface SiteKey {
  readonly id: string
  readonly organisation: string
  /** exact origins; empty means any origin */
  readonly origins: readonly string[]
}

export interface ApiKey {
  readonly id: string
  readonly organisation: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: string | null
}

/** Tenants and their keys. Keys are looked up by SHA-256; the plain text is shown once and never stored. */
export interface Organisations {
  get(id: string): Promise<Organisation | null>
  /** of every organisation, in their order */
  ids(): Promise<readonly string[]>
  first(): Promise<Organisation | null>
  create(organisation: Organisation): Promise<void>
  /** what its new cases begin with; false when there is no such organisation */
  setPolicy(id: string, policy: Policy): Promise<boolean>
  siteKey(hash: string): Promise<SiteKey | null>
  addSiteKey(key: SiteKey & { readonly hash: string }): Promise<void>
  apiKey(hash: string): Promise<ApiKey | null>
  addApiKey(key: ApiKey & { readonly hash: string }): Promise<void>
}
