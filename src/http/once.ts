import type { Context } from 'hono'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { IdempotencyMark } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { IdempotencyLease } from '../ports/idempotency.ts'
import { type Outcome, refuse } from '../usecases/outcome.ts'
import { sha256Hex } from '../usecases/sealing/digest.ts'
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
  if (c.req.header('idempotency-key') === undefined) return need(await work.run(undefined))
  const bodyHash = await sha256Hex(canonicalJson(work.body))
  const { mark, done } = await beginOnce(c, deps, work.organisation, work.principal, bodyHash)
  return done ? need(await work.replay(done)) : runFresh(deps, work, mark)
}

/** Takes the key of a call for its time, or finds what the first call did; refuses another body and a call that still runs. */
export async function beginOnce(
  c: Context<HttpEnv>,
  deps: Pick<Deps, 'idempotency' | 'clock'>,
  organisation: string,
  principal: string,
  bodyHash: string,
): Promise<{ readonly mark: IdempotencyMark; readonly done: DoneBefore | null }> {
  const mark = { principal, route: `${c.req.method} ${c.req.path}`, key: c.req.header('idempotency-key') ?? '', bodyHash }
  const lease = await deps.idempotency.begin(organisation, mark, deps.clock.now())
  if (lease.kind === 'otherBody') throw new ProblemError(refuse('key-reused'))
  if (lease.kind === 'running') throw new ProblemError(refuse('still-running', { retryAfterSeconds: lease.retryAfterSeconds }))
  if (lease.kind === 'fresh') return { mark, done: null }
  c.header('idempotency-replayed', 'true')
  return { mark, done: lease }
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
