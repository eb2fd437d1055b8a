import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface RevealRecord {
  readonly seq: number
  readonly at: string
  readonly name: string
  readonly reason: string
  readonly field?: string
  readonly message?: number
}

/** Who read what in clear, and why; newest first. */
export async function readReveals(
  { cases }: Pick<Deps, 'cases'>,
  ref: CaseRef,
  limit: number,
): Promise<Outcome<{ readonly reveals: readonly RevealRecord[] }>> {
  if (!(await cases.load(ref))) return refuse('not-found')
  const events = await cases.events(ref, { types: ['revealed'], newestFirst: true, limit })
  const reveals = events.flatMap(({ type, seq, at, payload }) =>
    type === 'revealed'
      ? [
          {
            ...{ seq, at, name: payload.name, reason: payload.reason },
            ...(payload.field ? { field: payload.field } : {}),
            ...(payload.seq ? { message: payload.seq } : {}),
          },
        ]
      : [],
  )
  return { ok: true, reveals }
}
