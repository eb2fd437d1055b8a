import type { Policy } from '../domain/case/events.ts'
import type { RuleOverride } from '../domain/rules/overrides.ts'
import type { Page, PageRequest } from './page.ts'

export interface Organisation {
  readonly id: string
  readonly name: string
  readonly policy: Policy
}

/** How the chat of an organisation, or of one of its sites, looks and greets; what is absent is as everybody's. */
export interface Branding {
  readonly name?: string
  /** one to three characters that stand for a picture */
  readonly logo?: string
  /** #rrggbb */
  readonly colour?: string
  /** before the first question, as it was written */
  readonly greeting?: string
}

/** Something that was changed in an organisation itself. */
export interface LogEntry {
  readonly id: string
  readonly organisation: string
  readonly at: string
  /** `staff:<id>`, `api:<id>` or `system`, and what it was called then */
  readonly actor: string
  readonly name: string
  /** `staff.disabled`, `siteKey.made` … */
  readonly action: string
  /** id of what was changed */
  readonly subject: string
  /** no secret, and nothing of a customer */
  readonly details: Readonly<Record<string, string>>
}

export interface SiteKey {
  readonly id: string
  readonly organisation: string
  /** exact origins; empty means any origin */
  readonly origins: readonly string[]
  /** what its owner calls it */
  readonly name: string
  readonly createdAt: string
  /** counts no more */
  readonly revokedAt: string | null
  /** over that of the organisation */
  readonly branding: Branding | null
}

export type NewSiteKey = Pick<SiteKey, 'id' | 'organisation' | 'origins'> &
  Partial<Pick<SiteKey, 'name' | 'createdAt'>> & { readonly hash: string }

export const scopes = ['cases', 'checks', 'render', 'templates', 'sensitive'] as const
export type Scope = (typeof scopes)[number]

export interface ApiKey {
  readonly id: string
  readonly organisation: string
  readonly scopes: readonly Scope[]
  readonly expiresAt: string | null
  /** what its owner calls it */
  readonly name: string
  readonly createdAt: string
  /** to a few minutes; null: never */
  readonly lastUsedAt: string | null
  /** counts no more */
  readonly revokedAt: string | null
}

export type NewApiKey = Pick<ApiKey, 'id' | 'organisation' | 'scopes' | 'expiresAt'> &
  Partial<Pick<ApiKey, 'name' | 'createdAt'>> & { readonly hash: string }

/** What a site signs the names of its people with: sealed under a data key of its own, because both sides need it in clear. */
export interface IdentitySecret {
  readonly id: string
  readonly organisation: string
  readonly key: { readonly keyId: string; readonly wrapped: Uint8Array }
  readonly sealed: Uint8Array
  readonly createdAt: string
  /** nothing signed with it counts from then on; null: the present one */
  readonly endsAt: string | null
}

/** A provider of OpenID Connect that an organisation set for its own people; `sealed` is its client secret, empty for a public client. */
export interface KeptOpenId {
  readonly organisation: string
  readonly issuer: string
  readonly clientId: string
  /** on the button */
  readonly label: string
  readonly key: { readonly keyId: string; readonly wrapped: Uint8Array }
  readonly sealed: Uint8Array
  readonly changedAt: string
}

/** Tenants and their keys. Keys are looked up by SHA-256; the plain text is shown once and never stored. */
export interface Organisations {
  get(id: string): Promise<Organisation | null>
  /** of every organisation, in their order */
  ids(): Promise<readonly string[]>
  first(): Promise<Organisation | null>
  create(organisation: Organisation): Promise<void>
  /** false where there is one already, also one that somebody makes at the same moment */
  createFirst(organisation: Organisation): Promise<boolean>
  /** what its new cases begin with; false when there is no such organisation */
  setPolicy(id: string, policy: Policy): Promise<boolean>
  siteKey(hash: string): Promise<SiteKey | null>
  addSiteKey(key: NewSiteKey): Promise<void>
  /** of a key that counts, or counted; null: there is none */
  originsOf(organisation: string, id: string): Promise<readonly string[] | null>
  /** of an organisation, the newest first; revoked ones too */
  siteKeys(organisation: string): Promise<readonly SiteKey[]>
  /** false when there is no such key, or none that counts */
  changeSiteKey(
    organisation: string,
    id: string,
    to: Partial<Pick<SiteKey, 'name' | 'origins' | 'branding' | 'revokedAt'>>,
  ): Promise<boolean>
  /** days without anything new after which its cases are erased; null: they stay */
  retentionDays(id: string): Promise<number | null>
  setRetentionDays(id: string, days: number | null): Promise<void>
  /** null: as everybody's */
  branding(id: string): Promise<Branding | null>
  setBranding(id: string, branding: Branding | null): Promise<void>
  /** of every organisation that sets any */
  overrides(): Promise<ReadonlyMap<string, readonly RuleOverride[]>>
  setOverrides(id: string, overrides: readonly RuleOverride[]): Promise<void>
  writeLog(entry: LogEntry): Promise<void>
  /** of an organisation, the newest first */
  log(organisation: string, page: PageRequest): Promise<Page<LogEntry>>
  apiKey(hash: string): Promise<ApiKey | null>
  addApiKey(key: NewApiKey): Promise<void>
  /** of an organisation, the newest first; revoked ones too */
  apiKeys(organisation: string, page: PageRequest): Promise<Page<ApiKey>>
  /** false when there is no such key, or none that counts */
  revokeApiKey(organisation: string, id: string, at: string): Promise<boolean>
  useApiKey(organisation: string, id: string, at: string): Promise<void>
  /** of an organisation, the newest first */
  identitySecrets(organisation: string): Promise<readonly IdentitySecret[]>
  /** gives an organisation a new one, in one write; the one before ends at `beforeEndsAt`, older ones at once */
  rotateIdentitySecret(secret: IdentitySecret, beforeEndsAt: string): Promise<void>
  /** takes every one of them back */
  removeIdentitySecrets(organisation: string): Promise<void>
  /** null: it has set none */
  openId(organisation: string): Promise<KeptOpenId | null>
  /** in the place of the one before */
  setOpenId(kept: KeptOpenId): Promise<void>
  /** false: there was none */
  removeOpenId(organisation: string): Promise<boolean>
}
