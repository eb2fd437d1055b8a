import type { FilingEventType, FilingId } from '../../case/events.ts'
import { addDays, weekdayOf } from '../../fields/calendar.ts'
import type { Hearing } from '../hearing.ts'
import { anyOf } from '../patterns/any-of.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { quoteOf } from '../text/normalise.ts'
import { redactText } from '../text/redact-text.ts'
import type { Understanding } from '../understanding.ts'
import { dayOf } from './hear-changes.ts'
import { type ReturnWords, tellsReturn } from './tells-return.ts'

export interface MoveSaid {
  readonly type: FilingEventType
  /** where the message names it */
  readonly filing?: FilingId
  /** yyyy-mm-dd; today when no day is named */
  readonly on: string
  /** as it was written; checked by the core */
  readonly number?: string
  readonly quote: string
  /** the message names reasons, or is the notice itself */
  readonly notice?: string
}

/** How people say that a filing moved. Patterns match one clause of normalised text. */
export interface MoveWords {
  readonly moves: readonly {
    readonly type: FilingEventType
    readonly said: RegExp
    /** unmistakable, whatever is being asked */
    readonly plain: RegExp
    /** a whole message that can mean nothing else */
    readonly alone?: RegExp
    readonly filing?: FilingId
  }[]
  /** not yet, whether, when, if: nothing happened */
  readonly unless: RegExp
  /** somebody comes to look */
  readonly visit: RegExp
  /** a question, not a word of what will be */
  readonly asks: RegExp
  /** a story of long ago */
  readonly before: RegExp
  /** all of a first message tells that a filing was handed in, and nothing else */
  readonly handedIn: RegExp
  /** a pasted notice: who writes, and what it decides */
  readonly notice: RegExp
  readonly returns: ReturnWords
  readonly filings: Readonly<Record<FilingId, RegExp>>
  readonly numbers: Readonly<Partial<Record<FilingId, RegExp>>>
}

const ofOwner: ReadonlySet<string> = new Set(['phone', 'email', 'domain', 'ip', 'idNumber'])

/** An owner's numbers, mailbox, domain and address of a server: no notice holds so many. */
export const tellsAll = ({ spans }: Hearing): boolean =>
  new Set(spans.filter(({ kind }) => ofOwner.has(kind)).map(({ kind }) => kind)).size >= 4

const ofAnswer = /名字|名称|手机|电话|邮箱|地址|域名|(?<![a-z])ip(?![a-z])|身份证|日期|证件|负责人|联系人/

/**
 * 提交了, 短信核验过了, 管局打电话来了, 通过了 with the number, 被退回了: what happened to a filing outside. While questions are open only
 * words that can mean nothing else count.
 */
