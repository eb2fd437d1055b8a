import type { FieldChange, IdentityClaims } from '../../domain/case/events.ts'
import type { CaseState } from '../../domain/case/state.ts'
import type { CaseRef, ConversationSummary } from '../../ports/cases.ts'
import type { Deps } from '../../ports/deps.ts'
import type { VouchedPerson } from '../../ports/identity-tokens.ts'
import type { Page, PageRequest } from '../../ports/page.ts'
import { appendEvents } from '../cases/append-events.ts'
import { parseFields } from '../cases/parse-fields.ts'
import { hashCredential, newToken } from '../credentials.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { sha256Hex } from '../sealing/digest.ts'
import { openIdentitySecrets } from './identity-secret.ts'

/** Where a claim is proposed. */
const fieldOfClaim = {
  company: 'organizerName',
  name: 'principalName',
  phone: 'principalMobile',
  email: 'principalEmail',
} as const satisfies Record<keyof IdentityClaims, string>

/** Whom the token vouches for, by the secrets of this organisation. */
export async function verifyIdentity(deps: Deps, organisation: string, token: string): Promise<Outcome<VouchedPerson>> {
  const secrets = await openIdentitySecrets(deps, organisation)
  if (secrets.length === 0) return refuse('identity-off')
  const verified = await deps.identityTokens.verify(token, secrets, deps.clock.now())
  if (verified.ok) return verified
  const { why, claim } = verified
  return refuse('identity-refused', {
    errors: [{ pointer: '/identityToken', code: `identity.${why}`, ...(claim ? { args: { claim } } : {}) }],
  })
}

export interface IdentifyPerson {
  readonly ref: CaseRef
  readonly conversationId: string
  readonly identityToken: string
}

/**
 * Ties a conversation to the person, for good: that of somebody else is refused. What the token says is put forward for a yes
 * where the case says nothing yet, once for each thing that it says; it never replaces what stands there.
 */
export async function identifyPerson(
  deps: Deps,
  { ref, conversationId, identityToken }: IdentifyPerson,
): Promise<Outcome<{ readonly state: CaseState; readonly person: VouchedPerson }>> {
  const verified = await verifyIdentity(deps, ref.organisation, identityToken)
  if (!verified.ok) return verified
  const { subject, claims } = verified
  const before = await deps.cases.load(ref)
  if (before && isKnown(before, conversationId, verified)) return { ok: true, state: before, person: { subject, claims } }
  const [hash = ''] = await subjectHashes(deps, ref.organisation, subject)
  const result = await appendEvents(deps, ref, state => {
    const conversation = state.conversations[conversationId]
    if (!conversation) return refuse('not-found')
    const { identity } = conversation
    if (identity && identity.subject !== subject) return refuse('other-identity')
    const changes = proposed(deps, state, claims, identity?.claims ?? {})
    return {
      append: {
        events: [
          {
            type: 'ownerIdentified',
            actor: 'api:identity',
            at: deps.clock.now(),
            conversationId,
            payload: { subject, claims, changes },
          },
        ],
        ...(identity ? {} : { subject: { conversationId, hash } }),
      },
      more: null,
    }
  })
  return result.ok ? { ok: true, state: result.state, person: { subject, claims } } : result
}

/** A page that loads again tells the same: nothing is written. */
function isKnown(state: CaseState, conversationId: string, { subject, claims }: VouchedPerson): boolean {
  const identity = state.conversations[conversationId]?.identity
  return identity?.subject === subject && claimNames.every(name => identity.claims[name] === claims[name])
}

const claimNames: readonly (keyof IdentityClaims)[] = ['company', 'name', 'phone', 'email']

/** What is new, for fields without any answer. A value that no field takes is left out: it is the site's business, not the owner's. */
function proposed(deps: Deps, state: CaseState, claims: IdentityClaims, known: IdentityClaims): readonly FieldChange[] {
  const wanted = claimNames.filter(name => claims[name] && claims[name] !== known[name] && !state.fields[fieldOfClaim[name]])
  return wanted.flatMap(name => {
    const evidence = { kind: 'api' as const, seq: state.revision + 1, quote: null, confidence: 0.7 }
    const { changes } = parseFields(deps, { [fieldOfClaim[name]]: claims[name] ?? '' }, { known: state.fields, evidence, pointer: '' })
    return changes.map((change): FieldChange => (change.to === 'filled' ? { ...change, to: 'needsConfirmation' } : change))
  })
}

export interface OwnConversation extends ConversationSummary {
  /** whom it is about, or how it began */
  readonly title: string
}

/** Every conversation of the person, on whatever device it was held, the newest first. */
export async function listOwnConversations(
  deps: Deps,
  organisation: string,
  identityToken: string,
  page: PageRequest,
): Promise<Outcome<Page<OwnConversation>>> {
  const verified = await verifyIdentity(deps, organisation, identityToken)
  if (!verified.ok) return verified
  const hashes = await subjectHashes(deps, organisation, verified.subject)
  const found = await deps.cases.conversationsOfSubject(organisation, hashes, page)
  const items = await Promise.all(found.items.map(async summary => ({ ...summary, title: await titleOf(deps, organisation, summary) })))
  return { ok: true, items, nextCursor: found.nextCursor }
}

/** Opens one of them on this device, with a token of its own. */
export async function openOwnConversation(
  deps: Deps,
  organisation: string,
  {
    identityToken,
    conversationId,
    boundTo,
  }: { readonly identityToken: string; readonly conversationId: string; readonly boundTo: string | null },
): Promise<Outcome<{ readonly state: CaseState; readonly token: string }>> {
  const verified = await verifyIdentity(deps, organisation, identityToken)
  if (!verified.ok) return verified
  const found = await deps.cases.conversation(organisation, conversationId)
  const state = found && (await deps.cases.load({ organisation, caseId: found.caseId }))
  if (state?.conversations[conversationId]?.identity?.subject !== verified.subject) return refuse('not-found')
  const token = newToken(deps, organisation, boundTo)
  await deps.cases.addCredential(organisation, conversationId, await hashCredential(token))
  return { ok: true, state, token }
}

async function titleOf(deps: Deps, organisation: string, { id, caseId }: ConversationSummary): Promise<string> {
  const state = await deps.cases.load({ organisation, caseId })
  const names = ['organizerName', 'siteName'].map(field => state?.fields[field])
  // what the site proposed names every conversation alike
  const said = names.find(entry => entry?.state === 'filled')
  const name = said?.state === 'filled' && typeof said.value === 'string' ? said.value : state?.conversations[id]?.desk.firstWords
  return [...(name ?? '')].slice(0, 60).join('')
}

/** The site's name for somebody, as an index may hold it: under the present key first, then under those before a rotation. */
async function subjectHashes({ vault }: Pick<Deps, 'vault'>, organisation: string, subject: string): Promise<readonly string[]> {
  return Promise.all((await vault.signEach(`identity/${organisation}/${subject}`)).map(sha256Hex))
}
