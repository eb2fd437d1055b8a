import { attachmentsOf } from './attachments.ts'
import { commonParts, isDraft } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { proceduresOf } from './procedures.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** The blocks of the public-security platform. */
export function publicSecurityApplicationRecord(source: RecordSource): BuiltRecord {
  const read = new FieldReader(source)
  const { policeDivision, deadlines } = source.judgement
  const due = deadlines.find(deadline => deadline.filing === 'publicSecurityFiling')
  const parts = {
    ...commonParts(source, read, 'publicSecurityFiling'),
    division: policeDivision ? source.say.display('domicileDistrict', policeDivision) : null,
    due: due ? due.on : null,
    procedures: proceduresOf(source, 'publicSecurityFiling'),
    attachments: attachmentsOf(source, read, 'publicSecurityFiling'),
  }
  return { parts, reads: read.reads, draft: isDraft(source, 'publicSecurityFiling') }
}
