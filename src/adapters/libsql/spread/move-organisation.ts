import type { Client } from '@libsql/client'
import { eq } from 'drizzle-orm'
import type { Clock } from '../../../ports/clock.ts'
import type { Vault } from '../../../ports/vault.ts'
import { openDatabase, schema } from '../database.ts'
import { libsqlStore } from '../index.ts'
import { type Migration, migrate } from '../migrate.ts'
import { copyRows, digestRows, removeRows } from './copy-rows.ts'
import { dropFence, raiseFence } from './fence.ts'
import { directoryPlace, placementMs } from './placements.ts'

const { organisationDatabases: places, organisations } = schema

export interface MovingDeps {
  readonly directory: Client
  /** of a database that is not the directory */
  readonly open: (url: string) => Promise<Client>
  readonly migrations: readonly Migration[]
  readonly clock: Clock
  /** opens nothing: the chain runs over the sealed bytes */
  readonly vault: Vault
  readonly pause: (milliseconds: number) => Promise<void>
  readonly tell: (step: string) => unknown
}

/** Why it cannot be moved; nothing was changed. */
export class MoveRefused extends Error {}

/** until whoever knew the place before has looked again */
const settleMs = placementMs + 1_000

interface Place {
  readonly url: string
  readonly movingTo: string | null
  readonly movedFrom: string | null
}

function directoryOf({ directory }: Pick<MovingDeps, 'directory'>) {
  const db = openDatabase(directory)
  return {
    exists: async (organisation: string): Promise<boolean> =>
      (await db.select({ id: organisations.id }).from(organisations).where(eq(organisations.id, organisation))).length > 0,
    async placeOf(organisation: string): Promise<Place> {
      const [row] = await db.select().from(places).where(eq(places.organisation, organisation))
      return row ?? { url: directoryPlace, movingTo: null, movedFrom: null }
    },
    async write(organisation: string, place: Place): Promise<void> {
      const { url, movingTo, movedFrom } = place
      const row = { url, movingTo, movedFrom }
      await db
        .insert(places)
        .values({ organisation, ...row })
        .onConflictDoUpdate({ target: places.organisation, set: row })
    },
  }
}

/**
 * Moves the rows of one organisation to another database while the product runs. They are read all the time; writes are refused with
 * 503 and come again, from the fence until everybody knows the new place. Copied and compared row by row, the chain of every case is
 * proven at the new place before it counts, and only then the old rows go. Killed anywhere, the same call goes on; `undoMove` gives up
 * what has not counted yet.
 */
export async function moveOrganisation(deps: MovingDeps, organisation: string, to: string): Promise<void> {
  const { pause, tell } = deps
  const directory = directoryOf(deps)
  if (!(await directory.exists(organisation))) throw new MoveRefused(`no organisation ${organisation}`)
  const place = await directory.placeOf(organisation)
  if (place.movedFrom !== null && place.url === to) return finish(deps, organisation, place)
  if (place.movedFrom !== null) throw new MoveRefused(`its move to ${shown(place.url)} is not finished: move it there again`)
  if (place.url === to) throw new MoveRefused('it is there already')
  if (place.movingTo !== null && place.movingTo !== to)
    throw new MoveRefused(`it is being moved to ${shown(place.movingTo)}: undo that first`)

  const from = await clientAt(deps, place.url)
  const target = await clientAt(deps, to)
  await migrate(target, deps.clock, deps.migrations)
  await directory.write(organisation, { ...place, movingTo: to })
  try {
    await pause(settleMs)
    await tell('background work of both databases waits')
    await raiseFence(from, organisation)
    await tell('no more writes')
    // of a try that was killed
    await dropFence(target, organisation)
    await removeRows(target, organisation)
    await tell(`${await copyRows(from, target, organisation)} rows copied`)
    await compare(deps, from, target, organisation)
    await tell('every row is the same, every chain fits')
    await raiseFence(target, organisation)
  } catch (error) {
    await undoMove(deps, organisation)
    throw error
  }
  await directory.write(organisation, { url: to, movingTo: to, movedFrom: place.url })
  await finish(deps, organisation, { url: to, movingTo: to, movedFrom: place.url })
}

/** Everybody learns the new place before it is written to; then the old rows go. */
async function finish(deps: MovingDeps, organisation: string, { url, movedFrom }: Place): Promise<void> {
  const directory = directoryOf(deps)
  await deps.tell(`${shown(url)} counts now`)
  await deps.pause(settleMs)
  await dropFence(await clientAt(deps, url), organisation)
  await deps.tell('writes go to the new place')
  const old = await clientAt(deps, movedFrom ?? directoryPlace)
  await dropFence(old, organisation, ['delete'])
  await removeRows(old, organisation)
  await dropFence(old, organisation)
  await directory.write(organisation, { url, movingTo: null, movedFrom: null })
  await deps.tell('the old rows are gone')
}

/** Gives up a move that has not counted yet: the organisation is written where it was. */
export async function undoMove(deps: MovingDeps, organisation: string): Promise<void> {
  const directory = directoryOf(deps)
  const place = await directory.placeOf(organisation)
  if (place.movingTo === null) throw new MoveRefused('it is not being moved')
  if (place.movedFrom !== null) throw new MoveRefused(`${shown(place.url)} counts already: finish the move, then move it back`)
  const target = await clientAt(deps, place.movingTo)
  await dropFence(target, organisation)
  await removeRows(target, organisation)
  await dropFence(await clientAt(deps, place.url), organisation)
  await directory.write(organisation, { ...place, movingTo: null })
}

const clientAt = async (deps: MovingDeps, url: string): Promise<Client> => (url === directoryPlace ? deps.directory : deps.open(url))

const shown = (url: string): string => (url === directoryPlace ? 'the directory' : url)

async function compare(deps: MovingDeps, from: Client, to: Client, organisation: string): Promise<void> {
  const [before, after] = [await digestRows(from, organisation), await digestRows(to, organisation)]
  const differs = Object.keys(before).find(table => before[table] !== after[table])
  if (differs) throw new Error(`${differs} is not the same at the new place`)
  const { cases } = libsqlStore({ client: to, vault: deps.vault, clock: deps.clock })
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<typeof cases.everyCase>> = await cases.everyCase({ limit: 200, ...(cursor ? { cursor } : {}) })
    for (const ref of page.items) {
      if (ref.organisation !== organisation) continue
      const { firstBroken } = await cases.audit(ref)
      if (firstBroken !== null) throw new Error(`the chain of ${ref.caseId} breaks at row ${firstBroken}`)
    }
    cursor = page.nextCursor
  } while (cursor !== null)
}
