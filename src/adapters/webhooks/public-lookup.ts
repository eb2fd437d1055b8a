import { lookup as resolveName } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { isPublic } from './check-target.ts'

export interface Address {
  readonly address: string
  readonly family: number
}

export type Resolve = (host: string) => Promise<readonly Address[]>

export class PrivateAddress extends Error {}

export const systemResolve: Resolve = host => resolveName(host, { all: true })

/**
 * Resolves a name once; every address of it must be public, and the connection goes to one of these: a name that answers otherwise the
 * next time changes nothing. `anywhere`: addresses of one's own network too.
 */
export const publicLookup =
  (resolve: Resolve, anywhere = false): LookupFunction =>
  (host, options, done) => {
    resolve(host).then(
      found => {
        const [first] = found
        if (!first || (!anywhere && found.some(({ address }) => !isPublic(address)))) return done(new PrivateAddress(host), '', 4)
        if (options.all) done(null, [...found])
        else done(null, first.address, first.family)
      },
      error => done(error, '', 4),
    )
  }
