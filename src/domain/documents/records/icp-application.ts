import type { Json } from '../../json.ts'
import { isGuideOn } from '../../rules/facts.ts'
import { attachmentsOf } from './attachments.ts'
import { auditPeriod } from './audit-period.ts'
import { commonParts, isDraft } from './common.ts'
import { FieldReader } from './field-reader.ts'
import { hardwareOf } from './hardware.ts'
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
    guide: isGuideOn(source.state) ? guideAnnex(source, read) : null,
  }
  return { parts, reads: read.reads, draft: isDraft(source, 'icpFiling') }
}

/** The four materials that an article wants beside the form: hardware, audit, plan, data abroad. */
const guideAnnex = (source: RecordSource, read: FieldReader): Json => ({
  servers: hardwareOf(source, read),
  period: auditPeriod(read),
  planned: source.state.filings.includes('contingencyPlan'),
  steps: read.texts('ddosRunbookSteps'),
})
