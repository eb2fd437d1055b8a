import { canonicalJson } from '../../canonical-json.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { type Held, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { isOfOthers } from '../people/of-others.ts'
import { convert, fitOf } from '../readers/read-number.ts'
import { accepts } from '../settling/accepts.ts'
import type { Span } from '../spans/span.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import type { Ask } from './ask-within.ts'
import { sameYear } from './same-year.ts'

/** Which earlier answer is meant, and where its new value is looked for, first place first. */
interface Target {
  readonly field: string
  readonly stretches: readonly (readonly [from: number, to?: number])[]
  /** the element of a list that is replaced */
  readonly element?: Json
  /** other fields that hold the same old value */
  readonly also?: readonly string[]
  /** the value is added to those that stand there */
  readonly adds?: true
}

const longest = 120
const severalAnswers = 2
/** 不是A,是B · 不叫A了,改叫B */
const pair =
  /(?:不是|并非|不叫|不姓|不在|isn'?t|not)\s?([^,，。;；]{1,40}?)(?:到期|的|了)?[,，。;；\s]{1,40}(?:而|但|其实|应该|写的|现在|我们|,|，)*(?:是|叫|改叫|姓|在|用|写|it'?s|but)\s?/
/** 是B,不是A · it is B, not A: the old one stands last */
const behind = /(?<![,，。;；\s])[,，。;；\s]+(?:而)?(?:不是|不在|不叫|not)\s?([^,，。;；]{1,40}?)[。.!！~\s的了啊哈呀哦]*(?:$|[.。]\s)/
/** what stands behind it is the new value */
const turn =
  /(?:更正|更改|修改|改|(?<!切)换|換)(?:一下|一哈|下)?(?:成|为|為|到|用|叫|做)|应该?(?:是|为|填|写)|应为|正确的?(?:是|为)|should (?:be|read)|(?<=[a-z]\s)(?:is|to)\s(?=\S)|(?:^|[,，。;；\s])(?:而?是|叫|我们的是|用)(?!不)/g
const changes =
  /少|多|漏|改|(?<!切)换|換|错|不对|不是|更正|才[对是]|写串|抄|应[该为是]|wrong|change|instead|should|not |mistake|typo|mistyped/i
const more = /漏(?:说|写|填|选|了)|忘(?:了)?(?:说|写|填|选)|还(?:有|要加|得加)|(?:再|要)?(?:加上|补上|加个|补个)/
const ordinals = ['一', '二', '三', '四', '五']

/**
 * An earlier answer that is put right by what singles it out: the old value itself, the person or the role with the detail, the
 * field with a word that turns. Whatever else the same words may mean, only that is changed; null when nothing is singled out.
 */
export function hearReplacement(hearing: Hearing, heard: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text } = hearing.request
  if (text.length > longest || text.trim().includes('\n')) return null
  const marked = findCorrections(hearing.text).corrects || pair.test(text) || behind.test(text)
  if (!marked && !changes.test(text) && !more.test(text)) return null
  // what was put forward is turned down, or several questions are answered: that is no word about the past
  const offered = new Set(hearing.request.confirming.map(each => each.field))
  if ([...namedFields(hearing)].some(field => offered.has(field))) return null
  if (new Set(heard.fills.filter(fill => isOpen(hearing, fill.field)).map(fill => fill.field)).size >= severalAnswers) return null
  for (const target of targetsOf(hearing, marked, ask)) {
    const fill = newValue(target, hearing, ask)
    const also = (fill ? (target.also ?? []) : []).flatMap(field => newValue({ ...target, field }, hearing, ask) ?? [])
    if (fill) return beside(fill, also, heard, hearing)
  }
  return null
}

/** The last that is tried: of what was told last, what takes such a value. */
export function hearRecent(hearing: Hearing, heard: FieldsHeard, ask: Ask): FieldsHeard | null {
  if (hearing.cues.some(cue => cue.roles.length > 0) || [...namedFields(hearing)].some(field => hearing.known(field) !== undefined))
    return null
  for (const target of byRecency(hearing)) {
    const fill = newValue(target, hearing, ask)
    if (fill) return beside(fill, [], heard, hearing)
  }
  return null
}

