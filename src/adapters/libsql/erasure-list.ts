import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import type { CaseRef } from '../../ports/cases.ts'

export interface Erasure extends CaseRef {
  readonly at: string
}

/** Beside an embedded database, so that it outlives it: a restored backup must not bring back what was erased since. Ids and instants only. */
export const erasureListOf = (databasePath: string): string => `${databasePath}.erasures`

/** On the disk before it is acknowledged. */
export function noteErasures(path: string, erasures: readonly Erasure[]): void {
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, erasures.map(({ organisation, caseId, at }) => `${JSON.stringify({ organisation, caseId, at })}\n`).join(''))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** A last line that a crash cut short is left out. */
export function readErasures(path: string): readonly Erasure[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap(line => {
      try {
        const { organisation, caseId, at } = JSON.parse(line)
        return typeof organisation === 'string' && typeof caseId === 'string' && typeof at === 'string'
          ? [{ organisation, caseId, at }]
          : []
      } catch {
        return []
      }
    })
}
