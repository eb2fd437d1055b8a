import type { FieldDefinition } from '../../fields/definition.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, wordsOf } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { partForgotten } from './part-forgotten.ts'
import { readStance, type Stance } from './read-stance.ts'
import { readState } from './read-state.ts'

/** a story is told in more words than an answer is put off in */
const longest = 120

const isFree = ({ type, kind }: FieldDefinition): boolean =>
  type === 'text' || (type === 'string' && (kind === undefined || ['freeText', 'siteName', 'publicKey', 'organisationName'].includes(kind)))

/** other facts in one message */
const tellsMuch = 3

/** a list of one step: 等我们运维写 他礼拜三交 */
const isLone = ({ field, value }: Fill): boolean => field === 'ddosRunbookSteps' && Array.isArray(value) && value.length === 1

/** doubts about whether the words are a value at all */
const ofWords: ReadonlySet<string> = new Set(['name', 'story', 'place', 'choice', 'words', 'partial'])

/** 他今天请假,让小赵自己来填: the one question that was asked was put off, refused or shrugged at, and nothing else was said. */
export function withStance(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const [field, ...others] = hearing.asked
  if (!field || others.length > 0 || hearing.request.confirming.length > 0 || hearing.text.length > longest) return heard
  const own = <T extends { readonly field: string }>(list: readonly T[]): T | undefined => list.find(each => each.field === field.key)
  const fill = own(heard.fills)
  if (findCorrections(hearing.text).slips.length > 0) return heard
  const wonders = fill && field.type === 'boolean' ? wondersWhat(hearing) : undefined
  if (wonders) return without(heard, field.key, { field: field.key, state: 'unknown', quote: wonders })
  const elsewhere = fill && isFree(field) && !own(heard.states) ? statedBeside(fill, field, hearing) : undefined
  if (elsewhere) return without(heard, field.key, elsewhere)
  // 我不能随便给,先空着吧: kept back, however it is put
  const isKept = own(heard.states)?.state === 'later' && readStance(hearing.text)?.state === 'declined'
  if (isKept) return without(heard, field.key, { field: field.key, state: 'declined', quote: hearing.request.text.trim() })
  // 这一栏先空着:新办公室的门牌以合同为准,签完再补给您
  const isLeftOpen = field.kind === 'address' && fill?.doubt !== undefined && /空着|再补|补(?:给|上)/.test(hearing.text)
  if (own(heard.states) || (fill && !isLeftOpen && !((isFree(field) || isLone(fill)) && ofWords.has(fill.doubt ?? '')))) return heard
  if (own(heard.rejects) && !isFree(field)) return heard
  if (own(heard.clarifies) && partForgotten.test(hearing.text)) return heard
  const noughts = wordsOf(hearing, field.key).none
  const none = /一[\u4e00-\u9fff](?:都|也)(?:没|不)/.exec(hearing.text)
  // 敏感的一条都没出过境
  if (none && !fill && typeof noughts === 'object' && typeof noughts.value === 'number') {
    const place = quoteOf(hearing.norm, none.index, none.index + none[0].length)
    return { ...heard, fills: [...heard.fills, { field: field.key, value: noughts.value, ...place, confidence: 0.85 }] }
  }
  // 杜总不在就找小罗: who is away is what was asked
  if (field.key === 'deputyWhenUnreachable' && /(?:找|由|换|打给|联系|让)[^,。]{1,8}$/.test(hearing.text.trim())) return heard
  // 我人在义乌,站放在新加坡那边,做外贸的: it tells so much else that it puts nothing off
  if (heard.fills.filter(each => each.field !== field.key && each.confidence >= sureFrom).length >= tellsMuch) return heard
  const stance = readStance(hearing.text)
  if (!stance || !fits(stance, field, hearing) || (fill && stance.nothing)) return heard
  const asks = hearing.segments.at(-1)?.question === true
  if (asks && stance.state !== 'declined') return heard
  return without(heard, field.key, { field: field.key, state: stance.state, quote: hearing.request.text.trim() })
}

function without(heard: FieldsHeard, key: string, state: FieldsHeard['states'][number]): FieldsHeard {
  const rest = <T extends { readonly field: string }>(list: readonly T[]): readonly T[] => list.filter(each => each.field !== key)
  return {
    ...heard,
    fills: rest(heard.fills),
    rejects: rest(heard.rejects),
    clarifies: rest(heard.clarifies),
    states: [...rest(heard.states), state],
  }
}

/** 清洗是啥,没买过吧: who does not know the thing knows not whether it is there */
function wondersWhat(hearing: Hearing): string | undefined {
  const { text, segments } = hearing
  if (!/吧[。.!]?$/.test(text.trimEnd()) || segments.length < 2) return undefined
  const asks = segments.some(({ start, end }) =>
    /(?:是|叫)(?:什么|啥)(?:呀|啊|来着|东西|玩意)?$|^(?:什么|啥)(?:是|叫)/.test(text.slice(start, end)),
  )
  return asks ? hearing.request.text.trim() : undefined
}

/** 我们村都叫它老槐树水果店,执照上写啥得看看: the paper says it, and the paper is to be looked at */
function statedBeside(fill: Fill, field: FieldDefinition, hearing: Hearing): FieldsHeard['states'][number] | undefined {
  const paper = hearing.segments.find(
    segment => (segment.end <= fill.start || segment.start >= fill.end) && onPaper.test(hearing.text.slice(segment.start, segment.end)),
  )
  const words = paper ? hearing.text.slice(paper.start, paper.end) : ''
  const state = readState(words, 0)?.state ?? readStance(words)?.state
  return state === 'later' || state === 'unknown'
    ? { field: field.key, state, quote: quoteOf(hearing.norm, paper?.start ?? 0, paper?.end ?? 0).quote }
    : undefined
}

const onPaper = /(?:执照|证(?:书|件)?|合同|登记|章|票|注册)(?:上|里)?(?:面)?(?:写|印|叫|是|登)?(?:的|着)?(?:什么|啥|哪|怎么|全称|名)/

/** Of what everyone has nobody has none, and a no is the answer to a yes or no. */
function fits(stance: Stance, field: FieldDefinition, hearing: Hearing): boolean {
  if (!stance.nothing) return true
  const words = wordsOf(hearing, field.key)
  return field.type !== 'boolean' && (words.none === 'notApplicable' || words.notApplicable !== undefined || field.optional === true)
}
