import type { Endpoint, Webhooks } from '../../ports/webhooks.ts'
import type { WrappedKey } from './raw-cases.ts'

/** An endpoint as its row: its address and its secrets are sealed with a key of its own. */
export interface RawEndpoint extends Omit<Endpoint, 'url' | 'secrets'> {
  readonly key: WrappedKey
  readonly content: Uint8Array
  readonly secrets: Uint8Array
}

export type RawEndpointChange = Partial<Pick<RawEndpoint, 'events' | 'description' | 'enabled' | 'content'>>

/** What a database must do for `sealedWebhooks`. */
export type RawWebhooks = Pick<Webhooks, 'drop' | 'noteTry' | 'disable'> & {
  list(organisation: string): Promise<readonly RawEndpoint[]>
  get(organisation: string, id: string): Promise<RawEndpoint | null>
  add(endpoint: RawEndpoint): Promise<void>
  change(organisation: string, id: string, change: RawEndpointChange): Promise<RawEndpoint | null>
  setSecrets(endpoint: Pick<Endpoint, 'organisation' | 'id' | 'rotation'>, secrets: Uint8Array): Promise<boolean>
}
