import { canonicalJson } from '../canonical-json.ts'
import type { CaseEvent, EventPayloads, FieldChange, FilingEventType } from './events.ts'
import type { CaseState, FilingProgress, FilingStep, RejectionRecord, SentRecord } from './state.ts'

type Moved = Extract<CaseEvent, { readonly type: 'filingMoved' }>

const statusAfter: Readonly<Record<Exclude<FilingEventType, 'takenBack'>, NonNullable<FilingProgress['status']>>> = {
  submitted: 'submitted',
  smsPassed: 'smsCheck',
  underReview: 'underReview',
  onsite: 'onsite',
  supplementRequested: 'supplement',
  rejected: 'rejected',
  approved: 'approved',
  maintained: 'maintained',
  changed: 'changed',
  cancelled: 'cancelled',
}

const nothingYet: FilingProgress = {
  status: null,
  number: null,
  inForceOn: null,
  history: [],
  rejection: null,
  sent: null,
  sentBefore: null,
}

/** A filing after something happened to it outside. Whether it may happen is checked before the event is written. */
export function moveFiling(state: CaseState, event: Moved): FilingProgress {
  const { filing, type, on, procedure, number } = event.payload
  const before = state.progress[filing] ?? nothingYet
  if (type === 'takenBack') return takeBack(before, stepOf(event))
  // the number came after the word of approval
  if (type === 'approved' && before.status === 'approved' && number) return { ...before, number, history: numbered(before.history, number) }
  const returned = rejectionOf(event)
  // the words of a return that was told before without them, or without a reason that was understood
  if (returned && before.rejection && before.rejection.reasons.length === 0 && before.status === statusAfter[returned.type])
    return { ...before, rejection: { ...returned, seq: before.rejection.seq } }
  const isSent = type === 'submitted'
  return {
    status: statusAfter[type],
    number: number ?? before.number,
    inForceOn: isSent ? on : before.inForceOn,
    history: [...before.history, stepOf(event, procedure, number)],
    rejection: returned ?? before.rejection,
    sent: isSent ? sentNow(state, event) : before.sent,
    sentBefore: isSent ? before.sent : before.sentBefore,
  }
}

const stepOf = ({ payload: { type, on }, seq, at, actor }: Moved, procedure?: string, number?: string): FilingStep => ({
  type,
  on,
  seq,
  at,
  by: actor,
  ...(procedure ? { procedure } : {}),
  ...(number ? { number } : {}),
})

const numbered = (history: readonly FilingStep[], number: string): readonly FilingStep[] => {
  const at = history.findLastIndex(step => step.type === 'approved' && counts(step))
  return history.map((step, index) => (index === at ? { ...step, number } : step))
}

function rejectionOf({ payload, seq }: Moved): RejectionRecord | null {
  const { type, on, notice = null, reasons = [] } = payload
  if (type !== 'rejected' && type !== 'supplementRequested') return null
  return { type, seq, on, notice, reasons: reasons.map(reason => ({ ...reason, how: null })) }
}

function sentNow(state: CaseState, { seq, payload: { on } }: Moved): SentRecord {
  const values = Object.entries(state.fields).flatMap(([field, entry]) => (entry.state === 'filled' ? [[field, entry.value] as const] : []))
  return { seq, on, values: Object.fromEntries(values) }
}

/** The last step that counted no longer does; what it brought goes with it. */
function takeBack(before: FilingProgress, correction: FilingStep): FilingProgress {
  const last = before.history.findLast(step => counts(step))
  const history = before.history.map(step => (step === last ? { ...step, takenBack: true as const } : step))
  const left = history.filter(counts)
  const now = left.at(-1)
  return {
    ...before,
    status: now && now.type !== 'takenBack' ? statusAfter[now.type] : null,
    number: left.findLast(step => step.number)?.number ?? null,
    inForceOn: left.findLast(step => step.type === 'submitted')?.on ?? null,
    history: [...history, correction],
    rejection: before.rejection?.seq === last?.seq ? null : before.rejection,
    ...(before.sent && before.sent.seq === last?.seq ? { sent: before.sentBefore, sentBefore: null } : {}),
  }
}

const counts = (step: FilingStep): boolean => step.type !== 'takenBack' && !step.takenBack

/** What was done about reasons where no field shows it, and reasons that somebody named afterwards. */
export function answerRejection(progress: CaseState['progress'], payload: EventPayloads['rejectionAnswered']): CaseState['progress'] {
  const { filing, answers, recognised = [] } = payload
  const before = progress[filing]
  if (!before?.rejection) return progress
  const known = before.rejection.reasons
  const named = recognised.map(reason => ({ ...reason, how: null }))
  const added = named.filter(one => !known.some(each => each.code === one.code))
  const reasons = [...known.map(each => named.find(one => one.code === each.code) ?? each), ...added].map(reason => {
    const answer = answers.find(each => each.code === reason.code)
    return answer ? { ...reason, how: answer.how } : reason
  })
  return { ...progress, [filing]: { ...before, rejection: { ...before.rejection, reasons } } }
}

/** Another value in a field that a rejection names answers that reason. */
export function touchReasons(
  progress: CaseState['progress'],
  told: readonly FieldChange[],
  before: CaseState['fields'],
): CaseState['progress'] {
  const changed = new Set(told.filter(change => change.evidence.kind !== 'derived' && isNew(change, before)).map(change => change.field))
  if (changed.size === 0) return progress
  let touched = progress
  for (const [filing, one] of Object.entries(progress)) {
    if (one.status !== 'rejected' && one.status !== 'supplement') continue
    const open = one.rejection?.reasons.filter(reason => reason.how !== 'changed' && reason.fields.some(field => changed.has(field))) ?? []
    if (!one.rejection || open.length === 0) continue
    const reasons = one.rejection.reasons.map(reason => (open.includes(reason) ? { ...reason, how: 'changed' as const } : reason))
    touched = { ...touched, [filing]: { ...one, rejection: { ...one.rejection, reasons } } }
  }
  return touched
}

function isNew(change: FieldChange, before: CaseState['fields']): boolean {
  if (change.to !== 'filled') return false
  const entry = before[change.field]
  return !entry || !('value' in entry) || canonicalJson(entry.value) !== canonicalJson(change.value)
}
