import type { Limits } from '../../ports/limits.ts'
import { type FailureCode, ModelFailure } from './ask-model.ts'

export type Asked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FailureCode | 'over-quota' | 'paused' }

export interface Patience {
  /** for all attempts together */
  readonly timeoutMs: number
  readonly callsPerHour: number
  readonly limits: Limits
  /** milliseconds */
  readonly now: () => number
  /** what was begun aloud cannot be begun again */
  readonly onlyOnce?: true
}

const retryAfterMs = 300
/** Owners do not wait for a model that is down: after so many failures in a row nobody asks it for a while. */
const failuresToPause = 3
const pauseMs = 60_000

/** Asks within the time and the calls that a turn may take; once more when the endpoint was busy or broken. Never rejects. */
export function askInTime({ timeoutMs, callsPerHour, limits, now, onlyOnce }: Patience) {
  // half comes at once and half comes back in an hour, so that no hour has more
  const limit = { burst: Math.ceil(callsPerHour / 2), perSecond: Math.floor(callsPerHour / 2) / 3600 }
  let failures = 0
  let pausedUntil = 0

  async function attempt<T>(ask: (signal: AbortSignal) => Promise<T>, quota: string, signal: AbortSignal): Promise<Asked<T>> {
    const { ok } = await limits.take(`model:${quota}`, limit)
    if (!ok) return { ok: false, code: 'over-quota' }
    try {
      return { ok: true, value: await before(ask(signal), signal) }
    } catch (error) {
      return { ok: false, code: error instanceof ModelFailure ? error.code : 'unreachable' }
    }
  }

  return async <T>(ask: (signal: AbortSignal) => Promise<T>, quota: string): Promise<Asked<T>> => {
    if (now() < pausedUntil) return { ok: false, code: 'paused' }
    const signal = AbortSignal.timeout(timeoutMs)
    let asked = await attempt(ask, quota, signal)
    if (!asked.ok && !onlyOnce && worthAnother(asked.code) && !signal.aborted) {
      await new Promise(resolve => setTimeout(resolve, Math.min(retryAfterMs, timeoutMs / 4)))
      asked = await attempt(ask, quota, signal)
    }
    failures = asked.ok || !isDown(asked.code) ? 0 : failures + 1
    if (failures >= failuresToPause) {
      failures = 0
      pausedUntil = now() + pauseMs
    }
    return asked
  }
}

const worthAnother = (code: string): boolean => code === 'http-429' || /^http-5/.test(code)
const isDown = (code: string): boolean => code === 'timeout' || code === 'unreachable' || code.startsWith('http-')

/** Rejects when the signal aborts, whatever the work does about it. */
const before = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = () => reject(new ModelFailure('timeout'))
    if (signal.aborted) late()
    signal.addEventListener('abort', late, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', late))
  })
