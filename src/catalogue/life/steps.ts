import type { FilingEventType } from '../../domain/case/events.ts'
import type { LifeStep, Mover } from '../../domain/life/life.ts'
import type { FilingStatus } from '../../domain/readiness/judgement.ts'

const everybody: readonly Mover[] = ['owner', 'staff', 'integrator']

/** Somebody may come to us in the midst of it: the first step that is told need not be the first of the life. */
export const before: readonly FilingStatus[] = ['collecting', 'ready']
export const sent: readonly FilingStatus[] = ['submitted', 'smsCheck', 'underReview', 'onsite', 'supplement']
export const live: readonly FilingStatus[] = ['approved', 'maintained', 'changed']

export const step = (
  type: FilingEventType,
  broughtAboutBy: LifeStep['broughtAboutBy'],
  from: readonly FilingStatus[],
  needs: LifeStep['needs'] = [],
  recordedBy: readonly Mover[] = everybody,
): LifeStep => ({ type, broughtAboutBy, from, needs, recordedBy })
