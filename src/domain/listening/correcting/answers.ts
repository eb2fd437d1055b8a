import { sureFrom } from '../doubts/sure-from.ts'
import { latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'

/** A sentence, or a clause, with the answer to what was asked. */
export function answers({ start, end }: Region, { fills, states }: FieldsHeard, hearing: Hearing): boolean {
  const from = hearing.norm.offsets[start] ?? 0
  const to = hearing.norm.offsets[end] ?? hearing.request.text.length
  const said = hearing.request.text.slice(from, to)
  return (
    fills.some(
      fill =>
        isAsked(hearing, fill.field) &&
        fill.confidence >= sureFrom &&
        fill.start < to &&
        from < fill.end &&
        // 固话区号写错了,我们嘉兴的0573: in free words anything is an answer
        !(fill.quote.length >= said.trim().length && slips.test(said) && takesAnyWords(hearing, fill.field)) &&
        // 执照名字最后是"商行"不是"商店": it is the one that stands there before
        !(deniesHeld(said, hearing) && !fill.quote.includes(deniedIn(said) ?? '')) &&
        // 最后一段是12,打反了: how many of them was not said
        !(ofAnEnd.test(said) && slips.test(said)),
    ) || states.some(state => isAsked(hearing, state.field) && state.quote.length * 2 > said.length && said.includes(state.quote))
  )
}

const deniedIn = (said: string): string | undefined => /不是\s?["“「]?([\u4e00-\u9fffa-z\d]{2,12})["”」]?(?=$|[,。;!\s])/i.exec(said)?.[1]
function deniesHeld(said: string, hearing: Hearing): boolean {
  const denied = said.includes('不是') ? deniedIn(said) : undefined
  const latest = denied === undefined ? new Set<string>() : latestOf(hearing)
  return (
    denied !== undefined &&
    saidBefore(hearing).some(([{ key, type }, value]) => type === 'string' && latest.has(key) && String(value).includes(denied))
  )
}

const slips = /(?:[写打填说报抄记看念])(?:错|反|漏|岔|串|倒)|手[滑误抖]|\d改(?:成|为|到)?\d/
const ofAnEnd = /(?:最后|末|尾|前|后)[^,]{0,4}[位段截节](?:数字?|是|应)/
const takesAnyWords = ({ tools }: Hearing, field: string): boolean => {
  const { type, kind } = tools.fields[field] ?? {}
  return type === 'text' || type === 'stringList' || (type === 'string' && (kind === undefined || kind === 'freeText'))
}