export function hearMoves(hearing: Hearing, sensitive: Understanding['sensitive']): MoveSaid | undefined {
  const { moves: words } = hearing.tools.lexicon
  const { after, text: typed, today } = hearing.request
  // who opens with a notice has handed something in elsewhere; any other word of a filing needs one, but for one that says no more than that
  const isNew = hearing.request.filings.length === 0
  // 要有应急预案,没有要整改,帮我写一份: a paper is wanted, and nothing was handed in
  const isSent = hearing.request.filings.some(filing => filing !== 'contingencyPlan')
  if (!isSent && words.returns.wants.test(hearing.text) && !words.returns.returned.test(hearing.text)) return undefined
  const returned = isNew && tellsAll(hearing) ? null : tellsReturn(hearing.text, isNew, words.returns)
  const named = filingIn(hearing.text, words)
  const shared = { ...(named ? { filing: named } : {}), on: dayIn(hearing, today) }
  // 我的备案已经在阿里云提交了, as the first word: all of it tells that
  if (isNew && returned === null && words.handedIn.test(hearing.text.trim()))
    return { type: 'submitted', filing: 'icpFiling', ...shared, quote: typed.slice(0, 80) }
  if (isNew && returned === null) return undefined
  const back = words.moves.find(move => move.type === 'takenBack')?.said
  const takesBack = back !== undefined && clausesOf(hearing.text).some(clause => back.test(clause.text))
  if (after === 'notice' && !takesBack && isTelling(hearing) && !isStep(hearing, words))
    return { type: 'rejected', ...shared, quote: typed.slice(0, 80), notice: redactText(typed, sensitive) }
  if (words.notice.test(hearing.text) && hearing.text.length >= 16)
    return { type: returned ?? 'rejected', ...shared, quote: typed.slice(0, 80), notice: redactText(typed, sensitive) }
  if (returned && (isNew || words.returns.because.test(hearing.text)))
    return {
      type: returned,
      ...shared,
      quote: typed.slice(0, 80),
      ...(words.returns.because.test(hearing.text) || /[,。;\n].{4,}/.test(hearing.text) ? { notice: redactText(typed, sensitive) } : {}),
    }
  if (hearing.segments.some(segment => segment.question) && !/[,。;]/.test(hearing.text)) return undefined
  const alone = words.moves.find(move => isAlone(move, hearing) && !takesStep(hearing, move.type))
  if (alone && !isNew) return { type: alone.type, ...shared, ...(named ? {} : filingOf(alone)), quote: typed.slice(0, 80) }
  for (const clause of clausesOf(hearing.text)) {
    const free = after === 'open' || after === 'notice' || (after === 'busy' && isNamed(clause.text, words))
    const { text } = clause
    // a visit is told before it happens
    const isAhead = words.unless.test(text) && !(words.visit.test(text) && !words.asks.test(text))
    if (isAhead || (!free && words.before.test(hearing.text))) continue
    if (!anyOf(patternsOf(words)[free ? 'said' : 'plain']).test(text)) continue
    const found = words.moves.find(move => (free ? move.said : move.plain).test(text))
    // 号记错了，是浙ICP备…: another number, not another step
    // 小程序名字说错了,叫…: another answer
    if (found?.type === 'takenBack' && (numberIn(hearing.text, words) || ofAnswer.test(hearing.text))) continue
    if (found?.type === 'approved' && ofCheck.test(hearing.text) && !ofFiling.test(hearing.text)) continue
    if (!found || (isNew && found.type !== 'rejected' && found.type !== 'supplementRequested')) continue
    const number = numberIn(hearing.text, words) ?? (named === 'publicSecurityFiling' ? digitsIn(hearing.text) : undefined)
    const asks = found.type === 'rejected' || found.type === 'supplementRequested'
    const quote = quoteOf(hearing.norm, clause.start, clause.end).quote
    // 要补材料：应急预案、演练记录 names what is asked for in the same breath
    const says =
      asks &&
      (plain(typed).length > plain(quote).length + 3 ||
        plain(quote).length > longestStep ||
        /[:：]\s*\S{2,}|[\u4e00-\u9fff] +[\u4e00-\u9fff]{4,}/.test(typed))
    const filing = named ?? number?.filing ?? found.filing
    return {
      type: found.type,
      on: found.type === 'onsite' ? visitDay(hearing, today) : shared.on,
      ...(filing ? { filing } : {}),
      ...(number ? { number: number.raw } : {}),
      quote,
      ...(says ? { notice: redactText(typed, sensitive) } : {}),
    }
  }
  return undefined
}

/** 刷脸又试了一次,过了: what passed is no filing */
const ofCheck = /刷脸|人脸|活体|真实性核验|实名|过户|等保|测评|演练|扫描/
const ofFiling = /备案|icp|管局|审核|审批|公安|号(?:下来|发)/

/** 材料在阿里云提交了，昨天交的: the day behind it */
const andWhen =
  /[,。\s]{1,3}(?:大?前天|昨天|昨晚|今天|上周[一二三四五六日天]?|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[号日])(?:上午|下午|晚上)?(?:提交|递交|交|报|传|弄)的[。!！~]{0,3}$/

/** 整改好了，已经重新提交: what was done about a reason, and that it went in again. */
const isAlone = ({ type, alone }: MoveWords['moves'][number], { text, request }: Hearing): boolean =>
  alone !== undefined &&
  (alone.test(text.trim().replace(type === 'submitted' ? andWhen : /$^/, '')) ||
    (type === 'submitted' && request.after === 'busy' && clausesOf(text).some(clause => alone.test(clause.text.trim()))))

