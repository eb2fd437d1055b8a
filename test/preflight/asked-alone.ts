import { everyFiling } from '../../src/domain/documents/records/template-definition.ts'
import type { Json } from '../../src/domain/json.ts'
import { recordSource } from '../../src/usecases/documents/record-source.ts'
import { caseOf, rendering, type Sample, sampleOf, templateIds } from '../golden/sample-case.ts'

/** every choice of filings, by its bits */
const choices = Array.from({ length: 2 ** everyFiling.length - 1 }, (_, bits) => everyFiling.filter((_id, at) => (bits + 1) & (1 << at)))

/** an answer leads to others at most so often */
const mostSteps = 6

/** Whatever a sample answers. */
const everything: Readonly<Record<string, Json>> = Object.assign({}, ...templateIds.map(id => sampleOf(id).fields))

/** Only what the case is asked for, as after a conversation: nothing stands there because another filing wanted it. */
function asked(sample: Sample): Sample {
  let fields = sample.fields
  for (let step = 0; step < mostSteps; step += 1) {
    const { awaited } = recordSource(rendering, caseOf({ ...sample, fields }), 'zh-CN')
    fields = Object.fromEntries(Object.entries(fields).filter(([key]) => awaited.asked.has(key)))
  }
  return { ...sample, fields }
}

/** The finished case of every choice of filings, measured by the law alone. */
export const askedAlone: ReadonlyMap<string, Sample> = new Map(
  choices.map(filings => [filings.join('+'), asked({ filings, fields: everything, policy: 'official' })]),
)
