import { parseValue } from '../../fields/parse-value.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill } from '../understanding.ts'

const key = 'siteContentDescription'
const mostClauses = 3
const clause = /^[,，、\s]*[^,，。;；!！\n]+/

/**
 * 记录个人钓鱼经历、装备心得和鱼情照片,没有广告也不卖货: what a site holds in too few words, where the next clauses of the same sentence, which also answer something else, make
 * it long enough.
 */
export function withLongerPage(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const short = heard.rejects.find(({ field, code }) => field === key && code === 'text.tooShort')
  const field = hearing.tools.fields[key]
  if (!short?.quote || !field || !isAsked(hearing, key)) return heard
  const { original } = hearing.norm
  const start = original.indexOf(short.quote)
  if (start < 0) return heard
  let end = start + short.quote.length
  for (let at = 0; at < mostClauses; at += 1) {
    const next = clause.exec(original.slice(end))
    if (!next || /\n/.test(next[0])) return heard
    end += next[0].length
    const quote = original.slice(start, end)
    const parsed = parseValue(field, quote, { today: hearing.request.today, reference: hearing.tools.reference, values: hearing.known })
    if (!parsed.ok) continue
    const fill: Fill = { field: key, value: parsed.value, quote, start, end, confidence: 0.85 }
    return { ...heard, fills: [...heard.fills, fill], rejects: heard.rejects.filter(each => each !== short) }
  }
  return heard
}
