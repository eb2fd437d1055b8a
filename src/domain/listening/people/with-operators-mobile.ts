import { type Hearing, isAsked } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

/** between a name and the number that is told with it */
const beside = /^[\s,，、:：;；-]*$/

/**
 * 经营者王小花,13800138000: a number right behind the name of the one on the licence, while nobody else is in charge, is put forward as the mobile of
 * whoever is.
 */
export function withOperatorsMobile(settled: readonly Settled[], hearing: Hearing): readonly Settled[] {
  const { text, spans, tools, known } = hearing
  const field = tools.fields.principalMobile
  const name = settled.find(each => each.field.key === 'legalRepName' && each.reading.kind === 'value')?.reading
  if (!field || !name || known('principalName') !== undefined || known(field.key) !== undefined || isAsked(hearing, field.key))
    return settled
  const span = spans.find(each => each.kind === 'phone' && each.start >= name.end && beside.test(text.slice(name.end, each.start)))
  if (span?.kind !== 'phone' || settled.some(({ reading }) => reading.start < span.end && span.start < reading.end)) return settled
  const reading = {
    kind: 'value',
    raw: span.value,
    start: span.start,
    end: span.end,
    confidence: 0.6,
    doubt: 'passing',
    purity: 1,
  } as const
  return [...settled, { field, told: false, score: 2, reading }]
}
