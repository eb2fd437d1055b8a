import { createClient } from '@libsql/client/web'
import { fetchInTime } from './fetch-in-time.ts'
import { gatherReads } from './gather-reads.ts'
import { type LibsqlStore, type LibsqlStoreOptions, libsqlStore } from './index.ts'
import { createPatience, patientClient } from './patient-client.ts'
import type { KnownPlaces } from './spread/placements.ts'
import { spreadStore } from './spread/spread-store.ts'

export type ConnectLibsqlOptions = Omit<LibsqlStoreOptions, 'client' | 'migrations' | 'afterErase'> & {
  /** of the directory; where it says so, rows of organisations lie in other databases that the same token opens */
  readonly url: string
  readonly authToken?: string
  readonly known?: KnownPlaces
}

/** A store over HTTP. On Workers make one for each request: a client that outlives its request fails in the next one. */
export function connectLibsql({ url, authToken, known, ...options }: ConnectLibsqlOptions): LibsqlStore {
  const open = (at: string): LibsqlStore => {
    const client = gatherReads(createClient({ url: at, fetch: fetchInTime(), ...(authToken ? { authToken } : {}) }))
    return libsqlStore({ ...options, client: patientClient(client, createPatience({ serialise: false })) })
  }
  return spreadStore({ directory: open(url), open: async at => open(at), ...(known ? { known } : {}) })
}
