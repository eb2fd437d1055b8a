import { nextTry } from '../../domain/outbox/next-try.ts'
import type { Deps } from '../../ports/deps.ts'
import type { Attempt, ClaimedMessage, MessageKind } from '../../ports/outbox.ts'
import type { SendResult } from '../../ports/senders.ts'
import { isScheduleAlert, writeScheduleAlert } from '../schedules/write-schedule-alert.ts'
import { writeNotice } from './write-notice.ts'
import { mostCases, type WrittenReminder, writeReminder } from './write-reminder.ts'

export type Sending = Pick<Deps, 'outbox' | 'schedules' | 'cases' | 'vault' | 'clock' | 'ids' | 'log' | 'mailer' | 'texter' | 'settings'>

const perClaim = 20
/** longer than the sends of a claim take, one after the other */
const leaseMs = 600_000

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
    const claimed = await deps.outbox.claim({ kinds, lease: deps.ids.secret(12), now, until, limit, together: true })
    if (claimed.length === 0) break
    for (const messages of toOneAddress(claimed)) {
      const sent = await sendTogether(deps, messages)
      tally = { tried: tally.tried + messages.length, sent: tally.sent + sent }
    }
  }
  return tally
}

/** Reminders to one address go out as one message; everything else by itself. In the order of the claim. */
function toOneAddress(claimed: readonly ClaimedMessage[]): readonly (readonly ClaimedMessage[])[] {
  const groups = new Map<string, ClaimedMessage[]>()
  for (const message of claimed) {
    const isReminder = message.caseId !== null && !isScheduleAlert(message.payload)
    const key = isReminder ? `${message.organisation} ${message.kind} ${message.to.trim().toLowerCase()}` : message.id
    groups.set(key, [...(groups.get(key) ?? []), message])
  }
  return [...groups.values()].flatMap(messages =>
    Array.from({ length: Math.ceil(messages.length / mostCases) }, (_, at) => messages.slice(at * mostCases, (at + 1) * mostCases)),
  )
}

/** How many of them are told. What became of the try is written for each. */
async function sendTogether(deps: Sending, messages: readonly ClaimedMessage[]): Promise<number> {
  const began = Date.parse(deps.clock.now())
  const results = await trySend(deps, messages).catch((): SendResult => ({ code: 'failed', status: null, final: false }))
  const at = deps.clock.now()
  let sent = 0
  for (const message of messages) {
    const result = results instanceof Map ? (results.get(message.id) ?? notWanted) : results
    sent += (await settle(deps, message, result, { at, ms: Date.parse(at) - began })) ? 1 : 0
  }
  return sent
}

async function settle(
  deps: Sending,
  message: ClaimedMessage,
  result: SendResult,
  { at, ms }: Pick<Attempt, 'at' | 'ms'>,
): Promise<boolean> {
  const again =
    'final' in result && !result.final ? nextTry({ attempts: message.attempts, at, chance: Math.random(), ...waitOf(result) }) : null
  const state = result.code === 'sent' ? 'sent' : 'dead'
  const attempt = { at, ms, code: result.code, status: result.status }
  await deps.outbox.settle(message, again ? { state: 'pending', nextTry: again } : { state, at }, { attempt })
  if (state === 'dead')
    deps.log('warn', again ? 'message.again' : 'message.dead', { message: message.id, kind: message.kind, code: result.code })
  return state === 'sent'
}

const waitOf = (result: SendResult) =>
  'retryAfterSeconds' in result && result.retryAfterSeconds ? { retryAfterSeconds: result.retryAfterSeconds } : {}

const notWanted: SendResult = { code: 'not-wanted', status: null, final: true }

async function trySend(deps: Sending, messages: readonly ClaimedMessage[]): Promise<SendResult | ReadonlyMap<string, SendResult>> {
  const [message] = messages
  if (!message) return notWanted
  const { id, kind, to, payload, caseId } = message
  const notice = caseId ? null : writeNotice(deps.settings, payload)
  if (notice && kind === 'email' && deps.mailer) return deps.mailer.send({ id, to, ...notice, unsubscribe: null })
  if (isScheduleAlert(payload)) {
    const mail = await writeScheduleAlert(deps, message)
    if (!mail) return notWanted
    return deps.mailer ? deps.mailer.send({ id, to, ...mail }) : { code: 'no-sender', status: null, final: false }
  }
  return sendReminders(deps, message, messages)
}

/** Cases that were erased or whose owner unsubscribed since are left out; what went out is known by the id of the first message. */
async function sendReminders(deps: Sending, { organisation, kind, to }: ClaimedMessage, messages: readonly ClaimedMessage[]) {
  const states = await Promise.all(
    messages.map(({ caseId }) => (caseId ? deps.cases.load({ organisation, caseId }) : Promise.resolve(null))),
  )
  const wanted = messages.flatMap((message, at) => {
    const state = states[at]
    return state && !state.reminders.settings?.stopped ? [{ ...message, state }] : []
  })
  const [first] = wanted
  if (!first) return notWanted
  const written = await writeReminder(deps, organisation, wanted)
  const result = written
    ? await hand(deps, { id: first.id, kind, to }, written)
    : ({ code: 'unknown-message', status: null, final: true } as const)
  return new Map(wanted.map(({ id }) => [id, result]))
}

function hand(
  { mailer, texter }: Pick<Deps, 'mailer' | 'texter'>,
  { id, kind, to }: Pick<ClaimedMessage, 'id' | 'kind' | 'to'>,
  { mail, sms }: WrittenReminder,
): Promise<SendResult> {
  if (kind === 'email' && mailer) return mailer.send({ id, to, ...mail })
  if (kind === 'sms' && texter) return texter.send({ id, to, text: sms })
  return Promise.resolve({ code: 'no-sender', status: null, final: false })
}
