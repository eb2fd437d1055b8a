import type { RowRenderer } from '../../ports/row-renderer.ts'
import { type Running, runRenderJobs, warn } from './run-render-jobs.ts'

/** rows of a process that died are free when its lease ends; jobs of another process may wait too */
const lookEveryMs = 1_000

/** The loop of a process that works on jobs: when one is announced, and every second whether somebody else left one. */
export function createJobWorker(
  deps: Running,
  renderer: RowRenderer,
  { owner, signal }: { readonly owner: string; readonly signal: AbortSignal },
) {
  let running: Promise<void> | null = null
  let again = false

  async function work(): Promise<void> {
    do {
      again = false
      await runRenderJobs(deps, renderer, { owner, signal }).catch(error => warn(deps, 'jobs.run-failed', error))
    } while (again && !signal.aborted)
    running = null
  }
  function wake(): Promise<void> {
    if (running) again = true
    else if (!signal.aborted) running = work()
    return running ?? Promise.resolve()
  }
  const looking = setInterval(() => {
    if (!running) void wake()
  }, lookEveryMs)

  return {
    /** resolves when nothing waits any more */
    wake,
    /** what is under way is left; its rows are free at once */
    async close(): Promise<void> {
      clearInterval(looking)
      await deps.renderJobs.release(owner).catch(error => warn(deps, 'jobs.release-failed', error))
    },
  }
}
