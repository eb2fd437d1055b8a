import { expect, test } from 'vitest'
import { memoryMetrics } from './memory-metrics.ts'

test('counters and histograms print as Prometheus text', () => {
  const metrics = memoryMetrics()
  metrics.count('requests_total', { route: '/v1/cases', status: '200' })
  metrics.count('requests_total', { status: '200', route: '/v1/cases' })
  metrics.observe('seconds', 0.02, { route: '/' })
  const lines = metrics.text().split('\n')
  expect(lines).toContain('requests_total{route="/v1/cases",status="200"} 2')
  expect(lines).toContain('seconds_bucket{route="/",le="0.01"} 0')
  expect(lines).toContain('seconds_bucket{route="/",le="0.025"} 1')
  expect(lines).toContain('seconds_bucket{route="/",le="+Inf"} 1')
  expect(lines).toContain('seconds_count{route="/"} 1')
})

test('a label cannot break out of its quotes', () => {
  const metrics = memoryMetrics()
  metrics.count('x', { a: 'b"\n\\' })
  expect(metrics.text()).toContain('x{a="b\\"\\n\\\\"} 1')
})
