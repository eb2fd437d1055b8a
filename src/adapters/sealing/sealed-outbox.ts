import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Json } from '../../domain/json.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Attempt, Message, NewMessage, Outbox } from '../../ports/outbox.ts'
import type { Vault } from '../../ports/vault.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import type { RawAttempt, RawMessage, RawOutbox } from './raw-outbox.ts'

export type SealMessages = (organisation: string, messages: readonly NewMessage[]) => Promise<readonly RawMessage[]>

const contextOf = ({ organisation, id }: Pick<Message, 'organisation' | 'id'>): string => `${organisation}/${id}/message`

const answerContext = (message: Pick<Message, 'organisation' | 'id'>): string => `${contextOf(message)}/answer`

/** Makes rows of messages: each has a key of its own, so that it needs no case to be opened. */
export const sealMessages =
  (vault: Vault, clock: Clock): SealMessages =>
  (organisation, messages) =>
    Promise.all(
      messages.map(async ({ to, payload, caseId = null, ...message }) => {
        const key = await vault.newDataKey()
        const content = await vault.seal(key, utf8(canonicalJson({ to, payload })), contextOf({ organisation, id: message.id }))
        const recipient = message.kind === 'webhook' ? to : await markOf(vault, organisation, message.kind, to)
        const times = { nextTry: message.dueOn, createdAt: clock.now(), settledAt: null }
        return { ...message, ...times, organisation, caseId, recipient, state: 'pending', attempts: 0, key, content }
      }),
    )

/** The same for all messages to one address, and tells it to nobody who has not the master key. */
const markOf = (vault: Vault, organisation: string, kind: string, to: string): Promise<string> =>
  vault.sign(`recipient\n${organisation}\n${kind}\n${to.trim().toLowerCase()}`)

/** `Outbox` over rows. */
export function sealedOutbox(raw: RawOutbox, vault: Vault, clock: Clock): Outbox {
  const seal = sealMessages(vault, clock)

  async function open<T extends RawMessage>({ recipient: _, key, content, ...row }: T) {
    const { to, payload }: { to: string; payload: Json } = JSON.parse(fromUtf8(await vault.open(key, content, contextOf(row))))
    return { ...row, to, payload }
  }

  async function sealAttempt(message: Pick<Message, 'organisation' | 'id'>, { answer, ...attempt }: Attempt): Promise<RawAttempt> {
    const row = answer ? await raw.get(message.organisation, message.id) : null
    return { ...attempt, answer: row && answer ? await vault.seal(row.key, utf8(answer), answerContext(row)) : null }
  }

  return {
    async attempts(organisation, id) {
      const attempts = await raw.attempts(organisation, id)
      const row = attempts.some(({ answer }) => answer) ? await raw.get(organisation, id) : null
      return Promise.all(
        attempts.map(async ({ answer, ...attempt }) =>
          row && answer ? { ...attempt, answer: fromUtf8(await vault.open(row.key, answer, answerContext(row))) } : attempt,
        ),
      )
    },
    resend: raw.resend,
    enqueue: async (organisation, messages) => raw.enqueue(await seal(organisation, messages)),
    claim: async by => Promise.all((await raw.claim(by)).map(open)),
    settle: async (claimed, to, { attempt, follow = [] } = {}) =>
      raw.settle(claimed, to, {
        ...(attempt ? { attempt: await sealAttempt(claimed, attempt) } : {}),
        follow: await seal(claimed.organisation, follow),
      }),
    async get(organisation, id) {
      const row = await raw.get(organisation, id)
      return row && open(row)
    },
    async list(organisation, page, filter) {
      const { items, nextCursor } = await raw.list(organisation, page, filter)
      return { items: await Promise.all(items.map(open)), nextCursor }
    },
  }
}
