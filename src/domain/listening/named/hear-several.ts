import { type Hearing, isAsked } from '../hearing.ts'
import type { Fill } from '../understanding.ts'
import { answers, type Beside, hearBeside, silent } from './hear-beside.ts'
import { hearInOrder } from './hear-in-order.ts'
import { type HearText, hearPiece, turns, typedAt } from './hear-piece.ts'
import { isAnnounced, isBare, type Piece, piecesOf, pointsBack, stays } from './pieces-of.ts'

const longest = 400
const mostPieces = 8
/** a question, two that change places, what is yet to come */
const isElse = /\?|[对互调]换|对调|反了|颠倒|打算|计划|将来|以后|年后|别(?:写|填|弄|搞)错/

/**
 * 手机号写错了,是138…,邮箱也不对,是x@y.com · 电子商务,另外手机号改成138…: several earlier answers put right in one message, or one beside an answer, each by its name.
 * Each is heard as if it had been sent by itself; null unless every one of them gives what it names and nothing else.
 */
export function hearSeveral(hearing: Hearing, hear: HearText): Beside | null {
  const { text, cues, request } = hearing
  // 邮箱不对,是x@y.com to what was put forward has a reader of its own
  if (request.confirming.length > 0) return null
  if (text.length > longest || cues.length === 0 || !turns.test(text) || isElse.test(text)) return null
  const all = piecesOf(hearing)
  const [first] = all
  if (!first) return null
  const head = headOf(first, hearing, hear)
  if (!head) return null
  const isOne = all.length === 1 && !answers(head)
  const fills =
    (all.length === 1 ? hearInOrder(first, hearing, hear) : null) ?? hearEach(all, isOne ? shorter : shorterOrWhole, hearing, hear)
  if (!fills || new Set(fills.map(({ field }) => field)).size < fills.length) return null
  const told = new Set(fills.map(({ field }) => field))
  return { ...head, fills: [...fills, ...head.fills.filter(({ field }) => !told.has(field))] }
}

type HearOne = typeof hearPiece

function hearEach(all: readonly Piece[], hearOne: HearOne, hearing: Hearing, hear: HearText): readonly Fill[] | null {
  const { text } = hearing
  const told = all.filter(piece => !isAnnounced(piece, text))
  const values = told.filter(piece => !stays(piece, text))
  const [first] = all
  if (!first || values.length === 0 || told.length > mostPieces) return null
  const isTurned = all.length > told.length || turns.test(text.slice(0, first.start)) || turns.test(text.slice(first.start, first.end))
  const earlier = values.filter(piece => !piece.named.some(field => isAsked(hearing, field)))
  if (earlier.length === 0 || (!isTurned && !earlier.every(piece => turns.test(text.slice(piece.labelled, piece.end))))) return null
  if (all.some((piece, at) => pointsBack(piece, all.slice(0, at), hearing))) return null
  const fills: Fill[] = []
  for (const piece of values) {
    const found = hearOne(piece, hearing, hear)
    // 域名已经过户到公司了,持有者是…
    if (!found && isStory(piece, hearing)) continue
    if (!found || (isBare(piece.called) && fills.some(fill => isPerson(fill, hearing)))) return null
    fills.push(...found)
  }
  return fills.length > 0 ? fills : null
}

/** Something is told of what is named, and no value. */
function isStory({ labelled, end }: Piece, { text, spans }: Hearing): boolean {
  const said = text.slice(labelled, end)
  return (
    !turns.test(said) &&
    !/^\s?(?:是|为|叫|:)/.test(said) &&
    /了[,。;\s]*$/.test(said) &&
    !spans.some(span => labelled <= span.start && span.end <= end)
  )
}

const mostTries = 3

const shorterOrWhole: HearOne = (piece, hearing, hear) => shorter(piece, hearing, hear) ?? hearPiece(piece, hearing, hear)

/** 密钥轮换周期改成180天,示例老茶有限公司: its first clauses, where the others answer what is open. */
function shorter(piece: Piece, hearing: Hearing, hear: HearText): readonly Fill[] | null {
  if (hearing.asked.length === 0) return null
  const said = hearing.text.slice(piece.labelled, piece.end)
  const ends = [...said.matchAll(/[,。;\n]/g)]
    .map(({ index }) => piece.labelled + index)
    .filter(end => /[\p{L}\p{N}]/u.test(hearing.text.slice(end, piece.end)) && !goesOnAt(end, piece, hearing))
    .slice(0, mostTries)
  for (const end of ends.filter(at => !isAnnounced({ ...piece, end: at }, hearing.text))) {
    const told = hearPiece({ ...piece, end }, hearing, hear)
    const [from, to] = typedAt({ start: end + 1, end: piece.end }, hearing)
    const beside = told && hearBeside(hearing.norm.original.slice(from, to), from, hearing, hear)
    const isPart = told?.some(fill => goesOn(fill, hearing.text.slice(end), hearing))
    if (told && !isPart && beside && beside.fills.length > 0) return [...told, ...beside.fills]
  }
  return null
}

/** 组长换成钱示例,手机136…: whose number it is, is told by the name before it */
function isPerson({ field }: Fill, { tools }: Hearing): boolean {
  const { kind, type } = tools.fields[field] ?? {}
  return kind === 'personName' || type === 'personList'
}

/** 不是西部数码,他记混了,是在新网买的: the new value stands in what follows */
function goesOnAt(end: number, { labelled, end: to }: Piece, { text }: Hearing): boolean {
  const clause = text.slice(labelled, end)
  return (
    (/不(?:是|叫|在|用)[^,。;\n]{0,40}$/.test(clause) && !/[,。;](?:而?是|叫|在|用)[^,。;]{1,40}不/.test(clause)) ||
    follows.test(text.slice(end + 1, to))
  )
}
const follows = /^\s?(?:[^,。;\n]{0,8}[,。;])?\s?(?:而?是|应该|应为|改|换|叫|才)/

/** 组长改成石示例,13800138000 · 内容改成介绍茶园,不在网上销售 */
function goesOn(fill: Fill, behind: string, hearing: Hearing): boolean {
  const type = hearing.tools.fields[fill.field]?.type
  return type === 'text' || type === 'table' || (isPerson(fill, hearing) && /^[,。\s]{0,3}(?:手机|电话)?\d/.test(behind))
}

/** What stands before the first of them. */
function headOf(first: Piece, hearing: Hearing, hear: HearText): Beside | null {
  const [to] = typedAt({ start: first.opens, end: first.end }, hearing)
  const head = hearBeside(hearing.norm.original.slice(0, to), 0, hearing, hear)
  const isLost = head && head !== silent && !answers(head) && hearing.spans.some(span => span.start < first.opens)
  return isLost ? null : head
}
