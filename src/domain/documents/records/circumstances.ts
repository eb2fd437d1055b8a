import type { Json } from '../../json.ts'
import type { FieldReader } from './field-reader.ts'

type Test = (read: FieldReader) => boolean

/** what the law asks for at least */
const leastLogMonths = 6
const isBelowSixMonths = (months: Json): boolean => typeof months === 'number' && months < leastLogMonths

const filled = (read: FieldReader, field: string): boolean => read.value(field) !== null

const tests = {
  website: read => read.includes('serviceKind', 'website'),
  app: read => read.includes('serviceKind', 'app'),
  miniProgram: read => read.includes('serviceKind', 'miniProgram'),
  quickApp: read => read.includes('serviceKind', 'quickApp'),
  mainland: read => read.is('serverRegion', 'mainland'),
  overseas: read => filled(read, 'serverRegion') && !read.is('serverRegion', 'mainland'),
  individual: read => read.is('organizerNature', 'individual'),
  unit: read => !read.is('organizerNature', 'individual'),
  interactive: read => read.is('isInteractive', true),
  collects: read => read.is('collectsPersonalInfo', true),
  exports: read => read.is('exportsPersonalInfo', true),
  ciio: read => read.is('isCiio', true),
  ownRoom: read => read.is('accessMethod', 'ownRoom') || read.is('accessMethod', 'colocation'),
  authorised: read => read.is('principalIsLegalRep', false),
  otherServiceOwner: read => read.is('serviceOwnerSameAsPrincipal', false),
  preApproval: read => filled(read, 'preApprovalTypes') && !read.includes('preApprovalTypes', 'none'),
  renamed: read => read.is('refilingReason', 'renamed'),
  keepsLogs: read => !isBelowSixMonths(read.value('logRetentionMonths')),
  graded: read => filled(read, 'mlpsLevel') && !read.is('mlpsLevel', 'notGraded'),
} as const satisfies Readonly<Record<string, Test>>

export type Circumstance = keyof typeof tests

/**
 * What kind of business it is, decided here so that templates only print. Unknown counts as no. A document that names the
 * circumstances it looks at turns stale for no others.
 */
export const circumstances = (
  read: FieldReader,
  names: readonly Circumstance[] = Object.keys(tests).filter((name): name is Circumstance => name in tests),
): Readonly<Record<string, boolean>> => Object.fromEntries(names.map(name => [name, tests[name](read)]))
