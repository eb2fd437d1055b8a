import { expect, test } from 'vitest'
import { memoryMetrics } from '../../adapters/metrics/memory-metrics.ts'
import type { Captured } from '../../domain/dialogue/reply.ts'
import { measureTurn } from './measure-turn.ts'

const heard = (field: string, status: Captured['status'], reason: string | null = null): Captured => ({
  field,
  value: '13800138000',
  status,
  reason,
  evidence: { kind: 'turn', seq: 3, quote: '13800138000', confidence: 1 },
})

test('a turn is told as its kind, its time, and what became of each value, without any of them', () => {
  const metrics = memoryMetrics()
  measureTurn(metrics, { kind: 'repair', captured: [heard('contactMobile', 'rejected', 'phone.format'), heard('siteName', 'filled')] }, 250)
  measureTurn(metrics, { kind: 'handoff', captured: [] }, 20)
  const text = metrics.text()
  for (const line of [
    'anbei_turns_total{kind="repair"} 1',
    'anbei_turns_total{kind="handoff"} 1',
    'anbei_values_total{status="rejected"} 1',
    'anbei_values_total{status="filled"} 1',
    'anbei_wrong_format_total{field="contactMobile",reason="phone.format"} 1',
    'anbei_handoffs_total{by="assistant"} 1',
    'anbei_turn_seconds_bucket{le="0.25"} 2',
    'anbei_turn_seconds_count 2',
  ])
    expect(text).toContain(line)
  expect(text).not.toContain('13800138000')
})
