import { canonicalJson } from '../../canonical-json.ts'
import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { latestOf } from '../earlier/said-before.ts'
import { type Hearing, isAsked, overlaps, type Region } from '../hearing.ts'
import { choicesOf } from '../learned/choice-model.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import { seldom } from '../patterns/seldom.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf } from './about.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { countMoved } from './count-moved.ts'
import { dateMoved } from './date-moved.ts'
import { mendList, tellsWhatGoes } from './mend-list.ts'
import { monthAlone } from './month-alone.ts'
import { namesNumbers } from './names-numbers.ts'
import { sameYear } from './same-year.ts'
import { type Clause, type Statement, statementsOf } from './statements.ts'
import { toldChoices } from './told-choices.ts'
import { yearAlone } from './year-alone.ts'

/** whoever says one of these beside the name of an earlier answer puts it right */
export const turned = seldom(
  /错|不对|不是|不叫|不算|不准|不在|别[再用留放写填记发打选]|唔[系啱]|[是系]测试(?=[,。]|$)|太[久长短晚早多少高低]|续过?(?:费|上)?过?了|改|(?<!切)换|更正|有误|漏|忘|少[了说报写记]|多[了说报写记]|才对|反了|搞混|弄混|记混|应该?[是为写算填]|其实|原来|之前[写说填记]|前[面头][写说填记选]|刚才[写说填记选]|作废|不要了|[搬迁]|去掉|往[后前]|说成|写成|记成|当成|推迟|顺延|推到|提前|延到|[放缩加降升涨减宽][宽短到长]|变成|取消|退了|停了|没了|莫要|就叫|改叫|撤|拆了|看了|查了|翻了?|问了|重新|照上|[那这]就?(?:得|算|是|等于)|了$|吧$|啦|only|actually|no longer|[又再新](?:添|加|买|租|上|开)了[一两二三四五\d]{1,2}台(?=$|[,。;\s了]|服务器|云?主机|机[器子])|年份|月.{0,4}[日号].{0,5}没/,
)
const turn =
  /(?:改(?:成|为|到|叫|用|按|写|做)?|(?<!切)换(?:成|为|到|上|用)?|应该?(?:是|为|写|算|填)|应为|[得要该][是写填用]|其实(?:是)?|而是|[搬迁挪]到|现在(?:是|用|改|只)?|(?<![不还也都就说])是|算|写|按|推到|延到|顺延到?|[放缩加降升涨减宽][宽短到长]到?|[,\s](?:在|叫|用))\s?/g
const denied =
  /(?:不是|并非|不在|不叫|别写|别填|不写|不填|不要|原来|之前(?:写|说|填|记)|前[面头](?:写|说|填|记)|刚才(?:写|说|填|记)|说成|写成|记成)[^,。;]*|[^,。;]{1,16}(?:是老黄历|不准|作废|不算|不要了?|已经换掉|拿错了?)|[^,。;]{6,40}(?:写|打|填|说|搞|弄|抄)错了?(?=[,，。;])/g
/** what is told in words or figures of its own */
export const plainTypes: ReadonlySet<string> = new Set([
  'enum',
  'multiEnum',
  'boolean',
  'integer',
  'number',
  'date',
  'dateOrLongTerm',
  'datetime',
  'dateRange',
  'domainList',
  'ipRangeList',
])
const told: ReadonlySet<string> = new Set([...plainTypes, 'divisionCode', 'countryCode'])
/** names of people are told by their characters */
const isTold = (field: FieldDefinition | undefined): boolean => field !== undefined && told.has(field.type) && field.kind !== 'personName'
/** 从阿里云搬到华为云了 tells more than the new one */
const isToldIn = (field: FieldDefinition | undefined, text: string): boolean =>
  isTold(field) || (field?.kind === 'brandName' && !/从.{1,20}[搬换迁转]/.test(text))
/** of whatever is spoken of, and not of one */
export const inBoth = /[两几]处|都改/
/** so plainly must it be spoken of */
const least = 3
const mostTried = 4

/**
 * An earlier answer that a sentence names and gives anew: 日志那个刚问了运维,不是六个月,改成一年了. What is denied is cut out, and the rest heard as if
 * only that field had been asked for.
 */
export function retell(statement: Statement, hearing: Hearing, ask: Ask): readonly Fill[] {
  if (!turned.test(statement.text)) return []
  const fills: Fill[] = []
  const pair = pairOfLatest(statement, hearing)
  for (const group of groupsOf(statement, hearing)) {
    for (const field of pair ?? group.fields.slice(0, mostTried)) {
      const definition = hearing.tools.fields[field]
      const fill =
        definition &&
        (mendList(definition, hearing.known(field) ?? null, group.clauses, hearing, ask) ??
          newValue(definition, group.clauses, hearing, ask))
      if (!fill) continue
      // 两处都改成22号: of what is spoken of all that held the same
      const isTwin = (each: string): boolean =>
        each !== field && inBoth.test(statement.text) && isSame(hearing.known(each) ?? null, hearing.known(field))
      if (!fills.some(each => each.field === field || (overlaps(each, fill) && !isTwin(each.field)))) fills.push(fill)
      if (!inBoth.test(statement.text)) break
    }
  }
  return fills
}

