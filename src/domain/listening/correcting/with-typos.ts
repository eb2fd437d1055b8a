import { editDistance } from '../../edit-distance.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, overlaps, type Region } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { isOfStranger } from '../people/third-party.ts'
import type { Span } from '../spans/span.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf, isNamed } from './about.ts'
import { offsetOf } from './ask-within.ts'
import { asks } from './asks.ts'
import { besideMended } from './beside-mended.ts'
import { fillFor } from './fill-for.ts'
import { isAddedTo, type Part, textsIn, withPart } from './parts.ts'
import { inBoth } from './retell.ts'
import { type Clause, type Statement, statementsOf } from './statements.ts'

/** of whoever owns up to a slip, or tells an end of a number: 小丛的手机末尾是783,15840621783 */
const slipped = seldom(
  /(?<![没不])错|反了|记反|反的|颠倒|岔|(?<!没)漏(?!洞)|[少多](?:了|咗)?[一俩两几]?[个位]|[少多](?:打|写|输|填|抄|报|说|发|念|按)|混了|串行|手[滑误抖]|不对|更正|有误|(?:末[尾位]|尾[号数巴]|最后.{0,3}位)(?:应该)?是|typo|wrong|mis-?(?:read|typ|spel|heard|took)|sorry|correction/,
)
export const ownsUp = (text: string): boolean => slipped.test(text)
/** of whoever puts words in the place of others */
const turned = seldom(/应为|应该是|改[成为到]|不是|换|现在/)
/** so long that being alike is no chance */
const shortest = 4
/** characters that may differ, and of what share */
const [mostApart, share] = [3, 0.34]

/** 示例路1号2楼写错了 */
const isOld = /(?:写|打|填|说|搞|弄|抄)错了?$/

interface Said extends Region {
  readonly text: string
  readonly isDate?: true
  readonly isWords?: true
  readonly isPhone?: true
}

interface Alike {
  readonly part: Part
  readonly said: Said
  readonly apart: number
}

/**
 * A number, address or day that is given anew by somebody who owns up to a slip, and is all but the same as an earlier answer, takes its place:
 * 我爸说他那号是13804721610 我给按岔了. Whose it is need not be said. What else was heard of the same words is dropped. Unchanged where several
 * earlier answers are alike and none is named.
 */
export function withTypos(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const slips = slipped.test(hearing.text)
  if (!slips && !turned.test(hearing.text)) return heard
  const fills = statementsOf(hearing).flatMap(statement => (asks(statement, hearing) ? [] : mendTypo(statement, slips, heard, hearing)))
  const fresh = fills.filter(({ field }, at) => fills.findIndex(each => each.field === field) === at)
  if (fresh.length === 0) return heard
  const isTaken = (each: Fill): boolean => fresh.some(fill => fill.field === each.field || (fill.start < each.end && each.start < fill.end))
  const isOf = ({ field, quote }: { readonly field: string; readonly quote: string }): boolean =>
    fresh.some(fill => fill.field === field || quote.includes(fill.quote))
  return {
    fills: [
      ...fresh,
      ...besideMended(
        heard.fills.filter(fill => !isTaken(fill)),
        fresh,
        hearing,
      ),
    ],
    states: heard.states.filter(state => !isOf(state)),
    rejects: heard.rejects.filter(reject => !isOf(reject)),
    clarifies: heard.clarifies.filter(clarify => !isOf(clarify)),
    corrects: true,
  }
}

const overlapsOf = (fill: Fill, { start, end }: Region, hearing: Hearing): boolean =>
  overlaps(fill, { start: offsetOf(hearing, start), end: offsetOf(hearing, end) })

function mendTypo(statement: Statement, slips: boolean, heard: FieldsHeard, hearing: Hearing): readonly Fill[] {
  const said = saidIn(statement, hearing).filter(each =>
    each.isWords
      ? !isOld.test(each.text) && !answersQuestion(each, heard, hearing) && !isCalled(each, heard, hearing)
      : (slips || !each.isPhone) && !isTheirs(each, statement, heard, hearing),
  )
  if (said.length === 0) return []
  const offered = new Set(hearing.request.confirming.map(({ field }) => field))
  const parts = saidBefore(hearing)
    .filter(([field]) => field.type !== 'text' && !isAsked(hearing, field.key) && !offered.has(field.key))
    .flatMap(textsIn)
    .filter(part => part.text.length >= shortest && !isAddedTo(part, statement.text))
  const known = new Set(parts.map(({ text }) => plain(text)))
  // 管网站的换孙冬阳,邮箱…: of whom it is was said
  const isCorrected = (each: Said): boolean =>
    heard.fills.some(
      fill =>
        fill.corrects &&
        (!slips || Array.isArray(fill.value) || (!inBoth.test(hearing.text) && isNear(hearing.known(fill.field), fill.value))) &&
        overlapsOf(fill, each, hearing),
    )
  const alike = said.flatMap(each =>
    known.has(plain(each.text)) || isCorrected(each)
      ? []
      : parts.flatMap((part): readonly Alike[] => {
          if (part.path.length > 1 && /改[成为]|换成/.test(statement.text) && !part.beside.some(cell => isNamed(cell, statement.text)))
            return []
          if (each.isPhone && part.path.length === 0 && isOfStranger(part.field, each.start, hearing)) return []
          const apart = apartOf(part.text, each)
          return apart === undefined ? [] : [{ part, said: each, apart }]
        }),
  )
  // of the same words those that are nearest
  const nearest = alike.filter(one => !alike.some(other => other.apart < one.apart && overlaps(other.said, one.said)))
  const fills: Fill[] = []
  for (const each of new Set(nearest.map(one => one.said)))
    for (const { part } of meant(
      nearest.filter(one => one.said === each),
      statement,
      hearing,
    )) {
      const fill = fillOf(part, each, hearing)
      if (fill && !fills.some(other => other.field === fill.field)) fills.push(fill)
    }
  return fills
}

