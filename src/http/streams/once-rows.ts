import type { Context } from 'hono'
import type { IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { refuse } from '../../usecases/outcome.ts'
import { sha256Hex } from '../../usecases/sealing/digest.ts'
import { keepAnswer, openAnswer } from '../../usecases/sealing/kept-answer.ts'
import type { HttpEnv } from '../env.ts'
import { beginOnce } from '../once.ts'
import { ProblemError } from '../problem.ts'

/** One result a row, in their order, as they are done; `problems` of the whole is known at the end. */
export interface Rows<R> {
  readonly results: AsyncGenerator<R>
  readonly problems?: () => readonly object[]
  /** nothing was done now */
  readonly replayed?: true
}

export interface OnceRows<R> {
  readonly organisation: string
  readonly principal: string
  readonly run: (body: ReadableStream<Uint8Array> | null) => Promise<Rows<R>>
  /** a row as it is kept for a day: what can be worked out again is left out */
  readonly keep: (row: R) => R
  /** the kept row, with what was left out */
  readonly show: (row: R) => Promise<R>
}

interface Kept<R> {
  readonly rows: readonly R[]
  readonly problems?: readonly object[]
}

/** of a call with a key: its body is compared with that of the call before */
const longestBody = 50 * 1024 * 1024

/**
 * `Idempotency-Key` of a call with many rows: the rows of the first call come again as they were, and nothing is done again. Without a
 * key the body is read while it arrives, however long.
 */
export async function onceRows<R>(
  c: Context<HttpEnv>,
  deps: Pick<Deps, 'idempotency' | 'clock' | 'vault' | 'intake'>,
  work: OnceRows<R>,
): Promise<Rows<R>> {
  if (c.req.header('idempotency-key') === undefined) return work.run(c.req.raw.body)
  const { organisation } = work
  const taken = await deps.intake.take(c.req.raw.body, longestBody)
  if (!taken.ok) throw new ProblemError(taken.why === 'busy' ? comeAgain(taken) : tooLarge)
  try {
    const { bytes } = taken
    const asked = JSON.stringify([new URL(c.req.url).search, c.req.header('content-type') ?? '', await sha256Hex(bytes)])
    const { mark, done } = await beginOnce(c, deps, organisation, work.principal, await sha256Hex(asked))
    if (done) {
      const kept = (await openAnswer(deps, organisation, mark, done.extra)) as Kept<R> | null
      if (!kept) throw new ProblemError(refuse('key-reused'))
      taken.release()
      return { replayed: true, results: shown(kept.rows, work.show), ...(kept.problems ? { problems: () => kept.problems ?? [] } : {}) }
    }
    const release = async (): Promise<void> => {
      taken.release()
      await deps.idempotency.release(organisation, mark)
    }
    const rows = await work.run(new Blob([bytes]).stream()).catch(async (error: unknown) => {
      await release()
      throw error
    })
    return { ...rows, results: keeping(deps, organisation, mark, work.keep, rows, { release, done: taken.release }) }
  } catch (error) {
    taken.release()
    throw error
  }
}

const tooLarge = refuse('too-large', { extra: { maxBytes: longestBody } })
const comeAgain = ({ retryAfterSeconds }: { readonly retryAfterSeconds: number }) => refuse('busy', { retryAfterSeconds })

/** Passes the rows on; when the last one is out the key is done, and when the caller left before it is free again. */
async function* keeping<R>(
  deps: Pick<Deps, 'idempotency' | 'vault'>,
  organisation: string,
  mark: IdempotencyMark,
  keep: (row: R) => R,
  { results, problems }: Rows<R>,
  { release, done }: { readonly release: () => Promise<void>; readonly done: () => void },
): AsyncGenerator<R> {
  const rows: R[] = []
  let finished = false
  try {
    for await (const row of results) {
      rows.push(keep(row))
      yield row
    }
    const answer: Kept<R> = { rows, ...(problems ? { problems: problems() } : {}) }
    await deps.idempotency.finish(organisation, mark, {
      caseId: '',
      seq: rows.length,
      extra: await keepAnswer(deps, organisation, mark, answer),
    })
    finished = true
  } finally {
    done()
    if (!finished) await release()
  }
}

async function* shown<R>(rows: readonly R[], show: (row: R) => Promise<R>): AsyncGenerator<R> {
  for (const row of rows) yield await show(row)
}
