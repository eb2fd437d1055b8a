import type { Log } from '../../ports/deps.ts'

const ranks = { debug: 0, info: 1, warn: 2, error: 3 } as const

/** One JSON line an entry. On Node to standard error: standard output is for people. */
export const consoleLog =
  (least: keyof typeof ranks, write: (line: string) => void = console.error): Log =>
  (level, event, facts = {}) => {
    if (ranks[level] >= ranks[least]) write(JSON.stringify({ at: new Date().toISOString(), level, event, ...facts }))
  }