function newValue({ field, stretches, element, adds }: Target, hearing: Hearing, ask: Ask): Fill | undefined {
  const known = hearing.known(field)
  for (const [from, to] of stretches) {
    const said = ask(field, from, to).fills.find(fill => fill.field === field)
    if (!said) continue
    const definition = hearing.tools.fields[field]
    const whole = definition ? sameYear(definition, said.value, known, hearing.request.text.slice(from, to), hearing.text) : said.value
    const value = placed(whole, known, element, adds)
    if (value === undefined || same(value, known)) continue
    const { doubt, ...plain } = said
    return {
      ...plain,
      // whoever puts something right has told the story to its end
      ...(doubt && doubt !== 'story' && doubt !== 'likely' && !adds ? { doubt } : {}),
      value,
      start: said.start + from,
      end: said.end + from,
      confidence: Math.max(said.confidence, 0.8),
      corrects: true,
    }
  }
  return undefined
}

/** The list with its element replaced or the value added; a plain value as it is. */
function placed(value: Json, known: Json | undefined, element: Json | undefined, adds: true | undefined): Json | undefined {
  if (!Array.isArray(known)) return value
  const said = Array.isArray(value) ? value : [value]
  if (adds) return [...new Set([...known, ...said])].sort()
  if (element === undefined) return value
  const [fresh] = said.filter(each => !same(each, element))
  // a.com和a.cn两个,没漏: it stands there already
  return fresh === undefined || known.some(each => same(each, fresh)) ? undefined : known.map(each => (same(each, element) ? fresh : each))
}

function* targetsOf(hearing: Hearing, marked: boolean, ask: Ask): Generator<Target> {
  yield* byOldValue(hearing)
  yield* byRole(hearing, marked)
  if (marked) yield* byLikeness(hearing)
  yield* byPair(hearing, ask)
  yield* byName(hearing, marked)
}

/** 13700137000这个号不对,是13711137111 · 把shili-tea.cn改成shili-tea.net: an old value that stands in the message as it is. */
function* byOldValue(hearing: Hearing): Generator<Target> {
  const text = hearing.request.text.toLowerCase()
  if (!changes.test(text)) return
  for (const [field, value] of named(hearing, saidBefore(hearing))) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (typeof part !== 'string' || part.length < 6 || !/\d{3}|@|\w\.\w/.test(part)) continue
      const at = text.indexOf(part.toLowerCase())
      if (at < 0 || isInside(text, at, part.length)) continue
      const end = at + part.length
      yield {
        field: field.key,
        stretches: [[end], [0, at]],
        ...(Array.isArray(value) && value.length > 1 ? { element: part } : {}),
      }
    }
  }
}

const identifiers: ReadonlySet<string> = new Set(['phone', 'email', 'domain', 'ip'])

/** 小段的手机我写反了,是18800004455: the one earlier number, address or name of a domain from which it differs by a slip. */
function* byLikeness(hearing: Hearing): Generator<Target> {
  const spoken = hearing.spans.filter(span => identifiers.has(span.kind))
  const [span] = spoken
  if (!span || spoken.length > 1) return
  const fresh = hearing.text.slice(span.start, span.end)
  const place = quoteOf(hearing.norm, span.start, span.end)
  const held = saidBefore(hearing).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).flatMap(part =>
      typeof part === 'string' && part.length > 6 && /\d{3}|@|\w\.\w/.test(part) ? [{ field, value, part }] : [],
    ),
  )
  if (held.some(({ part }) => part === fresh && !hearing.cues.some(cue => cue.roles.length > 0))) return
  const like = named(
    hearing,
    held.filter(({ part }) => part !== fresh && isSlip(part, fresh)).map(each => [each.field, each.part] as const),
  )
  const parts = new Set(like.map(([, part]) => part))
  const [first] = like
  if (!first || parts.size > 1) return
  const whole = hearing.known(first[0].key)
  const also = like
    .slice(1)
    .flatMap(([field]) => (field.type === first[0].type && field.key !== first[0].key && Array.isArray(whole) ? [field.key] : []))
  yield {
    field: first[0].key,
    also,
    stretches: [[place.start, place.end], [0]],
    ...(Array.isArray(whole) && whole.length > 1 ? { element: first[1] } : {}),
  }
}

/** The same characters in another order, or at most two that differ. */
function isSlip(old: string, now: string): boolean {
  const [a, b] = [old.toLowerCase(), now.toLowerCase()]
  const sorted = (text: string): string => [...text].sort().join('')
  if (sorted(a) === sorted(b)) return true
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  return Math.max(a.length, b.length) - head - tail <= 2
}

