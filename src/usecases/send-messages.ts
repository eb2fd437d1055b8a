import { nextTry } from '../domain/outbox/next-try.ts'
import type { Deps } from '../ports/deps.ts'
import type { ClaimedMessage, MessageKind } from '../ports/outbox.ts'
import type { SendResult } from '../ports/senders.ts'
import { writeNotice } from './write-notice.ts'
import { writeReminder } from './write-reminder.ts'
import { isScheduleAlert, writeScheduleAlert } from './write-schedule-alert.ts'

export type Sending = Pick<Deps, 'outbox' | 'schedules' | 'cases' | 'vault' | 'clock' | 'ids' | 'log' | 'mailer' | 'texter' | 'settings'>

const perClaim = 20
/** longer than twenty sends take, one after the other */
const leaseMs = 300_000

/** What e-mail and text messages can be sent here. */
export const sendable = ({ mailer, texter }: Pick<Deps, 'mailer' | 'texter'>): readonly ('email' | 'sms')[] => [
  ...(mailer ? (['email'] as const) : []),
  ...(texter ? (['sms'] as const) : []),
]

/** Sends what is due, until nothing is left or `most` are tried; how many went out. */
export async function sendMessages(
  deps: Sending,
  { most = Number.POSITIVE_INFINITY, signal }: { most?: number; signal?: AbortSignal } = {},
) {
  const kinds: readonly MessageKind[] = sendable(deps)
  let tally = { tried: 0, sent: 0 }
  while (kinds.length > 0 && tally.tried < most && !signal?.aborted) {
    const now = deps.clock.now()
    const until = new Date(Date.parse(now) + leaseMs).toISOString()
    const limit = Math.min(perClaim, most - tally.tried)
    const claimed = await deps.outbox.claim({ kinds, lease: deps.ids.secret(12), now, until, limit })
    if (claimed.length === 0) break
    for (const message of claimed) {
      const sent = await sendOne(deps, message)
      tally = { tried: tally.tried + 1, sent: tally.sent + (sent ? 1 : 0) }
    }
  }
  return tally
}

async function sendOne(deps: Sending, message: ClaimedMessage): Promise<boolean> {
  const began = Date.parse(deps.clock.now())
  const result = await trySend(deps, message).catch((): SendResult => ({ code: 'failed', status: null, final: false }))
  const at = deps.clock.now()
  const attempt = { at, ms: Date.parse(at) - began, code: result.code, status: result.status }
  const again =
    'final' in result && !result.final ? nextTry({ attempts: message.attempts, at, chance: Math.random(), ...waitOf(result) }) : null
  const state = result.code === 'sent' ? 'sent' : 'dead'
  await deps.outbox.settle(message, again ? { state: 'pending', nextTry: again } : { state, at }, { attempt })
  if (state === 'dead')
    deps.log('warn', again ? 'message.again' : 'message.dead', { message: message.id, kind: message.kind, code: result.code })
  return state === 'sent'
}

const waitOf = (result: SendResult) =>
  'retryAfterSeconds' in result && result.retryAfterSeconds ? { retryAfterSeconds: result.retryAfterSeconds } : {}

/** A case that was erased or whose owner unsubscribed since gets nothing any more. */
async function trySend(deps: Sending, message: ClaimedMessage): Promise<SendResult> {
  const { id, kind, to, payload, organisation, caseId } = message
  const notice = caseId ? null : writeNotice(deps.settings, payload)
  if (notice && kind === 'email' && deps.mailer) return deps.mailer.send({ id, to, ...notice, unsubscribe: null })
  if (isScheduleAlert(payload)) {
    const mail = await writeScheduleAlert(deps, message)
    if (!mail) return { code: 'not-wanted', status: null, final: true }
    return deps.mailer ? deps.mailer.send({ id, to, ...mail }) : { code: 'no-sender', status: null, final: false }
  }
  const state = caseId ? await deps.cases.load({ organisation, caseId }) : null
  if (!state || state.reminders.settings?.stopped) return { code: 'not-wanted', status: null, final: true }
  const written = await writeReminder(deps, { organisation, payload })
  if (!written) return { code: 'unknown-message', status: null, final: true }
  if (kind === 'email' && deps.mailer) return deps.mailer.send({ id, to, ...written.mail })
  if (kind === 'sms' && deps.texter) return deps.texter.send({ id, to, text: written.sms })
  return { code: 'no-sender', status: null, final: false }
}
