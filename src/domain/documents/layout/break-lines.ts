import type { Span } from '../block.ts'
import { characterClass, hangs } from './characters.ts'
import type { Face } from './page.ts'
import { type Pieces, piecesOf } from './pieces.ts'

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

/** The widest gap between two characters that still looks like one line, in parts of the type size. */
const widestGap = 0.22

const { open, close, word, space, break: lineBreak } = characterClass

/**
 * Chinese line breaking: no closing sign begins a line, no opening sign ends one, words and numbers stay whole. Pieces stay together in
 * clusters: opening signs with what follows, closing signs with what stands before.
 */
export function breakLines(spans: readonly Span[], measure: Measure, metrics: Metrics): Broken {
  const pieces = piecesOf(spans, measure, metrics)
  if (pieces.lacks !== undefined) return { ok: false, character: pieces.lacks }
  const lines = new Lines(pieces, measure)
  /** the opening signs that wait for what follows */
  let opened = -1
  for (let piece = 0; piece < pieces.count; piece += 1) {
    const kind = pieces.kinds[piece]!
    if (kind === open) {
      if (opened < 0) opened = piece
      continue
    }
    if (kind === lineBreak || kind === space) {
      if (opened >= 0) lines.solid(opened, piece)
      if (kind === space) lines.space(piece)
      else lines.break()
    } else if (kind === close && opened < 0 && lines.follows) lines.close(piece)
    else lines.solid(opened < 0 ? piece : opened, piece + 1)
    opened = -1
  }
  if (opened >= 0) lines.solid(opened, pieces.count)
  return { ok: true, lines: lines.finish() }
}

/** Clusters as they become lines: the last one is open until the next begins, because closing signs may still join it. */
class Lines {
  readonly #pieces: Pieces
  readonly #measure: Measure
  readonly #lines: Line[] = []
  /** pieces of the line that is being filled: its first, the end of its last solid cluster */
  #first = -1
  #end = -1
  /** with its spaces */
  #width: number
  /** without spaces at the end and without what the last cluster hangs out */
  #natural = 0
  #solid = 0
  #hang = 0
  /** the open cluster: its pieces and their width */
  #from = -1
  #to = -1
  #clusterWidth = 0

  constructor(pieces: Pieces, measure: Measure) {
    this.#pieces = pieces
    this.#measure = measure
    this.#width = measure.indent
  }

  /** Whether a closing sign would join what stands before it. */
  get follows(): boolean {
    return this.#from >= 0
  }

  solid(from: number, to: number): void {
    this.#settle()
    this.#from = from
    this.#to = to
    this.#clusterWidth = 0
    for (let piece = from; piece < to; piece += 1) this.#clusterWidth += this.#pieces.widths[piece]!
  }

  close(piece: number): void {
    this.#to = piece + 1
    this.#clusterWidth += this.#pieces.widths[piece]!
  }

  space(piece: number): void {
    this.#settle()
    if (this.#first < 0) return
    const width = this.#pieces.widths[piece]!
    this.#width += width
    this.#natural += width
  }

  break(): void {
    this.#settle()
    this.#set(true)
  }

  finish(): readonly Line[] {
    this.#settle()
    if (this.#first >= 0 || this.#lines.length === 0) this.#set(true)
    return this.#lines
  }

  /** Nothing joins the open cluster any more: it goes on this line or on the next. */
  #settle(): void {
    if (this.#from < 0) return
    const { widths, codes } = this.#pieces
    const last = this.#to - 1
    const hang = hangs(codes[last]!) ? widths[last]! / 2 : 0
    if (this.#first >= 0 && this.#width + this.#clusterWidth - hang > this.#measure.width + 0.01) this.#set(false)
    if (this.#first < 0) this.#first = this.#from
    this.#width += this.#clusterWidth
    this.#natural += this.#clusterWidth
    this.#solid = this.#natural
    this.#hang = hang
    this.#end = this.#to
    this.#from = -1
  }

  #set(last: boolean): void {
    const indent = this.#lines.length === 0 ? this.#measure.indent : 0
    const count = this.#first < 0 ? 0 : this.#end - this.#first
    const natural = this.#solid - this.#hang
    const room = this.#measure.width - indent - natural
    const wanted = this.#measure.justify && !last && count > 1 ? room / (count - 1) : 0
    const gap = wanted > widestGap * this.#measure.size ? 0 : wanted
    this.#lines.push({ runs: count === 0 ? [] : this.#runs(this.#first, this.#end, indent, gap), width: indent + natural })
    this.#first = -1
    this.#width = 0
    this.#natural = 0
    this.#solid = 0
    this.#hang = 0
  }

  #runs(from: number, to: number, indent: number, gap: number): readonly Run[] {
    const { kinds, widths, faces } = this.#pieces
    const runs: Run[] = []
    let x = indent
    /** the run that is being filled: its first piece, where it begins and ends */
    let first = from
    let start = x
    let end = x
    let spread = kinds[from] === word ? 0 : gap
    for (let piece = from; piece < to; piece += 1) {
      const own = kinds[piece] === word ? 0 : gap
      if (faces[piece] !== faces[first] || own !== spread || Math.abs(end - x) >= 0.001) {
        runs.push({ face: faces[first]!, text: this.#pieces.textOf(first, piece), x: start, spread })
        first = piece
        start = x
        end = x
        spread = own
      }
      end += widths[piece]! + own
      x += widths[piece]! + gap
    }
    runs.push({ face: faces[first]!, text: this.#pieces.textOf(first, to), x: start, spread })
    return runs
  }
}
