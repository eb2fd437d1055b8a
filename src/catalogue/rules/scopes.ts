import type { Condition } from '../../domain/rules/condition.ts'
import type { RuleField } from '../define.ts'

type Scope = Condition<RuleField>

/** Scopes that many rules share. */
export const isWebsite: Scope = { field: 'serviceKind', includes: 'website' }
export const isUnit: Scope = { not: { field: 'organizerNature', is: 'individual' } }
export const inMainland: Scope = { field: 'serverRegion', is: 'mainland' }
export const abroad: Scope = { field: 'serverRegion', isOneOf: ['hkMoTw', 'overseas'] }
export const filesAnew: Scope = { field: 'icpFilingType', isOneOf: ['firstFiling', 'addService'] }
export const cancels: Scope = { predicate: 'cancelling', fields: ['icpFilingType'] }
export const otherPersonRuns: Scope = { field: 'serviceOwnerSameAsPrincipal', is: false }

/** Codes of `personalInfoCategories` that are sensitive personal information (PIPL art. 28). */
export const sensitiveCategories = [
  'idNumber',
  'idPhoto',
  'passportNumber',
  'face',
  'bankAccount',
  'health',
  'preciseLocation',
  'minorUnder14',
] as const
