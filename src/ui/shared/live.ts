import { watchPresence } from './presence.ts'
import { readEvents, type StreamEvent } from './read-events.ts'

export interface LiveOptions {
  readonly url: string
  /** asked before each attempt: the credential and the language may change */
  readonly headers: () => Readonly<Record<string, string>>
  /** the last numbered event seen, for `Last-Event-ID` */
  readonly after: () => number
  readonly onEvent: (event: StreamEvent) => void
  readonly onState: (state: 'connected' | 'reconnecting' | 'refused') => void
  /**
   * The stream of a page that nobody is at ends after a while and comes back with them, so that it costs nothing meanwhile; of a page in
   * sight only while this is false. Without it the stream stays.
   */
  readonly waitsForPerson?: () => boolean
}

const firstWaitMs = 700
const longestWaitMs = 30_000

/** Keeps one event stream open: reconnects with growing, jittered waits, at once when the network or the tab comes back. */
export function keepLive(options: LiveOptions): { readonly stop: () => void } {
  let ended = false
  /** ends the wait between two attempts */
  let wake = () => {}
  /** one attempt; a stream that was open when the network went may never say that it is dead */
  let attempt = new AbortController()
  const onOnline = () => {
    attempt.abort()
    wake()
  }
  const onOffline = () => options.onState('reconnecting')
  let resting = false
  const onVisible = () => {
    if (document.visibilityState === 'visible') wake()
  }
  const presence =
    options.waitsForPerson &&
    watchPresence({
      gone: () => {
        resting = true
        attempt.abort()
      },
      back: () => {
        resting = false
        wake()
      },
      waits: options.waitsForPerson,
    })
  addEventListener('online', onOnline)
  addEventListener('offline', onOffline)
  document.addEventListener('visibilitychange', onVisible)

  const run = async () => {
    let waitMs = firstWaitMs
    while (!ended) {
      if (resting) {
        await new Promise<void>(resolve => {
          wake = resolve
        })
        continue
      }
      attempt = new AbortController()
      const after = options.after()
      const status = await readEvents(
        options.url,
        { ...options.headers(), ...(after > 0 ? { 'last-event-id': String(after) } : {}) },
        attempt.signal,
        {
          open: () => {
            waitMs = firstWaitMs
            options.onState('connected')
          },
          event: options.onEvent,
        },
      )
      if (ended) return
      if (status === 401 || status === 403 || status === 404) return options.onState('refused')
      if (attempt.signal.aborted) continue
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
      ended = true
      resting = false
      presence?.stop()
      attempt.abort()
      wake()
      removeEventListener('online', onOnline)
      removeEventListener('offline', onOffline)
      document.removeEventListener('visibilitychange', onVisible)
    },
  }
}
