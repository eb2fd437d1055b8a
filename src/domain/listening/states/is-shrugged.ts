import { isOutside } from '../doubts/evidence.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { type Hearing, isAsked, sliceOf, wordsOf } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'
import type { Segment } from '../text/split-segments.ts'
import { hasNoSuch } from './is-state-only.ts'
import { readState } from './read-state.ts'

/** 本项不适用 beside it, or that nobody knows */
const saysNothing = (said: ReturnType<typeof readState>): boolean =>
  said?.state === 'unknown' || (said?.state === 'notApplicable' && said.bare !== true)

/** 不晓得,就是租的: beside a word of not knowing free words are the answer only where they look like one. */
export function isShrugged({ field, reading }: Settled, stated: ReadonlySet<Segment>, hearing: Hearing): boolean {
  // 没有app,就一个网页: of what there is none nothing is the name
  if (field.type === 'string' && hearing.segments.some(each => isOutside(each, reading) && hasNoSuch(sliceOf(hearing, each), hearing)))
    return true
  // 自建站之日起未更换过接入商, 设备由集团统一采购,我部不掌握: words that were only taken because nothing else was said
  if (
    field.type === 'string' &&
    reading.kind === 'value' &&
    reading.confidence < sureFrom &&
    hearing.asked.length === 1 &&
    isAsked(hearing, field.key) &&
    hearing.segments.some(each => {
      const clause = sliceOf(hearing, each)
      return isOutside(each, reading) ? saysNothing(readState(clause, 0)) : wordsOf(hearing, field.key).notApplicable?.test(clause)
    })
  )
    return true
  // 所用工具未予披露,故不详: the clause itself says so
  if (
    field.type === 'string' &&
    reading.kind === 'value' &&
    hearing.asked.length === 1 &&
    isAsked(hearing, field.key) &&
    /未(?:予|作|曾)?(?:披露|告知|说明|提供)$|不详$|无从[\u4e00-\u9fff]{2}$/.test(hearing.text.slice(reading.start, reading.end))
  )
    return true
  const isFree = field.type === 'string' && (field.kind === undefined || field.kind === 'freeText')
  if (!isFree || reading.kind !== 'value' || hearing.asked.length !== 1 || !isAsked(hearing, field.key)) return false
  const { looks } = wordsOf(hearing, field.key)
  const said = hearing.text.slice(reading.start, reading.end)
  // 那种云上的盘,多大忘了: the kind of thing, not the thing
  if (looks?.test(said) && !/那种|那个|什么|啥/.test(said)) return false
  return [...stated].some(({ start, end }) => readState(hearing.text.slice(start, end), start)?.state === 'unknown')
}
