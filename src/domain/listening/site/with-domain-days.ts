import { fillAt, isLeft, isUnheard, tellsMuch, withFills } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { directionOf } from '../readers/read-date-span.ts'
import { resolveDate } from '../spans/resolve-date.ts'
import type { DateSpan } from '../spans/span.ts'
import type { Fill } from '../understanding.ts'

/** what the day is of, right before or right behind it */
const days: readonly { readonly field: string; readonly words: RegExp }[] = [
  { field: 'domainRealNameDate', words: /实名|real-?name/ },
  { field: 'domainExpiryDate', words: /到期|过期|有效期[至到]|续到|expir(?:es|y)/ },
]
/** of another thing: a card, a paper, the machine */
const otherThing = /身份证|证件|执照|营业期限|服务器|云主机|ecs|人脸|合同|委托/
const near = 10

/** 9月20日实名的,明年9月20日到期: the two days of the domain, told beside it in a message that tells everything. */
export function withDomainDays(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!tellsMuch(hearing)) return heard
  const dates = hearing.spans.filter(span => span.kind === 'date')
  const fills = days.flatMap(({ field, words }): readonly Fill[] => {
    const definition = hearing.tools.fields[field]
    if (!definition || !isUnheard(field, heard, hearing)) return []
    const own = dates.filter(date => isLeft(date, heard, hearing) && isOf(date, words, dates, hearing))
    const [date] = own
    if (!date || own.length !== 1) return []
    const resolved = resolveDate(date.date, directionOf(definition, hearing), hearing.request.today)
    return 'date' in resolved && isExact(date) ? [fillAt(hearing, date, field, resolved.date)] : []
  })
  return withFills(heard, fills)
}

/** 10月中旬 and 上个月 are no days; a weekday may be any of several */
const isExact = ({ date }: DateSpan): boolean => (date.form === 'day' && !date.approximate) || date.form === 'monthDay'

function isOf(date: DateSpan, words: RegExp, dates: readonly DateSpan[], hearing: Hearing): boolean {
  const { text } = hearing
  const clause = {
    from: Math.max(...[',', '。', ';', '\n', '、'].map(mark => text.lastIndexOf(mark, date.start - 1) + 1)),
    to: date.end + text.slice(date.end).search(/[,。;\n、]|$/),
  }
  const others = dates.filter(other => other !== date)
  const from = Math.max(clause.from, date.start - near, ...others.filter(({ end }) => end <= date.start).map(({ end }) => end))
  const to = Math.min(clause.to, date.end + near, ...others.filter(({ start }) => start >= date.end).map(({ start }) => start))
  const [whole, behind] = [text.slice(from, date.start), text.slice(date.end, to)]
  // 10月9号实名通过的2029年10月8号到期: the word between two days goes with the first where nothing told that one before
  const ahead = isBehindAnother(from, dates, text) ? '' : whole
  // 2026-09-01 实名通过 到期 2028-09-01: what stands before a day goes with it where a word of the other kind does not stand nearer
  const isAhead = words.test(ahead) && !days.some(each => each.words !== words && each.words.test(ahead))
  const isBehind =
    (words.test(behind.slice(0, 4)) || (madeUp.test(behind) && words.test(behind.slice(0, 8)))) &&
    !days.some(each => each.words.test(ahead))
  return (isAhead || isBehind) && isOfDomain(date, hearing)
}

/** 3月2号才补的实名 */
const madeUp = /^(?:才|刚|就|已经?)?(?:补|做|过|通过|办|弄|完成)[的了好完]{0,2}实名/

/** A day ends here, its word right behind it and none before. */
function isBehindAnother(at: number, dates: readonly DateSpan[], text: string): boolean {
  const other = dates.find(({ end }) => end === at)
  if (!other || !days.some(({ words }) => text.slice(at, at + 3).search(words) === 0)) return false
  const from = Math.max(other.start - near, ...dates.filter(({ end }) => end <= other.start).map(({ end }) => end), 0)
  return !days.some(({ words }) => words.test(text.slice(from, other.start)))
}

/** how far ahead the domain may stand, in characters */
const farthest = 120

/** The domain was spoken of last, and no card and no paper since. */
function isOfDomain({ start }: DateSpan, { text, spans }: Hearing): boolean {
  const named = spans.filter(span => (span.kind === 'domain' || span.kind === 'url') && span.end <= start).map(({ end }) => end)
  const at = Math.max(text.lastIndexOf('域名', start), text.lastIndexOf('domain', start), ...named)
  return at >= 0 && start - at <= farthest && !otherThing.test(text.slice(at, start))
}
