import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

/** The most that a process holds from now until `stop`, in megabytes of resident memory. Linux keeps the peak itself. */
export function memoryOf(pid: number): { readonly stop: () => number } {
  // forgets the peak of before
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  return {
    stop: () => megabytesOf(pid, 'VmHWM'),
  }
}

/** What the children of a process hold together at this moment, in megabytes. */
export function childrenOf(pid: number): number {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name) && parentOf(name) === pid)
  return children.reduce((sum, child) => sum + megabytesOf(Number(child), 'VmRSS'), 0)
}

function megabytesOf(pid: number, what: 'VmHWM' | 'VmRSS'): number {
  const [, kilobytes = 0] = new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(read(pid, 'status')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

const parentOf = (pid: string): number => Number(/^PPid:\s+(\d+)/m.exec(read(pid, 'status'))?.[1] ?? 0)

/** Empty where the process has gone meanwhile. */
function read(pid: number | string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
