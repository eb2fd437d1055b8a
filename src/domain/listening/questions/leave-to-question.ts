import type { FieldDefinition } from '../../fields/definition.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import { tellsPage } from '../site/tells-page.ts'
import { readStance } from '../states/read-stance.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Segment } from '../text/split-segments.ts'
import type { Fill, Understanding } from '../understanding.ts'

/** from here an answer is known: what is said around the question belongs to it */
const known = 0.5
/** from here an answer is guessed at */
const perhaps = 0.38
/** as long as a sentence; 个体户? is a doubtful answer */
const sentence = 6
/** 我加点钱都得行, 急得很: how somebody feels about it, no name */
const feeling = /^(?:我|你|俺|咱)|得很$|得行$|(?:很|好|太|真|着)?急$|急死|麻烦|头疼|害怕|担心/
const fear = /怕|担心|拿去/
const chosen = new Set(['boolean', 'enum', 'multiEnum', 'upload'])
/** what anything could be taken for */
const loose = new Set<FieldDefinition['type']>(['text', 'string', 'stringList', 'integer', 'number', 'date'])
/** 就叫小满花艺, 写的是王海涛: somebody gives a name */
const names = /叫|名(?:字|称)?|[是填写为:：]|公司|商行|工作室|店|厂|中心|事务所|合作社|[省市区县镇乡村路街号]/
/** 老板忙, 网上说五级, 多给点钱那种, 我女儿十七岁: a remark that goes with the question */
const remark =
  /^(?:我|你|他|她|咱|俺|老板|网上|听|别人|人家|反正|毕竟|因为|主要|现在|已经|多|少|不|没|有|要|想|怕|急|就|才|都|这|那|是不是)|[了着过得嘛啊呢吧呀]|[很太真挺]|说|忙|在(?:国外|外地|外面|老家)|(?:的|那种|这种)$/
/** words that put an answer off whatever else is asked */
const putsOff =
  /(?:后|完|了|我|你|他|她)再(?:给|补|发|传|填|交|回|告诉|说)|晚点|晚些|回头|待会|等会|等下|一会|稍后|过会|过几天|明天|后天|下次|以后再|先跳过|later|tomorrow/

/** A message that asks something we have an answer to answers no open question by the words of its own question. */
export function leaveToQuestion(heard: FieldsHeard, topics: Understanding['topics'], hearing: Hearing): FieldsHeard {
  const { asked } = hearing
  const sure = topics.filter(topic => topic.score >= known && !topic.id.startsWith('field:'))
  const fieldOf = new Map(asked.map(field => [field.key, field]))
  // 手持照要露脸吗?我有点怕被拿去乱用: a fear beside a question sends no file
  if (sure.length === 0)
    return topics.length === 0
      ? heard
      : {
          ...heard,
          fills: heard.fills.filter(({ field, quote }) => {
            const type = fieldOf.get(field)?.type
            const isAsked = topics.some(
              topic => topic.score >= perhaps && topic.quote.includes(quote) && topic.quote.length > quote.length * 2,
            )
            return type === undefined || !chosen.has(type) || !(isAsked || (type === 'upload' && fear.test(quote)))
          }),
          states: heard.states.filter(
            said => !fieldOf.has(said.field) || !topics.some(({ score }) => score >= perhaps) || standsAlone(said, topics, hearing),
          ),
        }
  const within = (quote: string): boolean =>
    sure.some(topic => topic.quote.length > sentence && topic.quote.length > quote.length && topic.quote.includes(quote))
  const belongs = (fill: Fill): boolean => {
    const field = fieldOf.get(fill.field)
    if (!field) return false
    // 行吧同意 能快点不: a consent in so many words
    if (field.key === 'consentSensitive' && /同意|agree|consent/i.test(fill.quote)) return false
    if (chosen.has(field.type)) return within(fill.quote) && !isOutright(fill, hearing)
    if (field.type === 'text' && fill.doubt !== 'asked' && feeling.test(fill.quote)) return true
    return loose.has(field.type) ? goesWithQuestion(fill, hearing) : fill.doubt === 'asked' && within(fill.quote)
  }
  return {
    ...heard,
    fills: heard.fills.flatMap(fill =>
      belongs(fill) ? (besideQuestion(fill, hearing) ?? ledUp(fill, sure, hearing) ?? []) : [means(fill, sure, hearing)],
    ),
    clarifies: heard.clarifies.filter(each => !fieldOf.has(each.field) || isOutright(each, hearing)),
    states: heard.states.filter(said => !fieldOf.has(said.field) || standsAlone(said, sure, hearing)),
  }
}