/** 小程序名字说错了,叫示例订餐: words for what is named, however much another name is like them */
const isCalled = (each: Said, { fills }: FieldsHeard, hearing: Hearing): boolean =>
  fills.some(
    fill =>
      overlapsOf(fill, each, hearing) &&
      hearing.cues.some(cue => cue.word.length > 1 && cue.fields.length === 1 && cue.fields[0] === fill.field),
  )

/** qin@shili-demo.cn of qin@shili-demo.com, or a day of which one figure differs: put right already */
function isNear(old: Json | undefined, now: Json): boolean {
  if (typeof old !== 'string' || typeof now !== 'string') return false
  if (day.test(old) && day.test(now)) return daysApart(old, now) !== undefined
  return old.includes('@') && now.includes('@') && editDistance(old, now) <= mostApart
}

/** 应急联络人手机不对,139…: of what was put forward, or named and asked for */
function isTheirs({ start, end }: Region, statement: Statement, { fills }: FieldsHeard, hearing: Hearing): boolean {
  const offered = hearing.request.confirming.map(({ field }) => field)
  const { roles } = hearing.tools.lexicon
  const named = statement.clauses.flatMap(clause =>
    clause.cues.flatMap(cue => [...cue.fields, ...cue.roles.flatMap(role => Object.values(roles[role]?.fields ?? {}))]),
  )
  return fills.some(
    fill =>
      (offered.includes(fill.field) || (isAsked(hearing, fill.field) && named.includes(fill.field))) &&
      overlapsOf(fill, { start, end }, hearing),
  )
}

/** 通讯地址不是执照上的,是…9号: it answers what was asked, unless a slip is owned up to and nothing that was asked is named */
const answersQuestion = ({ start, end }: Region, { fills }: FieldsHeard, hearing: Hearing): boolean =>
  !(findCorrections(hearing.text).slips.length > 0 && !hearing.cues.some(cue => cue.fields.some(field => isAsked(hearing, field)))) &&
  fills.some(fill => isAsked(hearing, fill.field) && fill.confidence >= sureFrom && overlapsOf(fill, { start, end }, hearing))

/** The named ones, else the nearest; those that hold the same are all wrong alike. */
function meant(alike: readonly Alike[], statement: Statement, hearing: Hearing): readonly Alike[] {
  const [first] = alike
  if (!first) return []
  const about = aboutOf({ cues: statement.clauses.flatMap(clause => clause.cues), text: statement.text }, hearing)
  const weight = ({ part }: Alike): number => about.get(part.field.key) ?? 0
  const top = Math.max(...alike.map(weight))
  // 通知手机我填成同事的了: another one of the kind is named
  const { type, kind } = first.part.field
  const isOther = (field: string): boolean => {
    const other = hearing.tools.fields[field]
    return other?.type === type && other.kind === kind && !alike.some(({ part }) => part.field.key === field)
  }
  // 小哥手机发错了: a detail names nobody where but one figure of a number is another
  const naming = first.said.isPhone && alike.some(({ apart }) => apart === 1) ? byDetail : plainlyNamed
  if (top < plainlyNamed && [...about].some(([field, by]) => by >= naming && isOther(field))) return []
  const named = top >= 1 ? alike.filter(each => weight(each) === top) : alike
  // 同事个号打错了: not that of whoever speaks
  const own = new Set(named.flatMap(({ part }) => (part.field.key.startsWith('principal') ? [part.text] : [])))
  const theirs = named.filter(({ part }) => !own.has(part.text))
  const meantOf = theirs.length > 0 && others.test(statement.text) ? theirs : named
  const least = Math.min(...meantOf.map(({ apart }) => apart))
  const nearest = meantOf.filter(({ apart }) => apart === least)
  return new Set(nearest.map(({ part }) => part.text)).size === 1 ? nearest : []
}

