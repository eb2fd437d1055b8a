import { sureFrom } from '../doubts/sure-from.ts'
import { type Hearing, isAsked, overlaps, type Region } from '../hearing.ts'
import { seldom } from '../patterns/seldom.ts'
import type { Fill, Understanding } from '../understanding.ts'
import type { Piece } from './pieces-of.ts'

export type HearText = (text: string) => Understanding

export const turns = seldom(/错|不对|有误|改|换|更正|变更|修改|调整|不是|应为|应该|该是/)
/** a word that turns stands so near behind the name */
const beforeValue = 12
const copula = /^[:,\s]{0,3}(?:就?[是为叫])?[:\s]{0,2}/

/** One of them, heard as if it had been sent by itself; where no word turns, as if one did. Null unless it gives what it names, and nothing else but what is open. */
export function hearPiece(piece: Piece, hearing: Hearing, hear: HearText): readonly Fill[] | null {
  const said = hearing.text.slice(piece.labelled, piece.end)
  // 住所为A,上季度已变更: what turns behind the value turns nothing
  const isTurned = turns.test(said.slice(0, beforeValue))
  const isOpen = !isTurned && piece.named.some(field => isAsked(hearing, field))
  const skipped = isTurned || isOpen ? 0 : (copula.exec(said)?.[0].length ?? 0)
  return hearAs(piece, { start: piece.labelled + skipped, end: piece.end }, isTurned || isOpen ? '' : '改成', hearing, hear)
}

/** The same with a value that stands elsewhere, behind a word that turns. */
export function hearAs(piece: Piece, value: Region, turning: string, hearing: Hearing, hear: HearText): readonly Fill[] | null {
  const { original } = hearing.norm
  const [from, labelled] = typedAt({ start: piece.start, end: piece.labelled }, hearing)
  const [at, to] = typedAt(value, hearing)
  const lead = `${original.slice(from, labelled)}${turning}`
  const { fills, rejects, clarifies } = hear(lead + original.slice(at, to).replace(/[,，;；、\s]{1,20}$/, ''))
  const isMeant = (fill: Fill): boolean => (piece.named.length > 0 ? piece.named.includes(fill.field) : fill.corrects === true)
  const [meant, ...more] = fills.filter(isMeant)
  if (!meant || meant.doubt || meant.confidence < sureFrom || more.length > 0 || rejects.length > 0 || (clarifies?.length ?? 0) > 0)
    return null
  if (fills.some(fill => fill !== meant && (!isAsked(hearing, fill.field) || overlaps(meant, fill)))) return null
  const behind = turning === '' ? labelled - from : lead.length
  if (fills.some(fill => fill.start < behind)) return null
  const moved = at - lead.length
  return fills.map(fill => ({
    ...fill,
    start: fill.start + moved,
    end: fill.end + moved,
    ...(fill === meant && !isAsked(hearing, fill.field) ? { corrects: true as const } : {}),
  }))
}

/** Where a stretch stands in the message as it was typed. */
export const typedAt = ({ start, end }: Region, { norm }: Hearing): readonly [from: number, to: number] => [
  norm.offsets[start] ?? norm.original.length,
  norm.offsets[end] ?? norm.original.length,
]
