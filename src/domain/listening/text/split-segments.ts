import { seldom } from '../patterns/seldom.ts'
import { isQuestion, tellsOfPage } from '../questions/questions.ts'
import type { Cue } from '../spans/find-cues.ts'
import { consumed } from '../spans/find-identifiers.ts'
import type { Span } from '../spans/span.ts'
import { bindsOn, endsEnglish, startsAnew } from './english-sentences.ts'

/** A part of the message that says one thing: a clause, with the label that stands before it. */
export interface Segment {
  readonly index: number
  readonly start: number
  readonly end: number
  /** the clause asks something */
  readonly question: boolean
  /** the clause behind it in the same sentence asks something: it tells what that is about */
  readonly leadsUp: boolean
  /** a mark ended it: the sentence is over */
  readonly closes: boolean
  readonly cues: readonly Cue[]
  readonly spans: readonly Span[]
}

interface Clause {
  start: number
  end: number
  /** what stands behind it */
  mark: string
}

/** between the ends of one stretch of time */
const joint = /^\s?(?:-|~|到|至|--|to)+\s?$/

const isHard = (mark: string): boolean => mark === '\n' || mark === '。' || mark === ';' || mark === '!' || mark === '?'
const wordChar = /[a-z0-9.@:/_+'"-]/

/** Clauses end at marks and at blanks that stand between Chinese words; never inside a span or brackets. */
function splitClauses(text: string, rest: string, spans: readonly Span[], shown: string): readonly Clause[] {
  const inside = new Uint8Array(text.length + 1)
  for (const [index, span] of spans.entries()) {
    inside.fill(1, span.start + 1, span.end)
    // 2016-04-08 至 2036-04-07: from one day to the other
    const next = spans[index + 1]
    if (span.kind === 'date' && next?.kind === 'date' && joint.test(text.slice(span.end, next.start))) inside.fill(1, span.end, next.start)
  }
  const clauses: Clause[] = []
  let start = 0
  let depth = 0
  let quoted = false
  const close = (end: number, mark: string): void => {
    const piece = text.slice(start, end)
    const lead = piece.length - piece.trimStart().length
    if (piece.trim()) clauses.push({ start: start + lead, end: start + piece.trimEnd().length, mark })
    else if (clauses.length && isHard(mark)) {
      const last = clauses[clauses.length - 1]
      if (last && !isHard(last.mark)) last.mark = mark
    }
    start = end + 1
  }
  for (let at = 0; at < text.length; at += 1) {
    if (inside[at]) continue
    const char = text[at] ?? ''
    if (char === '(' && text.indexOf(')', at) > 0 && text.indexOf(')', at) - at < 30) depth = 1
    else if (char === ')') depth = 0
    else if (char === '"') quoted = !quoted && text.indexOf('"', at + 1) > 0 && text.indexOf('"', at + 1) - at < 40
    else if (char === '\n' || (!depth && !quoted && isHard(char))) {
      depth = 0
      close(at, char)
    } else if (!depth && !quoted && char === '.' && isPause(text, at)) close(at, ',')
    else if (!depth && !quoted && char === '.' && endsEnglish(shown, at)) close(at, '。')
    else if (!depth && !quoted && char === ' ' && startsAnew(shown, at)) close(at, '。')
    else if (!depth && !quoted && char === ',') {
      // Co., Ltd. is one name
      if (!/^,\s?(?:ltd|inc|llc|limited|corp)/.test(text.slice(at, at + 10)) && !bindsOn(text, at)) close(at, ',')
    } else if (!depth && !quoted && char === ' ' && text[at - 1] !== ',' && rest[at - 1] !== ' ' && splitsAt(rest, at)) close(at, ' ')
  }
  close(text.length, '')
  return clauses
}

/** 只有我能管……温小岚: dots where somebody hesitates, or one in place of a full stop */
const isPause = (text: string, at: number): boolean =>
  text[at + 1] === '.' || text[at - 1] === '.' || /[\u4e00-\u9fff]\.[\u4e00-\u9fff]/.test(text.slice(at - 1, at + 2))

/** A blank, the first of its run, between two Latin words belongs to them; one beside Chinese or beside a span ends the clause. */
function splitsAt(rest: string, at: number): boolean {
  let before = at - 1
  while (rest[before] === ' ') before -= 1
  let after = at + 1
  while (rest[after] === ' ') after += 1
  const left = rest[before] ?? ''
  const right = rest[after] ?? ''
  if (wordChar.test(left) && wordChar.test(right)) return false
  if (left === consumed && /[a-z]/.test(right)) return false
  if (/[a-z]/.test(left) && right === consumed) return false
  return !/[(:、]/.test(left) && !/[):、]/.test(right)
}

/** nobody says more in one breath */
const longestBreath = 60
const shortestBreath = 4
const connective = /然后|还有(?=[^,。]{4})|另外|万一|因为|不过|哦不对|第[一二三四五六七八九]步|出了事|[啊嘛呢呀](?=[\u4e00-\u9fff]{2})/g

/** A dictated text without marks: a new clause begins with each label that is followed by its verb, and with each word that goes on. */
function withBreaths(clause: Clause, text: string, spans: readonly Span[], cues: readonly Cue[]): readonly Clause[] {
  if (clause.end - clause.start <= longestBreath || spans.filter(span => span.start >= clause.start && span.end <= clause.end).length > 30)
    return [clause]
  const said = text.slice(clause.start, clause.end)
  const labels = cues
    .filter(
      cue =>
        cue.start > clause.start &&
        cue.end < clause.end &&
        (cue.fields.length > 0 || cue.roles.length > 0) &&
        cue.word.length > 1 &&
        (cue.word.length > 3 || /[是叫在就]$/.test(cue.word) || /^[是叫在就写用有:\ue000\d]/.test(text.slice(cue.end))),
    )
    .map(cue => cue.start)
  const words = [...said.matchAll(connective)].map(match => clause.start + match.index + (/^[啊嘛呢呀]/.test(match[0]) ? 1 : 0))
  const cuts: number[] = []
  for (const at of [...new Set([...labels, ...words])].sort((a, b) => a - b))
    if (at - (cuts.at(-1) ?? clause.start) >= shortestBreath && !spans.some(span => span.start < at && at < span.end)) cuts.push(at)
  if (cuts.length < 2) return [clause]
  return [clause.start, ...cuts].map((start, index) => {
    const end = cuts[index]
    return end === undefined ? { ...clause, start } : { start, end, mark: ',' }
  })
}

/** A message of more clauses is no answer: the rest is not looked at. */
const mostClauses = 250

const filler = /[的是为:：\s这那个一就,啊呢嘛呀哦嗯额吧-]/g

/** 等一下,前面说错了: a word that takes the floor and puts nothing off */
const wait = seldom(
  /^(?:请教(?:一下|下)?|请问|插一?句|(?:顺便|我)?问(?:一下|下|一句)|打扰(?:一下|了)|打断(?:一下|下)|实在抱歉|不好意思|抱歉|哎呀?|诶|欸|喂|[嗯呃额啊哦唔]+|就?(?:那个|这个)(?:啥|什么)?|怎么说(?:呢)?|我(?:想想|看看)|等一下|等等|等下|稍等|慢着|且慢|慢点)$/,
)
/** 三天能不能搞定?不然我客户打不开网站: why it is asked */
export const orElse = /^(?:要不然|不然|否则|要不(?!要)|免得|省得|我(?:就|只|是)?怕|就怕|怕)/
/** the question behind it is about another thing */
const turn = seldom(
  /^(?:对了|另外|顺便|顺带|话说|还想|再(?:问|请教)|(?:我)?(?:还)?(?:想|要)?(?:再)?(?:问|请教)(?:一?下|一?句|个|您)|btw|by the way|also)/,
)
/** nothing but the verb between a label and its value */
const link = /^(?:就|还|应该|想|要)?(?:是|叫做?|为|填|写)$/
/** in Chinese it's called 示例园艺: nothing but what leads up to the Chinese words behind the blank */
const englishLink = /(?:^|[a-z] |')(?:is|'?s|it|called|named|call it|name it|as|be|are|characters)$/
/** 网站名字定成 X, 老板说要叫 X: what leads up to a name, with a blank before it */
const leadsToName = seldom(
  /^[^,。]{0,14}(?:名(?:字|称)?[^,。]{0,4}(?:定|取|起|改|换|写|填|用|报)(?:成|为|的是|的|作)?|[^,。]{0,10}(?:定|选)(?:了|下来)?的是|(?:要|想|准备|打算|决定|就|还|还是|统一|最后)(?:叫|用|取|起|填)(?:做|作|成)?)$/,
)

/** 下个月还是下下个月: which of two days it is the speaker does not know */
const weighsDays = (said: string, mark: string, spans: readonly Span[], start: number, end: number): boolean =>
  mark !== '?' && said.includes('还是') && spans.filter(span => span.kind === 'date' && span.start >= start && span.end <= end).length === 2

/** 湖北?不对 杭州: who wonders aloud and mends it asks nothing */
const isMended = (text: string, { start, end, mark }: Clause): boolean =>
  mark === '?' && end - start < 7 && /^\?\s*(?:不对|不是|错了|哦不|啊不)/.test(text.slice(end))

/** Segments of a message: clauses, where a clause that is nothing but a label is joined with the value behind it. */
export function splitSegments(text: string, rest: string, spans: readonly Span[], cues: readonly Cue[], shown = text): readonly Segment[] {
  const all = splitClauses(text, rest, spans, shown)
    .flatMap(clause => withBreaths(clause, text, spans, cues))
    .slice(0, mostClauses)
  const [opening] = all
  const clauses = opening ? withoutOpenings(all, text) : all
  const segments: Segment[] = []
  let pending: Clause | undefined
  const take = (start: number, clause: Clause): void => {
    const { end, mark } = clause
    segments.push({
      index: segments.length,
      start,
      end,
      question:
        isQuestion(text.slice(clause.start, end), mark) &&
        !isMended(text, clause) &&
        !weighsDays(text.slice(start, end), mark, spans, start, end),
      leadsUp: false,
      closes: mark === '' || isHard(mark),
      cues: cues.filter(cue => cue.start >= start && cue.end <= end),
      spans: spans.filter(span => span.start >= start && span.end <= end),
    })
  }
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1]
    if (!pending && next && isSomebodys(text, clause, next, spans)) {
      pending = clause
      continue
    }
    const start = pending?.start ?? clause.start
    // 网站名啊 叫 老陈家果园
    const said = text.slice(clause.start, clause.end)
    const leads =
      link.test(said) || leadsToName.test(said) || (englishLink.test(said) && /[\u4e00-\u9fff]/.test(text[next?.start ?? 0] ?? ''))
    if (next && clause.mark === ' ' && leads) {
      pending = { ...clause, start }
      continue
    }
    if (!pending && next && isLabel(text, clause, next, cues)) {
      pending = clause
      continue
    }
    pending = undefined
    take(start, clause)
  }
  // 想叫清溪民宿,行不行: what is put up for a yes is said all the same; 对了 begins something else
  const asksNext = (next: Segment | undefined): boolean =>
    next?.question === true &&
    !turn.test(text.slice(next.start, next.end)) &&
    !/^(?:这样|这么(?:写|填|说)?)?(?:填|写|叫)?(?:行不行|可不可以|可以吗|行吗|好吗|能用吗|成不成|好不好|可以不|行不)$/.test(
      text.slice(next.start, next.end),
    )
  const told = withTelling(segments, text)
  return told.map((segment, index) =>
    told[index - 1]?.question && (orElse.test(text.slice(segment.start, segment.end)) || goesOnAsking(segment, told[index - 1], text))
      ? { ...segment, question: true }
      : !segment.closes && asksNext(told[segment.index + 1])
        ? { ...segment, leadsUp: true }
        : segment,
  )
}

