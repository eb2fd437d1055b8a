import type { ReminderChannel } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { channelsOf, nextReminderDay, outsideQuiet, type Reminder, remindersDue, usualSettings } from '../../domain/life/reminders.ts'
import { judge } from '../../domain/readiness/judge.ts'
import type { ReminderDay } from '../../ports/case-reminders.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { NewMessage } from '../../ports/outbox.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import { newWebhook } from '../webhooks/new-webhook.ts'

export type Reminding = Pick<Deps, 'cases' | 'caseReminders' | 'catalogue' | 'reference' | 'clock' | 'ids' | 'log'>

export interface RemindOptions {
  /** channels that something sends */
  readonly possible: readonly ReminderChannel[]
  /** cases that one run looks at; without it, all */
  readonly most?: number
  /** milliseconds that everybody else has between two steps */
  readonly pause?: number
  readonly signal?: AbortSignal
  /** RFC 3339 UTC: of the cases that were written to, only those since then */
  readonly changedSince?: string
}

export interface RemindTally {
  readonly looked: number
  readonly reminded: number
  readonly messages: number
  readonly failed: number
}

/** cases of one step: what they write stays well under 200 rows */
const stepSize = 50

/**
 * The daily run. Cases whose day has come are told what is due, in one message a channel; cases that were written to have their next
 * day worked out. What is told is written in the batch that hands the message to the outbox, so that a run that dies anywhere neither
 * loses a reminder nor sends it twice.
 */
export async function remindDueCases(deps: Reminding, options: RemindOptions): Promise<RemindTally> {
  const { most = Number.POSITIVE_INFINITY, signal, pause = 0 } = options
  const today = deps.clock.today()
  const sources: readonly ((page: PageRequest) => Promise<Page<CaseRef>>)[] = [
    page => deps.caseReminders.due(today, page),
    page => deps.caseReminders.stale(page, options.changedSince),
  ]
  let tally: RemindTally = { looked: 0, reminded: 0, messages: 0, failed: 0 }
  for (const source of sources) {
    let cursor: string | null = null
    do {
      const limit = Math.min(stepSize, most - tally.looked)
      if (limit <= 0 || signal?.aborted) return tally
      const page: Page<CaseRef> = await source({ limit, ...(cursor ? { cursor } : {}) })
      // together, because most of a case's time is waiting for its row and its key
      const states = await deps.cases.loadEach(page.items).catch(() => null)
      const looked = await Promise.all(
        page.items.map(async (ref, at) =>
          // one that cannot be opened keeps no other one back
          remindCase(
            deps,
            ref,
            states ? (states[at] ?? null) : await deps.cases.load(ref).catch(() => null),
            today,
            options.possible,
          ).catch((error: unknown) => {
            deps.log('warn', 'case.remind-failed', { case: ref.caseId, error: error instanceof Error ? error.name : 'unknown' })
            return null
          }),
        ),
      )
      const done = looked.filter(each => each !== null)
      const messages = done.reduce((sum, each) => sum + each.messages, 0)
      tally = {
        looked: tally.looked + looked.length,
        reminded: tally.reminded + done.filter(each => each.messages > 0).length,
        messages: tally.messages + messages,
        failed: tally.failed + looked.length - done.length,
      }
      const days: readonly ReminderDay[] = done.map(({ day }) => day)
      await deps.caseReminders.record(days)
      cursor = page.nextCursor
      await new Promise(resolve => setTimeout(resolve, pause))
    } while (cursor !== null)
  }
  return tally
}

/** Null when the case is gone, or somebody wrote to it meanwhile: the next run looks again. */
async function remindCase(deps: Reminding, ref: CaseRef, state: CaseState | null, today: string, possible: readonly ReminderChannel[]) {
  if (!state) return null
  const { deadlines } = judge(state, { catalogue: deps.catalogue, reference: deps.reference, today, now: deps.clock.now() })
  const nextOn = nextReminderDay(deadlines, today)
  const due = remindersDue(deadlines, state.reminders.sent, today)
  const channels = due.length > 0 ? channelsOf(state, possible) : []
  if (channels.length === 0) return { day: { ref, revision: state.revision, nextOn }, messages: 0 }
  const result = await deps.cases.append(ref, {
    revision: state.revision,
    events: [
      {
        type: 'reminded',
        actor: 'system',
        at: deps.clock.now(),
        payload: { on: today, keys: due.map(({ key }) => key), channels: channels.map(({ channel }) => channel) },
      },
    ],
    outbox: channels.map(each => messageOf(deps, state, each, due)),
  })
  if (!result.ok) return null
  return { day: { ref, revision: result.state.revision, nextOn }, messages: channels.length }
}

function messageOf(
  deps: Reminding,
  state: CaseState,
  { channel, to }: { readonly channel: ReminderChannel; readonly to: string },
  due: readonly Reminder[],
): NewMessage {
  const { quiet } = state.reminders.settings ?? usualSettings
  const items = due.map(({ key, deadline: { id, on, filing, label, colour, rule, basis }, left }) => ({
    key,
    id,
    on,
    filing,
    label,
    colour,
    rule,
    basis: { kind: basis.kind, instrument: basis.instrument, ...(basis.article ? { article: basis.article } : {}) },
    left,
  }))
  // the event that stands beside it is written once; this only says so to the outbox
  const dedupeKey = `reminder ${state.id} ${state.revision} ${channel}`
  if (channel === 'webhook') {
    const data = { case: state.id, externalRef: state.externalRef, on: deps.clock.today(), items }
    return newWebhook(deps.ids, { type: 'case.reminder', timestamp: deps.clock.now(), data }, dedupeKey, state.id)
  }
  const conversation = Object.values(state.conversations).at(-1)
  return {
    id: deps.ids.next('msg'),
    kind: channel,
    to,
    payload: {
      type: 'reminder',
      caseId: state.id,
      locale: conversation?.locale ?? 'zh-CN',
      on: deps.clock.today(),
      items,
    },
    dedupeKey,
    dueOn: outsideQuiet(deps.clock.now(), quiet),
    caseId: state.id,
  }
}
