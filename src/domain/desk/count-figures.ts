import type { CaseEvent, EventPayloads } from '../case/events.ts'
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
  /** conversations that were opened */
  readonly opened: number
  /** messages of anger */
  readonly complained: number
  /** incidents whose first report was made, and the seconds from their finding to it */
  readonly incidents: number
  readonly incidentSeconds: number
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
  opened: 0,
  complained: 0,
  incidents: 0,
  incidentSeconds: 0,
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
  opened: a.opened + b.opened,
  complained: a.complained + b.complained,
  incidents: a.incidents + b.incidents,
  incidentSeconds: a.incidentSeconds + b.incidentSeconds,
})

/** What these events add to the figures. `before` is the case that they are folded onto. */
export function countFigures(before: CaseState, events: readonly CaseEvent[]): readonly Figure[] {
  if (!events.some(mayCount)) return []
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

/** Whether the case has to be looked at: what is said without anger, as nearly all is, counts nothing. */
const mayCount = (event: CaseEvent): boolean =>
  event.type === 'userSaid' ? event.payload.understanding.intent === 'complaint' : counting.has(event.type)

const counting: ReadonlySet<CaseEvent['type']> = new Set([
  'conversationOpened',
  'documentMade',
  'handoffRequested',
  'takenOver',
  'staffSaid',
  'handedBack',
  'filingMoved',
])

function countsOf(state: CaseState, event: CaseEvent): readonly Count[] {
  const conversation = event.conversationId ? state.conversations[event.conversationId] : undefined
  const actor = event.actor.startsWith('staff:') ? event.actor.slice('staff:'.length) : ''
  switch (event.type) {
    case 'conversationOpened':
      return [{ staff: '', add: { opened: 1 } }]
    case 'userSaid':
      return event.payload.understanding.intent === 'complaint' ? [{ staff: '', add: { complained: 1 } }] : []
    case 'documentMade':
      return firstReport(state, event.payload, event.at)
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

/** The first report of an incident is the answer to it. */
function firstReport(state: CaseState, { template, details }: EventPayloads['documentMade'], at: string): readonly Count[] {
  if (template !== incidentReport || state.documents.some(document => document.template === incidentReport)) return []
  const foundAt = typeof details === 'object' && details !== null && 'foundAt' in details ? details.foundAt : undefined
  const found = typeof foundAt === 'string' ? Date.parse(`${foundAt.slice(0, 16)}:00+08:00`) : Number.NaN
  if (Number.isNaN(found)) return []
  return [{ staff: '', add: { incidents: 1, incidentSeconds: Math.max(0, Math.round((Date.parse(at) - found) / 1000)) } }]
}

const incidentReport = 'incident-report'
