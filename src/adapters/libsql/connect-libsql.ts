import { createClient } from '@libsql/client/web'
import { type LibsqlStore, type LibsqlStoreOptions, libsqlStore } from './index.ts'
import { patientClient } from './patient-client.ts'

export type ConnectLibsqlOptions = Omit<LibsqlStoreOptions, 'client' | 'migrations' | 'afterErase'> & {
  readonly url: string
  readonly authToken?: string
}

/** A store over HTTP. On Workers make one for each request: a client that outlives its request fails in the next one. */
export function connectLibsql({ url, authToken, ...options }: ConnectLibsqlOptions): LibsqlStore {
  const client = createClient({ url, ...(authToken ? { authToken } : {}) })
  return libsqlStore({ ...options, client: patientClient(client, { serialise: false }) })
}
