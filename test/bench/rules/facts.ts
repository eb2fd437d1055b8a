import { createHash } from 'node:crypto'
import { createReference } from '../../../src/adapters/reference/index.ts'
import { createCatalogue } from '../../../src/catalogue/index.ts'
import { emptyCase } from '../../../src/domain/case/fold.ts'
import type { FieldEntry } from '../../../src/domain/case/state.ts'
import type { Json } from '../../../src/domain/json.ts'
import { type Facts, factsOf } from '../../../src/domain/rules/facts.ts'
import type { Rule } from '../../../src/domain/rules/rule.ts'

const ctx = {
  catalogue: createCatalogue(text => createHash('sha256').update(text).digest('hex')),
  reference: createReference(),
  today: '2026-11-23',
}
const answered = { evidence: { kind: 'api', seq: 1, quote: null, confidence: 1 }, updatedAt: '', by: 'system' } as const

export const rulesOf = (): readonly Rule[] => ctx.catalogue.rules

/** A record whose values were parsed already, with every filing and the guide followed: no rule is left out. */
export function factsOfRecord(record: Readonly<Record<string, Json>>): Facts {
  const filled = ([field, value]: [string, Json]): [string, FieldEntry] => [field, { ...answered, state: 'filled', value }]
  return factsOf(
    {
      ...emptyCase('bench', 'case'),
      filings: ['icpFiling', 'publicSecurityFiling', 'contingencyPlan'],
      guideAccepted: true,
      fields: Object.fromEntries(Object.entries(record).map(filled)),
    },
    ctx,
  )
}