/** A longer number, domain or address that only contains the old one. */
const isInside = (text: string, at: number, length: number): boolean =>
  /[\w.@-]/.test(text[at - 1] ?? '') || /[\w@-]/.test(text[at + length] ?? '')

/** 安全负责人的电话抄错了,应该是… · 孙丽的号码打错一位,…才对: the detail of a role, or of a person we know by name. */
function* byRole(hearing: Hearing, marked: boolean): Generator<Target> {
  const { cues, tools, text } = hearing
  if (!marked) return
  // 安全负责人改成周强,手机137…
  const [cue, ...others] = cues.filter(one => one.word.length > 1 && one.roles.length === 1)
  const name = cue && others.length === 0 ? tools.lexicon.roles[cue.roles[0] ?? '']?.fields.name : undefined
  const behindCue = cue ? /^(?:的)?(?:姓名|名字)?(?:要|得)?(?:改|换)(?:成|为)/.exec(text.slice(cue.end)) : null
  if (cue && name && behindCue && hearing.known(name) !== undefined)
    yield { field: name, stretches: clause(hearing, cue.end + behindCue[0].length) }
  const attributes = [...new Set(cues.flatMap(cue => cue.attributes))].filter(
    one => one === 'mobile' || one === 'email' || one === 'idNumber',
  )
  const people = Object.entries(tools.lexicon.roles).filter(([, { fields }]) => {
    const name = fields.name && hearing.known(fields.name)
    return typeof name === 'string' && name.length > 1 && text.includes(name.toLowerCase())
  })
  const spoken = cues.filter(cue => cue.word.length > 1 && cue.roles.length === 1).flatMap(cue => cue.roles)
  const roles = [...new Set(spoken)].length === 1 ? spoken.slice(0, 1) : spoken.length === 0 ? people.map(([role]) => role) : []
  for (const role of roles)
    for (const attribute of attributes) {
      const field = tools.lexicon.roles[role]?.fields[attribute]
      if (field && hearing.known(field) !== undefined && !isOpen(hearing, field)) yield { field, stretches: after(hearing) }
    }
}

/** 执照不是2040年到期,是长期: whose value is said not to hold; of those that are named, then of those told last. */
function* byPair(hearing: Hearing, ask: Ask): Generator<Target> {
  const { text } = hearing.request
  const first = pair.exec(text)
  const last = behind.exec(text)
  const found = first
    ? { old: first[1] ?? '', at: first.index + first[0].indexOf(first[1] ?? ''), stretch: [first.index + first[0].length] as const }
    : last
      ? { old: last[1] ?? '', at: last.index + last[0].indexOf(last[1] ?? ''), stretch: [0, last.index] as const }
      : null
  if (!found || found.old.trim() === '') return
  const old = found.old.trim().toLowerCase()
  const names = namedFields(hearing)
  const about = aboutFields(hearing)
  const rank = (key: string): number => (names.has(key) ? 2 : about.has(key) ? 1 : 0)
  const held = saidBefore(hearing)
    .filter(([field, value]) => !isOpen(hearing, field.key) && mayBe(old, field, value))
    .toSorted((a, b) => seqOf(hearing, b[0].key) - seqOf(hearing, a[0].key))
    .toSorted((a, b) => rank(b[0].key) - rank(a[0].key))
  const plain = held.filter(([, value]) => isPlainly(old, value))
  const best = plain.filter(([field]) => rank(field.key) === rank(plain[0]?.[0].key ?? ''))
  for (const [field] of best.length === 1 ? best : []) yield { field: field.key, stretches: [found.stretch] }
  for (const [field, value] of held.slice(0, mostTried)) {
    const heard = ask(field.key, found.at, found.at + found.old.length).fills.find(fill => fill.field === field.key)
    if (heard && same(heard.value, value)) yield { field: field.key, stretches: [found.stretch] }
  }
}

/** The old value as it stands, its figure alone, or the year of its date. */
const isPlainly = (old: string, value: Json): boolean =>
  typeof value === 'string'
    ? value.toLowerCase() === old ||
      (dayOf.test(old) && /^\d{4}-\d\d-\d\d/.test(value) && Number(value.slice(8, 10)) === Number(dayOf.exec(old)?.[1])) ||
      (/^\d{4}年?$/.test(old) && value.startsWith(`${old.slice(0, 4)}-`))
    : typeof value === 'number' && String(value) === old

