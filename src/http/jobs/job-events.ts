import type { Context } from 'hono'
import type { Deps } from '../../ports/deps.ts'
import type { JobRef } from '../../ports/render-jobs.ts'
import { readRenderJob } from '../../usecases/jobs/read-render-job.ts'
import type { HttpEnv } from '../env.ts'
import { need } from '../problem.ts'
import type { View } from '../view.ts'
import { presentJob } from './present-job.ts'

const lookEveryMs = 500
/** a proxy closes a silent stream after about a minute */
const looksUntilBeat = 30
const ended: ReadonlySet<string> = new Set(['done', 'cancelled', 'failed'])

/**
 * Progress of a job as server-sent events: `progress` whenever a number changes, and one named like the status when it ended, which closes
 * the stream. Read from the store, so that it goes on after a restart and whoever works on the rows.
 */
export async function jobEvents(c: Context<HttpEnv>, deps: Deps, ref: JobRef, view: View): Promise<Response> {
  const first = need(await readRenderJob(deps, ref)).read
  const encoder = new TextEncoder()
  let open = !deps.closing?.aborted
  const stop = (): void => {
    open = false
    deps.closing?.removeEventListener('abort', stop)
  }
  deps.closing?.addEventListener('abort', stop)
  c.req.raw.signal.addEventListener('abort', stop)

  async function* frames(): AsyncGenerator<string> {
    yield 'retry: 1000\n\n'
    let shown = ''
    for (let look = 0, read = first; open; look += 1) {
      const job = presentJob(view, read)
      const made = job.counts.done + job.counts.failed
      const now = `${job.status} ${made}`
      if (now !== shown) {
        shown = now
        yield `id: ${made}\nevent: ${ended.has(job.status) ? job.status : 'progress'}\ndata: ${JSON.stringify(job)}\n\n`
      } else if (look % looksUntilBeat === 0) yield ': beat\n\n'
      if (ended.has(job.status)) return
      await new Promise(resolve => setTimeout(resolve, lookEveryMs))
      const next = await readRenderJob(deps, ref)
      if (!next.ok) return
      read = next.read
    }
  }

  const all = frames()
  const body = new ReadableStream<Uint8Array>({
    async pull(stream) {
      const { done, value } = await all.next()
      if (!done) return stream.enqueue(encoder.encode(value))
      stop()
      stream.close()
    },
    cancel: stop,
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
