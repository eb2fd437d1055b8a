import type { ReminderChannel, ReminderSettings } from '../case/events.ts'
import type { CaseState } from '../case/state.ts'
import { valueIn } from '../dialogue/state-values.ts'
import { addDays, daysBetween, shanghaiTime } from '../fields/calendar.ts'
import type { Deadline } from '../readiness/judgement.ts'

/** One deadline to be reminded of. `key` is never sent twice. */
export interface Reminder {
  readonly key: string
  readonly deadline: Deadline
  /** days left when it is told; below 0: it is past */
  readonly left: number
}

/** Days before a deadline on which it is told, and once when it is past. */
const stages = [30, 7, 1, 0, -1] as const
/** what is past for longer is no news: it stands in the case */
export const longestPast = 30

const keyOf = ({ id, on }: Deadline, stage: number): string => `${id} ${on} ${stage}`

/** What is to be told today: of each deadline only the last stage that was reached, unless it was told. */
export function remindersDue(deadlines: readonly Deadline[], sent: Readonly<Record<string, string>>, today: string): readonly Reminder[] {
  return deadlines.flatMap((deadline): readonly Reminder[] => {
    const left = daysBetween(today, deadline.on)
    const stage = stages.findLast(each => left <= each)
    if (stage === undefined || left < -longestPast) return []
    const key = keyOf(deadline, stage)
    return sent[key] === undefined ? [{ key, deadline, left }] : []
  })
}

/** The day on which there is something to tell next, what is told by `today` left aside; null when nothing runs. */
export function nextReminderDay(deadlines: readonly Deadline[], today: string): string | null {
  const days = deadlines.flatMap(({ on }) => stages.map(stage => addDays(on, -stage))).filter(day => day > today)
  return days.sort()[0] ?? null
}

/** nobody is woken by a deadline */
export const usualQuiet = { from: '21:00', to: '09:00' } as const

export const usualSettings: ReminderSettings = { channels: ['email', 'sms'], quiet: usualQuiet, stopped: false }

/** Where a case wants to be told, as far as it can be reached and something can send. */
export function channelsOf(state: CaseState, possible: readonly ReminderChannel[]): readonly { channel: ReminderChannel; to: string }[] {
  const { channels, stopped } = state.reminders.settings ?? usualSettings
  if (stopped) return []
  const address: Readonly<Record<ReminderChannel, unknown>> = {
    email: valueIn(state, 'notifyEmail'),
    sms: valueIn(state, 'notifyMobile'),
    webhook: '*',
  }
  return channels.flatMap(channel => {
    const to = address[channel]
    return possible.includes(channel) && typeof to === 'string' ? [{ channel, to }] : []
  })
}

/** The first instant from `now` on at which nobody is asleep (RFC 3339 UTC). `from` may be later than `to`: over midnight. */
export function outsideQuiet(now: string, quiet: ReminderSettings['quiet']): string {
  if (!quiet || quiet.from === quiet.to) return now
  const [day, hour] = [shanghaiTime(now).slice(0, 10), shanghaiTime(now).slice(11, 16)]
  const overnight = quiet.from > quiet.to
  const isQuiet = overnight ? hour >= quiet.from || hour < quiet.to : hour >= quiet.from && hour < quiet.to
  if (!isQuiet) return now
  const ends = overnight && hour >= quiet.from ? addDays(day, 1) : day
  return new Date(`${ends}T${quiet.to}:00+08:00`).toISOString()
}
