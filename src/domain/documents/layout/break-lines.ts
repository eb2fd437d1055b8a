import type { Span } from '../block.ts'
import { classOf, hangs, joinsWord } from './characters.ts'
import type { Face } from './page.ts'

export interface Metrics {
  /** thousandths of the type size, undefined when the face lacks the character */
  advance(face: Face, codePoint: number): number | undefined
}

/** A stretch of one face on a line. `x` counts from the start of the line. */
export interface Run {
  readonly face: Face
  readonly text: string
  readonly x: number
  /** added after each character; words keep their letters together and carry none */
  readonly spread: number
}

export interface Line {
  readonly runs: readonly Run[]
  /** natural width, with a hanging sign counted half */
  readonly width: number
}

export interface Measure {
  readonly size: number
  readonly face: Face
  readonly width: number
  /** indent of the first line */
  readonly indent: number
  readonly justify: boolean
}

export type Broken = { readonly ok: true; readonly lines: readonly Line[] } | { readonly ok: false; readonly character: string }

/** Something that no line break may divide. */
interface Piece {
  readonly face: Face
  readonly text: string
  readonly width: number
  readonly kind: 'wide' | 'word' | 'space'
}

/** Pieces that stay together: opening signs with what follows, closing signs with what stands before. */
interface Cluster {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** what may stand outside the line when the cluster ends it */
  readonly hang: number
  readonly kind: 'solid' | 'space' | 'break'
}

/** The widest gap between two characters that still looks like one line, in parts of the type size. */
const widestGap = 0.22

/** Chinese line breaking: no closing sign begins a line, no opening sign ends one, words and numbers stay whole. */
export function breakLines(spans: readonly Span[], measure: Measure, metrics: Metrics): Broken {
  const pieces = piecesOf(spans, measure, metrics)
  if (!pieces.ok) return pieces
  const lines: Line[] = []
  let line: Cluster[] = []
  let width = measure.indent
  const close = (last: boolean): void => {
    lines.push(setLine(line, lines.length === 0 ? measure.indent : 0, measure, last))
    line = []
    width = 0
  }
  for (const cluster of clustersOf(pieces.pieces, measure.width)) {
    if (cluster.kind === 'break') close(true)
    else if (cluster.kind === 'space' && line.length === 0) continue
    else {
      if (line.length > 0 && cluster.kind === 'solid' && width + cluster.width - cluster.hang > measure.width + 0.01) close(false)
      line.push(cluster)
      width += cluster.width
    }
  }
  if (line.length > 0 || lines.length === 0) close(true)
  return { ok: true, lines }
}

type Pieces = { readonly ok: true; readonly pieces: readonly (Piece | 'break')[] } | { readonly ok: false; readonly character: string }

function piecesOf(spans: readonly Span[], measure: Measure, metrics: Metrics): Pieces {
  const pieces: (Piece | 'break')[] = []
  for (const span of spans) {
    const face: Face = span.bold ? 'head' : measure.face
    let word = ''
    let wordWidth = 0
    const closeWord = (): void => {
      if (word) pieces.push({ face, text: word, width: wordWidth, kind: 'word' })
      word = ''
      wordWidth = 0
    }
    for (const character of span.text) {
      const kind = word && joinsWord(character) ? 'word' : classOf(character)
      if (kind === 'break') {
        closeWord()
        pieces.push('break')
        continue
      }
      const advance = metrics.advance(face, character.codePointAt(0)!)
      if (advance === undefined) return { ok: false, character }
      const width = (advance * measure.size) / 1000
      if (kind === 'word') {
        word += character
        wordWidth += width
        continue
      }
      closeWord()
      pieces.push({ face, text: character, width, kind: kind === 'space' ? 'space' : 'wide' })
    }
    closeWord()
  }
  return { ok: true, pieces }
}

function clustersOf(pieces: readonly (Piece | 'break')[], lineWidth: number): readonly Cluster[] {
  const clusters: Cluster[] = []
  let open: Piece[] = []
  const push = (group: readonly Piece[]): void => {
    const last = group.at(-1)!
    const hang = hangs(last.text) ? last.width / 2 : 0
    clusters.push({ pieces: group, width: group.reduce((sum, piece) => sum + piece.width, 0), hang, kind: 'solid' })
  }
  for (const piece of pieces) {
    if (piece === 'break' || piece.kind === 'space') {
      if (open.length) push(open)
      open = []
      clusters.push(
        piece === 'break'
          ? { pieces: [], width: 0, hang: 0, kind: 'break' }
          : { pieces: [piece], width: piece.width, hang: 0, kind: 'space' },
      )
      continue
    }
    const kind = piece.kind === 'word' ? 'word' : classOf(piece.text)
    if (kind === 'open') open.push(piece)
    else if (kind === 'close' && open.length === 0 && clusters.at(-1)?.kind === 'solid') push([...clusters.pop()!.pieces, piece])
    else if (piece.kind === 'word' && piece.width > lineWidth) {
      for (const part of split(piece)) {
        push([...open, part])
        open = []
      }
    } else {
      push([...open, piece])
      open = []
    }
  }
  if (open.length) push(open)
  return clusters
}

/** A word that no line can hold is broken between any two of its letters. */
const split = (piece: Piece): readonly Piece[] => {
  const characters = [...piece.text]
  return characters.map(text => ({ ...piece, text, width: piece.width / characters.length }))
}

function setLine(clusters: readonly Cluster[], indent: number, measure: Measure, last: boolean): Line {
  const end = clusters.findLastIndex(cluster => cluster.kind === 'solid')
  const kept = clusters.slice(0, end + 1)
  const pieces = kept.flatMap(cluster => cluster.pieces)
  const natural = kept.reduce((sum, cluster) => sum + cluster.width, 0) - (kept.at(-1)?.hang ?? 0)
  const room = measure.width - indent - natural
  const wanted = measure.justify && !last && pieces.length > 1 ? room / (pieces.length - 1) : 0
  const gap = wanted > widestGap * measure.size ? 0 : wanted
  const runs: { face: Face; text: string; x: number; spread: number; end: number }[] = []
  let x = indent
  for (const piece of pieces) {
    const spread = piece.kind === 'word' ? 0 : gap
    const before = runs.at(-1)
    if (before && before.face === piece.face && before.spread === spread && Math.abs(before.end - x) < 0.001) {
      before.text += piece.text
      before.end += piece.width + spread
    } else runs.push({ face: piece.face, text: piece.text, x, spread, end: x + piece.width + spread })
    x += piece.width + gap
  }
  return { runs: runs.map(({ end: _, ...run }) => run), width: indent + natural }
}
