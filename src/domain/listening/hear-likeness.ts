import { canonicalJson } from '../canonical-json.ts'
import { parseValue } from '../fields/parse-value.ts'
import type { Json } from '../json.ts'
import { findCorrections } from './correction-marks.ts'
import type { FieldsHeard } from './hear-fields.ts'
import { type Hearing, isAsked } from './hearing.ts'
import { quoteOf } from './normalise.ts'
import { saidBefore } from './said-before.ts'
import { sureFrom } from './sure-from.ts'
import type { Fill } from './understanding.ts'

/** words of whoever puts something right, wider than those that stand between two values */
const marks =
  /错|不对|不是|不叫|改|换|更正|有误|漏|少[了个打写]|多[了打写]|才对|反了|颠倒|手滑|手抖|手误|眼花|看岔|记岔|搞混|弄混|混了|串了|应[该为是]|正确|typo|wrong|actually|correct|mistake|sorry|misread|mis-?typed|should/i
const longest = 160
const shortest = 4
/** share of the earlier value that may differ */
const slip = 0.34
const mostEdits = 3

/** What stands before a value in its clause. */
const lead = /^(?:.*(?:应该?是|应为|改成|改为|换成|写成|正确的(?:应该)?是|才是|而是|叫做?|写的是|is|be|to)\s?|(?:是|叫|用|写)\s?)(?=\S)/i
/** the clause of what does not hold */
const denied = /^.{0,12}?(?:不是|不叫|不在|不写|并非|isn'?t|not)\s?(?!.*(?:而是|应该?是|应为|改[成为]))/i
const tail = /(?:才对|吧|啊|哈|呀|哦|的|了|好听|谢谢)+$/

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One earlier value, or a part of a list or of a row of one. */
interface Part {
  readonly field: string
  readonly whole: Json
  readonly text: string
  /** whose row it stands in */
  readonly name?: string
}

/**
 * An earlier name, address or number that is written out once more with a slip put right: 不是眉毛的眉,贵州示例湄江茶业有限公司. What is as good as the
 * old value and not the same takes its place, in whatever field, list or row it stands. Null when nothing is like it. `of`: what is written in
 * Chinese, or addresses and numbers.
 */
export function hearLikeness(hearing: Hearing, heard: FieldsHeard, of: 'words' | 'numbers'): FieldsHeard | null {
  const { text } = hearing.request
  if (text.length > longest || text.trim().includes('\n') || !marks.test(text)) return null
  // a number of somebody who is named, or several of them, is told from others by whose it is
  const identifiers = hearing.spans.filter(span => span.kind === 'phone' || span.kind === 'email' || span.kind === 'idNumber')
  if (identifiers.length > 1) return null
  const isTheirs = identifiers.length > 0 && hearing.cues.some(cue => cue.roles.length > 0 && cue.word.length > 1)
  const offered = new Set(hearing.request.confirming.map(each => each.field))
  const parts = saidBefore(hearing)
    .filter(([field]) => !isAsked(hearing, field.key) && !offered.has(field.key) && field.type !== 'text')
    .flatMap(([field, whole]) => partsOf(whole).map((each): Part => ({ field: field.key, whole, ...each })))
  const pieces = piecesOf(hearing.text)
  // 马示例手机录入有误,应为…: whose it is was said
  const isMeant = (piece: Piece, part: Part): boolean =>
    (part.name !== undefined && hearing.text.includes(part.name)) || (!isTheirs && /[\u4e00-\u9fff]/.test(piece.text) === (of === 'words'))
  const best = pieces
    .flatMap(piece => parts.map(part => ({ piece, part, edits: editsBetween(part.text.toLowerCase(), piece.text) })))
    .filter(
      ({ piece, part, edits }) => isMeant(piece, part) && edits > 0 && edits <= Math.min(mostEdits, Math.floor(part.text.length * slip)),
    )
    .toSorted((a, b) => a.edits / a.part.text.length - b.edits / b.part.text.length)[0]
  if (!best) return null
  const { piece, part } = best
  // said again as it stands somewhere: told from it, not put right
  if (parts.some(other => other.text.toLowerCase() === piece.text)) return null
  const named = new Set(hearing.cues.flatMap(cue => cue.fields))
  const same = parts.filter(other => other.text === part.text)
  const meant = same.some(each => named.has(each.field)) ? same.filter(each => named.has(each.field)) : same
  const { quote, start, end } = quoteOf(hearing.norm, piece.start, piece.end)
  // 通讯地址不是执照上的,是…9号: it answers what was asked
  const isSlip = of === 'words' && findCorrections(hearing.text).slips.length > 0 && !hearing.asked.some(({ key }) => named.has(key))
  if (
    !isSlip &&
    heard.fills.some(fill => isAsked(hearing, fill.field) && fill.confidence >= sureFrom && fill.start < end && start < fill.end)
  )
    return null
  const fills = meant.flatMap((each): readonly Fill[] => {
    const field = hearing.tools.fields[each.field]
    const parsed =
      field &&
      parseValue(field, replaced(each.whole, each.text, quote), {
        today: hearing.request.today,
        reference: hearing.tools.reference,
        values: hearing.known,
      })
    if (!parsed?.ok || canonicalJson(parsed.value) === canonicalJson(each.whole)) return []
    return [{ field: each.field, value: parsed.value, quote, start, end, confidence: 0.9, corrects: true }]
  })
  return fills.length > 0 ? { fills, states: [], rejects: [], clarifies: [], corrects: true } : null
}

const partsOf = (value: Json, name?: string): readonly Pick<Part, 'text' | 'name'>[] => {
  if (typeof value === 'string') return value.length >= shortest && !isCoded(value) ? [{ text: value, ...(name ? { name } : {}) }] : []
  if (Array.isArray(value)) return value.flatMap(each => partsOf(each))
  if (value === null || typeof value !== 'object') return []
  const { name: own, ...others } = value as { readonly [key: string]: Json }
  return [...partsOf(own ?? null), ...Object.values(others).flatMap(each => partsOf(each, typeof own === 'string' ? own : undefined))]
}

/** A day, a code of a choice or of a place is told in other words. */
const isCoded = (text: string): boolean => /^\d{4}-\d\d-\d\d|^[a-z][A-Za-z0-9]*$|^\d{6}$|^[A-Z]{2}$/.test(text)

const replaced = (whole: Json, old: string, now: string): Json => {
  if (typeof whole === 'string') return whole === old ? now : whole
  if (Array.isArray(whole)) return whole.map(each => replaced(each, old, now))
  return whole !== null && typeof whole === 'object'
    ? Object.fromEntries(Object.entries(whole).map(([key, each]) => [key, replaced(each as Json, old, now)]))
    : whole
}

/** Clauses of the message, whole and without what leads to the value. */
function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  for (const match of text.matchAll(/[^,，。;；!?\s:："“”「」]+/g)) {
    const clause = { text: match[0], start: match.index, end: match.index + match[0].length }
    if (denied.test(clause.text)) continue
    const led = lead.exec(clause.text)?.[0].length ?? 0
    for (const from of led > 0 ? [0, led] : [0]) {
      const whole = clause.text.slice(from)
      const trimmed = whole.replace(tail, '')
      for (const each of trimmed.length >= shortest ? [trimmed] : [whole])
        if (each.length >= shortest - 1) pieces.push({ text: each, start: clause.start + from, end: clause.start + from + each.length })
    }
    // 那个ip是36.111.150.121: a run of Latin letters and figures by itself
    for (const run of clause.text.matchAll(/[\w.@:/-]{6,}/g))
      pieces.push({ text: run[0], start: clause.start + run.index, end: clause.start + run.index + run[0].length })
  }
  return pieces
}

/** Characters to put in, take out or change. */
function editsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostEdits) return mostEdits + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? 0
}
