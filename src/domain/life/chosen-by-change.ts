import type { ChangeKind } from '../tables/tables.ts'

/** What a kind of change makes of the fields that choose the procedure; the first kind that stands here decides. */
export const chooses: readonly (readonly [ChangeKind, { readonly type: string; readonly reason?: string; readonly region?: string }])[] = [
  ['owner', { type: 'cancelSubject', reason: 'ownerChanged' }],
  ['closing', { type: 'cancelService' }],
  ['overseas', { type: 'cancelService', reason: 'movedOverseas', region: 'overseas' }],
  ['back', { type: 'firstFiling', reason: 'numberLost', region: 'mainland' }],
  ['site', { type: 'addService' }],
  ['accessProvider', { type: 'addAccess', reason: 'providerMoved' }],
  ['ip', { type: 'change', reason: 'ipChanged' }],
  ['name', { type: 'change', reason: 'renamed' }],
  ['personInCharge', { type: 'change', reason: 'other' }],
  ['address', { type: 'change', reason: 'other' }],
  ['business', { type: 'change', reason: 'other' }],
]

/** what the field of the kinds of change can hold */
export const listed: ReadonlySet<ChangeKind> = new Set([
  'ip',
  'business',
  'personInCharge',
  'name',
  'address',
  'accessProvider',
  'securityContact',
])