/** 不知道 and 明天再传 beside a question; 忘了备案号去哪查 and 我不想把脸给一个聊天框 go with what is asked. */
function standsAlone({ field, state, quote }: FieldsHeard['states'][number], sure: Understanding['topics'], hearing: Hearing): boolean {
  const { segments, norm } = hearing
  const saidIn = (segment: Segment): string => quoteOf(norm, segment.start, segment.end).quote
  // 必须要吗?不太想给: what is said beside the question takes the same stance by itself
  const beside = segments.filter(segment => !segment.question).map(saidIn)
  if (beside.length < segments.length && quote.length > shortest && beside.some(said => isPlainly(state, said))) return true
  // 清洗是啥,没买过吧: who asks what the thing is does not know whether it is there
  const wonders = state === 'unknown' && segments.some(segment => /(?:是|叫)(?:什么|啥)$/.test(saidIn(segment)))
  if (!wonders && segments.some(segment => segment.question && quote.includes(saidIn(segment)))) return false
  const from = segments.find(segment => saidIn(segment).includes(quote)) ?? segments.findLast(segment => quote.includes(saidIn(segment)))
  if (!from || from.question) return false
  const said = saidIn(from)
  if (said.length > (state === 'later' ? longestStance : shortest) || (state === 'later' && !putsOff.test(said))) return false
  // 没演练过 is a fact; 他啥都不懂 and 虚拟号不给备 tell of somebody and something else
  if (state === 'notApplicable')
    return bareNone.test(said) || from.cues.some(cue => cue.fields.includes(field)) || isAbout(field, sure, hearing)
  return state === 'later' || (!ofOthers.test(said) && quote.length * 5 >= said.length * 3)
}
const ofOthers = /[他她它]|老板|老总|法人|人家|别人|[给让](?!$)|号/

/** 不太想给, 他明天回来我再回你 */
function isPlainly(state: FieldsHeard['states'][number]['state'], said: string): boolean {
  if (said.length > longestStance || readStance(said)?.state !== state) return false
  return state === 'declined' ? said.length <= shortest && !/[他她把]|老板/.test(said) : state === 'later' && putsOff.test(said)
}
const longestStance = 16
/** 没有, 我们都没有的: of what is asked, and of nothing else */
const bareNone =
  /^(?:我们?|咱们?|公司|店里?|这边|目前|暂时|现在|都|也|还|就|真的?|,)*(?:没有?|无|未|不(?:适用|涉及|需要|用|做)|(?:no|none|n\/a)$)(?:的|了|过|呢|啊|呀|哦|嘞|这个|这项|这些|这种)*$/
/** as long as a shrug */
const shortest = 8

/** What was heard for an open question out of the clause that asks another one, or out of a remark beside it. */
function goesWithQuestion(fill: Fill, hearing: Hearing): boolean {
  const { segments, norm } = hearing
  const saidIn = (segment: Segment): string => quoteOf(norm, segment.start, segment.end).quote
  const holders = segments.filter(segment => saidIn(segment).includes(fill.quote))
  // 国家咋规定就咋来 四级是吧 就四级: said once more as an answer
  const from = holders.findLast(segment => !segment.question) ?? holders[0]
  if (!from) return isAcross(fill, hearing)
  const said = saidIn(from)
  // 我们卖厨师刀,这算管制刀具不: what leads up to the question may be the answer, and is shown
  if (fill.doubt === 'asked' && !from.question) return false
  if (from.question) return said.length > sentence && (fill.doubt !== undefined || typeof fill.value === 'string')
  // less than three fifths of the clause are the value: the rest is about something else
  if (typeof fill.value === 'number' || isDay.test(String(fill.value)))
    return fill.doubt !== undefined || fill.quote.length * 5 <= said.replace(around, '').length * 3
  if (names.test(said) && !remark.test(said)) return false
  const opens = from === segments[0]
  return opens
    ? remark.test(said) && (fill.doubt !== undefined || fill.confidence < plain)
    : fill.doubt !== undefined || fill.confidence < plain
}
/** words around a figure that are about nothing else */
const around = /(?:也|就|才|只|大概|大约|差不多|左右|一共|总共|目前|现在|我们?|咱们?|是|有|多|少|了|的|吧|呢|啊|嘛)+/g

/** What is said around a question, without the clauses that are an answer to what is open: 网站主要卖手工皂,也有教程。备案要多久? */
export function aroundQuestion(fills: readonly Fill[], { asked, segments, norm, text }: Hearing): string {
  const isText = (key: string): boolean => asked.some(field => field.key === key && field.type === 'text')
  const answers = fills.filter(({ field, doubt, quote }) => doubt === undefined && isText(field) && tellsPage.test(quote))
  if (answers.length === 0) return text
  const isIn = ({ start, end }: Segment): boolean => {
    const said = quoteOf(norm, start, end)
    return answers.some(answer => answer.start < said.end && said.start < answer.end)
  }
  // 就介绍我们有哪些律师 办过什么案子 is all of it the page
  if (segments.some(segment => segment.question && isIn(segment))) return text
  return segments
    .filter(segment => segment.question || !isIn(segment))
    .map(({ start, end }) => text.slice(start, end))
    .join(',')
}

