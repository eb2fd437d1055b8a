import { latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'

const longest = 40
const card = /^(?<whose>\w+IdValid)(?:From|To)$/
const turns = /错|不对|改|也|应该|才|更正|换|其实/
const [begins, ends] = [/开始|起(?:算|的|$)|签发|生效/, /到期|截止|终止|结束|期满/]
/** the end of something else */
const ofOthers = /域名|执照|营业|证书|合同|服务器|租|备案|网站/

/**
 * 到期也跟着改,2039年7月12号, said of a card whose first day was put right just before; 有效期我看错了,是2019年6月3号开始的: the end of its period that is named. Null where no day of a
 * card was told last.
 */
export function otherEnd(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !turns.test(text) || ofOthers.test(text) || holdsOn(text) || begins.test(text) === ends.test(text))
    return null
  const [day, ...days] = hearing.spans.filter(span => span.kind === 'date')
  if (!day || days.length > 0) return null
  const latest = [...latestOf(hearing)].flatMap(key => card.exec(key)?.groups?.whose ?? [])
  const [whose, ...others] = new Set(latest)
  if (!whose || others.length > 0) return null
  const key = `${whose}${ends.test(text) ? 'To' : 'From'}`
  if (isAsked(hearing, key)) return null
  const known = saidBefore(hearing).find(([field]) => field.key === key)?.[1]
  const fill = known === undefined ? undefined : askWithin(key, day.start, day.end, hearing, ask)
  if (!fill || fill.value === known) return null
  const { doubt: _, ...sure } = fill
  return putsRight(
    [{ ...sure, corrects: true }],
    plain.fills.filter(each => each.field !== key && isAsked(hearing, each.field) && hearing.tools.fields[each.field]?.type === 'boolean'),
  )
}
