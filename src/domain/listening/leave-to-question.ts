import type { FieldDefinition } from '../fields/definition.ts'
import type { FieldsHeard } from './hear-fields.ts'
import type { Hearing } from './hearing.ts'
import { quoteOf } from './normalise.ts'
import type { Segment } from './split-segments.ts'
import type { Fill, Understanding } from './understanding.ts'

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
const putsOff = /晚点|晚些|回头|待会|等会|等下|一会|稍后|过会|过几天|明天|后天|下次|以后再|先跳过|later|tomorrow/

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
            said => !fieldOf.has(said.field) || !topics.some(({ score }) => score >= perhaps) || standsAlone(said, hearing),
          ),
        }
  const within = (quote: string): boolean =>
    sure.some(topic => topic.quote.length > sentence && topic.quote.length > quote.length && topic.quote.includes(quote))
  const belongs = (fill: Fill): boolean => {
    const field = fieldOf.get(fill.field)
    if (!field) return false
    // 行吧同意 能快点不: a consent in so many words
    if (field.key === 'consentSensitive' && /同意|agree|consent/i.test(fill.quote)) return false
    if (chosen.has(field.type)) return within(fill.quote)
    if (field.type === 'text' && fill.doubt !== 'asked' && feeling.test(fill.quote)) return true
    return loose.has(field.type) ? goesWithQuestion(fill, hearing) : fill.doubt === 'asked' && within(fill.quote)
  }
  return {
    ...heard,
    fills: heard.fills.filter(fill => !belongs(fill)),
    clarifies: heard.clarifies.filter(each => !fieldOf.has(each.field)),
    states: heard.states.filter(said => !fieldOf.has(said.field) || standsAlone(said, hearing)),
  }
}

/** 不知道 and 明天再传 beside a question; 忘了备案号去哪查 and 我不想把脸给一个聊天框 go with what is asked. */
function standsAlone({ state, quote }: FieldsHeard['states'][number], { segments, norm }: Hearing): boolean {
  const saidIn = (segment: Segment): string => quoteOf(norm, segment.start, segment.end).quote
  // 清洗是啥,没买过吧: who asks what the thing is does not know whether it is there
  const wonders = state === 'unknown' && segments.some(segment => /(?:是|叫)(?:什么|啥)$/.test(saidIn(segment)))
  if (!wonders && segments.some(segment => segment.question && quote.includes(saidIn(segment)))) return false
  const from = segments.find(segment => saidIn(segment).includes(quote)) ?? segments.findLast(segment => quote.includes(saidIn(segment)))
  if (!from || from.question) return false
  const said = saidIn(from)
  if (said.length > shortest || (state === 'later' && !putsOff.test(said))) return false
  // 没演练过 is a fact; 他啥都不懂 and 虚拟号不给备 tell of somebody and something else
  return state === 'notApplicable' || state === 'later' || (!ofOthers.test(said) && quote.length * 5 >= said.length * 3)
}
const ofOthers = /[他她它]|老板|老总|法人|人家|别人|[给让]|号/
/** as long as a shrug */
const shortest = 8

/** What was heard for an open question out of the clause that asks another one, or out of a remark beside it. */
function goesWithQuestion(fill: Fill, hearing: Hearing): boolean {
  const { segments, norm } = hearing
  const saidIn = (segment: Segment): string => quoteOf(norm, segment.start, segment.end).quote
  const from = segments.find(segment => saidIn(segment).includes(fill.quote))
  if (!from) return fill.doubt !== undefined && fill.doubt !== 'asked'
  const said = saidIn(from)
  // 我们卖厨师刀,这算管制刀具不: what leads up to the question may be the answer, and is shown
  if (fill.doubt === 'asked' && !from.question) return false
  if (from.question) return said.length > sentence && (fill.doubt !== undefined || typeof fill.value === 'string')
  // less than three fifths of the clause are the value: the rest is about something else
  if (typeof fill.value === 'number' || isDay.test(String(fill.value)))
    return fill.doubt !== undefined || fill.quote.length * 5 <= said.length * 3
  if (names.test(said) && !remark.test(said)) return false
  const opens = from === segments[0]
  return opens
    ? remark.test(said) && (fill.doubt !== undefined || fill.confidence < plain)
    : fill.doubt !== undefined || fill.confidence < plain
}
const isDay = /^\d{4}-\d{2}-\d{2}$/
/** a name as such */
const plain = 0.9