const isDate = ({ type }: FieldDefinition): boolean => type === 'date' || type === 'dateOrLongTerm' || type === 'datetime'
const isFigure = ({ type }: FieldDefinition): boolean => type === 'number' || type === 'integer'
/** not the 17th, 不是28号 */
const dayOf = /^(?:the )?(\d{1,2})\s?(?:st|nd|rd|th|号|日)(?:那天|那个)?$/

/** Words about a day can only be the old value of a date, a figure only of a number. */
function mayBe(old: string, field: FieldDefinition, value: Json): boolean {
  if (isPlainly(old, value)) return true
  if (/\d\s?[年月日号.-]/.test(old) && !/^\d{1,2}\s?年$/.test(old)) return isDate(field)
  if (/[\d一二两三四五六七八九十半]/.test(old) && /年|月|天|台|个|人|小时|%|g|year|month|day/i.test(old)) return isFigure(field)
  return (
    field.type !== 'date' &&
    field.type !== 'number' &&
    field.type !== 'text' &&
    field.type !== 'boolean' &&
    // Alibaba Cloud is what we have on record as 阿里云
    (field.type !== 'string' || value === old || field.kind === 'brandName')
  )
}

/** readings of the old value that are tried, for the sake of time */
const mostTried = 12

/** 网站名称更正为… · 第二个域名写错了,是… · 语言还有英文,漏说了: the field is named, and a word turns or adds. */
function* byName(hearing: Hearing, marked: boolean): Generator<Target> {
  const slip = findCorrections(hearing.text).slips.at(-1)
  const names = namedFields(hearing)
  if (names.size === 0 && !slip) return
  const nth = /第\s?([一二三四五1-5])个/.exec(hearing.text)?.[1]
  const index = nth === undefined ? -1 : Math.max(ordinals.indexOf(nth), Number(nth) - 1 || -1)
  const lists = saidBefore(hearing).filter(([field, value]) => names.has(field.key) && Array.isArray(value) && value.length > 1)
  const [list, ...others] = lists
  if (marked && index >= 0 && list && others.length === 0 && Array.isArray(list[1]) && list[1][index] !== undefined)
    yield { field: list[0].key, stretches: after(hearing), element: list[1][index] }
  const kinds = saidBefore(hearing).filter(([field]) => names.has(field.key) && field.type === 'multiEnum')
  if (more.test(hearing.text) && kinds[0] && kinds.length === 1 && !/没|不/.test(hearing.text))
    yield { field: kinds[0][0].key, stretches: [[0]], adds: true }
  // 服务器买的是两年,刚才说错了
  if (slip && slip.start > 3 && !/[\p{L}\p{N}]{2}/u.test(hearing.text.slice(slip.end))) {
    const about = aboutFields(hearing)
    const held = saidBefore(hearing).filter(([field]) => !isOpen(hearing, field.key))
    // 刚才说错了: when it was said tells no day
    const lead = hearing.request.text
      .slice(0, slip.start)
      .replace(/(?<![,，。\s])[,，。\s]*(?:我|刚才|刚刚|前面|上面|之前){0,12}$/, '').length
    const newest = Math.max(...held.map(([field]) => seqOf(hearing, field.key)))
    const last = held.filter(([field]) => seqOf(hearing, field.key) === newest)
    for (const [field] of [...held.filter(each => about.has(each[0].key)), ...(last.length <= mostRecent ? last : [])])
      yield { field: field.key, stretches: [[0, lead]] }
  }
  const held = saidBefore(hearing).filter(([field]) => names.has(field.key) && !isOpen(hearing, field.key))
  if (held.length !== 1 && !held.every(([field]) => field.type === held[0]?.[0].type)) return
  const [only, ...rest] = held
  if (!only || rest.length > 0) return
  const [field] = only
  if (!marked) return
  if (new RegExp(turn.source).test(hearing.request.text)) yield { field: field.key, stretches: after(hearing).slice(0, -1) }
}

