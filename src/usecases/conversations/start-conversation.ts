import type { FilingId } from '../../domain/case/events.ts'
import { emptyCase, fold } from '../../domain/case/fold.ts'
import type { CaseState } from '../../domain/case/state.ts'
import { openConversation } from '../../domain/dialogue/open-conversation.ts'
import type { Reply } from '../../domain/dialogue/reply.ts'
import type { Json } from '../../domain/json.ts'
import type { CaseRef, IdempotencyMark } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import { type Opened, withFields } from '../cases/open-case.ts'
import { parseFields } from '../cases/parse-fields.ts'
import { hashCredential, newToken, resumeCodeOf } from '../credentials.ts'
import { readBranding } from '../organisations/read-branding.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { actorOf, editEvidence, type Principal } from '../principal.ts'
import { tellInbox } from './publish-events.ts'
import { sayReply } from './say-reply.ts'

export interface StartConversation {
  readonly principal: Principal
  readonly locale: string
  readonly filings: readonly FilingId[]
  readonly fields: Readonly<Record<string, Json>>
  readonly idempotency?: IdempotencyMark
}

export interface StartedConversation {
  readonly state: CaseState
  readonly conversationId: string
  readonly token: string
  readonly resumeCode: string
  readonly reply: Reply
}

/** Opens a case and its first conversation in one batch, with the greeting. */
export async function startConversation(deps: Deps, input: StartConversation): Promise<Outcome<StartedConversation>> {
  const { organisation } = input.principal
  const at = deps.clock.now()
  const { changes, errors } = parseFields(deps, input.fields, {
    known: {},
    evidence: editEvidence(input.principal, 1),
    pointer: '/fields',
  })
  if (errors.length) return refuse('invalid-fields', { errors })
  const ref = { organisation, caseId: deps.ids.next('case') }
  const conversationId = deps.ids.next('conv')
  const opened = withFields(deps, ref, await caseOpened(deps, input, at), changes)
  const { greeting: words } = await readBranding(deps, organisation, input.principal.kind === 'site' ? input.principal.siteKeyId : null)
  const greeting = openConversation({
    ...(words ? { greeting: words } : {}),
    state: fold(emptyCase(organisation, ref.caseId), [{ ...opened, seq: 1, v: 1 }]),
    locale: input.locale,
    seq: 2,
    ctx: { catalogue: deps.catalogue, reference: deps.reference, today: deps.clock.today() },
  })
  const reply = sayReply(deps, greeting.reply, input.locale)
  const token = newToken(deps, organisation, boundOf(input.principal))
  const resumeCode = await resumeCodeOf(deps, organisation, conversationId)
  const result = await deps.cases.append(ref, {
    revision: 0,
    events: [
      opened,
      {
        type: 'conversationOpened',
        actor: 'assistant',
        at,
        conversationId,
        payload: { locale: input.locale, reply, dialogue: greeting.dialogue },
      },
    ],
    credentials: [{ conversationId, tokenHash: await hashCredential(token), resumeHash: await hashCredential(resumeCode) }],
    ...(input.idempotency ? { idempotency: input.idempotency } : {}),
  })
  if (result.ok) {
    // the first paper comes a minute later and would wait for the models
    deps.pictures?.prepare?.()
    deps.texts.prepare?.()
    await tellInbox(deps, organisation)
    return { ok: true, state: result.state, conversationId, token, resumeCode, reply }
  }
  if (result.why === 'duplicate') return refuse('still-running', { retryAfterSeconds: 1 })
  return refuse('busy', { retryAfterSeconds: 1 })
}

const boundOf = (principal: Principal): string | null => (principal.kind === 'site' ? principal.siteKeyId : null)

async function caseOpened(deps: Deps, input: StartConversation, at: string): Promise<Opened> {
  const organisation = await deps.organisations.get(input.principal.organisation)
  return {
    type: 'caseOpened',
    actor: actorOf(input.principal),
    at,
    payload: { filings: [...new Set(input.filings)], policy: organisation?.policy ?? 'guided', fields: [] },
  }
}

/** The same opening once more, with a token of its own: tokens are minted anew, never stored. */
export async function reopenConversation(
  deps: Deps,
  { ref, seq, principal }: { readonly ref: CaseRef; readonly seq: number; readonly principal: Principal },
): Promise<Outcome<StartedConversation>> {
  const [state, events] = await Promise.all([deps.cases.load(ref), deps.cases.events(ref, { after: seq - 1, limit: 2 })])
  const opened = events.find(event => event.type === 'conversationOpened')
  if (!state || opened?.type !== 'conversationOpened' || !opened.conversationId) return refuse('not-found')
  const token = newToken(deps, ref.organisation, boundOf(principal))
  await deps.cases.addCredential(ref.organisation, opened.conversationId, await hashCredential(token))
  const resumeCode = await resumeCodeOf(deps, ref.organisation, opened.conversationId)
  return { ok: true, state, conversationId: opened.conversationId, token, resumeCode, reply: opened.payload.reply }
}
