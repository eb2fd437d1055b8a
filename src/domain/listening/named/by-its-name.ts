import { isRealDate } from '../../fields/calendar.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import { type Ask, askWithin } from '../correcting/ask-within.ts'
import { fillFor, putsRight } from '../correcting/fill-for.ts'
import { holdsOn } from '../correcting/holds-on.ts'
import { isSame } from '../correcting/retell.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { mendName } from '../earlier/correction-marks.ts'
import { type Held, latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, type Region } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { hearPersonChanged } from '../people/hear-person-changed.ts'
import { hasSurname } from '../readers/read-person.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { namedBy } from './named-by.ts'

const longest = 120
const mostClauses = 5
/** of a story, of a person's name, of a site's name that was told whole */
const [shortestStory, longestName, shortestName] = [6, 4, 4]
const turns = seldom(/错|推迟|延|提前|往[前后]|不对|有误|改|换|更正|变更|修改|调整|不是|应为|应该|该是/)

const before = String.raw`^(?:不好意思|抱歉|对不起|等下|等一下|等等|哦?对了|哦|啊|哎|那个|不对|更正[:,]|麻烦(?:你|您)?|请|帮我|刚才|刚刚|前面|上面|之前|先前|我们?|咱们?|把|将|给|的|还有|另外|顺便|[,\s]){0,6}`
const label = String.raw`(?<label>[^,。;:\s]{2,16}?)`
const wrong = String.raw`(?:我|都)?(?:[又也])?(?:(?:写|打|填|说|报|讲|弄|搞|看|记|输|抄|发|选|念)?错(?:字|行)?了?|(?<!是)不对|有误)`
const becomes = String.raw`(?:应该(?:是|为|叫)|应为|改(?:成|为|做)|换成|正确的?(?:应该)?是|是|为|叫)`
const now = String.raw`[\s"]?(?<now>[^\s,"].*?)"?`
const ends = String.raw`(?:才对|才是|吧|啊|哈|呀|哦|谢谢|[,。;!\s]){0,3}$`
const announced = String.raw`^更正[:,\s]{1,3}(?:[把将我]们?的?)?`
const asked = '(?:改|换|更正|修改)一?[下个]'
/** 备份频率写错了,是每天 · 把批准人改成周样例 · 派出所是A,不是B · 不是A,是B with its name · 上线时间应为… */
const ways: readonly RegExp[] = [
  `${before}${label}${wrong}(?:[,\\s]{1,3}${becomes}?|${becomes})${now}${ends}`,
  `${before}${label}(?:我?要|我?想|也)?(?:改|换|更正|更改|变更|修改|调整|往[前后][推挪延]|推迟|延后|延期|提前|顺延)(?:成|为|到|一?下|了|用|叫|做|吧)?[,:\\s]{0,3}${becomes}?${now}${ends}`,
  `${before}${label}要改[,\\s]{0,3}${becomes}${now}${ends}`,
  `${before}${label}(?:是|为|叫|用|填)${now},(?:而)?不是[^,]{1,40}$`,
  `${before}${label}不(?:是|叫|在)[^,]{1,40},(?:而)?(?:是|叫|在)${now}${ends}`,
  `${before}${label}也?(?:应为|应该是|应该叫|该是)${now}${ends}`,
  `${before}不(?:是|叫|在)${label},(?:而)?(?:是|叫|在)${now}${ends}`,
  `${before}(?:应该)?(?:是|叫|在)?${now},(?:而)?不(?:是|叫|在)${label}${ends}`,
  `${before}${asked}${label}[,:\\s]{1,3}${becomes}?${now}${ends}`,
  `${announced}${label}${becomes}${now}${ends}`,
  `${announced}${label}[:,\\s]{1,3}${now}${ends}`,
].map(way => new RegExp(way, 'd'))

/** a choice, a figure or a day, which no other reader knows by its words */
const shaped: ReadonlySet<FieldDefinition['type']> = new Set(['enum', 'number', 'integer', 'date', 'dateOrLongTerm', 'countryCode'])
/** 叫A不是B */
const saysMore = /[,;。]|不是|错|.{3}(?:叫|改成|应该是)/
/** what is mended in part, by readers of its own */
const inParts: ReadonlySet<FieldDefinition['type']> = new Set(['domainList', 'ipRangeList', 'macList', 'personList', 'stringList', 'table'])

/**
 * 备份频率写错了,是每天: the name of an earlier answer, a word that turns, and a value that this field takes whole. Null where anything else is said, where the name is
 * that of an open question or of several answers, and where the value is but a part of the old one.
 */
export function byItsName(hearing: Hearing, ask: Ask): FieldsHeard | null {
  const { text } = hearing
  if (text.length > longest || !turns.test(text) || text.includes('?') || holdsOn(text)) return null
  for (const part of tellingParts(hearing)) {
    const fill = fillIn(part, hearing, ask)
    if (fill) return hearPersonChanged(hearing, ask) ?? putsRight([fill])
  }
  return null
}

function fillIn({ start, end }: Region, hearing: Hearing, ask: Ask): Fill | null {
  const text = hearing.text.slice(start, end)
  if (!turns.test(text)) return null
  for (const way of ways) {
    const found = way.exec(text)
    const { label: called = '', now: said = '' } = found?.groups ?? {}
    if (!found || !said) continue
    const [from, to] = placesOf(found)
    const at = { start: start + from, end: start + from + called.length }
    const target = heldBy(at, hearing) ?? holding(at, hearing, ask)
    const fill = target ? takenWhole(target, { start: start + to, end: start + to + said.length }, hearing, ask) : null
    if (fill) return fill
  }
  return null
}

