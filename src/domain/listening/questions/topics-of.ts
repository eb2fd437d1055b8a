import type { Hearing } from '../hearing.ts'
import { chanceOfAsking, seemsToAsk } from '../learned/hear-stance.ts'
import { readState } from '../states/read-state.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Understanding } from '../understanding.ts'
import { askedOption } from './asked-option.ts'
import { findTopics } from './find-topics.ts'
import { questionsOf } from './questions-of.ts'
import { isPlainEnglish } from './read-talk.ts'
import { worries } from './worries.ts'

const aboutThis =
  /(?:什么|啥)(?:是|叫)?(?:意思)?|是(?:什么|啥)|(?:哪里|哪儿|怎么|如何)(?:找|看|查|填|写|弄|拿)|看不懂|啥意思|哪个|选哪|举个?例|example|what (?:is|does)|mean/

/** 你们要执照号干嘛: why the very thing is asked for */
const whatFor = /(?:要|问|收|填|拿)[^,。?]{1,8}(?:干嘛|干吗|干什么|干啥|做啥|做什么|有(?:啥|什么)用)/

const isNeeded =
  /^(?:请问|那|这(?:个|项|一项|栏)?|它|是|也|就|,)*(?:必须|必需|一定|非得?|必)(?:要|得)?(?:填|给|写|传|有|提供|说|做|的)?(?:不可)?(?:吗|么|嘛|的吗)$|^(?:is (?:this|it) )?(?:required|mandatory|compulsory)$/

/** Questions of the message: answers of the catalogue, and help on the field that is asked about. */
export function topicsOf(hearing: Hearing, around = hearing.text): Understanding['topics'] {
  const topics: { id: string; quote: string; score: number }[] = []
  const sentences = questionsOf(hearing)
  for (const { start, asks, end } of sentences) {
    const text = hearing.text.slice(start, end)
    const { quote } = quoteOf(hearing.norm, start, end)
    const own = [
      ...new Set(hearing.cues.filter(cue => cue.start >= start && cue.end <= end && cue.word.length > 1).flatMap(cue => cue.fields)),
    ]
    const named = hearing.asked.find(field => own.includes(field.key))
    const asked = named ?? (aboutThis.test(text) && text.length < 12 ? hearing.asked[0] : undefined)
    const option = askedOption(text, hearing)
    if (option) topics.push({ id: `field:${option}`, quote, score: 0.9 })
    // 必须要吗? asks of nothing but what is open
    const mustIt = hearing.asked.length === 1 && isNeeded.test(text)
    if (mustIt) topics.push({ id: `field:${hearing.asked[0]?.key}`, quote, score: 0.7 })
    else for (const found of topicsIn(hearing.text.slice(asks, end), hearing, around)) topics.push({ ...found, quote })
    const wantsReason = named !== undefined && whatFor.test(text)
    if (asked) topics.push({ id: `field:${asked.key}`, quote, score: wantsReason ? 0.8 : named && aboutThis.test(text) ? 0.62 : 0.45 })
  }
  const best = new Map<string, { id: string; quote: string; score: number }>()
  for (const topic of topics) if ((best.get(topic.id)?.score ?? 0) < topic.score) best.set(topic.id, topic)
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, 4)
}

export const topicsIn = (
  question: string,
  { text, tools: { answers = [], lexicon }, request: { asking } }: Hearing,
  around = text,
): ReturnType<typeof findTopics> => (answers.length > 0 ? findTopics(question, lexicon, { around, asking }) : [])

/** from here a message that asks without any mark of a question is one: 这个是免费的吧 */
export const unmarked = 0.6
/** beside a name that is put forward only a question that is plain is one: 叫中国好茶叶可以不 */
export const plainly = 0.9
/** while something is asked for, a message without a mark is more likely an answer that was not understood */
const sureUnmarked = 0.64
/** where it reads like a question */
const likely = 0.45
/** and one that is unlike all questions is none */
const mayAsk = 0.4

