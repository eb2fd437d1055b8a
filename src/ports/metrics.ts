export type Labels = Readonly<Record<string, string>>

/** Counters and histograms without personal data: labels are route patterns, codes and states, never ids. */
export interface Metrics {
  count(name: string, labels?: Labels, by?: number): void
  observe(name: string, seconds: number, labels?: Labels): void
  gauge(name: string, value: number, labels?: Labels): void
  /** Prometheus text exposition, version 0.0.4 */
  text(): string
}
