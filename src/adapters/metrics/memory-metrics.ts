import type { Labels, Metrics } from '../../ports/metrics.ts'

/** seconds */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]

interface Histogram {
  readonly counts: number[]
  sum: number
  count: number
}

const escapeLabel = (value: string): string => value.replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/\n/g, '\\n')

const labelled = (labels: Labels): string =>
  Object.keys(labels)
    .sort()
    .map(key => `${key}="${escapeLabel(labels[key] ?? '')}"`)
    .join(',')

const series = (name: string, labels: string): string => (labels ? `${name}{${labels}}` : name)

const withBound = (labels: string, bound: string): string => (labels ? `${labels},le="${bound}"` : `le="${bound}"`)

/** Metrics of this process; a Worker has those of its isolate. */
export function memoryMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>()
  const gauges = new Map<string, Map<string, number>>()
  const histograms = new Map<string, Map<string, Histogram>>()

  const row = <T>(table: Map<string, Map<string, T>>, name: string): Map<string, T> => {
    const known = table.get(name)
    if (known) return known
    const made = new Map<string, T>()
    table.set(name, made)
    return made
  }

  const histogramLines = (name: string, labels: string, histogram: Histogram): readonly string[] => [
    ...buckets.map((bound, at) => `${series(`${name}_bucket`, withBound(labels, String(bound)))} ${histogram.counts[at] ?? 0}`),
    `${series(`${name}_bucket`, withBound(labels, '+Inf'))} ${histogram.count}`,
    `${series(`${name}_sum`, labels)} ${histogram.sum}`,
    `${series(`${name}_count`, labels)} ${histogram.count}`,
  ]

  return {
    count(name, labels = {}, by = 1) {
      const line = row(counters, name)
      const key = labelled(labels)
      line.set(key, (line.get(key) ?? 0) + by)
    },
    gauge(name, value, labels = {}) {
      row(gauges, name).set(labelled(labels), value)
    },
    observe(name, seconds, labels = {}) {
      const line = row(histograms, name)
      const key = labelled(labels)
      const histogram = line.get(key) ?? { counts: buckets.map(() => 0), sum: 0, count: 0 }
      buckets.forEach((bound, at) => {
        if (seconds <= bound) histogram.counts[at] = (histogram.counts[at] ?? 0) + 1
      })
      histogram.sum += seconds
      histogram.count += 1
      line.set(key, histogram)
    },
    text() {
      const lines: string[] = []
      for (const [type, table] of [
        ['counter', counters],
        ['gauge', gauges],
      ] as const)
        for (const [name, rows] of table) {
          lines.push(`# TYPE ${name} ${type}`)
          for (const [labels, value] of rows) lines.push(`${series(name, labels)} ${value}`)
        }
      for (const [name, rows] of histograms) {
        lines.push(`# TYPE ${name} histogram`)
        for (const [labels, histogram] of rows) lines.push(...histogramLines(name, labels, histogram))
      }
      return `${lines.join('\n')}\n`
    },
  }
}
