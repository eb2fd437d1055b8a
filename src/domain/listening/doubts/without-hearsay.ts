import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill } from '../understanding.ts'

const hearsay =
  /听(?:人)?(?:说|讲)|据说|有人(?:跟我)?(?:说|讲)|网上(?:有的?|有人|都)?(?:说|讲|写)|(?:文章|指南|教程|帖子|网页)(?:里|上)?面?(?:说|讲|写|要求)|(?:人家|别人|同行|朋友)(?:跟我)?(?:说|讲)(?!了算)/

/** 要是服务器改成三台 */
const supposed = /要是|如果|假如|假设|万一|以后|将来|今后|日后|哪天|\bif\b/
/** 隔壁店是改成个体户了,我还是公司 */
const others = /(?:隔壁|同行|朋友(?:家|公司|的|那)|别人家)[^,。;]*/
const own = /我(?:们|家|这边?)?(?:还是|没|不是|照旧|不变)/
const asks = /\?|是不是|要不要|用不用|需不需要|能不能|会不会|行不行|怎么|咋|吗/

/**
 * 听说日志要留一年,是不是真的? 要是服务器改成三台,备案是不是得重新弄: asked about what others say, or what might be, and no value of theirs, but for
 * the very thing that was asked for.
 */
export function withoutHearsay(fills: readonly Fill[], hearing: Hearing): readonly Fill[] {
  const { text } = hearing
  if (fills.length === 0) return fills
  const told = own.test(text) ? others.exec(text) : null
  if (told)
    return fills.filter(({ field, start, end }) => isAsked(hearing, field) || end <= told.index || start >= told.index + told[0].length)
  const said = (text.includes('?') ? hearsay.exec(text) : null) ?? (asks.test(text) ? supposed.exec(text) : null)
  if (!said) return fills
  const mark = text.indexOf('?', said.index)
  const until = mark < 0 ? (/[。;\n]/.exec(text.slice(said.index))?.index ?? text.length) + said.index : mark
  const isHeard = (fill: Fill): boolean => !isAsked(hearing, fill.field) && fill.start >= said.index && fill.end <= until + 1
  return fills.filter(fill => !isHeard(fill))
}
