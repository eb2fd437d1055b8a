import type { FieldDefinition } from '../../fields/definition.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import type { Hearing } from '../hearing.ts'
import type { Attribute } from '../lexicon.ts'
import { type Seldom, seldom } from '../patterns/seldom.ts'
import { offsetOf } from './ask-within.ts'
import { type Statement, statementsOf } from './statements.ts'
import { toldChoices } from './told-choices.ts'

/** says that something earlier was wrong */
const slip = seldom(
  /(?:写|打|填|说|讲|报|抄|输|发|记|看|选|念|弄|搞|答|贴|传|想|理解)(?:错|反|漏|岔|混|串)|(?:少|漏|多)(?:打|写|输|填|发|报|说|抄|念|算)了|(?:少|漏|多)了[一两几个](?:位|个|字|数)?|手[滑误抖]|(?<![没不出差])错了|(?:写|打|记|填|说|报)成|(?:尾巴|尾数|末尾|末位|最后一[段位])(?:就?是|为)|mis-?(?:typed|spell?ed|spelt)|(?:was|is) wrong/,
)
/** may say so, of what is named and known; 换了新身份证 tells of a paper that was renewed */
const turn = seldom(
  /(?:换|改)(?:成|为|到|了|用|号)(?!新?(?:的)?(?:身份证|证件?|执照|护照|通行证)(?!号))|更(?:换|改|正)(?:成|为|了)?|其实(?:只|是|就|没|不|在)|搬(?:了|家|到|去)|迁(?:到|了|址)|去掉|删(?:掉|了|去)|[不没](?:要|用|做)了|撤(?:了|掉)|(?:^|[,\s])现在(?:是|用|在|叫)|新的是|对调|互换|不对(?=[,\s])/,
)
const goes = seldom(/去掉|删(?:掉|了|去)|[不没](?:要|用|做)了|撤(?:了|掉)|其实(?:没|不)/)
/** takes something back, and does not say what */
const takesBack = seldom(/不对不对/)
/** 刚才, 上一个: an earlier answer, whichever it was */
const earlier = seldom(/刚才|刚刚|方才|前面|之前|上面|上一?[个条题步项]|前一?[个条题步项]/)

/** what they ask is whether something changed, or is a story of what is done */
const tellsChanges: ReadonlySet<string> = new Set([
  'changeType',
  'changeDate',
  'refilingReason',
  'filingScenario',
  'icpFilingType',
  'formerOrganizerName',
  'previousOrganizerName',
  'previousAccessProvider',
])

/** Words that put an earlier answer right. `named`: they say which, and it is none that is open. */
interface Slip {
  readonly statements: readonly Statement[]
  readonly named: boolean
}

/** The part of a message that puts right what nobody asks now; null where it may be about an open question. */
export function slipElsewhere(hearing: Hearing): Slip | null {
  const { asked, request, text } = hearing
  if (asked.length === 0 || text.length > longest || asked.some(({ key }) => tellsChanges.has(key))) return null
  const isPlain = slip.test(text)
  const isSlip = isPlain || takesBack.test(text)
  if (!isSlip && !turn.test(text)) return null
  const says = isPlain ? slip : isSlip ? takesBack : turn
  const all = statementsOf(hearing)
  // 法人身份证号少打了一位。重新发你: what follows is the new value
  const statements = all.filter(
    (each, at) => says.test(each.text) || (at > 0 && anew.test(each.text) && says.test(all[at - 1]?.text ?? '')),
  )
  const open = [...asked.map(({ key }) => key), ...request.confirming.map(({ field }) => field)]
  // 论坛去掉吧 speaks of what was chosen, 改成…官网 of what is to be
  const told = statements
    .filter(statement => isSlip || goes.test(statement.text))
    .flatMap(statement => toldChoices(statement, hearing).filter(({ both }) => both))
  const named = [...namedIn(statements, isSlip ? null : turn, open, hearing), ...told.map(({ field }) => field)]
  if (named.some(field => open.includes(field))) return null
  // 服务器换到上海了, to where it stands, says nothing of its provider
  const isBeside = (field: string): boolean =>
    !isSlip && hearing.tools.fields[field]?.group === 'access' && asked.some(({ group }) => group === 'access')
  const isKnown = named.some(field => hearing.known(field) !== undefined && !isBeside(field))
  if (!isSlip && (!isKnown || asked.some(isStory))) return null
  if (asked.some(isStory) && !isKnown && !earlier.test(text)) return null
  return { statements, named: isPlain || !isSlip ? named.length > 0 || called.test(text) : false }
}

