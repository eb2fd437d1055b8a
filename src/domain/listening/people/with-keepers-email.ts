import { fillAt } from '../beside/tells-much.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'

const [principals, keepers] = ['principalEmail', 'serviceOwnerEmail']
/** 网站是小龚管,龚样例,邮箱 */
const keeper =
  /(?:网站|网页|站点|小程序)(?:平时|一般)?(?:是|由|归|让)?(?!我|本人)[\u4e00-\u9fff]{1,6}(?:在)?(?:管|打理|维护|负责|弄|搞|运营)[^。\n@]{0,20}$/
const furthest = 40

/** tan@… 哦对网站是小龚管,龚样例,邮箱gong@…: the address that stands by itself is of whoever files, the other of whoever keeps the site. */
export function withKeepersEmail(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  if (!isAsked(hearing, principals)) return heard
  const emails = hearing.spans.flatMap(span => (span.kind === 'email' ? [span] : []))
  const [first, second, ...more] = emails
  if (!first || !second || more.length > 0) return heard
  const isKeepers = (start: number, from: number): boolean => keeper.test(hearing.text.slice(Math.max(from, start - furthest), start))
  if (isKeepers(first.start, 0) || !isKeepers(second.start, first.end)) return heard
  const others = heard.fills.filter(({ field }) => field !== principals && field !== keepers)
  const own = [fillAt(hearing, first, principals, first.value), fillAt(hearing, second, keepers, second.value)]
  return { ...heard, fills: [...others, ...own] }
}