/** 介绍下店里卖啥,洗澡美容多少钱,店在哪: clause after clause it goes on with what the page tells */
function withTelling(segments: readonly Segment[], text: string): readonly Segment[] {
  let tells = false
  return segments.map(segment => {
    const isAnswer = tells && text[segment.end] !== '?'
    tells = !segment.closes && (isAnswer || tellsOfPage(text.slice(segment.start, segment.end)))
    return isAnswer && segment.question ? { ...segment, question: false } : segment
  })
}

/** which of the two comes first, ICP or police?: the choice belongs to the question before it */
const goesOnAsking = ({ start, end }: Segment, before: Segment | undefined, text: string): boolean =>
  before?.closes === false && text[end] === '?' && /^[a-z][a-z ,'-]*$/.test(text.slice(start, end))

/** 那个,嗯,叫小满花艺: what takes the floor is no part of the answer, however often */
function withoutOpenings(clauses: readonly Clause[], text: string): readonly Clause[] {
  const from = clauses.findIndex(({ start, end }) => !wait.test(text.slice(start, end)))
  return from > 0 ? clauses.slice(from) : clauses
}

/** 阿里云客服 95187, 王五 13700137000: a name and, behind a blank, nothing but its number. */
function isSomebodys(text: string, clause: Clause, next: Clause, spans: readonly Span[]): boolean {
  if (clause.mark !== ' ' || clause.end - clause.start > 12 || spans.some(span => span.start >= clause.start && span.end <= clause.end))
    return false
  if (
    !/^[\u4e00-\u9fff]{2,}$/.test(text.slice(clause.start, clause.end)) ||
    /(?:不知道|不清楚|没有|同意|稍后|晚点)$/.test(text.slice(clause.start, clause.end))
  )
    return false
  return spans.some(
    span =>
      span.start === next.start &&
      span.end === next.end &&
      (span.kind === 'phone' || (span.kind === 'quantity' && span.unit === '' && span.value >= 100 && span.exactness === 'exact')),
  )
}

/** 负责人手机号 13800138000: a label, a blank or a line break, and no label of its own behind it. */
function isLabel(text: string, clause: Clause, next: Clause, cues: readonly Cue[]): boolean {
  const opens =
    text[clause.end] === ':' || text[clause.end - 1] === ':' || clause.mark === ' ' || clause.mark === '\n' || clause.mark === '?'
  if (!opens) return false
  // 网站上显示的是 福满堂: what stands behind the blank is what it says
  if (
    clause.mark === ' ' &&
    /(?:[^不就还也都又才正:]是|[^不没]叫做?|(?:写|填|登记|显示|印)(?:的|着)|(?:里|上)(?:面)?搜(?:索)?)$/.test(
      text.slice(clause.start, clause.end),
    )
  )
    return true
  if (/^(?:是|不|没|有|会|能|都|已)|[是=](?=.)/.test(text.slice(clause.start, clause.end).replace(/执照上写的就?是/, ''))) return false
  const own = cues.filter(cue => cue.start >= clause.start && cue.end <= clause.end)
  // 邮箱?我没邮箱啊: who repeats what was asked goes on to answer it
  const names = (cue: Cue): boolean => cue.fields.length > 0 || (clause.mark === '?' && cue.attributes.length > 0)
  if (!own.some(names)) return false
  const covered = own.reduce((sum, cue) => sum + (cue.end - cue.start), 0)
  const bare = text.slice(clause.start, clause.end).replace(filler, '').length
  const labelled = cues.some(cue => cue.start === next.start && cue.fields.length > 0 && cue.word.length > 2)
  return covered >= bare && !labelled
}