/** The message, then runs of its clauses beside which nothing is told: 网站名改成“示例湘绣坊”,原来那个太长了. */
function tellingParts({ text, spans, cues }: Hearing): readonly Region[] {
  const whole = { start: 0, end: text.length }
  const clauses: Region[] = []
  let from = 0
  for (const { index } of [...text.matchAll(/[,。;!]/g), { index: text.length }]) {
    if (index > from) clauses.push({ start: from, end: index })
    from = index + 1
  }
  if (clauses.length < 2 || clauses.length > mostClauses) return [whole]
  const tells = ({ start, end }: Region): boolean =>
    spans.some(span => start <= span.start && span.end <= end) ||
    cues.some(cue => cue.word.length > 1 && start <= cue.start && cue.end <= end) ||
    /不是|不对|没/.test(text.slice(start, end))
  const isAside = clauses.map(clause => !tells(clause))
  const first = isAside.indexOf(false)
  const last = isAside.lastIndexOf(false)
  const [head, tail] = [clauses[first], clauses[last]]
  return head && tail && (first > 0 || last < clauses.length - 1) ? [whole, { start: head.start, end: tail.end }] : [whole]
}

const placesOf = ({ indices }: RegExpExecArray): readonly [label: number, now: number] => [
  indices?.groups?.label?.[0] ?? 0,
  indices?.groups?.now?.[0] ?? 0,
]

function takenWhole([field, old]: Held, at: Region, hearing: Hearing, ask: Ask): Fill | null {
  const length = at.end - at.start
  const asked =
    field.type === 'text' && length >= shortestStory
      ? fillFor(field, quoteOf(hearing.norm, at.start, at.end).quote, at, hearing)
      : askWithin(field.key, at.start, at.end, hearing, ask)
  const fill = asked && ofSameMonth(asked, old, at, hearing)
  if (!fill || fill.doubt || fill.confidence < sureFrom || isSame(fill.value, old)) return null
  const isWords = field.type === 'string' || field.type === 'text'
  if (field.type === 'string' && saysMore.test(fill.value as string)) return null
  // 负责人改成法人本人 names nobody
  if (field.kind === 'personName' && hearing.cues.some(cue => cue.roles.length > 0 && at.start <= cue.start && cue.end <= at.end))
    return null
  if (fill.end - fill.start < (isWords ? length : length / 2)) return null
  if (
    typeof old === 'string' &&
    typeof fill.value === 'string' &&
    isPiece(fill.value, old, hearing) &&
    !(field.kind === 'siteName' && length >= shortestName)
  )
    return null
  return { ...fill, corrects: true }
}

/** 实名那天不是16号,是18号: of the month that was told before */
function ofSameMonth(fill: Fill, old: Held[1], at: Region, { spans }: Hearing): Fill {
  const day = spans.find(span => span.kind === 'date' && at.start <= span.start && span.end <= at.end)
  if (day?.kind !== 'date' || day.date.form !== 'dayOfMonth' || typeof old !== 'string') return fill
  const value = /^\d{4}-\d{2}-\d{2}$/.test(old) ? `${old.slice(0, 8)}${String(day.date.day).padStart(2, '0')}` : ''
  return isRealDate(value) ? { ...fill, value } : fill
}

/** 公司名写错了,是有限公司: some of its characters anew; 域名持有人改成冉示例 names a person in the place of a firm */
function isPiece(now: string, old: string, hearing: Hearing): boolean {
  if (now.length >= old.length) return false
  if (now.length <= longestName && old.length > 2 * longestName && hasSurname(now, hearing)) return false
  let tail = 0
  while (tail < now.length && now.at(-1 - tail) === old.at(-1 - tail)) tail += 1
  const head = now.slice(0, now.length - tail)
  const place = old.slice(0, old.length - tail).slice(-head.length)
  // 湄江派出所, of 示例镇派出所: nothing but the kind is the same
  const isOther = tail > 0 && head !== '' && ![...head].some(char => place.includes(char))
  return !isOther && mendName(old, now) !== undefined
}

/** The one earlier answer that a label is the name of, nothing left over; the last told where it may be several. */
function heldBy(label: Region, hearing: Hearing): Held | undefined {
  const named = namedBy(label, hearing)
  if (named.some(field => isAsked(hearing, field) || hearing.request.confirming.some(each => each.field === field))) return undefined
  const held = saidBefore(hearing).filter(([field]) => named.includes(field.key) && !inParts.has(field.type) && field.kind !== 'address')
  const latest = latestOf(hearing)
  const last = held.filter(([field]) => latest.has(field.key))
  const told = last.length > 0 ? last : labelledLast(label, latest, hearing)
  const [one, ...others] = told.length > 0 || held.length > 1 ? told : held
  return others.length === 0 ? one : undefined
}

/** 证件有效期看错了, where 主体负责人证件有效期止 was told last */
function labelledLast({ start, end }: Region, latest: ReadonlySet<string>, hearing: Hearing): readonly Held[] {
  const called = hearing.text.slice(start, end)
  return called.length < 4
    ? []
    : saidBefore(hearing).filter(
        ([field]) =>
          latest.has(field.key) &&
          !isAsked(hearing, field.key) &&
          !inParts.has(field.type) &&
          (hearing.tools.texts?.[field.key]?.label.includes(called) ?? false),
      )
}

/** 二级写错了,是三级: what was told last, by what it says */
function holding(old: Region, hearing: Hearing, ask: Ask): Held | undefined {
  const latest = latestOf(hearing)
  const held = saidBefore(hearing).filter(
    ([field, value]) =>
      latest.has(field.key) &&
      shaped.has(field.type) &&
      !isAsked(hearing, field.key) &&
      isSame(askWithin(field.key, old.start, old.end, hearing, ask)?.value ?? null, value),
  )
  return held.length === 1 ? held[0] : undefined
}