const identifiers: ReadonlySet<Span['kind']> = new Set([
  'creditCode',
  'idNumber',
  'icpNumber',
  'policeNumber',
  'mlpsNumber',
  'email',
  'url',
  'domain',
  'ip',
  'mac',
  'phone',
  'package',
  'appId',
  'signature',
  'passport',
])
/** what stands before a value in its clause, and behind it */
const lead = /^(?:.*(?:应该?是|应为|改成|改为|换成|写成|正确的(?:应该)?是|才是|而是|叫做?|写的是|is|be|to)\s?|(?:是|叫|用|写)\s?)(?=\S)/
const tail = /(?:才对|吧|啊|哈|呀|哦|的|了|好听|谢谢){1,12}$/
/** the clause of what does not hold */
const gone = /^.{0,12}?(?:不是|不叫|不在|不写|并非)\s?(?!.*(?:而是|应该?是|应为|改[成为]))/

function saidIn({ start, end, clauses }: Statement, { text, spans }: Hearing): readonly Said[] {
  const found = spans.flatMap((span): readonly Said[] => {
    if (
      span.start < start ||
      span.end > end ||
      clauses.some(clause => clause.keeps && span.start >= clause.start && span.end <= clause.end)
    )
      return []
    const words = text.slice(span.start, span.end)
    if (span.kind === 'date')
      return span.date.form === 'day' && whole.test(words) && denied.test(text.slice(span.end))
        ? [{ ...place(span), text: span.date.date, isDate: true }]
        : []
    return identifiers.has(span.kind) && 'value' in span
      ? [{ ...place(span), text: String(span.value), ...(span.kind === 'phone' ? { isPhone: true as const } : {}) }]
      : []
  })
  const words = clauses.flatMap(clause => (clause.keeps || gone.test(clause.text) ? [] : wordsIn(clause)))
  return [...found, ...words.filter(each => !found.some(other => other.start < each.end && each.start < other.end))]
}

/** Words of a clause in Chinese, whole and without what leads to the value and follows it. */
function wordsIn(clause: Clause): readonly Said[] {
  return [...clause.text.matchAll(/[^\s:"]+/g)].flatMap(({ 0: text, index }) => {
    const led = lead.exec(text)?.[0].length ?? 0
    return (led > 0 ? [0, led] : [0]).flatMap(from => {
      const said = text.slice(from).replace(tail, '')
      const start = clause.start + index + from
      return said.length >= shortest && /^[\u4e00-\u9fff]/.test(said)
        ? [{ start, end: start + said.length, text: said, isWords: true as const }]
        : []
    })
  })
}

/** a day with its year, and the one that it is not behind it */
const whole = /\d{2,4}.{1,6}\d|\d{1,2} ?(?:st|nd|rd|th)? [a-z]+ \d{4}|(?<![a-z])[a-z]+ \d{1,2},? \d{4}/
const denied = /^[,\s]?\s?(?:而)?(?:不是|并非|not (?:on )?(?:the )?)\s?\d/

const place = ({ start, end }: Region): Region => ({ start, end })
const plain = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '')
const plainlyNamed = 3
/** 手机, 手机号: no name of its own */
const byDetail = 3.4
const others = /[他她佢]|同事|朋友|伙计|老[公婆]|爱人|[我俺咱](?:们?家?)?(?:的)?[爸妈弟妹哥姐叔舅姑姨嫂儿]/
const day = /^\d{4}-\d\d-\d\d$/

/** How far what is said lies from an earlier answer; undefined where it is another one. */
function apartOf(old: string, { text, isDate }: Said): number | undefined {
  if (isDate || day.test(old)) return isDate && day.test(old) ? daysApart(old, text) : undefined
  const [before, now] = [plain(old), plain(text)]
  if (/^[\u4e00-\u9fff]/.test(before) !== /^[\u4e00-\u9fff]/.test(now)) return undefined
  const apart = editDistance(before, now)
  if (apart === 0 || apart > Math.max(1, Math.min(mostApart, Math.floor(before.length * share)))) return undefined
  return apart
}

/** one of year, month and day is another */
export function daysApart(old: string, now: string): number | undefined {
  const theirs = now.split('-')
  return old.split('-').filter((piece, at) => piece !== theirs[at]).length === 1 ? 1 : undefined
}

function fillOf({ field, whole, path, text }: Part, said: Said, hearing: Hearing): Fill | undefined {
  const told = /^[\u4e00-\u9fff]/.test(text) && !said.isDate ? hearing.norm.shown.slice(said.start, said.end) : said.text
  return fillFor(field, path.length === 0 ? told : withPart(whole, path, told), said, hearing)
}
