import type { FilingId } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'

/** who told less than this before it came back has filed it elsewhere */
const fewest = 8

/**
 * A filing that was handed in somewhere else, came back, and all of whose reasons have their answer: nothing of its forms is known here, so they are gone through
 * before it is handed in again.
 */
export function cameBackUntold({ progress, fields }: CaseState, filing: FilingId): boolean {
  const { status, rejection, history } = progress[filing] ?? {}
  if ((status !== 'rejected' && status !== 'supplement') || !rejection || rejection.reasons.length === 0) return false
  if (rejection.reasons.some(({ how }) => how === null)) return false
  const first = history?.[0]?.seq ?? 0
  const before = Object.values(fields).filter(
    ({ state, evidence }) => state === 'filled' && evidence.kind !== 'derived' && evidence.seq < first,
  )
  return before.length < fewest
}