/** 成立日期看错了: called by a name that no question has */
const called = seldom(
  /[\u4e00-\u9fff]{2}(?:日期|时间|号码?|名字?|名称|地址|电话|邮箱)[^,。;]{0,4}(?:写|打|填|说|报|抄|看|记|输)(?:错|反|漏|成)/,
)
const longest = 160
const anew = /^(?:应该|应为|是|正确|重新|再|改)/
const isStory = ({ type }: FieldDefinition): boolean => type === 'text' || type === 'stringList'

/** Every field that a word of these statements names, before the verb where that is given; the mobile of whoever is named, of whom it is asked or of anybody where nobody is. */
function namedIn(statements: readonly Statement[], verb: Seldom | null, open: readonly string[], { tools }: Hearing): readonly string[] {
  const { roles } = tools.lexicon
  const called = statements
    .flatMap(({ clauses, start, text }) => {
      // 改成X有限公司官网 changes what is asked: what is named stands before the verb
      const until = verb === null ? Number.POSITIVE_INFINITY : start + (verb.exec(text)?.index ?? 0)
      return clauses.flatMap(({ cues }) => cues).filter(cue => cue.start < until)
    })
    .filter(({ word }) => word.length > 1)
  const people = called.flatMap(cue => cue.roles)
  const details = called.flatMap(cue => cue.attributes)
  const owners = people.length > 0 ? people : details.length > 0 ? Object.keys(roles) : []
  // 电话换成…, where any telephone is asked for
  const meant = people.length > 0 ? [] : open.filter(field => details.some(detail => isDetail(detail, tools.fields[field])))
  return [
    ...called.flatMap(cue => cue.fields),
    ...meant,
    ...owners.flatMap(role => {
      const own = roles[role]?.fields ?? {}
      return details.length > 0 ? details.flatMap(detail => own[detail] ?? []) : Object.values(own)
    }),
  ]
}

const isDetail = (detail: Attribute, field: FieldDefinition | undefined): boolean => {
  if (detail === 'mobile') return field?.type === 'phone'
  if (detail === 'email') return field?.type === 'email'
  return detail === 'idNumber' ? field?.kind === 'personalIdNumber' : detail === 'name' && field?.kind === 'personName'
}

/**
 * What a message says of open questions beside words that put an earlier answer right: 我们没有论坛,刚才说错了 is no no to whatever is asked, 换成我老婆王芳 names
 * nobody else. A number or a day may still be the answer where nobody says what it belongs to.
 */
export function besideSlip(heard: FieldsHeard, hearing: Hearing): FieldsHeard {
  const found = slipElsewhere(hearing)
  if (!found) return heard
  const { fields } = hearing.tools
  const open = new Set(hearing.asked.map(({ key }) => key))
  const isWithin = (start: number, end: number): boolean =>
    found.statements.some(each => start < offsetOf(hearing, each.end) && offsetOf(hearing, each.start) < end)
  const isSaidThere = (quote: string): boolean => found.statements.some(({ text }) => text.includes(quote.toLowerCase()))
  const isOff = (field: string, isThere: boolean): boolean => isThere && open.has(field) && (found.named || !isShaped(fields[field]))
  return {
    ...heard,
    fills: heard.fills.filter(({ field, start, end, quote }) => {
      // 没有 is no 0 of another question
      const isThere = isWithin(start, end)
      return (
        !isOff(field, isThere) &&
        !(isThere && open.has(field) && !/[\d零一二两三四五六七八九十百千万@.]/.test(quote) && !takesLetters(fields[field]))
      )
    }),
    states: heard.states.filter(({ field, quote }) => !(open.has(field) && isSaidThere(quote))),
    rejects: heard.rejects.filter(({ field, quote }) => !isOff(field, isSaidThere(quote))),
    clarifies: heard.clarifies.filter(({ field, quote }) => !isOff(field, isSaidThere(quote))),
  }
}

/** Its values have a form of their own: a number, a day, a phone; words, choices and yes or no have none. */
const isShaped = (field: FieldDefinition | undefined): boolean => {
  if (!field) return false
  const { type, kind } = field
  if (type === 'boolean' || type === 'enum' || type === 'multiEnum' || isStory(field) || type === 'table') return false
  return type !== 'string' || (kind !== undefined && !wordKinds.has(kind))
}
const takesLetters = (field: FieldDefinition | undefined): boolean => field?.type === 'string'
const wordKinds: ReadonlySet<string> = new Set(['freeText', 'siteName', 'brandName'])
