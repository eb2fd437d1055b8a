import { type Delivering, type DeliverOptions, deliverWebhooks } from './deliver-webhooks.ts'

/** Delivers what waits, called again and again and whenever something was written; one run at a time, and one more after a call during it. */
export function createWebhookKeeper() {
  let running: Promise<void> | null = null
  let again = false

  async function run(deps: Delivering, options: DeliverOptions): Promise<void> {
    do {
      again = false
      try {
        await deliverWebhooks(deps, options)
      } catch (error) {
        deps.log('warn', 'webhooks.failed', { error: error instanceof Error ? error.name : 'unknown' })
      }
    } while (again && !options.signal?.aborted)
  }

  return (deps: Delivering, options: DeliverOptions = {}): Promise<void> => {
    if (running) again = true
    running ??= run(deps, options).finally(() => {
      running = null
    })
    return running
  }
}
