import type { Page, PageRequest } from '../../../ports/page.ts'
import type { Store } from '../../../ports/store.ts'
import type { Placements } from './placements.ts'

type Whose = string | { readonly organisation: string }

/** Stores of several databases, each opened when it is first needed. */
export interface Databases {
  /** in the store of an organisation */
  on<T>(whose: Whose, use: (store: Store) => Promise<T>): Promise<T>
  /** one store after the other, beginning with another one each time, until `enough` says so; what each gave */
  each<T>(use: (store: Store, url: string) => Promise<T>, enough?: (given: readonly T[]) => boolean): Promise<readonly T[]>
  /** pages of one store after the other */
  pages<T>(page: PageRequest, read: (store: Store, page: PageRequest) => Promise<Page<T>>, owner: (item: T) => string): Promise<Page<T>>
  /** the store of each organisation of `items`, with those that are its */
  grouped<T>(items: readonly T[], owner: (item: T) => string, use: (store: Store, items: readonly T[]) => Promise<void>): Promise<void>
}

export function openDatabases(placements: Placements, storeAt: (url: string) => Promise<Store>): Databases {
  // a store of Workers lives for one request: the first database is another one each time
  let turn = Math.floor(Math.random() * 1_000)
  const placeOf = async (whose: Whose): Promise<string> => placements.of(typeof whose === 'string' ? whose : whose.organisation)

  return {
    async on(whose, use) {
      return use(await storeAt(await placeOf(whose)))
    },

    async each(use, enough = () => false) {
      const urls = await placements.settled()
      turn += 1
      // whoever comes meanwhile moves the turn on, and none may be left out for it
      const first = turn
      const given = []
      for (let n = 0; n < urls.length && !enough(given); n += 1) {
        const url = urls[(n + first) % urls.length]
        if (url !== undefined) given.push(await use(await storeAt(url), url))
      }
      return given
    },

    async pages(page, read, owner) {
      const urls = await placements.settled()
      let [at, cursor] = splitCursor(page.cursor)
      for (; ; at += 1) {
        const url = urls[at]
        if (url === undefined) return { items: [], nextCursor: null }
        const found = await read(await storeAt(url), { limit: page.limit, ...(cursor === null ? {} : { cursor }) })
        // rows of an organisation elsewhere are copies of a move that was killed
        const items = []
        for (const item of found.items) if ((await placements.of(owner(item))) === url) items.push(item)
        if (found.nextCursor !== null) return { items, nextCursor: `${at}~${found.nextCursor}` }
        if (items.length > 0) return { items, nextCursor: at + 1 < urls.length ? `${at + 1}~` : null }
        cursor = null
      }
    },

    async grouped(items, owner, use) {
      const byPlace = new Map<string, (typeof items)[number][]>()
      for (const item of items) {
        const url = await placeOf(owner(item))
        byPlace.set(url, [...(byPlace.get(url) ?? []), item])
      }
      for (const [url, own] of byPlace) await use(await storeAt(url), own)
    },
  }
}

function splitCursor(cursor: string | undefined): readonly [number, string | null] {
  if (cursor === undefined) return [0, null]
  const cut = cursor.indexOf('~')
  return [Number(cursor.slice(0, cut)), cursor.slice(cut + 1) || null]
}
