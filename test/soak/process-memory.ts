import { readFileSync } from 'node:fs'

/** Watches the resident memory of a process; `stop` says the most it held, in megabytes. Linux keeps the peak itself. */
export function memoryOf(pid: number): { readonly stop: () => number } {
  return {
    stop() {
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      return Math.round(Number(kilobytes) / 1024)
    },
  }
}
