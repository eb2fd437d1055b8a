const seconds = (n: number): number => n * 1000
const minutes = (n: number): number => seconds(60 * n)
const hours = (n: number): number => minutes(60 * n)

/** After the first, second … try, in milliseconds: a day in all. */
export const delays: readonly number[] = [
  seconds(5),
  seconds(30),
  minutes(2),
  minutes(10),
  minutes(30),
  hours(1),
  hours(2),
  hours(4),
  hours(6),
  hours(10),
]

export interface FailedTry {
  /** that were begun, this one included */
  readonly attempts: number
  /** RFC 3339 UTC */
  readonly at: string
  /** 0 to 1, so that those who failed together do not come back together */
  readonly chance: number
  /** what the receiver asked for */
  readonly retryAfterSeconds?: number
}

/** When to try again, up to a tenth later than the delay; null when it was the last time. */
export function nextTry({ attempts, at, chance, retryAfterSeconds = 0 }: FailedTry): string | null {
  const delay = delays[attempts - 1]
  if (delay === undefined) return null
  const asked = Math.min(retryAfterSeconds * 1000, hours(24))
  return new Date(Date.parse(at) + Math.max(delay * (1 + chance / 10), asked)).toISOString()
}
