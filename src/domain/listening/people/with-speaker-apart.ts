import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'

/** 网站负责人写我 */
const keeperIsMe =
  /(?:网站|官网|公众号|小程序|app|服务)的?(?:负责人)?[^,。;]{0,4}(?:写|填|用|由|是|归|让)我(?![们的家爸妈哥弟姐妹老媳儿女公])/
/** 主体负责人是法人, 是他: whoever is in charge is spoken of as somebody else */
const spokenOf = /(?:负责人?|主体|备案)[^,。;]{0,4}(?:就?是|写|填|由|用)(?:法人|老板)|(?:^|[,。;\s])就?是(?:他|她)(?:本人)?[,。;\s]/
/** the answer to whether both are one person */
const saysNo = /(?:^|[,。;\s])(?:不是|不同|不一样)[,。;\s]+$/

/** 龚示例,主体负责人是法人,网站负责人写我: whoever speaks of the one in charge as somebody else and keeps the site is another person. */
export function withSpeakerApart(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const me = keeperIsMe.exec(hearing.text)
  const ahead = hearing.text.slice(0, me?.index ?? 0)
  const isNo = saysNo.test(ahead)
  // 负责人就是法人,网站也是我管: 也 says that it is the same person
  if (!me || me[0].includes('也') || /我(?!们)/.test(ahead) || !(isNo || spokenOf.test(ahead))) return heard
  if (hearing.segments.some(({ question }) => question) || hearing.known(same) !== undefined) return heard
  if (heard.fills.some(({ field, value }) => field === same && value === false)) return heard
  const sure = isNo && isAsked(hearing, same)
  const place = quoteOf(hearing.norm, me.index, me.index + me[0].length)
  const apart = { field: same, value: false, ...place, confidence: sure ? 0.85 : 0.7, ...(sure ? {} : { doubt: 'speaker' }) }
  return { ...heard, fills: [...heard.fills.filter(({ field }) => field !== same && field !== 'serviceOwnerName'), apart] }
}

const same = 'serviceOwnerSameAsPrincipal'
