export interface SigningSecret {
  /** `whsec_` and base64 */
  readonly secret: string
  /** RFC 3339 UTC: signs beside the newer ones until then; null for the newest */
  readonly until: string | null
}

/** Where an organisation is told what happens. */
export interface Endpoint {
  readonly organisation: string
  readonly id: string
  /** sealed: it may hold a key of the receiver's */
  readonly url: string
  /** null: every type */
  readonly events: readonly string[] | null
  readonly description: string
  readonly enabled: boolean
  readonly createdAt: string
  /** the first failure since the last success */
  readonly failingSince: string | null
  readonly succeededAt: string | null
  /** by us; null when a person did it, or it is enabled */
  readonly disabled: { readonly at: string; readonly because: 'failing' | 'gone' } | null
  /** newest first, sealed */
  readonly secrets: readonly SigningSecret[]
  /** how often the secret was changed */
  readonly rotation: number
}

export type EndpointChange = Partial<Pick<Endpoint, 'url' | 'events' | 'description' | 'enabled'>>

/** Endpoints of organisations, a handful each. */
export interface Webhooks {
  /** by id, so the oldest first */
  list(organisation: string): Promise<readonly Endpoint[]>
  get(organisation: string, id: string): Promise<Endpoint | null>
  add(endpoint: Endpoint): Promise<void>
  /** enabling it forgets that it failed; null when there is none */
  change(organisation: string, id: string, change: EndpointChange): Promise<Endpoint | null>
  drop(organisation: string, id: string): Promise<boolean>
  /** false when another rotation came between */
  setSecrets(endpoint: Pick<Endpoint, 'organisation' | 'id' | 'rotation'>, secrets: readonly SigningSecret[]): Promise<boolean>
  /** a try that began at `at` worked, or not: the first failure since the last success is kept */
  noteTry(organisation: string, id: string, outcome: { readonly at: string; readonly ok: boolean }): Promise<void>
  /** false when it was disabled before, or is gone */
  disable(organisation: string, id: string, because: { readonly at: string; readonly because: 'failing' | 'gone' }): Promise<boolean>
  /** the types that enabled endpoints take, `*` for every one; may be a few seconds old */
  wanted(organisation: string): Promise<ReadonlySet<string>>
}
