import { readFileSync } from 'node:fs'

/** What the kernel tells of another process; null where there is no /proc to ask. */
const told = (pid: number | undefined, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

const ticksPerSecond = 100

export function cpuSecondsOf(pid: number | undefined): number | null {
  // the name in brackets may hold blanks; user and system time are the 14th and 15th value
  const values = told(pid, 'stat')
    ?.replace(/^.*\) /, '')
    .split(' ')
  return values ? (Number(values[11]) + Number(values[12])) / ticksPerSecond : null
}

export const residentMbOf = (pid: number | undefined): number | null => {
  const kb = /VmRSS:\s+(\d+)/.exec(told(pid, 'status') ?? '')?.[1]
  return kb === undefined ? null : Number(kb) / 1024
}
