import { attachmentsOf } from './attachments.ts'
import { commonParts, isDraft } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { divisionOf, stepsOf } from './judged-parts.ts'
import type { RecordSource } from './source.ts'
import type { BuiltRecord } from './template-parts.ts'

/** The blocks of the public-security platform. */
export function publicSecurityApplicationRecord(source: RecordSource): BuiltRecord {
  const read = new FieldReader(source)
  const due = source.judgement.deadlines.find(deadline => deadline.filing === 'publicSecurityFiling')
  const waitsFor = source.judgement.readiness.byFiling.publicSecurityFiling?.waitsFor
  const parts = {
    ...commonParts(source, read, 'publicSecurityFiling'),
    waits: waitsFor ? source.say.name(`filing.${waitsFor}`) : null,
    division: divisionOf(source, read),
    due: due ? due.on : null,
    procedures: stepsOf(source, read, 'publicSecurityFiling'),
    attachments: attachmentsOf(source, read, 'publicSecurityFiling'),
  }
  return { parts, reads: read.reads, draft: isDraft(source, 'publicSecurityFiling') }
}
