import type { CaseChangesJson, CaseJson } from '../http/cases/present.ts'
import { mergeCase } from './merge-case.ts'

/** An answer to a message: with the case, or with what has changed in the one that was held. */
export type Told<T> = T & { readonly caseVersion?: string } & (
    | { readonly case: CaseJson }
    | { readonly case?: undefined; readonly changes: CaseChangesJson }
  )

/** The case as the last answer to a message left it with us, under the name that the server gave it. */
export function createHeldCase() {
  let held: { readonly version: string; readonly case: CaseJson } | null = null
  return {
    /** what the query of the next message says */
    query: (): string => (held ? `?holds=${encodeURIComponent(held.version)}` : ''),
    /** the answer with the whole case; null where it goes by one that we do not hold */
    whole<T extends object>(answer: Told<T>): (T & { readonly case: CaseJson }) | null {
      const view = answer.case ?? (held && held.version === answer.changes.since ? mergeCase(held.case, answer.changes) : null)
      held = view && answer.caseVersion ? { version: answer.caseVersion, case: view } : null
      return view && { ...answer, case: view }
    },
  }
}
