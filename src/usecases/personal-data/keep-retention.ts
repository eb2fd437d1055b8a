import type { Deps } from '../../ports/deps.ts'
import { eraseCase } from './erase-case.ts'

const atOnce = 100
const dayMs = 24 * 60 * 60_000

/** What a run erases at most, so that a Worker comes back to it. */
export interface RetentionOptions {
  readonly most?: number
}

/**
 * Erases the cases in which nothing happened for as many days as their organisation keeps them, as the person would: whole, with the hash chain
 * left. One whose person waits for somebody, or has somebody, stays. What was erased and under which setting is written into the log.
 */
export async function applyRetention(
  deps: Deps,
  organisation: string,
  { most = Number.POSITIVE_INFINITY }: RetentionOptions = {},
): Promise<number> {
  const days = await deps.organisations.retentionDays(organisation)
  if (days === null) return 0
  const before = new Date(Date.parse(deps.clock.now()) - days * dayMs).toISOString()
  let [erased, after] = [0, null as string | null]
  while (erased < most) {
    const page = await deps.cases.untouchedSince(organisation, before, { after, limit: atOnce })
    for (const caseId of page) if (await eraseIfLeft(deps, { organisation, caseId })) erased += 1
    after = page.at(-1) ?? null
    if (page.length < atOnce) break
  }
  if (erased > 0)
    await deps.organisations.writeLog({
      id: deps.ids.next('log'),
      organisation,
      at: deps.clock.now(),
      actor: 'system',
      name: '',
      action: 'retention.erased',
      subject: organisation,
      details: { cases: String(erased), days: String(days), before: before.slice(0, 10) },
    })
  return erased
}

async function eraseIfLeft(deps: Deps, ref: { readonly organisation: string; readonly caseId: string }): Promise<boolean> {
  const state = await deps.cases.load(ref)
  if (Object.values(state?.conversations ?? {}).some(({ status }) => status === 'waiting' || status === 'taken')) return false
  return (await eraseCase(deps, ref)).ok
}

/** Called again and again; a run a day for each organisation, one at a time. */
export function createRetentionKeeper() {
  let running = false
  let doneOn: string | null = null
  return async (deps: Deps, options: RetentionOptions = {}): Promise<void> => {
    const today = deps.clock.today()
    if (running || doneOn === today) return
    running = true
    try {
      let erased = 0
      const most = options.most ?? Number.POSITIVE_INFINITY
      for (const id of await deps.organisations.ids()) erased += await applyRetention(deps, id, { most: most - erased })
      if (erased > 0) deps.log('info', 'retention.erased', { cases: erased })
      // what is left comes with the next call
      if (erased < most) doneOn = today
    } catch (error) {
      deps.log('warn', 'retention.failed', { error: error instanceof Error ? error.name : 'unknown' })
    } finally {
      running = false
    }
  }
}