interface Patterns {
  readonly said: readonly RegExp[]
  readonly plain: readonly RegExp[]
}
const patterns = new WeakMap<MoveWords, Patterns>()

function patternsOf(words: MoveWords): Patterns {
  const before = patterns.get(words)
  if (before) return before
  const listed = { said: words.moves.map(({ said }) => said), plain: words.moves.map(move => move.plain) }
  patterns.set(words, listed)
  return listed
}

const filingOf = ({ filing }: { readonly filing?: FilingId }) => (filing ? { filing } : {})

/** It names the filing or its number: no answer to whatever else is put. */
const isNamed = (text: string, { filings, numbers }: MoveWords): boolean =>
  /备案/.test(text) || [filings.publicSecurityFiling, ...Object.values(numbers)].some(pattern => pattern.test(text))

/** A field that is asked for has this step among its choices: the message answers it. */
const takesStep = ({ asked }: Hearing, type: FilingEventType): boolean => asked.some(({ codes }) => codes?.includes(type))

/** 材料补交了, 下周来现场看: something happened, where the words of a notice were asked for. */
const isStep = ({ text }: Hearing, { moves, visit }: MoveWords): boolean =>
  text.length <= longestStep &&
  !/[:：]/.test(text) &&
  (visit.test(text) || moves.some(({ type, said }) => (type === 'submitted' || type === 'smsPassed') && said.test(text)))
const longestStep = 20

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Neither a question nor a word that steers: somebody answers what was asked for. */
const isTelling = (hearing: Hearing): boolean =>
  plain(hearing.text).length >= 4 &&
  !hearing.segments.some(segment => segment.question) &&
  !/^(?:没有?(?:原文|通知|收到)?|不知道|找不到|忘了|跳过|晚点|以后|稍等|等一下|转人工)/.test(hearing.text.trim())

function filingIn(text: string, { filings }: MoveWords): FilingId | undefined {
  const named = (Object.keys(filings) as FilingId[]).filter(filing => filings[filing].test(text))
  // 网安要补应急预案: a plan is a paper of the other filings
  const filed = named.length > 1 ? named.filter(filing => filing !== 'contingencyPlan') : named
  return filed.length === 1 ? filed[0] : undefined
}

function numberIn(text: string, { numbers }: MoveWords): { readonly filing: FilingId; readonly raw: string } | undefined {
  for (const [filing, pattern] of Object.entries(numbers)) {
    const raw = pattern.exec(text)?.[0]
    if (raw) return { filing: filing as FilingId, raw }
  }
  return undefined
}

/** a police number without its words */
function digitsIn(text: string): { readonly filing: FilingId; readonly raw: string } | undefined {
  const raw = /(?<!\d)\d{14}(?!\d)/.exec(text)?.[0]
  return raw ? { filing: 'publicSecurityFiling', raw } : undefined
}

/** The day that the message names, when it is not ahead. */
const dayIn = ({ spans }: Hearing, today: string): string =>
  spans.map(span => dayOf(span, today)).find(day => day !== undefined && day <= today) ?? today

/** 下周二上门, 周四来: a visit is told ahead of its day. */
function visitDay({ spans }: Hearing, today: string): string {
  for (const span of spans) {
    if (span.kind !== 'date') continue
    const weekday = span.date.form === 'weekday' ? addDays(today, (span.date.weekday - weekdayOf(today) + 7) % 7) : undefined
    const day = weekday ?? dayOf(span, today)
    if (day !== undefined) return day
  }
  return today
}

/** who types no commas leaves a space */
const clause = /(?:(?!(?<=[\u4e00-\u9fff]) {1,4}[\u4e00-\u9fff])[^,。;!\n])+/g
const clausesOf = (text: string): readonly { readonly text: string; readonly start: number; readonly end: number }[] =>
  matchesOf(clause, text).map(match => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
