import type { Hearing, Reading } from '../hearing.ts'
import type { Settled } from '../settling/settle.ts'

const [onPaper, byPost] = ['organizerCertAddress', 'mailingAddress']
const paper = /身份证|执照|证件|证上|户口/
const living = /住|寄|收|快递|实际|平时|现在/

/** 住成都…,身份证上是老家的,绵阳…: each of two addresses is what stands before it, in whatever order they were asked for. */
export function withPlaces(settled: readonly Settled[], { text }: Hearing): readonly Settled[] {
  const readingOf = (key: string): Reading | undefined => settled.find(({ field }) => field.key === key)?.reading
  const [first, second] = [readingOf(onPaper), readingOf(byPost)]
  if (first?.kind !== 'value' || second?.kind !== 'value' || first.doubt || second.doubt || first.end > second.start) return settled
  const ahead = [text.slice(0, first.start + leading(text.slice(first.start))), text.slice(first.end, second.start)]
  const isTurned = living.test(ahead[0] ?? '') && !paper.test(ahead[0] ?? '') && paper.test(ahead[1] ?? '')
  if (!isTurned) return settled
  return settled.map(each =>
    each.field.key === onPaper ? { ...each, reading: second } : each.field.key === byPost ? { ...each, reading: first } : each,
  )
}

/** the verb may be part of the stretch that the address was read from */
const leading = (said: string): number => /^(?:我|人|现在)*住(?:在)?/.exec(said)?.[0].length ?? 0
