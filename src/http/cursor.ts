import { refuse } from '../usecases/outcome.ts'
import { ProblemError } from './problem.ts'

/** Opaque to callers, so that what it counts may change. */
export const cursorOf = (seq: number): string => `s${seq.toString(36)}`

/** Pages of cases and conversations go on after an id. */
export function idOfCursor(cursor: string | undefined): string | undefined {
  if (cursor !== undefined && !/^[a-z]+_[0-9a-f]{32}$/.test(cursor)) throw badCursor()
  return cursor
}

/** Runs of a schedule go on before a number. */
export function runOfCursor(cursor: string | undefined): string | undefined {
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) throw badCursor()
  return cursor
}

/** Heads of the audit log go on before a day. */
export function dayOfCursor(cursor: string | undefined): string | undefined {
  if (cursor !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(cursor)) throw badCursor()
  return cursor
}

export function seqOfCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined
  const [, seq] = /^s([0-9a-z]{1,10})$/.exec(cursor) ?? []
  if (!seq) throw badCursor()
  return Number.parseInt(seq, 36)
}

const badCursor = () => new ProblemError(refuse('invalid-body', { errors: [{ pointer: '/query/cursor', code: 'cursor', args: {} }] }))