/** 证件是护照 不是身份证, where the kind of paper was told last: of papers that are spoken of alike the one that is said not to be so. */
function pairOfLatest(statement: Statement, hearing: Hearing): readonly string[] | undefined {
  if (!statement.text.includes('不是')) return undefined
  const latest = latestOf(hearing)
  const [only, ...others] = toldChoices(statement, hearing).filter(
    ({ field, denied: isDenied }) => isDenied && latest.has(field) && hearing.tools.fields[field]?.type === 'enum',
  )
  return only && others.length === 0 ? [only.field] : undefined
}

interface Group {
  readonly fields: readonly string[]
  readonly clauses: readonly Clause[]
}

const toldAt = (field: string, { request }: Hearing): number => request.fields[field]?.evidence.seq ?? 0

/** Clauses with the earlier answers that they name; those that name none go on about what was named last. */
function groupsOf(statement: Statement, hearing: Hearing): readonly Group[] {
  const groups: { fields: readonly string[]; clauses: Clause[] }[] = []
  const lead: Clause[] = []
  const latest = latestOf(hearing)
  for (const clause of statement.clauses) {
    if (clause.keeps) continue
    // what is asked for now is answered
    if (clause.cues.some(cue => cue.word.length > 1 && cue.fields.some(field => isAsked(hearing, field)))) continue
    const about = [...aboutOf(clause, hearing, statement.text)]
      .filter(
        ([field, weight]) =>
          weight >= least &&
          !(weight === least && (repeats(clause, field, hearing) || isOfOther(clause, field))) &&
          isToldIn(hearing.tools.fields[field], clause.text) &&
          hearing.known(field) !== undefined,
      )
      // of those that are spoken of alike the one that was told last
      .toSorted(
        ([a, weightA], [b, weightB]) =>
          weightB + Number(latest.has(b)) - weightA - Number(latest.has(a)) || toldAt(b, hearing) - toldAt(a, hearing),
      )
      .map(([field]) => field)
    const last = groups.at(-1)
    // 接入商是华为云,不是阿里云, which is the registrar's name as well
    const isNamed = clause.cues.some(cue => cue.word.length > 1 && cue.fields.some(field => !last?.fields.includes(field)))
    const goesOn = last && (isNamed ? about.every(field => last.fields.includes(field)) : about.some(field => last.fields.includes(field)))
    if (about.length > 0 && !goesOn) groups.push({ fields: about, clauses: [...(last ? [] : lead), clause] })
    else if (last) last.clauses.push(clause)
    else lead.push(clause)
  }
  return groups
}

/** 是阿里云买的, where 阿里云 is what stands for it: said of something else */
const repeats = ({ text }: Clause, field: string, { known }: Hearing): boolean => {
  const held = known(field)
  return typeof held === 'string' && text.includes(held.toLowerCase()) && !denies.test(text)
}
/** 备份不在阿里云了: what is named is another thing */
const isOfOther = ({ cues }: Clause, field: string): boolean =>
  cues.some(cue => cue.word.length > 1 && cue.fields.length > 0 && !cue.fields.includes(field))
const denies = /不|错|改|换|别|没|作废|删|去掉|not|n't/

/** whoever puts something right has told the story to its end, and means another value */
const settledByTurn: ReadonlySet<string> = new Set(['story', 'likely', 'differs', 'year'])

/** What clauses give an earlier answer anew as; undefined where they give nothing else. */
export function newValue(field: FieldDefinition, clauses: readonly Clause[], hearing: Hearing, ask: Ask): Fill | undefined {
  // which of several is meant was not said
  if (field.type === 'domainList' || field.type === 'ipRangeList') return undefined
  const known = hearing.known(field.key)
  if (field.type === 'multiEnum' && (tellsWhatGoes(clauses) || namesNumbers(field, hearing))) return undefined
  // 法人是我舅: who that is was not said
  if (field.kind === 'personName' && clauses.some(({ text }) => kin.test(text))) return undefined
  const [first] = clauses
  const last = clauses.at(-1)
  if (!first || !last) return undefined
  // 我想改成三台……算了,还是写2台
  if (/算了|不改了|还是(?:别|不|写|用|留|按)/.test(hearing.text.slice(last.end))) return undefined
  const where = { start: first.start, end: last.end }
  // 月份日子没变 says that of the rest
  const { start, text } = statementsOf(hearing).find(each => each.start <= where.start && where.end <= each.end) ?? { ...where, text: '' }
  const total = field.type === 'integer' ? totalSaid(field.key, clauses, hearing, ask) : undefined
  if (total && !isSame(total.value, known)) return { ...total, confidence: Math.max(total.confidence, 0.8), corrects: true }
  const moved =
    countMoved(field, known, where, hearing) ??
    dateMoved(field, known, where, hearing) ??
    shifted(yearAlone(field, known, text, hearing.request.today) ?? monthAlone(field, known, text), start)
  if (moved)
    return { field: field.key, value: moved.value, ...quoteOf(hearing.norm, moved.start, moved.end), confidence: 0.85, corrects: true }
  const found = stretchesOf(field.key === 'serverCount' ? withoutAdded(clauses) : clauses, hearing)
  for (const [from, to] of found) {
    const said = askWithin(field.key, from, to, hearing, ask)
    if (!said || (said.doubt ? !settledByTurn.has(said.doubt) : said.confidence < sureFrom)) continue
    // 腾讯云是旧的
    if (former.test(hearing.norm.original.slice(said.end))) continue
    const value = sameYear(field, said.value, known, hearing.text.slice(from, to), hearing.text)
    // 名字改成示例墨香图文吧: a shorter name is another one
    if (isSame(value, known) || (isPiece(value, known) && !(field.kind === 'siteName' && renames.test(hearing.text)))) continue
    const { doubt: _, ...plain } = said
    return { ...plain, value, confidence: Math.max(said.confidence, 0.8), corrects: true }
  }
  return field.type === 'boolean' ? turnedOver(field, clauses, hearing) : undefined
}

