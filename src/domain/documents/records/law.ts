import { articleOf } from './article-of.ts'
import type { RecordSource } from './source.ts'

/** First days of instruments that a document may not cite before: IRM, NDSR and CBDF of the instruments. */
const inForceFrom = { incidentReporting: '2025-11-01', networkData: '2025-01-01', dataFlows: '2024-03-22' } as const

/** What may be cited on the day in force: articles of the renumbered law, and whether an instrument is in force. */
export function lawPart({ judgement: { inForceOn: on }, catalogue: { rules } }: RecordSource) {
  return {
    plan: articleOf(rules, 'R-S04', 'CSL', on),
    log: articleOf(rules, 'R-S02', 'CSL', on),
    officer: articleOf(rules, 'R-S01', 'CSL', on),
    backup: articleOf(rules, 'R-S03', 'CSL', on),
    incidentReporting: on >= inForceFrom.incidentReporting,
    networkData: on >= inForceFrom.networkData,
    dataFlows: on >= inForceFrom.dataFlows,
  }
}
