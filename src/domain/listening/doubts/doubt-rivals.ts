import { type CorrectionMarks, isReplaced } from '../earlier/correction-marks.ts'
import { type Hearing, isAsked, type Reading, wordsOf } from '../hearing.ts'
import { isList, isStructural } from '../settling/accepts.ts'
import type { Candidate } from '../settling/candidate.ts'
import type { Settled } from '../settling/settle.ts'
import { sureFrom } from './sure-from.ts'

/** how much less another reading may score and still be what was meant */
const nearly = 0.75

const joint = /^\s?(?:-|~|到|至|--|to)\s?$/
const isLatin = (raw: unknown): boolean => typeof raw === 'string' && /^[\p{Script=Latin} .'-]+$/u.test(raw)
const planned = /打算|准备|计划|以后|将来|明年|考虑|(?:加|扩|增|升|涨)(?:容|加)?到/

/** Wang Xiaoming 王晓鸣: one person or firm, called twice */
const isTwin = ({ field, reading }: Settled, other: Candidate): boolean =>
  (field.kind === 'personName' || field.kind === 'organisationName') &&
  other.field.key === field.key &&
  reading.kind === 'value' &&
  other.reading.kind === 'value' &&
  isLatin(other.reading.raw) !== isLatin(reading.raw)

/** The one in Chinese is on the papers. */
function twinOf(settled: Settled, candidates: readonly Candidate[]): Settled | undefined {
  if (settled.reading.kind !== 'value' || !isLatin(settled.reading.raw)) return undefined
  const twin = candidates.find(other => isTwin(settled, other) && other.reading.kind === 'value' && other.reading.confidence >= sureFrom)
  return twin && { ...settled, reading: twin.reading }
}

const aboutOld =
  /^[\s,]{0,40}(?:[哎哦啊呃诶唉]|哎呀)*\s?(?:不对|错了)?[\s,]*(?:那|这|上面|前面|刚才)?(?:个|那个)?(?:是|都|已经?|早就?)*(?:老的?|旧的?|以前|原来|之前|从前|停(?:机|用|了)|不用|没用|作废|过期|注销|换掉|换了)/
const leadsToNew =
  /(?:新的?|现在(?:的|用)?|如今|最新|目前|后来|才|故|因此|所以|应该?|应当)(?:那个|这个|目前|现在|只|就|算|写|填|报|按|号码?|手机号?|地址|邮箱|电话|名字|名称|用|换|改){0,12}(?:是|叫|为|成|在|的|用|:)*\s?$/

/** 13600136000 哎不对那个是老号 新的是 13700137000: one of the two is said to be the old one, or the new one. */
function freshOf<T extends Reading>([one, two]: readonly [T, T], hearing: Hearing): T | undefined {
  const isOld = ({ start, end }: T): boolean => aboutOld.test(hearing.text.slice(end, end + 20)) || isReplaced(hearing, start)
  const isNew = ({ start }: T): boolean => leadsToNew.test(hearing.text.slice(Math.max(0, start - 12), start))
  if (isOld(one) !== isOld(two)) return isOld(one) ? (isNew(one) ? undefined : two) : isNew(two) ? undefined : one
  return isNew(one) === isNew(two) ? undefined : isNew(one) ? one : two
}

/**
 * 11号那天, 哦就10号: two different values for the one field that was asked, and nothing that takes one of them back. The one that
 * was said more exactly goes first; it is shown, not stored.
 */
export function doubtRivals(settled: Settled, candidates: readonly Candidate[], { slips }: CorrectionMarks, hearing: Hearing): Settled {
  const { field, reading } = settled
  if (reading.kind !== 'value' || hearing.asked.length !== 1 || !isAsked(hearing, field.key) || slips.length > 0) return settled
  // who names several filings wants several: one is no rival of another
  if (field.key === 'filingScenario') return settled
  if (isList(field) || isStructural(field) || field.type === 'multiEnum' || field.type === 'text' || field.type === 'upload') return settled
  const { looks } = wordsOf(hearing, field.key)
  const looksRight = looks?.test(String(reading.raw).toLowerCase()) ?? false
  const twin = twinOf(settled, candidates)
  if (twin) return twin
  const rival = candidates.find(
    other =>
      !isTwin(settled, other) &&
      other.field.key === field.key &&
      other.reading.kind === 'value' &&
      JSON.stringify(other.reading.raw) !== JSON.stringify(reading.raw) &&
      (other.reading.end <= reading.start || reading.end <= other.reading.start) &&
      other.reading.purity >= 0.3 &&
      // 就我们小区对面那个,叫望江路派出所: only one of them looks like it
      !(looksRight && !looks?.test(String(other.reading.raw).toLowerCase())) &&
      other.score >= settled.score - nearly &&
      // 2016-04-08至2036-04-07: the other end of one stretch
      !joint.test(hearing.text.slice(Math.min(reading.end, other.reading.end), Math.max(reading.start, other.reading.start))) &&
      // 那个周五,9月25号: the weekday says less; 打算加到五台: what is still to come
      !(other.span?.kind === 'date' && other.span.date.form === 'weekday') &&
      !planned.test(hearing.text.slice(Math.max(0, other.reading.start - 10), other.reading.start)),
  )
  if (rival?.reading.kind !== 'value') return settled
  const fresh = freshOf([reading, rival.reading], hearing)
  if (fresh) return { ...settled, reading: fresh }
  const better = rival.reading.confidence > reading.confidence + 0.05 ? rival.reading : reading
  return { ...settled, reading: { ...better, confidence: Math.min(better.confidence, 0.65), doubt: 'choice' } }
}
