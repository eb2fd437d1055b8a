import type { FilingEventType } from '../case/events.ts'
import type { FilingStatus } from '../readiness/judgement.ts'
import type { FilingLife, LifeStep, Mover } from './life.ts'

export type MoveProblem = 'move.notOfFiling' | 'move.notNow' | 'move.notAllowed'

/** Whether a filing may move this way now, by this hand; null when it may. */
export function checkMove(life: FilingLife, status: FilingStatus, type: FilingEventType, mover: Mover): MoveProblem | null {
  const step = life.steps.find(each => each.type === type)
  if (!step) return 'move.notOfFiling'
  if (!step.from.includes(status)) return 'move.notNow'
  return step.recordedBy.includes(mover) ? null : 'move.notAllowed'
}

/** Everything that may happen next. */
export const possibleMoves = (life: FilingLife, status: FilingStatus): readonly LifeStep[] =>
  life.steps.filter(step => step.from.includes(status))
