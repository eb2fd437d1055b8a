import type { Actor } from '../domain/case/events.ts'
import type { Evidence } from '../domain/fields/evidence.ts'
import type { Mover } from '../domain/life/life.ts'
import type { Scope } from '../ports/organisations.ts'
import type { StaffUser } from '../ports/staff.ts'
import type { BoundTo } from './credentials.ts'

/** Who calls, as proven by a credential. */
export type Principal =
  | { readonly kind: 'site'; readonly organisation: string; readonly siteKeyId: string }
  | {
      readonly kind: 'visitor'
      readonly organisation: string
      readonly conversationId: string
      readonly caseId: string
      readonly boundTo: BoundTo | null
    }
  | { readonly kind: 'staff'; readonly organisation: string; readonly user: StaffUser }
  | { readonly kind: 'integrator'; readonly organisation: string; readonly keyId: string; readonly scopes: readonly Scope[] }

export function actorOf(principal: Principal): Actor {
  switch (principal.kind) {
    case 'site':
    case 'visitor':
      return 'visitor'
    case 'staff':
      return `staff:${principal.user.id}`
    case 'integrator':
      return `api:${principal.keyId}`
  }
}

/** Names the caller in idempotency rows and rate limits; holds no personal data. */
export function nameOf(principal: Principal): string {
  switch (principal.kind) {
    case 'site':
      return `site:${principal.siteKeyId}`
    case 'visitor':
      return `case:${principal.caseId}`
    case 'staff':
      return `staff:${principal.user.id}`
    case 'integrator':
      return `api:${principal.keyId}`
  }
}

export const hasScope = (principal: Principal, scope: Scope): boolean => principal.kind === 'integrator' && principal.scopes.includes(scope)

/** A value typed in by hand or sent by a system, outside a message. */
export const editEvidence = (principal: Principal, seq: number): Evidence => ({
  kind: principal.kind === 'staff' ? 'staff' : principal.kind === 'integrator' ? 'api' : 'turn',
  seq,
  quote: null,
  confidence: 1,
})

/** In whose hand somebody writes down that a filing moved. */
export const moverOf = ({ kind }: Principal): Mover => (kind === 'staff' ? 'staff' : kind === 'integrator' ? 'integrator' : 'owner')
