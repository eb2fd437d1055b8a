import type { CaseEvent } from '../case/events.ts'
import { applyEvent } from '../case/fold.ts'
import type { CaseState } from '../case/state.ts'
import { daysBetween, shanghaiDate } from '../fields/calendar.ts'

/** What a desk counts, per day and person. `staff` is empty for what nobody in particular did. */
export interface FigureCounts {
  /** times a person was asked for */
  readonly asked: number
  /** conversations taken over or given to the person */
  readonly handled: number
  /** first answers, and the seconds that they took together */
  readonly answered: number
  readonly answerSeconds: number
  readonly handedBack: number
  /** given to another person */
  readonly transferred: number
  /** put back because the person was silent */
  readonly released: number
  /** filings that were approved, and the days that they took together */
  readonly approved: number
  readonly approvalDays: number
}

export interface Figure extends FigureCounts {
  /** yyyy-mm-dd in Shanghai */
  readonly day: string
  readonly staff: string
}

export const noFigures: FigureCounts = {
  asked: 0,
  handled: 0,
  answered: 0,
  answerSeconds: 0,
  handedBack: 0,
  transferred: 0,
  released: 0,
  approved: 0,
  approvalDays: 0,
}

export const addFigures = (a: FigureCounts, b: FigureCounts): FigureCounts => ({
  asked: a.asked + b.asked,
  handled: a.handled + b.handled,
  answered: a.answered + b.answered,
  answerSeconds: a.answerSeconds + b.answerSeconds,
  handedBack: a.handedBack + b.handedBack,
  transferred: a.transferred + b.transferred,
  released: a.released + b.released,
  approved: a.approved + b.approved,
  approvalDays: a.approvalDays + b.approvalDays,
})

/** What these events add to the figures. `before` is the case that they are folded onto. */
export function countFigures(before: CaseState, events: readonly CaseEvent[]): readonly Figure[] {
  if (!events.some(event => counting.has(event.type))) return []
  const counted: Figure[] = []
  let state = before
  for (const event of events) {
    const day = shanghaiDate(event.at)
    for (const { staff, add } of countsOf(state, event)) counted.push({ ...noFigures, ...add, day, staff })
    state = applyEvent(state, event)
  }
  return counted
}

interface Count {
  readonly staff: string
  readonly add: Partial<FigureCounts>
}

const counting: ReadonlySet<CaseEvent['type']> = new Set(['handoffRequested', 'takenOver', 'staffSaid', 'handedBack', 'filingMoved'])

function countsOf(state: CaseState, event: CaseEvent): readonly Count[] {
  const conversation = event.conversationId ? state.conversations[event.conversationId] : undefined
  const actor = event.actor.startsWith('staff:') ? event.actor.slice('staff:'.length) : ''
  switch (event.type) {
    case 'handoffRequested':
      return conversation?.status === 'waiting' ? [] : [{ staff: '', add: { asked: 1 } }]
    case 'takenOver':
      return [
        { staff: event.payload.by, add: { handled: 1 } },
        ...(event.payload.from ? [{ staff: event.payload.from.id, add: { transferred: 1 } }] : []),
      ]
    case 'staffSaid': {
      const { waitingSince, waitingFor } = conversation?.desk ?? {}
      if (event.payload.internal || !waitingSince || waitingFor !== 'first') return []
      const answerSeconds = Math.max(0, Math.round((Date.parse(event.at) - Date.parse(waitingSince)) / 1000))
      return [{ staff: actor, add: { answered: 1, answerSeconds } }]
    }
    case 'handedBack':
      return event.payload.requeued
        ? [{ staff: conversation?.staff?.id ?? '', add: { released: 1 } }]
        : [{ staff: actor, add: { handedBack: 1 } }]
    case 'filingMoved': {
      if (event.payload.type !== 'approved') return []
      const submitted = state.progress[event.payload.filing]?.history.findLast(step => step.type === 'submitted' && !step.takenBack)
      const days = submitted ? Math.max(0, daysBetween(submitted.on, event.payload.on)) : 0
      return [{ staff: actor, add: { approved: 1, approvalDays: days } }]
    }
    default:
      return []
  }
}
