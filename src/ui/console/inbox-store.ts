import { keepLive } from '../shared/live.ts'
import { createStore } from '../shared/store.ts'
import type { Counts, DeskApi, InboxItem } from './desk-api.ts'

export const filters = ['waiting', 'overdue', 'mine', 'mentions', 'taken', 'assistant', 'closed', 'all'] as const
export type Filter = (typeof filters)[number]

export interface InboxState {
  readonly filter: Filter
  readonly search: string
  readonly items: readonly InboxItem[] | null
  readonly cursor: string | null
  readonly counts: Counts | null
  readonly link: 'connecting' | 'connected' | 'reconnecting'
}

const statusOf = { waiting: 'waiting', taken: 'taken', assistant: 'open', closed: 'closed' } as const
/** a burst of changes is counted once */
const countAfterMs = 120

/** The list of conversations as this browser shows it, kept by the stream of the organisation. */
export function createInbox(api: DeskApi, me: string, onGone: () => void) {
  const store = createStore<InboxState>({ filter: 'all', search: '', items: null, cursor: null, counts: null, link: 'connecting' })
  let heard = 0
  let asked = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const queryOf = ({ filter, search }: InboxState, cursor: string | null): URLSearchParams => {
    const query = new URLSearchParams({ limit: '50' })
    if (filter === 'mine') query.set('assignee', 'me')
    else if (filter === 'mentions') query.set('mentions', 'me')
    else if (filter === 'overdue') query.set('overdue', 'true')
    else if (filter !== 'all') query.set('state', filter)
    if (search) query.set('q', search)
    if (cursor) query.set('cursor', cursor)
    return query
  }

  async function load(cursor: string | null = null): Promise<void> {
    asked += 1
    const mine = asked
    const page = await api.inbox(queryOf(store.get(), cursor))
    if (mine !== asked) return
    if (!page.ok) {
      if (page.problem.status === 401) onGone()
      return
    }
    const before = cursor ? (store.get().items ?? []) : []
    const known = new Set(before.map(({ id }) => id))
    store.set({ items: [...before, ...page.value.items.filter(({ id }) => !known.has(id))], cursor: page.value.nextCursor })
  }

  const count = async (): Promise<void> => {
    const counts = await api.counts()
    if (counts.ok) store.set({ counts: counts.value })
  }
  const countSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void count(), countAfterMs)
  }

  function fits(item: InboxItem, filter: Filter): boolean {
    if (filter === 'all') return true
    if (filter === 'mine') return item.assignee?.id === me
    if (filter === 'mentions') return item.mention !== null
    if (filter === 'overdue') return item.overdue
    return item.status === statusOf[filter]
  }

  /** What the server would answer now, as far as this page of it is shown. */
  function take(item: InboxItem): void {
    const { items, filter, search, cursor } = store.get()
    if (!items) return
    const rest = items.filter(({ id }) => id !== item.id)
    const shown = rest.length < items.length
    if (search) {
      if (shown) store.set({ items: items.map(each => (each.id === item.id ? item : each)) })
      return
    }
    if (!fits(item, filter)) {
      if (shown) store.set({ items: rest })
      return
    }
    const byWait = filter === 'waiting' || filter === 'overdue' || filter === 'mine' || filter === 'taken'
    const place = (each: InboxItem): string => (byWait ? `${each.waitingSince ?? '9'}${each.id}` : `${each.updatedAt}${each.id}`)
    const sorted = [...rest, item].sort((a, b) => (place(a) < place(b) ? -1 : 1) * (byWait ? 1 : -1))
    // behind the last one of this page there may be others before it
    const last = sorted.at(-1)
    store.set({ items: cursor && !shown && last?.id === item.id ? sorted.slice(0, -1) : sorted })
  }

  const live = keepLive({
    url: '/v1/inbox/events',
    headers: api.headers,
    after: () => heard,
    onEvent: event => {
      if (event.type !== 'conversation') return
      heard = Math.max(heard, Number(event.id))
      take(JSON.parse(event.data))
      countSoon()
    },
    onState: state => {
      if (state === 'refused') return onGone()
      // what happened while nobody listened
      if (state === 'connected' && store.get().link === 'connecting' && heard === 0) void load()
      store.set({ link: state })
    },
  })
  void load()
  void count()

  return {
    get: store.get,
    subscribe: store.subscribe,
    more: () => load(store.get().cursor),
    show: (filter: Filter) => {
      store.set({ filter, items: null, cursor: null })
      void load()
    },
    search: (search: string) => {
      store.set({ search })
      void load()
    },
    /** the reader has seen it up to there: nothing of the conversation changed, so that no event tells it */
    seen: (id: string, seq: number) => {
      const read = (item: InboxItem): InboxItem => ({
        ...item,
        unread: false,
        mention: item.mention && { ...item.mention, unread: item.mention.unread && item.mention.seq > seq },
      })
      const { items } = store.get()
      if (items) store.set({ items: items.map(item => (item.id === id ? read(item) : item)) })
      countSoon()
    },
    stop: () => {
      clearTimeout(timer)
      live.stop()
    },
  }
}

export type Inbox = ReturnType<typeof createInbox>
