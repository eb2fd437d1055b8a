import type { HearRequest, ListenTools } from '../hearing.ts'
import { prepare } from '../prepare.ts'
import type { Understanding } from '../understanding.ts'

/** 我不知道…是啥: what stands behind the first words is a question */
const wonders =
  /^(?:那|可是?|但是?)?(?:我|俺|咱)?(?:们)?(?:也|都|还|真|实在|压根|根本)*(?:不|没)(?:知道|晓得|清楚|懂|明白|听说过|听过)(?=.{2,20}$)/
const askedWhat = /(?:是(?:什么|啥|个啥|嘛|咩)|(?:什么|啥)(?:是|叫))(?:东西|意思|玩意儿?)?[。.啊呀呢嘛哦]*$/
/** 我不懂这个,怎么办: at a loss with what was asked, and with nothing else */
const atLoss =
  /^(?:这个?|这项|这道)?(?:我|俺|咱)?(?:们)?(?:也|都|真|实在|压根)*(?:不懂|不会(?:弄|填)?|不明白|搞不懂|弄不明白|看不懂)(?:这个?|这项|这道|你说的)?(?:东西|问题)?[,，。\s]*(?:怎么办|咋办|咋整|咋弄|怎么弄|怎么填|咋填)(?:呢|呀|啊|嘛)?[?？。!！]*$/
/** an answer of the catalogue from here */
const answered = 0.6

/**
 * 我不知道等保是啥 to the question for the name: it shrugs at nothing that is open, but asks what something else is. Undefined where the open
 * question itself is meant, or nothing answers it. 我不懂这个,怎么办 shrugs at the open question, and wants no general advice.
 */
export function hearWonder(
  heard: Understanding,
  request: HearRequest,
  tools: ListenTools,
  hear: (request: HearRequest) => Understanding,
): Understanding | undefined {
  if (atLoss.test(request.text.trim()) && request.asking.length > 0) {
    const states = request.asking.map(field => ({ field, state: 'unknown' as const, quote: request.text.trim() }))
    return { ...heard, intent: 'unknown', states, topics: [] }
  }
  const isShrug = heard.states.every(({ state }) => state === 'unknown') && heard.fills.length + heard.rejects.length === 0
  const lead = wonders.exec(request.text.trim())?.[0].length ?? 0
  if (!isShrug || lead === 0 || !askedWhat.test(request.text.trim())) return undefined
  const { cues, asked } = prepare(request, tools)
  if (asked.some(({ key }) => cues.some(cue => cue.fields.includes(key)))) return undefined
  const asks = hear({ ...request, text: request.text.trim().slice(lead) })
  const topics = asks.topics.filter(({ id, score }) => score >= answered && !id.startsWith('field:'))
  return topics.length > 0 ? { ...asks, intent: 'question', topics } : undefined
}
