import { readEvents, type StreamEvent } from './read-events.ts'

export interface LiveOptions {
  readonly url: string
  /** asked before each attempt: the credential and the language may change */
  readonly headers: () => Readonly<Record<string, string>>
  /** the last numbered event seen, for `Last-Event-ID` */
  readonly after: () => number
  readonly onEvent: (event: StreamEvent) => void
  readonly onState: (state: 'connected' | 'reconnecting' | 'refused') => void
}

const firstWaitMs = 700
const longestWaitMs = 30_000

/** Keeps one event stream open: reconnects with growing, jittered waits, at once when the network or the tab comes back. */
export function keepLive(options: LiveOptions): { readonly stop: () => void } {
  const ended = new AbortController()
  let wake = () => {}
  const wakeNow = () => {
    if (document.visibilityState === 'visible') wake()
  }
  addEventListener('online', wakeNow)
  document.addEventListener('visibilitychange', wakeNow)

  const run = async () => {
    let waitMs = firstWaitMs
    while (!ended.signal.aborted) {
      const after = options.after()
      const status = await readEvents(
        options.url,
        { ...options.headers(), ...(after > 0 ? { 'last-event-id': String(after) } : {}) },
        ended.signal,
        {
          open: () => {
            waitMs = firstWaitMs
            options.onState('connected')
          },
          event: options.onEvent,
        },
      )
      if (ended.signal.aborted) return
      if (status === 401 || status === 403 || status === 404) return options.onState('refused')
      options.onState('reconnecting')
      const pause = waitMs * (0.5 + Math.random() / 2)
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, pause)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
      waitMs = Math.min(waitMs * 2, longestWaitMs)
    }
  }
  void run()

  return {
    stop: () => {
      ended.abort()
      wake()
      removeEventListener('online', wakeNow)
      document.removeEventListener('visibilitychange', wakeNow)
    },
  }
}
