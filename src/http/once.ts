import type { Context } from 'hono'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { IdempotencyLease } from '../ports/idempotency.ts'
import { sha256Hex } from '../usecases/digest.ts'
import { type Outcome, refuse } from '../usecases/outcome.ts'
import type { HttpEnv } from './env.ts'
import { need, ProblemError } from './problem.ts'

export type DoneBefore = Extract<IdempotencyLease, { readonly kind: 'done' }>

export interface Once<T> {
  readonly organisation: string
  /** who may replay: a key of one caller says nothing to another */
  readonly principal: string
  readonly body: unknown
  /** does the work; an append that carries the mark finishes the key in its own batch */
  readonly run: (mark: IdempotencyMark | undefined) => Promise<Outcome<T>>
  /** presents the event of the first call again */
  readonly replay: (done: DoneBefore) => Promise<Outcome<T>>
  /** for work that is not an append */
  readonly result?: (outcome: T) => { readonly caseId: string; readonly seq: number; readonly extra?: Readonly<Record<string, string>> }
}

/** `Idempotency-Key`: same key and body replays the first answer, another body is refused, a running call asks to wait. */
export async function once<T>(c: Context<HttpEnv>, deps: Pick<Deps, 'idempotency' | 'clock'>, work: Once<T>): Promise<T> {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return need(await work.run(undefined))
  const mark: IdempotencyMark = {
    principal: work.principal,
    route: `${c.req.method} ${c.req.path}`,
    key,
    bodyHash: await sha256Hex(canonicalJson(work.body)),
  }
  const lease = await deps.idempotency.begin(work.organisation, mark, deps.clock.now())
  switch (lease.kind) {
    case 'otherBody':
      throw new ProblemError(refuse('key-reused'))
    case 'running':
      throw new ProblemError(refuse('still-running', { retryAfterSeconds: lease.retryAfterSeconds }))
    case 'done':
      c.header('idempotency-replayed', 'true')
      return need(await work.replay(lease))
    case 'fresh':
      return runFresh(deps, work, mark)
  }
}

async function runFresh<T>(deps: Pick<Deps, 'idempotency'>, work: Once<T>, mark: IdempotencyMark): Promise<T> {
  let finished = false
  try {
    const outcome = need(await work.run(mark))
    finished = true
    if (work.result) await deps.idempotency.finish(work.organisation, mark, work.result(outcome))
    return outcome
  } finally {
    if (!finished) await deps.idempotency.release(work.organisation, mark)
  }
}
