import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export type Collect = (how: {
  readonly type: 'major' | 'minor'
  readonly flavor?: 'regular' | 'last-resort'
  readonly execution: 'sync'
}) => void

/** The collector of this runtime, which a flag gives away. */
export function collector(): Collect {
  setFlagsFromString('--expose-gc')
  return runInNewContext('gc')
}

/**
 * Gives memory back that loading left behind: each module of a package makes Node read the package's whole list of exports again, which is a
 * hundred megabytes for drizzle-orm alone. Stands still for a third of a second: for the start only.
 */
export const clearMemory = (collect: Collect): void => collect({ type: 'major', flavor: 'last-resort', execution: 'sync' })
