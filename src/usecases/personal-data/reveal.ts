import type { Json } from '../../domain/json.ts'
import type { CaseRef } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { StaffUser } from '../../ports/staff.ts'
import { appendEvents } from '../cases/append-events.ts'
import { type Outcome, refuse } from '../outcome.ts'

export interface Reveal {
  readonly ref: CaseRef
  readonly user: StaffUser
  /** why it is read; stays in the log of the case */
  readonly reason: string
  /** a field, or a message with sensitive words */
  readonly what: { readonly field: string } | { readonly seq: number }
}

/** A sensitive value in clear. It is logged before it is shown: who, what, why. */
export async function reveal(deps: Deps, { ref, user, reason, what }: Reveal): Promise<Outcome<{ readonly values: readonly Json[] }>> {
  const values = 'field' in what ? await valuesOfField(deps, ref, what.field) : await valuesOfMessage(deps, ref, what.seq)
  if (values.length === 0) return refuse('not-found')
  const logged = await appendEvents(deps, ref, () => ({
    append: {
      events: [
        { type: 'revealed', actor: `staff:${user.id}`, at: deps.clock.now(), payload: { by: user.id, name: user.name, reason, ...what } },
      ],
    },
    more: null,
  }))
  return logged.ok ? { ok: true, values } : logged
}

async function valuesOfField(deps: Deps, ref: CaseRef, field: string): Promise<readonly Json[]> {
  const entry = (await deps.cases.load(ref))?.fields[field]
  return entry && 'value' in entry ? [entry.value] : []
}

/** What was said to a person is in the message; what waits for consent is held for a day. */
async function valuesOfMessage(deps: Deps, ref: CaseRef, seq: number): Promise<readonly Json[]> {
  const [event] = await deps.cases.events(ref, { after: seq - 1, before: seq + 1, limit: 1 })
  if (event?.type !== 'userSaid') return []
  if (event.payload.withheld) return event.payload.withheld.map(({ text }) => text)
  const filled = event.payload.changes.flatMap(change => ('value' in change && change.evidence.kind === 'turn' ? [change] : []))
  const spans = (await deps.cases.heldSpans(ref)).filter(span => span.seq === seq)
  const held = spans.map(({ text }): Json => JSON.parse(text).value)
  const sensitive = filled.filter(change => deps.catalogue.fields[change.field]?.sensitivity === 'sensitive')
  return [...held, ...sensitive.map(change => change.value)]
}
