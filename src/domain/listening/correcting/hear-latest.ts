import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { findCorrections } from '../earlier/correction-marks.ts'
import { latestOf, saidBefore } from '../earlier/said-before.ts'
import type { FieldsHeard } from '../hear-fields.ts'
import { type Hearing, isAsked, overlaps, type Region } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import { hearPersonChanged } from '../people/hear-person-changed.ts'
import { isOfStranger } from '../people/third-party.ts'
import { accepts, attributeOf, isList } from '../settling/accepts.ts'
import type { IdentifierSpan } from '../spans/span.ts'
import type { Ask } from './ask-within.ts'
import { asks } from './asks.ts'
import { fillFor, putsRight } from './fill-for.ts'
import { holdsOn } from './holds-on.ts'
import { textsIn } from './parts.ts'
import { isSame } from './retell.ts'
import { isSlip } from './row-by-number.ts'
import { statementsOf } from './statements.ts'
import { ownsUp } from './with-typos.ts'

const longest = 100
/** what has a form of its own, so that nothing else can be meant by it */
const kinds: ReadonlySet<string> = new Set(['phone', 'email', 'domain', 'url', 'ip', 'icpNumber', 'creditCode', 'idNumber', 'package'])
/** nobody gives a number anew without one of these */
const turns = seldom(
  /错|不对|不是|改|(?<!切)换|更正|别(?:发|用|写|打|填|放)|不用|不要|停机|停了|拆|老号|旧|老的?|新的|原来|另[一1]?[个外]|[说报写打填发抄]成|搬|迁|发给?|instead|change|wrong|new|另外那|末尾|末位|尾号|尾巴|最后/,
)
const adds = seldom(
  /还有|还要|也(?:要)?(?:加|带|算|写|报)|[再加添补](?:上|一?个|了)|(?<!打)漏(?!(?:了|打|写|掉)?(?:[一两]?个|[一两])?(?:[a-z\d点位]|字))|忘/,
)

/**
 * 还有一个 shili-tea.net 也带上 · IP换过了,迁到39.106.88.15 · 短信别发老号,发13600136000: a number or an address that no open question takes, where one of the last answers is of
 * its kind. It takes that answer's place, or joins its list. Null where another answer is named, or several may be meant.
 */
export function hearLatest(hearing: Hearing, plain: FieldsHeard, ask: Ask): FieldsHeard | null {
  const { text, request } = hearing
  if (text.length > longest || text.trim().includes('\n') || holdsOn(text)) return null
  const latest = latestOf(hearing)
  const held = saidBefore(hearing).filter(([field]) => latest.has(field.key) && !isAsked(hearing, field.key))
  const isOld = ({ value }: IdentifierSpan): boolean => held.some(([, known]) => isWithin(known, value))
  const spoken = hearing.spans.filter((span): span is IdentifierSpan => kinds.has(span.kind))
  const [span, ...others] = spoken.filter(each => !isOld(each))
  if (!span || others.length > 0) return null
  const statements = statementsOf(hearing)
  const statement = statements.find(each => each.start <= span.start && span.end <= each.end)
  if (!statement || asks(statement, hearing) || statements.some(each => each !== statement && turns.test(each.text))) return null
  const isTurned = findCorrections(text).corrects || turns.test(text)
  // IP共两个,36.111.60.14和36.111.60.15
  const isBoth = spoken.some(isOld) && /和|跟|及|与|、|两个|都|\band\b/.test(text)
  const isMore = (adds.test(text) || isBoth) && !isSwitch.test(text)
  if (!isTurned && !isMore) return null
  const taking = saidBefore(hearing).filter(([field]) => accepts(field, span) && !isAsked(hearing, field.key))
  const named = new Set(taking.flatMap(([field]) => (isNamed(field, hearing) ? [field.key] : [])))
  const meant = held.filter(([field]) => accepts(field, span))
  // 应急那个座机拆了,换成我妹的手机: whatever the new one is
  const landline = /座机|固话|固定电话/.test(text) ? taking.filter(([, known]) => String(known).startsWith('0')) : []
  const isAlike = (known: Json): boolean => typeof known === 'string' && isSlip(known, span.value)
  const isSlipSaid = ownsUp(text)
  const alike = isSlipSaid ? meant.filter(([, known]) => isAlike(known)) : []
  // 马示例的应为13909510154, which is all but his in a list: put right as a slip
  const isElsewhere = isSlipSaid && alike.length === 0 && !spoken.some(isOld)
  const texts = isElsewhere ? saidBefore(hearing).flatMap(textsIn) : []
  if (texts.some(part => isAlike(part.text))) return null
  const [target, ...rivals] =
    landline.length === 1 ? landline : alike.length === 1 ? alike : named.size > 0 ? meant.filter(([field]) => named.has(field.key)) : meant
  if (!target || rivals.length > 0 || (alike.length === 0 && isOfStranger(target[0], span.start, hearing))) return null
  const open = [...hearing.asked, ...request.confirming.flatMap(({ field }) => hearing.tools.fields[field] ?? [])]
  const isSpoken = spoken.some(isOld) || named.has(target[0].key) || landline.length === 1
  const isToAdd = isMore && isList(target[0])
  if (open.some(field => accepts(field, span) && (isNamed(field, hearing) || !(isSpoken || isToAdd)))) return null
  // 应急联络人换人,改为林示范,手机…: somebody else, with a number of their own
  if (hearPersonChanged(hearing, ask)) return null
  const [field, known] = target
  const value = freshValue(field, known, span, isMore)
  const fill = value === undefined ? undefined : fillFor(field, value, span, hearing, 0.85)
  if (!fill || isSame(fill.value, known)) return null
  const isElse = (each: Region & { readonly field: string }): boolean => !overlaps(each, fill) && isAsked(hearing, each.field)
  return putsRight([fill], plain.fills.filter(isElse))
}

const isSwitch = /改|(?<!切)换|不用了|不要了|迁|搬/

const isWithin = (known: Json, value: string): boolean => (Array.isArray(known) ? known : [known]).some(each => bare(each) === bare(value))

const bare = (value: Json): string => String(value).toLowerCase().replaceAll(' ', '')

/** 那个邮箱没人看: of no one more than of what was told last */
const ofNobody = /^(?:邮箱|邮件|邮箱地址|电子邮箱|身份证号码?|证件号码?|身份证)$/
const denied = /(?:别|不要|不用|不是)[^,。;]{0,4}$/

/** by its name, or the role and the detail */
function isNamed({ key }: FieldDefinition, { cues, tools, spans, text }: Hearing): boolean {
  // 别发我手机了: the one that is meant no more
  const plain = cues.filter(
    ({ word, start }) => word.length > 1 && !ofNobody.test(word) && !denied.test(text.slice(Math.max(0, start - 8), start)),
  )
  if (plain.some(({ fields }) => fields.includes(key))) return true
  const roles = plain.flatMap(cue => cue.roles)
  const details = spans.flatMap(span => attributeOf(span) ?? [])
  return roles.some(role => details.some(detail => tools.lexicon.roles[role]?.fields[detail] === key))
}

function freshValue(field: FieldDefinition, known: Json, { value }: IdentifierSpan, isMore: boolean): Json | undefined {
  if (!isList(field)) return isMore && !Array.isArray(known) && field.type === 'url' ? undefined : value
  if (!Array.isArray(known)) return undefined
  if (isMore) return [...known, value].toSorted() as Json
  return known.length === 1 ? [value] : undefined
}
