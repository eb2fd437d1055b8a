import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Metrics } from '../../ports/metrics.ts'

const everyMs = 5_000

/** What the process itself is at: memory, and how late it is with what it has to do. Ends with the process. */
export function watchProcess(metrics: Metrics): void {
  const delay = monitorEventLoopDelay({ resolution: 20 })
  delay.enable()
  metrics.gauge('process_start_time_seconds', Math.round(performance.timeOrigin / 1000))
  const write = (): void => {
    metrics.gauge('process_resident_memory_bytes', process.memoryUsage.rss())
    metrics.gauge('process_cpu_seconds_total', process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6)
    metrics.gauge('anbei_event_loop_delay_p99_seconds', delay.percentile(99) / 1e9)
    delay.reset()
  }
  write()
  setInterval(write, everyMs).unref()
}
