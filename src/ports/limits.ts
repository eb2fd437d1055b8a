export interface Limit {
  /** calls that may come at once */
  readonly burst: number
  /** calls a second that come back */
  readonly perSecond: number
}

export interface LimitTaken {
  readonly ok: boolean
  readonly limit: number
  readonly remaining: number
  /** whole seconds until the next call passes; 0 when it passed */
  readonly retryAfterSeconds: number
  /** whole seconds until the bucket is full again */
  readonly resetSeconds: number
}

/** Token buckets. Keys name a case, a visitor token or a key, never an address alone: offices share one. */
export interface Limits {
  /** `exactFor` names an organisation (or the one thing that is guessed at): counted in one place, wherever calls arrive. Without it each process may count for itself */
  take(key: string, limit: Limit, exactFor?: string): Promise<LimitTaken>
}
