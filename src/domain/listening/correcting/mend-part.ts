import { canonicalJson } from '../../canonical-json.ts'
import { latestOf, saidBefore } from '../earlier/said-before.ts'
import { type Hearing, isAsked } from '../hearing.ts'
import { isOfStranger } from '../people/third-party.ts'
import { hasSurname } from '../readers/read-person.ts'
import type { Fill } from '../understanding.ts'
import { aboutOf, isNamed } from './about.ts'
import { editRow, placeSaid } from './edit-row.ts'
import { type Edited, editText } from './edit-text.ts'
import { fillFor } from './fill-for.ts'
import { fragmentsOf, isLatin } from './fragments.ts'
import { inFigures } from './in-figures.ts'
import { deed } from './mend-row.ts'
import { isAddedTo, type Part, partsOf, withPart } from './parts.ts'
import type { Clause, Statement } from './statements.ts'

/** so plainly must a field be spoken of */
const least = 0.5
/** and so plainly where it is called by its name */
const byName = 3

/** what was told last is meant before what a word may hint at */
const lately = 1.25

interface Mended {
  readonly part: Part
  readonly edited: Edited
  readonly weight: number
  readonly fill: Fill
}

/**
 * A part of an earlier answer that one statement puts right: 前面手机尾数打错了,是7788 · 203室不是202. The field is the one that is named
 * and that the piece fits; where none is named the only one that it fits. Null when it fits none, or several alike.
 */
export function mendPart(statement: Statement, hearing: Hearing): readonly Fill[] {
  const fills: Fill[] = []
  const latest = latestOf(hearing)
  const parts = saidBefore(hearing)
    .filter(([field]) => !isAsked(hearing, field.key))
    .flatMap(partsOf)
    .filter(part => !isAddedTo(part, statement.text))
  for (const [at, clause] of statement.clauses.entries()) {
    if (clause.keeps || fills.some(fill => fill.start >= clause.start && fill.end <= clause.end)) continue
    const context = statement.clauses.slice(0, at + 1).filter(each => !each.keeps)
    const next = statement.clauses[at + 1]
    const before = statement.clauses[at - 1]
    const reach = { start: before && !before.keeps ? before.start : clause.start, end: next && !next.keeps ? next.end : clause.end }
    const best = bestOf(clause, reach, weightsOf(context, statement.text, hearing), latest, parts, hearing)
    for (const { fill } of best) if (!fills.some(each => each.field === fill.field)) fills.push(fill)
  }
  return fills
}

/** A clause speaks of what it names, else of what the ones before it named. */
function weightsOf(clauses: readonly Clause[], around: string, hearing: Hearing): ReadonlyMap<string, number> {
  for (const clause of clauses.toReversed()) {
    const about = aboutOf(clause, hearing, around)
    if (about.size > 0) return about
  }
  return new Map()
}

