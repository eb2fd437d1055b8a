import type { Context } from 'hono'
import type { CaseRef } from '../ports/cases.ts'
import type { Deps } from '../ports/deps.ts'
import type { Scope } from '../ports/organisations.ts'
import type { StaffUser } from '../ports/staff.ts'
import { refuse } from '../usecases/outcome.ts'
import { hasScope, type Principal } from '../usecases/principal.ts'
import type { HttpEnv } from './env.ts'
import { ProblemError } from './problem.ts'

type Ctx = Context<HttpEnv>

const stop = (...args: Parameters<typeof refuse>): never => {
  throw new ProblemError(refuse(...args))
}

export const needPrincipal = (c: Ctx): Principal => c.get('principal') ?? stop('no-credential')

/** Staff, or an integrator whose key has the scope. */
export function needOrganisation(c: Ctx, scope: Scope): Principal {
  const principal = needPrincipal(c)
  if (principal.kind === 'staff' || hasScope(principal, scope)) return principal
  return stop('not-allowed', { extra: { needs: scope } })
}

/** An admin, or an integrator whose key has the scope: what they change is everybody's. */
export function needAdmin(c: Ctx, scope: Scope): Principal {
  const principal = needOrganisation(c, scope)
  if (principal.kind === 'staff' && principal.user.role !== 'admin') return stop('not-allowed', { extra: { needs: 'admin' } })
  return principal
}

export function needStaff(c: Ctx): { readonly principal: Principal; readonly user: StaffUser } {
  const principal = needPrincipal(c)
  return principal.kind === 'staff' ? { principal, user: principal.user } : stop('not-allowed', { extra: { needs: 'staff' } })
}

/** An admin in person: who may manage people is not for a key. */
export function needAdminStaff(c: Ctx): Principal {
  const { principal, user } = needStaff(c)
  return user.role === 'admin' ? principal : stop('not-allowed', { extra: { needs: 'admin' } })
}

export interface ConversationAccess {
  readonly principal: Principal
  readonly ref: CaseRef
  readonly conversationId: string
}

/** A visitor opens its own conversation only; whether another one exists is not told. */
export async function openConversation(c: Ctx, deps: Pick<Deps, 'cases'>, conversationId: string): Promise<ConversationAccess> {
  const principal = needPrincipal(c)
  if (principal.kind === 'visitor') {
    if (principal.conversationId !== conversationId) return stop('other-conversation')
    return { principal, ref: { organisation: principal.organisation, caseId: principal.caseId }, conversationId }
  }
  needOrganisation(c, 'cases')
  const found = await deps.cases.conversation(principal.organisation, conversationId)
  if (!found) return stop('not-found')
  return { principal, ref: { organisation: principal.organisation, caseId: found.caseId }, conversationId }
}

export interface CaseAccess {
  readonly principal: Principal
  readonly ref: CaseRef
}

export function openCase(c: Ctx, caseId: string, scope: Scope = 'cases'): CaseAccess {
  const principal = needPrincipal(c)
  if (principal.kind === 'visitor' && principal.caseId !== caseId) return stop('other-conversation')
  if (principal.kind !== 'visitor') needOrganisation(c, scope)
  return { principal, ref: { organisation: principal.organisation, caseId } }
}

/** Revision of `If-Match`: `"12"`, `W/"12"` or a bare number; `*` and no header guard nothing. */
export function revisionOf(c: Ctx): number | undefined {
  const header = c.req.header('if-match')?.trim()
  if (!header || header === '*') return undefined
  const [, revision] = /^(?:W\/)?"?(\d+)"?$/.exec(header) ?? []
  return revision
    ? Number(revision)
    : stop('invalid-body', { errors: [{ pointer: '/header/if-match', code: 'wrongType', args: { expected: '"12" (ETag, revision)' } }] })
}