/** 又续了一年,加起来是24个月: what it comes to is the answer */
function totalSaid(field: string, clauses: readonly Clause[], hearing: Hearing, ask: Ask): Fill | undefined {
  for (const { start, end, text } of clauses) {
    const found = total.exec(text)
    const said = found ? askWithin(field, start + found.index + found[0].length, end, hearing, ask) : undefined
    if (said && !said.doubt) return said
  }
  return undefined
}
const total = /(?:一共|总共|合计|拢共|加起来|加一起|统共)(?:就)?(?:是|有)?\s?/

/** 三台不是两台,昨天又加了一台: how many came is not how many there are */
function withoutAdded(clauses: readonly Clause[]): readonly Clause[] {
  const rest = clauses.filter(({ text }) => !addition.test(text))
  return rest.some(({ text }) => text.includes('台')) ? rest : clauses
}
const addition = /(?:加|添|买|租|开|上|漏[说报写]|少[说报写])了?(?:[一两1-9]|[二三四五])台/

const renames = /改(?:成|为|叫)|就叫|换成/
const former = /^(?:那个|那家|那台)?(?:才)?是?(?:旧|老|以前|原来)的/
export const kin =
  /我(?:的|家)?(?:舅|爸|妈|哥|弟|姐|妹|叔|姑|姨|老公|老婆|媳妇|儿子|女儿|丈人|岳[父母]|爱人|朋友|同学|亲戚)(?:$|[,。;!?\s的吧啊呀])/

const shifted = <T extends Region>(found: T | undefined, by: number): T | undefined =>
  found && { ...found, start: found.start + by, end: found.end + by }

/** 市南分局, of which the old value tells more */
const isPiece = (value: Json, known: Json | undefined): boolean =>
  typeof value === 'string' && typeof known === 'string' && (known.includes(value) || value.length < 2)

/** 承诺书签回来了,前面说没签的改一下: a yes or no that is to be changed can only become the other, unless what was learned says that it is not. */
function turnedOver(field: FieldDefinition, clauses: readonly Clause[], hearing: Hearing): Fill | undefined {
  const known = hearing.known(field.key)
  const [first] = clauses
  const last = clauses.at(-1)
  if (typeof known !== 'boolean' || !first || !last || field.key === 'consentSensitive') return undefined
  const said = hearing.text.slice(first.start, last.end)
  // 好怕填错 turns nothing
  if (!/改|(?<!怕[^,。;]{0,3})错|作废|不对|撤掉|取消|说反/.test(said) || said.includes('?')) return undefined
  const chances = choicesOf(said, field.key, field.type, hearing.tools.lexicon.choices)
  if ((chances?.get(String(!known)) ?? 0) <= (chances?.get(String(known)) ?? 1)) return undefined
  return { field: field.key, value: !known, ...quoteOf(hearing.norm, first.start, last.end), confidence: 0.8, corrects: true }
}

/** Behind the last word that turns, then each clause without what it denies, the last one first. */
function stretchesOf(clauses: readonly Clause[], { text }: Hearing): readonly (readonly [from: number, to: number])[] {
  return clauses.toReversed().flatMap(clause => {
    const gone = matchesOf(denied, clause.text).map(match => [match.index, match.index + match[0].length] as const)
    const parts: (readonly [number, number])[] = []
    let from = 0
    for (const [start, end] of gone) {
      if (start > from) parts.push([from, start])
      from = end
    }
    if (from < clause.text.length) parts.push([from, clause.text.length])
    return parts.toReversed().flatMap(([start, end]) => {
      const said = clause.text.slice(start, end)
      const last = matchesOf(turn, said).at(-1)
      const whole = [clause.start + start, clause.start + end] as const
      if (text.slice(...whole).trim() === '') return []
      const behind = last ? last.index + last[0].length : 0
      return behind > 0 && behind < said.length ? [[clause.start + start + behind, whole[1]] as const, whole] : [whole]
    })
  })
}

export const isSame = (a: Json, b: Json | undefined): boolean => canonicalJson(a) === canonicalJson(b ?? null)