function bestOf(
  clause: Clause,
  reach: { readonly start: number; readonly end: number },
  about: ReadonlyMap<string, number>,
  latest: ReadonlySet<string>,
  parts: readonly Part[],
  hearing: Hearing,
): readonly Mended[] {
  const said = inFigures(hearing.text.slice(reach.start, reach.end))
  const days = hearing.spans.filter(span => span.kind === 'date' && (span.date.form === 'day' || span.date.form === 'monthDay'))
  // 10月13: no piece of a number
  const fragments = fragmentsOf(said, reach.start).filter(
    piece => !/^\d{1,2}$/.test(piece.text) || !days.some(day => day.start <= piece.start && piece.end <= day.end),
  )
  if (fragments.length === 0) return []
  const inFull = fragments.some(({ text }) => fullNumber.test(text))
  const mended = parts.flatMap((part): readonly Mended[] => {
    const weight =
      (about.get(part.field.key) ?? 0) +
      (latest.has(part.field.key) ? lately : 0) +
      (part.path.length === 1 && part.path[0] === placeSaid(said) ? 2 : 0) +
      (part.beside.some(cell => isNamed(cell, clause.text)) ? 2 : 0)
    const edited =
      editRow(part, said, reach.start, fragments) ??
      (inFull && part.field.type === 'phone' ? undefined : editText(part.text, said, reach.start, fragments))
    // a number or address written out in full is told by whose it is
    if (edited && isLatin(part.text.toLowerCase()) && edited.piece.text.length >= part.text.length - 1 && part.path.length < 2) return []
    // net那个不要了: the ending of another one
    if (
      edited &&
      Array.isArray(part.whole) &&
      part.whole.some(other => other !== part.text && String(other).endsWith(`.${edited.piece.text}`))
    )
      return []
    // 我是个体户不是公司 says what they are, and mends no name
    if (edited?.pair && weight < byName && kinds.test(edited.piece.text)) return []
    // 是周示例个人,不是公司: who holds it is told in full
    if (edited?.pair && kinds.test(said.split(/不是/)[1] ?? '')) return []
    // 万主任的手机…: of nobody we know
    if (edited && part.path.length === 0 && isOfStranger(part.field, edited.piece.start, hearing)) return []
    // 法定代表人是王建军,不是王建国: no name is so long
    if (edited && part.field.kind === 'personName' && edited.value.length > Math.max(4, part.text.length)) return []
    // 改管对外联络: what somebody does from now on is no name
    if (edited && (part.path.at(-1) === 'name' || part.field.kind === 'personName') && deed.test(edited.piece.text)) return []
    // 名字要改 不叫春城鲜花铺了 叫…: what it is not called any more
    if (edited && noLonger.test(edited.value) && !noLonger.test(part.text)) return []
    // 域名写错了,是a.cn: no end of a mailbox
    if (edited && part.text.includes('@') && isDomain(edited, hearing) && !/邮|mail/.test(said)) return []
    // bgs@示例.cn for another address: no piece of it
    if (edited && part.text.includes('@') && edited.piece.text.includes('@') && edited.value !== edited.piece.text) return []
    // 是贵阳,不是遵义, of 贵州省遵义市湄潭县: the district would be of another city
    if (edited && part.field.kind === 'address' && !/\d/.test(edited.piece.text) && isOfCity(edited)) return []
    // 法人不是我,是我爱人,叫温示例: who it is, and no piece of a firm's name
    if (edited && part.field.kind === 'organisationName' && !/公司|单位|企业|名称/.test(said) && isPerson(edited, clause, hearing))
      return []
    if (!edited || edited.piece.start >= clause.end || edited.piece.start < clause.start) return []
    // without its name, or the old piece, nothing tells that it is meant
    const fill = weight >= 1 || edited.sure ? fillOf(part, edited, hearing) : undefined
    return fill ? [{ part, edited, weight, fill }] : []
  })
  // 公司名不是A,是B: who holds the domain is called A as well, and was told later
  const called = mended.filter(({ part }) => (about.get(part.field.key) ?? 0) > byName)
  const top = Math.max(...(called.length > 0 ? called : mended).map(({ weight }) => weight))
  const best = (called.length > 0 ? called : mended).filter(({ weight }) => weight === top)
  const [first, ...others] = best
  if (!first || others.some(({ edited }) => edited.value !== first.edited.value)) return []
  const named = [...about].flatMap(([field, weight]) =>
    !isLatin(first.edited.piece.text) || figures.test(hearing.tools.fields[field]?.type ?? '') ? [weight] : [],
  )
  if (top < least && (others.length > 0 || !standsAlone(first.edited, Math.max(0, ...named), hearing))) return []
  // those that hold the same are all wrong alike
  return best.filter(({ part }) => part.text === first.part.text)
}

/** the piece may be a person's name, and somebody is spoken of */
const isPerson = ({ piece }: Edited, { text }: Clause, hearing: Hearing): boolean =>
  piece.text.length <= 4 &&
  hasSurname(piece.text, hearing) &&
  (/叫|姓/.test(text) || hearing.cues.some(cue => cue.roles.length > 0 && cue.word.length > 1))

const isOfCity = ({ value, piece }: Edited): boolean => {
  const at = value.toLowerCase().indexOf(piece.text)
  return at >= 0 && /^(?:省|市|自治区)?[\u4e00-\u9fff]{1,6}?(?:市|区|县|旗)/.test(value.slice(at + piece.text.length))
}

/** 应该13700137007: its end is no end of another number */
const fullNumber = /^1\d{10}$/

const isDomain = ({ piece }: Edited, { spans }: Hearing): boolean =>
  spans.some(({ kind, start, end }) => kind === 'domain' && start <= piece.start && piece.end <= end)

const noLonger = /^(?:不叫|不是|不姓|改叫)|(?:写|打|填|说|搞|弄|抄)错了?$/

/** what anybody may be, or a site */
const kinds = /^(?:个人|个体工商户|个体户|个体|公司|企业|学校|单位|网站|小程序|app|官网)/

/** what is told in figures */
const figures = /^(?:integer|number|date)/

/** 203室不是202: plain without a name. 3改2 may be anything, and so may a piece where another field is named. */
function standsAlone({ piece, pair }: Edited, named: number, { text }: Hearing): boolean {
  if (/^\s?(?:年|月|日|号|天|个|台|万|小时|点|%|级)/.test(text.slice(piece.end)) || (piece.text.length < 2 && /[\da-z]/.test(piece.text)))
    return false
  return named < byName && (pair || piece.text.length > 2)
}

function fillOf({ field, whole, path }: Part, edited: Edited, hearing: Hearing): Fill | undefined {
  // 组长改成石示例吧,13800138000: with the number that is told of the new one
  const numbers = hearing.spans.filter(({ kind }) => kind === 'phone')
  const [number] = path.at(-1) === 'name' && numbers.length === 1 ? numbers : []
  const named = withPart(whole, path, edited.value)
  const next = number ? withPart(named, [...path.slice(0, -1), 'mobile'], hearing.text.slice(number.start, number.end)) : named
  if (Array.isArray(next) && new Set(next.map(each => canonicalJson(each))).size < next.length) return undefined
  const fill = fillFor(field, next, edited.piece, hearing)
  return fill && canonicalJson(fill.value) !== canonicalJson(whole) ? fill : undefined
}
