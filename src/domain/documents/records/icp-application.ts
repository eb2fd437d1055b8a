import { attachmentsOf } from './attachments.ts'
import { commonParts, isDraft } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { administrationOf, stepsOf } from './judged-parts.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** The blocks that an access provider's form for the ICP filing asks for. */
export function icpApplicationRecord(source: RecordSource): BuiltRecord {
  const read = new FieldReader(source)
  const parts = {
    ...commonParts(source, read, 'icpFiling'),
    authority: administrationOf(source, read),
    procedures: stepsOf(source, read, 'icpFiling'),
    attachments: attachmentsOf(source, read, 'icpFiling'),
  }
  return { parts, reads: read.reads, draft: isDraft(source, 'icpFiling') }
}
