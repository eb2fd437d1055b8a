export interface Health {
  /** reaches the database; its schema version against the one this build needs */
  database(): Promise<{ readonly ok: boolean; readonly schemaVersion: number | null; readonly needed: number; readonly detail?: string }>
  /** what waits to be done; absent where the store forgets everything */
  readonly backlog?: (now: string) => Promise<readonly Backlog[]>
  /** what the machine lacks to go on; absent where nobody can tell */
  readonly machine?: () => Promise<{ readonly ok: boolean; readonly freeMegabytes: number }>
}

/** One kind of work that waits: messages that are due, render jobs, persons who wait for a person. */
export interface Backlog {
  readonly queue: 'webhook' | 'email' | 'sms' | 'renderJob' | 'handoff'
  readonly waiting: number
  /** seconds for which the oldest one has waited; 0 when none does */
  readonly oldestSeconds: number
}
