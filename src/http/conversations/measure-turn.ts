import type { Reply } from '../../domain/dialogue/reply.ts'
import type { Metrics } from '../../ports/metrics.ts'

/**
 * A turn as the metrics have it: how it went on and how long it took, each value that was heard by what became of it (`rejected` over all
 * of them is the rate of wrong formats), the fields that were told wrongly, and a person who was called.
 */
export function measureTurn(metrics: Metrics, { kind, captured }: Pick<Reply, 'kind' | 'captured'>, milliseconds: number): void {
  metrics.count('anbei_turns_total', { kind })
  metrics.observe('anbei_turn_seconds', milliseconds / 1000)
  if (kind === 'handoff') metrics.count('anbei_handoffs_total', { by: 'assistant' })
  for (const { field, status, reason } of captured) {
    metrics.count('anbei_values_total', { status })
    if (status === 'rejected') metrics.count('anbei_wrong_format_total', { field, reason: reason ?? '' })
  }
}
