import type { FieldReader } from './field-reader.ts'

/** What kind of business it is, decided here so that templates only print. Unknown counts as no. */
export function circumstances(read: FieldReader) {
  const filled = (field: string): boolean => read.value(field) !== null
  return {
    website: read.includes('serviceKind', 'website'),
    app: read.includes('serviceKind', 'app'),
    miniProgram: read.includes('serviceKind', 'miniProgram'),
    quickApp: read.includes('serviceKind', 'quickApp'),
    mainland: read.is('serverRegion', 'mainland'),
    overseas: filled('serverRegion') && !read.is('serverRegion', 'mainland'),
    individual: read.is('organizerNature', 'individual'),
    unit: !read.is('organizerNature', 'individual'),
    interactive: read.is('isInteractive', true),
    collects: read.is('collectsPersonalInfo', true),
    exports: read.is('exportsPersonalInfo', true),
    ciio: read.is('isCiio', true),
    ownRoom: read.is('accessMethod', 'ownRoom') || read.is('accessMethod', 'colocation'),
    authorised: read.is('principalIsLegalRep', false),
    otherServiceOwner: read.is('serviceOwnerSameAsPrincipal', false),
    preApproval: filled('preApprovalTypes') && !read.includes('preApprovalTypes', 'none'),
    renamed: read.is('refilingReason', 'renamed'),
    graded: filled('mlpsLevel') && !read.is('mlpsLevel', 'notGraded'),
  }
}
