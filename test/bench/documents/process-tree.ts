import { readdirSync, readFileSync } from 'node:fs'
import { cpuSecondsOf } from '../process-of.ts'

/** A process and whatever it started that still runs; where there is no /proc to ask, none. */
export function treeOf(pid: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of foldersOf('/proc')) {
    const [, parent] = /^\d+ \(.*\) \S (\d+)/s.exec(told(`/proc/${name}/stat`)) ?? []
    if (parent) children.set(Number(parent), [...(children.get(Number(parent)) ?? []), Number(name)])
  }
  const under = (at: number): number[] => [at, ...(children.get(at) ?? []).flatMap(under)]
  return under(pid)
}

/** Seconds of processor that it and its children took, those that ended and were waited for too. */
export const cpuOfTree = (pid: number): number => treeOf(pid).reduce((sum, each) => sum + (cpuSecondsOf(each) ?? 0) + waitedFor(each), 0)

/** Megabytes of it and its children now; what they share is counted once. */
export const memoryOfTree = (pid: number): number => treeOf(pid).reduce((sum, each) => sum + shareOf(each), 0)

const shareOf = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(told(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024

const ticksPerSecond = 100
function waitedFor(pid: number): number {
  const values = told(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
  return values.length > 14 ? (Number(values[13]) + Number(values[14])) / ticksPerSecond : 0
}

function foldersOf(path: string): readonly string[] {
  try {
    return readdirSync(path).filter(name => /^\d+$/.test(name))
  } catch {
    return []
  }
}

function told(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