/** 没有留言功能,公安备案一定要做吗: a clause of its own that says nothing else */
function isOutright({ quote, field }: { readonly quote: string; readonly field: string }, { segments, norm }: Hearing): boolean {
  return segments.some(({ question, start, end, cues }) => {
    const said = quoteOf(norm, start, end).quote
    if (question || !said.includes(quote) || remark.test(said.replace(/^(?:没有?|不)/, ''))) return false
    return quote.length * 5 >= said.replace(around, '').length * 4 || cues.some(cue => cue.fields.includes(field) && cue.word.length > 2)
  })
}

/** the answers that go with what is open, and are known to be wanted */
const isAbout = (field: string, sure: Understanding['topics'], { tools }: Hearing): boolean =>
  sure.some(({ id }) => tools.lexicon.topicsOfField[field]?.includes(id))

/** 工作室没执照就我个人弄的 可以备案吗: what leads up to a question about the very thing is shown for a yes */
function ledUp(fill: Fill, sure: Understanding['topics'], hearing: Hearing): Fill | undefined {
  const type = hearing.asked.find(({ key }) => key === fill.field)?.type
  if (type !== 'enum' || !isAbout(fill.field, sure, hearing)) return undefined
  const { segments, norm } = hearing
  const holds = segments.some(segment => {
    const said = quoteOf(norm, segment.start, segment.end).quote
    return !segment.question && said.includes(fill.quote) && ownAffair.test(said)
  })
  return holds ? { ...fill, confidence: Math.min(fill.confidence, shown), doubt: 'asked' } : undefined
}
const shown = 0.7
/** 公司改名了, 工作室没执照: somebody tells of their own */
const ownAffair = /^(?:我(?!想|觉得|听)|咱|俺|本|公司|单位|店|工作室|执照|营业执照)/

/** 演练是消防演习那种吗 我们每年都搞啊: who asks what the thing is may be telling of another */
function means(fill: Fill, sure: Understanding['topics'], hearing: Hearing): Fill {
  const { segments, text } = hearing
  const [first] = segments
  const asksWhat = first?.question && segments.length > 1 && whatIsIt.test(text.slice(first.start, first.end))
  if (
    !asksWhat ||
    fill.doubt ||
    !isAbout(fill.field, sure, hearing) ||
    !chosen.has(hearing.asked.find(({ key }) => key === fill.field)?.type ?? '')
  )
    return fill
  return { ...fill, confidence: Math.min(fill.confidence, shown), doubt: 'asked' }
}
const whatIsIt =
  /(?:是|算|叫|指)(?:不是)?[^,。?]{1,12}(?:那种|那个|这种|一样)(?:吗|么|不)?$|(?:和|跟)[^,。?]{1,10}(?:一样|一回事|一个东西)(?:吗|么|不)/

/** a description is no shorter */
const telling = 6
/** what a page holds, in so many words */
const describes = /卖|做|介绍|展示|提供|发布|放|分享|主要|内容|网站|服务|产品|记录|写|教|show|sell|about|offer/

/** 主要卖手工皂,也有教程。备案要多久? In a long text that was written down whole, what stands before or behind the question. */
function besideQuestion(fill: Fill, { asked, segments, norm }: Hearing): Fill | undefined {
  if (typeof fill.value !== 'string' || asked.find(({ key }) => key === fill.field)?.type !== 'text') return undefined
  const inside = segments.map(segment => ({ ...segment, ...quoteOf(norm, segment.start, segment.end) }))
  const parts = inside.filter(part => part.start < fill.end && fill.start < part.end)
  const asks = parts.findIndex(({ question }) => question)
  if (asks < 0) return undefined
  const last = parts.findLastIndex(({ question }) => question)
  const closed = parts.findLastIndex(({ closes }, at) => at < asks && closes)
  const [before, after] = [parts.slice(0, closed + 1), parts.slice(last + 1)]
  const kept = [before, after].find(run => run.some(({ quote }) => describes.test(quote)))
  const [first, end] = [kept?.at(0), kept?.at(-1)]
  if (!first || !end || end.end - first.start < telling || remark.test(first.quote)) return undefined
  const start = Math.max(fill.start, first.start)
  const quote = norm.original.slice(start, end.end)
  return { ...fill, value: quote, quote, start, end: end.end }
}

/** 跑网站的一台,数据库一台: clauses of which none asks are an answer beside the question */
function isAcross(fill: Fill, { segments, norm }: Hearing): boolean {
  const parts = segments.filter(({ start, end }) => {
    const part = quoteOf(norm, start, end)
    return part.start < fill.end && fill.start < part.end
  })
  if (parts.some(({ question }) => question)) return true
  return fill.doubt !== undefined && fill.doubt !== 'asked' && typeof fill.value !== 'number'
}
const isDay = /^\d{4}-\d{2}-\d{2}$/
/** a name as such */
const plain = 0.9