/** 刚才人数说少了,是1850个 · 服务器又续了一年,加起来是24个月,改一下: of what was told last or what the words are about, the one that takes such a value. */
function* byRecency(hearing: Hearing): Generator<Target> {
  const spoken = hearing.spans.filter(span => !/^(?:刚才|刚刚|之前|前面)$/.test(hearing.text.slice(span.start, span.end)))
  if (spoken.length === 0 || hearing.asked.some(field => spoken.some(span => takes(field, span)))) return
  const held = saidBefore(hearing).filter(([field]) => !isOpen(hearing, field.key) && spoken.some(span => takes(field, span)))
  const about = aboutFields(hearing)
  const meant = held.filter(([field]) => about.has(field.key))
  const newest = Math.max(...held.map(([field]) => seqOf(hearing, field.key)))
  const last = held.filter(([field]) => seqOf(hearing, field.key) === newest)
  const found = (meant.length > 0 ? meant : last).filter(([field, value]) => spoken.some(span => isOfSize(field, value, span)))
  const [only, ...others] = found
  if (only && others.length === 0) yield { field: only[0].key, stretches: after(hearing) }
}

/** 1850 puts 1200 right, and no 0 */
function isOfSize(field: FieldDefinition, value: Json, span: Span): boolean {
  if (!takes(field, span)) return false
  const now = span.kind === 'quantity' ? convert(span, field)?.value : undefined
  return now === undefined || typeof value !== 'number' || (value > 0 && now / value > 0.1 && now / value < 10)
}

const takes = (field: FieldDefinition, span: Span): boolean => accepts(field, span) && (span.kind !== 'quantity' || fitOf(span, field) > 0)

/** Those that the message names first. */
function named(hearing: Hearing, held: readonly Held[]): readonly Held[] {
  const names = namedFields(hearing)
  return held.toSorted((a, b) => Number(names.has(b[0].key)) - Number(names.has(a[0].key)))
}

const namedFields = ({ cues, text }: Hearing): ReadonlySet<string> =>
  new Set(cues.filter(cue => cue.word.length > 1 && !isOfOthers(cue, text)).flatMap(cue => cue.fields))
/** Also what clauses about a thing go on about: 执照, 服务器, 域名. */
function aboutFields(hearing: Hearing): ReadonlySet<string> {
  const subjects = hearing.tools.lexicon.subjects.filter(({ words }) => words.some(word => hearing.text.includes(word)))
  const words = subjects.flatMap(subject => subject.words.filter(word => hearing.text.includes(word)))
  const labelled = Object.entries(hearing.tools.texts ?? {}).filter(([, { label }]) => words.some(word => label.includes(word)))
  return new Set([...namedFields(hearing), ...subjects.flatMap(({ fields }) => fields), ...labelled.map(([field]) => field)])
}

/** more answers in one message are a form, of which anything may be meant */
const mostRecent = 6

const seqOf = ({ request }: Hearing, field: string): number => request.fields[field]?.evidence.seq ?? 0
const isOpen = (hearing: Hearing, field: string): boolean => isAsked(hearing, field) && hearing.request.fields[field]?.state !== 'filled'
const same = (a: Json | undefined, b: Json | undefined): boolean => canonicalJson(a ?? null) === canonicalJson(b ?? null)

/** Behind the last word that turns, behind the slip, then all of it. */
function after({ request: { text }, text: plain }: Hearing): readonly (readonly [from: number, to?: number])[] {
  const last = matchesOf(turn, text).at(-1)
  const slip = findCorrections(plain).slips.at(-1)
  const old = behind.exec(text)
  return [
    ...(old ? [[0, old.index] as const] : []),
    ...(last ? [[last.index + last[0].length] as const] : []),
    ...(slip ? [[slip.end] as const] : []),
    [0],
  ]
}

function clause({ request: { text } }: Hearing, from: number): readonly (readonly [from: number, to?: number])[] {
  const end = /[,，。;；\s]/.exec(text.slice(from))
  return [[from, end ? from + end.index : undefined]]
}

/** What is put right, and what else the message answers or puts right. */
function beside(fill: Fill, also: readonly Fill[], heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const stands = (field: string): boolean => isAsked(hearing, field) || hearing.known(field) !== undefined
  const inOthers = (quote: string): boolean => quote !== '' && !fill.quote.includes(quote) && !quote.includes(fill.quote)
  return {
    fills: [
      fill,
      ...also,
      ...heard.fills.filter(
        other =>
          ![fill, ...also].some(each => each.field === other.field) &&
          stands(other.field) &&
          (other.end <= fill.start || fill.end <= other.start) &&
          !/^(?:不是|不对|而不是)/.test(other.quote) &&
          canonicalJson(other.value) !== canonicalJson(hearing.known(fill.field) ?? null),
      ),
    ],
    states: heard.states.filter(state => isAsked(hearing, state.field) && inOthers(state.quote)),
    rejects: [],
    clarifies: [],
    corrects: true,
  }
}
