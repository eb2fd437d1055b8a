import { readFileSync, writeFileSync } from 'node:fs'

/** The most that a process holds from now until `stop`, in megabytes of resident memory. Linux keeps the peak itself. */
export function memoryOf(pid: number): { readonly stop: () => number } {
  // forgets the peak of before
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return {
    stop() {
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      return Math.round(Number(kilobytes) / 1024)
    },
  }
}
