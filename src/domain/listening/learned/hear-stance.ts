import type { AnsweredState } from '../../case/state.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Lexicon } from '../lexicon.ts'
import { worries } from '../questions/worries.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Segment } from '../text/split-segments.ts'
import { chancesOf, type Stance } from './stance-model.ts'

/** below it a message without a question mark asks nothing, whatever words it has */
const hardlyAsks = 0.1
/** from here it does what it seems to do, where nothing else was heard */
const surelyDoes = 0.6
/** where something doubtful was heard: 合同上有名字,明天翻出来跟你讲 */
const plainlyDoes = 0.85
/** a value in words that is like what had to be asked back is none from here */
const tooVague = 0.76
/** a message with a question mark and a doubtful value asks from here */
const ratherAsks = 0.7
/** a message without a mark asks from here */
const surelyAsks = 0.75
/** a longer message is heard by its parts */
const longest = 80

/** How likely the message does each thing, to the field that was asked for alone. */
export const chancesIn = (text: string, asked: readonly FieldDefinition[], lexicon: Pick<Lexicon, 'stances'>) =>
  chancesOf(text, asked.length === 1 ? asked[0]?.type : undefined, lexicon.stances)

/** words that do little else than ask */
export const asksPlainly =
  /吗|么$|[是对]吧|呢(?:$|[^\u4e00-\u9fff])|([\u4e00-\u9fff])[没不]\1|请问|(?:什么|啥子?)(?:叫|是)|(?:怎么|咋)(?:办|整|弄|填|选|算)|为(?:什么|啥)|多久|多少(?:钱|$|[,。\s])|是(?:谁|啥|什么)(?:$|[,。\s呀啊])|^(?:so |and |but |ok(?:ay)? )?(?:what|why|how|when|where|which|who|can|could|do|does|is|are|should)\b/

/** To an open question, words of a question without its mark, in what is unlike everything that people ask. */
export const asksNothing = (
  segments: readonly Segment[],
  text: string,
  asked: readonly FieldDefinition[],
  lexicon: Pick<Lexicon, 'stances'>,
): boolean =>
  asked.length > 0 &&
  text.length <= longest &&
  !text.includes('?') &&
  segments.some(segment => segment.question) &&
  !asksPlainly.test(text) &&
  chancesIn(text, asked, lexicon).question < hardlyAsks

/** 问这个干嘛,不想说: whoever will not say it asks for no reason */
export const keepsBack = ({ text, asked, tools }: Hearing): boolean =>
  asked.length === 1 && text.length <= longest && chancesIn(text, asked, tools.lexicon).declined >= plainlyDoes

/** How likely the message asks something, 0..1. */
export const chanceOfAsking = ({ text, asked, tools }: Hearing): number => chancesIn(text, asked, tools.lexicon).question

/** 一定要本人刷脸嘛: like questions, without a mark or a word of one */
export const seemsToAsk = (hearing: Hearing): boolean =>
  hearing.asked.length > 0 && hearing.text.length <= longest && chanceOfAsking(hearing) >= surelyAsks

const states = ['later', 'declined', 'unknown', 'notApplicable'] as const satisfies readonly (AnsweredState & Stance)[]

/**
 * What the message says of the only open field where no words that are known said anything: 定稿后发您, draft is with legal. Whoever keeps a paper
 * back or has to ask is not asked the same at once.
 */
export function withLearnedStance(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const [field, ...others] = hearing.asked
  const { text } = hearing
  if (!field || others.length > 0 || text.length > longest) return heard
  // 何为“重要数据”?请给出判定标准: what is put forward of a question is no answer
  if (text.includes('?'))
    return heard.fills.length > 0 && heard.fills.every(fill => fill.confidence < sureFrom) && chanceOfAsking(hearing) >= ratherAsks
      ? { ...heard, fills: [] }
      : heard
  if (isTitleAlone(heard.clarifies, text)) return heard
  const vague = withoutVague(heard, field, hearing)
  if (vague) return vague
  if (heard.states.length > 0 || heard.fills.some(fill => fill.field !== field.key || fill.confidence >= sureFrom)) return heard
  if (heard.rejects.length > 0 && field.type !== 'text') return heard
  const chances = chancesIn(text, hearing.asked, hearing.tools.lexicon)
  const state = states.find(each => chances[each] >= (heard.fills.length > 0 ? plainlyDoes : surelyDoes))
  if (!state || (state === 'notApplicable' && !mayBeMissing(field)) || (state === 'declined' && worries(text))) return heard
  const { quote } = quoteOf(hearing.norm, 0, text.length)
  return { ...heard, fills: [], states: [{ field: field.key, state, quote }], rejects: [], clarifies: [] }
}

/** 周老师, to who is in charge: a surname is asked back for the rest of it, whatever it is like */
export const isTitleAlone = (clarifies: readonly { readonly why: string }[] | undefined, text: string): boolean =>
  text.trim().length <= longestTitle && (clarifies ?? []).some(({ why }) => why === 'name')
const longestTitle = 5

const chosen: ReadonlySet<string> = new Set(['enum', 'multiEnum', 'boolean'])
const allOfIt = 0.45

/** 菜场对面, 我跟朋友合伙的: what was taken for the value is like what had to be asked back; undefined where it is not */
function withoutVague(heard: FieldsHeard, field: FieldDefinition, hearing: Hearing): FieldsHeard | undefined {
  const [fill, ...more] = heard.fills
  if (
    fill?.field !== field.key ||
    more.length > 0 ||
    !(chosen.has(field.type) || field.kind === 'address') ||
    heard.states.length > 0 ||
    /\d/.test(fill.quote) ||
    // 两个都办: the known words are all of it
    (field.kind !== 'address' && fill.quote.length >= hearing.text.trim().length * allOfIt)
  )
    return undefined
  if (chancesIn(hearing.text, hearing.asked, hearing.tools.lexicon).vague < tooVague) return undefined
  return { ...heard, fills: [], clarifies: [{ field: field.key, quote: fill.quote, why: 'value' }] }
}

/** a yes or no, and what everybody has, is asked back */
const mayBeMissing = (field: FieldDefinition): boolean => field.type !== 'boolean' && field.kind !== 'personName'
