import type { FieldDefinition } from '../../fields/definition.ts'
import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import { saidBefore } from '../earlier/said-before.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { matchesOf } from '../patterns/matches-of.ts'
import type { Fill } from '../understanding.ts'
import { aboutAnyOf } from './about.ts'
import { type Ask, askWithin } from './ask-within.ts'
import { fillFor } from './fill-for.ts'
import type { Statement } from './statements.ts'

/** who comes in the place of somebody stands behind it */
const turn =
  /(?:[说写填报记]错了?|不对)[,\s]?(?:应该)?是|(?:改|换)(?:成|为|由|了|上|找|给)?|改由|(?<=[,\s]|就|那)(?:写|找)(?!成|错|不|谁)|(?:现在|以后)(?:是|由|归)|顶上的?是?|接手的?是?/g
/** so plainly must the list be spoken of */
const least = 3
/** any field that takes the name of one person */
const ofAnybody = 'emergencyContactName'

type Row = Readonly<Record<string, Json>>

/**
 * 组长换成祁样例,手机13560135600 · 组长的手机改成13871550001,人不变: of a list of people the only one, or the one whose name is said, is somebody else or has
 * another number. Empty where no list of people is named, or it is not plain who is meant.
 */
export function mendRow(statement: Statement, hearing: Hearing, ask: Ask): readonly Fill[] {
  const about = aboutAnyOf(statement, hearing)
  const held = saidBefore(hearing).filter(([field]) => field.type === 'personList' && !isAsked(hearing, field.key))
  const spoken = held.filter(([field]) => (about.get(field.key) ?? 0) >= least)
  // 组长失联的话不是找祁样例: whose name stands in it
  const ofName = spoken.length > 0 ? held.filter(([, rows]) => Array.isArray(rows) && rows.some(row => isSaid(row as Row, statement))) : []
  const [list, ...others] = ofName.length === 1 ? ofName : spoken
  if (!list || others.length > 0 || !Array.isArray(list[1])) return []
  const [field, rows] = [list[0], list[1] as readonly Row[]]
  if (adds.test(statement.text)) return withOneMore(field, rows, statement, hearing, ask)
  const named = rows.filter(each => isSaid(each, statement))
  const [row, ...rest] = named.length > 0 ? named : rows
  if (!row || rest.length > 0) return []
  const person = nameBehind(turn, statement, row.name, hearing, ask)
  const phones = hearing.spans.filter(({ kind, start, end }) => kind === 'phone' && start >= statement.start && end <= statement.end)
  const [phone, ...more] = phones
  if (more.length > 0 || (!person && !(phone && turned.test(statement.text)))) return []
  const { mobile: _, ...bare } = row
  const number: Row = phone ? { mobile: hearing.text.slice(phone.start, phone.end) } : {}
  const next: Row = { ...(person ? { ...bare, name: person } : row), ...number }
  return fillsOf(
    field,
    rows.map(each => (each === row ? next : each)),
    statement,
    hearing,
  )
}

/** before the word behind which the new one stands */
function isSaid({ name }: Row, { text }: Statement): boolean {
  const at = typeof name === 'string' ? text.indexOf(name) : -1
  const last = matchesOf(turn, text).at(-1)
  return at >= 0 && (!last || at < last.index)
}

/** 工作组再加一个尤样例,负责法务,手机15611110000 */
function withOneMore(field: FieldDefinition, rows: readonly Row[], statement: Statement, hearing: Hearing, ask: Ask): readonly Fill[] {
  const name = nameBehind(addition, statement, undefined, hearing, ask)
  if (name === undefined || rows.some(row => row.name === name)) return []
  const role = /(?:负责|管)([\u4e00-\u9fff]{2,6}?)(?=$|[,。;\s的])/.exec(statement.text)?.[1]
  const [phone] = hearing.spans.filter(({ kind, start, end }) => kind === 'phone' && start >= statement.start && end <= statement.end)
  // 何示例,对外联系,1356…
  const between = new RegExp(`${name}[,\\s]([\\u4e00-\\u9fff]{2,6})[,\\s]`).exec(statement.text)?.[1]
  const mobile: Row = phone ? { mobile: hearing.text.slice(phone.start, phone.end) } : {}
  return fillsOf(field, [...rows, { name, ...((role ?? between) ? { role: role ?? between ?? '' } : {}), ...mobile }], statement, hearing)
}

const fillsOf = (field: FieldDefinition, rows: readonly Row[], statement: Statement, hearing: Hearing): readonly Fill[] =>
  [fillFor(field, rows as Json, statement, hearing)].filter(fill => fill !== undefined)

const adds = /[再另新][加添增]|[少漏](?:写|报|说|填|算)?了?一?个人?|[加添](?:上|了)?一?[个位名]|还有/
const addition = /[少漏](?:写|报|说|填|算)?了?一?个人?[,:\s]?|[再另新]?[加添增](?:上|了)?(?:一?[个位名])?|还有(?:一?[个位名])?/g
const turned = /改|换|错|不是/
/** 改管对外联络: what somebody does from now on */
export const deed = /^(?:管|负责|做|当|去|来)|联络|处置$/

/** The name behind the last of such words. */
function nameBehind(word: RegExp, { text, start }: Statement, old: Json | undefined, hearing: Hearing, ask: Ask): string | undefined {
  for (const found of matchesOf(word, text).toReversed()) {
    const from = start + found.index + found[0].length
    const end = /[,。;\s]/.exec(hearing.text.slice(from))
    const to = end ? from + end.index : hearing.text.length
    // 写我,我叫黄示例
    const me = /^我[,\s]{1,2}我叫([\u4e00-\u9fff]{2,4})(?=$|[,。;\s\d])/.exec(hearing.text.slice(from))?.[1]
    if (me && me !== old) return me
    const said = askWithin(ofAnybody, from, to, hearing, ask)
    if (said && typeof said.value === 'string' && said.value !== old && said.confidence >= sureFrom && !deed.test(said.value))
      return said.value
  }
  return undefined
}
