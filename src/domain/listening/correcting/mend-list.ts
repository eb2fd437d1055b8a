import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import type { Hearing } from '../hearing.ts'
import { quoteOf } from '../text/normalise.ts'
import type { Fill } from '../understanding.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { namesNumbers } from './names-numbers.ts'
import type { Clause } from './statements.ts'

const gone =
  /不(?:再)?(?:收|要|用|写|勾|选|做|算|含|备|报|打|发)了?|不(?:打算|准备|想)再?续|没有(?:的|了)?(?=$|[,。\s])|去掉|删|砍|退了|退掉|拆了|停了|撤|没(?:有)?上架|还没上|别(?:写|勾|选|算|打|发|收)|坏了|取消|划[掉了]|退租|不租|不续|没人(?:看|用|收|接|理)|后来没(?:做|弄|搞)|没了|用不上|下线|关了|下架|移除|拿掉|not ready|no longer|dropped|removed?/
/** goes, without a word on what */
const bare = /^(?:这个|那个|都|就|给我|帮我|从(?:里面|名单|列表|里头)里?)?(?:去掉|删掉?|不要|取消|撤掉?|拿掉|划掉)(?:吧|了|就行)?$/
const only = /只(?:剩|有|写|留|保留|收|备|报)|就(?:剩|写|留|这|俩|两|是)?|改成|换成|现在|剩下?|留|only/
const instead = /改成|换成/
const more = /漏|忘|还(?:有|要|得|做|支持|卖|收|能|可以)|再?加|补|添|也|外带|另外|除了|之外|以外|都有|都支持/

/** Says what goes, stays or comes: without such a clause nothing has to be heard of the list. */
const saysWhich = ({ text }: Clause): boolean => gone.test(text) || more.test(text) || only.test(text)

/** com那个没续费 去掉, 21那台退租了: of several domains or addresses those that end so */
const byEnding = (known: readonly Json[], text: string): readonly Json[] =>
  known.filter(each => {
    if (typeof each !== 'string') return false
    if (text.includes(each.toLowerCase())) return true
    const octet = /^\d+\.\d+\.\d+\.(\d{1,3})$/.exec(each)?.[1]
    if (octet !== undefined) return new RegExp(`(?<![\\d.])${octet}(?:的|结尾的|那|这|尾号的?)`).test(text)
    const ending = /\.([a-z.]{1,40})$/.exec(each.replace(/^[^.]+/, ''))?.[1] ?? ''
    return ending !== '' && new RegExp(`(?<![a-z.])(?:点|\\.)?${ending.replaceAll('.', '\\.')}(?![a-z.])`).test(text)
  })

/** 21那台退租了: what goes is one of them, told by its end */
export const losesByEnd = (known: Json, text: string): boolean =>
  Array.isArray(known) && gone.test(text) && byEnding(known as readonly Json[], text).length > 0

/** 身份证号我们不收,只有这三样: what goes or stays is said, and nothing is told anew */
export const tellsWhatGoes = (clauses: readonly Clause[]): boolean => clauses.some(({ text }) => gone.test(text))

/** of these only what is added is told here */
const lists: ReadonlySet<string> = new Set(['domainList', 'ipRangeList'])

/**
 * A list of choices of which some are added or taken away: 地址其实不收了,只剩姓名手机 · 语言漏了英文. Undefined where no clause says which of
 * both it is, or nothing changes.
 */
export function mendList(field: FieldDefinition, known: Json, clauses: readonly Clause[], hearing: Hearing, ask: Ask): Fill | undefined {
  if (!Array.isArray(known) || !clauses.some(saysWhich) || namesNumbers(field, hearing)) return undefined
  const added = new Set<Json>()
  const removed = new Set<Json>()
  const whole = new Set<Json>()
  let place: Fill | undefined
  let before: readonly Json[] = []
  for (const clause of clauses) {
    // 把a.cn改成a.net: one of them is another one now
    if (lists.has(field.type) && instead.test(clause.text) && known.some(each => clause.text.includes(String(each).toLowerCase())))
      return undefined
    const pair = lists.has(field.type) ? undefined : pairIn(clause, field, hearing, ask)
    if (pair) {
      for (const code of pair.gone) removed.add(code)
      for (const code of pair.now) added.add(code)
      place = pair.fill
      continue
    }
    const told = toldIn(clause, field, known, hearing, ask)
    // SM4是我瞎写的,删掉: what the clause before it named
    const codes = told.codes.length === 0 && bare.test(clause.text.trim()) ? before : told.codes
    if (codes.length === 0) continue
    // IP也换成106.14.3.1: another one, and no further one
    const isOther = lists.has(field.type) && instead.test(clause.text)
    const into = gone.test(clause.text) ? removed : more.test(clause.text) && !isOther ? added : only.test(clause.text) ? whole : undefined
    before = into ? [] : codes
    if (!into) continue
    for (const code of codes) into.add(code)
    place = told.fill ?? { field: field.key, value: null, ...quoteOf(hearing.norm, clause.start, clause.end), confidence: 0.85 }
  }
  if (!place) return undefined
  // 邮件没人看,换成微信: in the place of what goes
  const isInstead = removed.size > 0 && [...removed].some(code => known.includes(code)) && instead.test(hearing.text)
  const codes = [...new Set([...(whole.size > 0 && !isInstead ? whole : [...known, ...whole]), ...added] as Json[])].filter(
    code => whole.has(code) || !removed.has(code),
  )
  const isSame = codes.length === known.length && codes.every(code => known.includes(code as never))
  const isNone = codes.length === 0 || (codes.includes('none') && codes.length > 1)
  const { doubt: _, ...plain } = place
  return isSame || isNone ? undefined : { ...plain, value: codes.toSorted() as Json, confidence: 0.85, corrects: true }
}

/** 把电话换成网站公告: what goes, and what comes in its place */
function pairIn({ start, end, text }: Clause, field: FieldDefinition, hearing: Hearing, ask: Ask) {
  const verb = instead.exec(text)
  if (!verb || verb.index < 2) return undefined
  const saidIn = (from: number, to: number): Fill | undefined => askWithin(field.key, from, to, hearing, ask)
  const gone = saidIn(start, start + verb.index)
  const now = saidIn(start + verb.index + verb[0].length, end)
  if (!gone || !now || !Array.isArray(gone.value) || !Array.isArray(now.value)) return undefined
  return { gone: gone.value as readonly Json[], now: now.value as readonly Json[], fill: now }
}

/** Which of the list, or of what could stand in it, a clause speaks of. */
function toldIn(
  { start, end, text }: Clause,
  field: FieldDefinition,
  known: readonly Json[],
  hearing: Hearing,
  ask: Ask,
): { readonly codes: readonly Json[]; readonly fill?: Fill } {
  const saidIn = (from: number, to: number): Fill | undefined => askWithin(field.key, from, to, hearing, ask)
  const isList = lists.has(field.type)
  // 论坛那块砍掉了, 不用短信了: what goes stands before the word, or behind it
  const verb = gone.exec(text)
  const ahead = verb && verb.index > 1 ? start + verb.index : end
  const fill = saidIn(start, ahead) ?? (verb && ahead < end && !isList ? saidIn(start + verb.index + verb[0].length, end) : undefined)
  const ends = isList ? byEnding(known, text) : []
  if (isList && ends.length === 0 && !more.test(text)) return { codes: [] }
  const heard = fill && Array.isArray(fill.value) ? (fill.value as readonly Json[]) : []
  return { codes: heard.length > 0 ? heard : ends, ...(fill ? { fill } : {}) }
}
