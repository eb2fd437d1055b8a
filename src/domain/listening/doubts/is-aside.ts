import type { FieldDefinition } from '../../fields/definition.ts'
import { type Hearing, isAsked, wordsOf } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'
import { contentOf, type Evidence, isOutside, sliceOf } from './evidence.ts'
import { sureFrom } from './sure-from.ts'

/** share of a clause that its value explains, from which the clause was said to answer */
const answers = 0.6
/** words that only lead to a value or go with it */
const link =
  /(?:我|他|她)?(?:叫|姓)|名字|名称|大概|差不多|一共|总共|已经|早就|老板|本人|负责人?|这个|那个|没有?|有|不|会|要|用|做|放|买|租|租的|办|对|是的|还|已|过|来|去|管|弄|写|看|到|从|可以|能/g

/** How much of the clauses in which a value stands is the value, its label and words near it. */
function share({ field, reading }: Settled, hearing: Hearing): number {
  const own = hearing.segments.filter(segment => !isOutside(segment, reading))
  const text = own.map(segment => sliceOf(segment, hearing)).join(' ')
  const { names = [], near = [] } = wordsOf(hearing, field.key)
  let left = text.replace(sliceOf(reading, hearing), '')
  if (left === '') left = reading.kind === 'value' ? text.slice(0, Math.round(text.length * (1 - reading.purity))) : text
  for (const word of [...names, ...near].toSorted((a, b) => b.length - a.length)) left = left.replaceAll(word.replace('…', ''), '')
  const whole = contentOf(text).length
  return whole === 0 ? 1 : 1 - contentOf(left.replace(link, '')).length / whole
}

/** read from words that may be about anything */
const isOpenToAll = ({ type, kind, key }: FieldDefinition): boolean => types.has(type) || kinds.has(kind) || key === 'investorOrSuperior'
const types: ReadonlySet<string> = new Set(['boolean', 'enum', 'divisionCode', 'countryCode', 'integer', 'number'])
const kinds: ReadonlySet<string | undefined> = new Set(['personName', 'organisationName', 'brandName', 'siteName'])

const isNamed = ({ reading }: Settled, field: FieldDefinition, hearing: Hearing): boolean =>
  hearing.segments.some(
    segment => !isOutside(segment, reading) && segment.cues.some(cue => cue.fields.includes(field.key) && cue.word.length > 1),
  )

const isSure = ({ reading }: Settled): boolean => reading.kind === 'value' && reading.confidence >= sureFrom && !reading.doubt

/**
 * 我爸快七十了不会弄,我替他办, where it was asked whether customers' data are collected and sent abroad: no clause of the message was said to
 * answer any of the open questions, and what was read out of one is shown first.
 */
export function isAside({ settled, all, hearing }: Evidence): boolean {
  const { field } = settled
  // 身份证同意填: the word can be about nothing else
  if (field.key === 'consentSensitive' && /同意/.test(sliceOf(settled.reading, hearing))) return false
  // 腾讯云的机器,广州: the province says it for sure
  if (field.key === 'serverRegion' && all.some(each => each.field.key === 'serverProvince' && isSure(each))) return false
  if (!settled.told || hearing.asked.length < 2 || !isAsked(hearing, field.key) || !isOpenToAll(field)) return false
  return !all.some(
    each =>
      each.told &&
      each.reading.kind === 'value' &&
      isAsked(hearing, each.field.key) &&
      (isNamed(each, each.field, hearing) || share(each, hearing) >= answers),
  )
}