/** 园里的保健医生吧, com.示例.app, 扫好了晚点拖上来: what answers the question in a way that was not understood asks nothing of its own */
export function isAnswerLike({ text, asked, segments }: Hearing): boolean {
  const said = text.trim()
  if (/^\S+$/.test(said) && /[a-z0-9\u4e00-\u9fff][._@:/-][a-z0-9\u4e00-\u9fff]/.test(said)) return true
  // a sentence that is closed as one
  if (/[^?]。$/.test(said) && said.length > 12) return true
  if (!worries(said) && /(?<!对|是|行|好|可以|没事|没问题|不要紧|没关系|不影响|来得及)吧[。.!~]*$/.test(said)) return true
  if (asked.some(field => field.type === 'upload') && /(?:做|拍|扫描?|弄|签|盖|打印|准备|画|导出)(?:好|完|过|齐)?了/.test(said)) return true
  return segments.some(segment => {
    const state = readState(text.slice(segment.start, segment.end), 0)?.state
    return state === 'declined' || state === 'later'
  })
}

export function unmarkedTopics(hearing: Hearing): Understanding['topics'] {
  const quote = hearing.request.text.trim().slice(0, 200)
  // 不知道 with nothing open asks nothing
  const said = readState(hearing.text.trim(), 0)
  if (said && said.end - said.start >= hearing.text.trim().length - 2) return []
  if (hearing.asked.length > 0 && (isAnswerLike(hearing) || (isPlainEnglish(hearing.text) && !seemsToAsk(hearing)))) return []
  // 影响了2000个用户: a figure is told, not asked about
  if (hearing.spans.some(span => span.kind === 'quantity') && !hearing.segments.some(segment => segment.question)) return []
  const isWorry = worries(hearing.text)
  if (hearing.asked.length > 0 && !isWorry && chanceOfAsking(hearing) < mayAsk) return []
  // 买的时候就认证了, 邮箱就别留了: what is about the open field itself answers it
  const aboutAsked = new Set(hearing.request.asking.flatMap(field => hearing.tools.lexicon.topicsOfField[field] ?? []))
  const asks = isWorry || seemsToAsk(hearing)
  const from = asks ? likely : hearing.asked.length > 0 ? sureUnmarked : unmarked
  return topicsIn(hearing.text, hearing)
    .filter(({ id, score }) => (asks || !aboutAsked.has(id)) && score >= from)
    .map(topic => ({ ...topic, quote }))
}

/** 为啥给我退回来了 asks for another reason than that of the open question */
export const asksElsewhere = (topics: readonly { readonly id: string; readonly score: number }[], { text }: Hearing): boolean =>
  text.length > 8 &&
  /退回|驳回|打回|关停|被封|注销|没(?:有)?收到/.test(text) &&
  topics.some(({ id, score }) => !id.startsWith('field:') && score >= 0.5)

const bareWhy = /^(?:为什么|为啥子?|干嘛|干吗|凭(?:什么|啥))[^,。]{0,3}(?:问|填|写|要|提供|收集?)(?:这个|这些|它|这)?[呢啊呀吗?]*$/

export const whyTopics = (hearing: Hearing): Understanding['topics'] => {
  const named = hearing.cues.filter(cue => cue.word.length > 1).flatMap(cue => cue.fields)
  const field =
    hearing.asked.find(each => named.includes(each.key)) ?? (named[0] ? hearing.tools.fields[named[0]] : undefined) ?? hearing.asked[0]
  const quote = hearing.request.text.trim().slice(0, 200)
  // 为什么要问这个 asks of what is open, and of nothing else
  const found = bareWhy.test(hearing.text.trim()) ? [] : topicsIn(hearing.text, hearing)
  return [
    ...(field ? [{ id: `field:${field.key}`, quote, score: asksElsewhere(found, hearing) ? 0.4 : 0.8 }] : []),
    ...found.map(topic => ({ ...topic, quote })),
  ]
}
