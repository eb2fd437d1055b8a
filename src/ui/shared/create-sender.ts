import { createHeldCase } from '../../client/held-case.ts'
import type { Api } from './api.ts'
import type { ChatState } from './chat-state.ts'
import type { Entry } from './entry.ts'
import { randomId } from './ids.ts'
import { changeOutbox, type Outgoing, readOutbox } from './outbox.ts'
import { explainProblem, isLost, isTemporary, type Problem } from './result.ts'
import { inOneTab } from './storage.ts'
import type { Store } from './store.ts'
import { type Locale, localeOf, textsFor } from './texts/index.ts'
import type { CaseView, PostedTurn } from './wire.ts'

export interface Sender {
  /** `inReplyTo`: seq of an earlier turn whose questions it answers */
  readonly say: (text: string, inReplyTo?: number) => void
  readonly retry: (id: string) => void
  readonly discard: (id: string) => void
  /** sends what waits, oldest first */
  readonly drain: () => Promise<void>
  /** forgets what the server already has */
  readonly settle: (entries: readonly Entry[]) => void
}

const firstWaitMs = 1500
const longestWaitMs = 30_000

/**
 * Sends messages one after the other, each under one id however often it is tried, so that none is lost, doubled or overtaken.
 * What waits lies in this browser's storage and survives a reload.
 */
export function createSender(context: {
  readonly store: Store<ChatState>
  readonly api: Pick<Api, 'say'>
  readonly conversationId: () => string
  /** `view`: null where the answer goes by a case that is not held here */
  readonly showTurn: (message: Outgoing, turn: PostedTurn, view: CaseView | null) => void
  readonly setLocale: (locale: Locale) => Promise<void>
  readonly lose: () => void
}): Sender {
  const { store, api } = context
  const held = createHeldCase()
  let waitMs = firstWaitMs
  let again: ReturnType<typeof setTimeout> | undefined
  let draining: Promise<void> | null = null

  const change = (work: (items: readonly Outgoing[]) => readonly Outgoing[]): void =>
    store.set({ outbox: changeOutbox(context.conversationId(), work) })

  function say(text: string, inReplyTo?: number): void {
    change(items => [...items, { id: randomId(), text, state: 'waiting', ...(inReplyTo ? { inReplyTo } : {}) }])
    void drain()
  }

  function retry(id: string): void {
    change(items =>
      items.map(({ problem, ...item }) => (item.id === id ? { ...item, state: 'waiting' } : { ...item, ...(problem ? { problem } : {}) })),
    )
    void drain()
  }

  const discard = (id: string): void => change(items => items.filter(item => item.id !== id))

  function drain(): Promise<void> {
    clearTimeout(again)
    draining ??= sendAll().finally(() => {
      draining = null
      const left = readOutbox(context.conversationId()).some(item => item.state === 'waiting')
      if (left && store.get().phase === 'ready') again = setTimeout(() => void drain(), waitMs)
    })
    return draining
  }

  async function sendAll(): Promise<void> {
    const conversation = context.conversationId()
    if (!conversation) return
    await inOneTab(`anbei.send.${conversation}`, async () => {
      for (;;) {
        const next = readOutbox(conversation).find(item => item.state === 'waiting')
        if (!next || conversation !== context.conversationId() || !(await send(conversation, next))) return
      }
    })
  }

  /** True when the next one may go. */
  async function send(conversation: string, message: Outgoing): Promise<boolean> {
    store.set({ sendingId: message.id, typing: true })
    const answer = await api.say(conversation, message, held.query())
    if (conversation !== context.conversationId()) return false
    if (answer.ok) {
      waitMs = firstWaitMs
      const outbox = changeOutbox(conversation, items => items.filter(item => item.id !== message.id))
      store.set({ outbox, sendingId: null, typing: false, delta: '' })
      context.showTurn(message, answer.value, held.whole(answer.value)?.case ?? null)
      // whoever writes in English goes on in English
      const spoken = localeOf(answer.value.locale)
      if (spoken !== store.get().locale) void context.setLocale(spoken)
      return true
    }
    store.set({ sendingId: null, typing: false })
    return failed(message, answer.problem)
  }

  function failed(message: Outgoing, problem: Problem): boolean {
    if (isTemporary(problem)) {
      waitMs = problem.retryAfterMs ?? Math.min(waitMs * 2, longestWaitMs)
      return false
    }
    if (isLost(problem)) {
      context.lose()
      return false
    }
    const words = explainProblem(problem, textsFor(store.get().locale))
    change(items => items.map(item => (item.id === message.id ? { ...item, state: 'refused', problem: words } : item)))
    return true
  }

  function settle(entries: readonly Entry[]): void {
    const known = new Set(entries.map(entry => (entry.who === 'visitor' ? entry.clientMessageId : undefined)))
    if (store.get().outbox.some(item => known.has(item.id))) change(items => items.filter(item => !known.has(item.id)))
  }

  return { say, retry, discard, drain, settle }
}
