import type { Json } from '../../json.ts'
import { sureFrom } from '../doubts/sure-from.ts'
import type { Hearing, Reading, Region } from '../hearing.ts'
import type { Span } from '../spans/span.ts'

export type Row = { [column: string]: Json }

export const inside = (hearing: Hearing, region: Region): readonly Span[] =>
  hearing.spans.filter(span => span.start >= region.start && span.end <= region.end)
/** Rows as what was read; below `sureFrom` they are put forward. */
export const table = (rows: readonly Row[], region: Region, confidence = 0.9): Reading | undefined =>
  rows.length
    ? { kind: 'value', raw: rows, ...region, confidence, ...(confidence < sureFrom ? { doubt: 'table' } : {}), purity: 0.9 }
    : undefined

export const pieceMark = /[,;、。\n+]|(?<=[\u4e00-\u9fff\w)]\s?)(?:和|跟|与|还有|以及|加上|外加)(?=\s?[\u4e00-\u9fffa-z])|\sand\s/

/** Pieces of a stretch with their offsets. */
export function piecesOf(region: Region, hearing: Hearing, mark: RegExp = pieceMark): readonly Region[] {
  const text = hearing.text.slice(region.start, region.end)
  const pieces: Region[] = []
  let start = 0
  const spans = inside(hearing, region)
  for (const match of text.matchAll(new RegExp(mark.source, 'g'))) {
    const at = region.start + match.index
    if (spans.some(span => span.start <= at && span.end > at)) continue
    pieces.push({ start: region.start + start, end: at })
    start = match.index + match[0].length
  }
  pieces.push({ start: region.start + start, end: region.end })
  return pieces.filter(piece => hearing.text.slice(piece.start, piece.end).trim())
}
