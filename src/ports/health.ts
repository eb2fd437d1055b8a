export interface Health {
  /** reaches the database; its schema version against the one this build needs */
  database(): Promise<{ readonly ok: boolean; readonly schemaVersion: number | null; readonly needed: number; readonly detail?: string }>
}
