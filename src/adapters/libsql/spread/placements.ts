import { asc, eq, isNotNull } from 'drizzle-orm'
import { type Database, schema } from '../database.ts'

const { organisationDatabases: rows, organisations } = schema

/** The database that has the organisations, their keys and people, and the rows of whoever has no other place. */
export const directoryPlace = ''

/** what is known of a place may be so old; moving an organisation waits as long before anything is written at the new one */
export const placementMs = 5_000

export interface Placements {
  /** url of the database that has the rows of an organisation */
  of(organisation: string): Promise<string>
  /** every database */
  all(): Promise<readonly string[]>
  /** databases that nothing is moved from or to: the others are left alone by whatever works in the background */
  settled(): Promise<readonly string[]>
}

/** What was read of the directory, kept without a connection, so that on Workers it outlives the request. */
export type KnownPlaces = Map<string, { readonly until: number; readonly places: readonly string[] }>

/** Places from the directory, each read again after `placementMs`. `now` is in milliseconds. */
export function readPlacements(directory: Database, known: KnownPlaces = new Map(), now: () => number = Date.now): Placements {
  async function recall(key: string, read: () => Promise<readonly string[]>): Promise<readonly string[]> {
    const kept = known.get(key)
    const asked = now()
    if (kept && kept.until > asked) return kept.places
    const places = await read()
    known.set(key, { until: asked + placementMs, places })
    return places
  }

  return {
    async of(organisation) {
      const [place] = await recall(organisation, async () => {
        const [row] = await directory.select({ url: rows.url }).from(rows).where(eq(rows.organisation, organisation))
        return [row?.url ?? directoryPlace]
      })
      return place ?? directoryPlace
    },
    all: () =>
      recall('all databases', async () => {
        const found = await directory.selectDistinct({ url: rows.url }).from(rows)
        return [...new Set([directoryPlace, ...found.map(({ url }) => url)])]
      }),
    settled: () =>
      recall('settled databases', async () => {
        const [found, moves] = await directory.batch([
          directory.selectDistinct({ url: rows.url }).from(rows),
          directory.select().from(rows).where(isNotNull(rows.movingTo)),
        ])
        const busy = new Set(moves.flatMap(({ url, movingTo, movedFrom }) => [url, movingTo, movedFrom]))
        return [...new Set([directoryPlace, ...found.map(({ url }) => url)])].filter(url => !busy.has(url))
      }),
  }
}

/** Where one is that has no rows yet. */
export async function placeOrganisation(directory: Database, organisation: string, url: string): Promise<void> {
  await directory.insert(rows).values({ organisation, url })
}

export interface ListedPlace {
  readonly id: string
  readonly name: string
  readonly place: { readonly url: string; readonly movingTo: string | null }
}

export async function listPlaces(directory: Database): Promise<readonly ListedPlace[]> {
  const { id, name } = organisations
  const found = await directory
    .select({ id, name, url: rows.url, movingTo: rows.movingTo })
    .from(organisations)
    .leftJoin(rows, eq(rows.organisation, id))
    .orderBy(asc(id))
  return found.map(row => ({ id: row.id, name: row.name, place: { url: row.url ?? directoryPlace, movingTo: row.movingTo } }))
}
