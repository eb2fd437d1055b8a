import type { FieldDefinition } from '../../fields/definition.ts'
import type { Hearing } from '../hearing.ts'
import { looksLikeName } from '../readers/read-person.ts'
import type { Span } from '../spans/span.ts'
import type { Segment } from '../text/split-segments.ts'

/** 我妈妈的手机, 店里座机, 另一个: not the one in the pocket of whoever speaks */
const others =
  /(?:老公|老婆|媳妇|男人|女人|妻子|丈夫|爱人|对象|先生|太太|爸|妈|爹|娘|哥|姐|弟|妹|儿子|女婿|姑娘|女儿|闺女|婆婆|公公|岳父|岳母|丈人|家里|家人|家属|朋友|合伙人|店里|单位|办公室|前台|座机|另外?|备用|备选|第二|还有(?:一)?个|急事|紧急|应急)[^,。\d]{0,8}$/

/** Does the number belong to somebody or something else than the principal? `from`: where the value before it ends. */
export const isOthersNumber = (hearing: Hearing, segment: Segment, span: Span, from: number): boolean =>
  span.kind === 'phone' && others.test(hearing.text.slice(Math.max(segment.start, from), span.start))

/** 他叫黄启航,在我店里上班的,电话…: the number of whoever was spoken of, who need not be in charge */
const ofThem = /[他她](?:叫|姓|的|是|在|手机|电话|号码)(?:(?!我的?(?:手机|电话|号))[^。;\n]){0,24}$/
export const isTheirs = (hearing: Hearing, span: Span): boolean =>
  span.kind === 'phone' && isOfThem(hearing.text.slice(Math.max(0, span.start - 40), span.start))
const isOfThem = (ahead: string): boolean => ofThem.test(ahead) && !/负责人/.test(ahead)

const ownAhead = /(?:负责人|联系人|法人|老板|经营者|本人|我)(?:名?叫|就?是|为|:)?\s*$/
/** 网管赵磊13700001111, where people of the plan are asked for: the number of whoever is named before it */
export function isNamesNumber(hearing: Hearing, span: Span): boolean {
  if (span.kind !== 'phone' || !hearing.asked.some(({ type }) => type === 'personList')) return false
  const ahead = hearing.text.slice(Math.max(0, span.start - 24), span.start)
  const [whole = '', said = ''] = /([\u4e00-\u9fff]{2,10})(?:的)?(?:手机|电话)?号?码?[:\s]*$/.exec(ahead) ?? []
  const name = [3, 2]
    .map(length => said.slice(-length))
    .find(each => looksLikeName(each, hearing) && hearing.tools.lexicon.surnames.has(each[0] ?? ''))
  if (!name || name === hearing.known('principalName')) return false
  return !ownAhead.test(ahead.slice(0, ahead.length - whole.length) + said.slice(0, -name.length))
}

/** the last clause leads up to the value when it is no longer than this */
const longestLead = 24

/** Roles of the known person who is named before the value, in the clause or as all of the one before it; 小段 is 段试行. */
export function rolesNamed(hearing: Hearing, segment: Segment, span: Span, from: number): readonly string[] | undefined {
  // where people are listed their numbers go with them
  if (hearing.asked.some(field => field.type === 'personList')) return undefined
  const ahead = hearing.text.slice(Math.max(segment.start, from), span.start)
  const last = hearing.segments[segment.index - 1]
  const leads = last && last.spans.length === 0 && last.end - last.start < longestLead && from <= segment.start
  const said = leads ? hearing.text.slice(last.start, last.end) + ahead : ahead
  if (said.length < 2) return undefined
  const people = Object.entries(hearing.tools.lexicon.roles).flatMap(([role, { fields }]) => {
    const name = fields.name ? hearing.known(fields.name) : undefined
    return typeof name === 'string' && name.length > 1 ? [{ role, name }] : []
  })
  const full = people.filter(({ name }) => said.includes(name.toLowerCase()))
  if (full.length > 0) return full.map(({ role }) => role)
  const surname = (young.exec(said) ?? titled.exec(said))?.[1]
  const near = surname ? people.filter(({ name }) => name.startsWith(surname)) : []
  return near.length > 0 && new Set(near.map(({ name }) => name)).size === 1 ? near.map(({ role }) => role) : undefined
}

const young = /(?:小|老|阿|大)([\u4e00-\u9fff])(?:的|那|手机|电话|邮箱|身份证)/
const titled = /([\u4e00-\u9fff])(?:总|工|姐|哥|老师|经理)(?:的|那|手机|电话|邮箱|身份证)/

/** characters in which a value that was mistyped may differ from the right one */
const slips = 3

/** A number that puts another one right looks much like it: 18800005544 and 18800004455. */
export function looksLikeKnown(hearing: Hearing, span: Span, field: FieldDefinition): boolean {
  const known = hearing.known(field.key)
  if (typeof known !== 'string' || !('value' in span) || typeof span.value !== 'string') return false
  const now = span.value.replace(/[\s-]/g, '').toLowerCase()
  const then = known.replace(/[\s-]/g, '').toLowerCase()
  if (now === then || Math.abs(now.length - then.length) > 1) return false
  if ([...now].sort().join('') === [...then].sort().join('')) return true
  return now.length === then.length && [...now].filter((char, at) => char !== then[at]).length <= slips
}
