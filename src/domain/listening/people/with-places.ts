import type { Hearing, Reading } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const [onPaper, byPost] = ['organizerCertAddress', 'mailingAddress']
/** 身份证上是老家的,: right before the address, and no number of it */
const paper = /(?:身份证|执照|证件|户口本?)(?:上|里)?(?:写|是|地址|住址|登记)[^\d]{0,12}$/
const onCard = /身份证|执照|证件|户口/
const living = /住(?![所址])|寄|收信|收件|快递|实际|平时|现在/

/** in characters, before the address */
const near = 12

/** 住成都…,身份证上是老家的,绵阳…: each of two addresses is what stands before it, in whatever order they were asked for. */
export function withPlaces(settled: readonly Settled[], { text }: Hearing): readonly Settled[] {
  const readingOf = (key: string): Reading | undefined => settled.find(({ field }) => field.key === key)?.reading
  const [first, second] = [readingOf(onPaper), readingOf(byPost)]
  if (first?.kind !== 'value' || second?.kind !== 'value' || first.doubt || second.doubt || first.end > second.start) return settled
  const ahead = [text.slice(0, first.start + leading(text.slice(first.start))), text.slice(first.end, second.start)]
  const [before = '', between = ''] = ahead
  const isTurned = living.test(before.slice(-near)) && !onCard.test(before.slice(-near)) && paper.test(between) && !living.test(between)
  if (!isTurned) return settled
  return settled.map(each =>
    each.field.key === onPaper ? { ...each, reading: second } : each.field.key === byPost ? { ...each, reading: first } : each,
  )
}

/** the verb may be part of the stretch that the address was read from */
const leading = (said: string): number => /^(?:我|人|现在)*住(?:在)?/.exec(said)?.[0].length ?? 0
