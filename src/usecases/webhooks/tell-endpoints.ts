import type { CaseEvent } from '../../domain/case/events.ts'
import { judge } from '../../domain/readiness/judge.ts'
import { type CaseChange, eventsOfChange, type ToldEvent, toldOf } from '../../domain/webhooks/events-of-change.ts'
import type { Cases } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { newWebhook } from './new-webhook.ts'

export type Telling = Pick<Deps, 'webhooks' | 'webhookQueue' | 'catalogue' | 'reference' | 'clock' | 'ids'>

/** `cases` whose every append writes, in its own batch, what endpoints of the organisation want to be told of it. */
export function tellingCases(cases: Cases, deps: Telling): Cases {
  return {
    ...cases,
    async append(ref, input) {
      const wanted = await deps.webhooks.wanted(ref.organisation)
      if (wanted.size === 0) return cases.append(ref, input)
      let told = 0
      const result = await cases.append(ref, {
        ...input,
        tell: change => {
          const events = [...eventsOfChange(change), ...readinessOf(deps, change, wanted)]
          const messages = events
            .filter(({ type }) => wanted.has('*') || wanted.has(type))
            .map(({ key, ...event }) => newWebhook(deps.ids, event, key, ref.caseId))
          told = messages.length
          return messages
        },
      })
      if (result.ok && told > 0) deps.webhookQueue.announce()
      return result
    },
  }
}

/** they change what is judged; what the rules changed is told by `case.rejudged` */
const changing: ReadonlySet<CaseEvent['type']> = new Set([
  'caseOpened',
  'userSaid',
  'fieldsEdited',
  'caseChanged',
  'uploadReceived',
  'uploadCorrected',
  'filingMoved',
  'rejectionAnswered',
])

/** Whether the case became officially ready, or no longer is. Judged only where somebody listens: it costs as much as a turn. */
function readinessOf(deps: Telling, { before, after, events }: CaseChange, wanted: ReadonlySet<string>): readonly ToldEvent[] {
  const last = events.at(-1)
  const listened = ['*', 'case.ready', 'case.unready'].some(type => wanted.has(type))
  if (!last || !listened || !events.some(({ type }) => changing.has(type))) return []
  const on = { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today(), now: deps.clock.now() }
  const { official, policy } = judge(after, on).readiness
  const was = before.revision > 0 && judge(before, on).readiness.official.ready
  if (was === official.ready) return []
  const readiness = { official: { ...official }, policy: { ...policy } }
  return [toldOf(after, last, official.ready ? 'case.ready' : 'case.unready', { readiness })]
}
