import { type Hearing, isAsked } from './hearing.ts'
import type { Fill } from './understanding.ts'

const hearsay =
  /听(?:人)?(?:说|讲)|据说|有人(?:跟我)?(?:说|讲)|网上(?:有的?|有人|都)?(?:说|讲|写)|(?:文章|指南|教程|帖子|网页)(?:里|上)?面?(?:说|讲|写|要求)|(?:人家|别人|同行|朋友)(?:跟我)?(?:说|讲)(?!了算)/

/** 听说日志要留一年,是不是真的? Asked about what others say, and no value of theirs, but for the very thing that was asked for. */
export function withoutHearsay(fills: readonly Fill[], hearing: Hearing): readonly Fill[] {
  const { text } = hearing
  if (fills.length === 0 || !text.includes('?')) return fills
  const said = hearsay.exec(text)
  if (!said) return fills
  const until = text.indexOf('?', said.index)
  const isHeard = (fill: Fill): boolean => !isAsked(hearing, fill.field) && fill.start >= said.index && fill.end <= until + 1
  return fills.filter(fill => !isHeard(fill))
}
