import type { Span } from '../block.ts'
import type { Measure, Metrics } from './break-lines.ts'
import { type CharacterClass, characterClass, classOf, joinsWord } from './characters.ts'
import type { Face } from './page.ts'

/**
 * What no line break may divide, one after the other: a number in each list and no object for every character. The lists are those of the
 * next call too.
 */
export interface Pieces {
  readonly count: number
  readonly kinds: readonly CharacterClass[]
  readonly widths: readonly number[]
  /** a character of the piece, which is its only one unless it is a word */
  readonly codes: readonly number[]
  readonly faces: readonly Face[]
  /** the text of pieces in a row */
  textOf(from: number, to: number): string
  /** the first character that its face does not have */
  readonly lacks?: string
}

const { word, break: lineBreak } = characterClass

/** Room that is not given back: to make and to grow it anew for each paragraph was a fifth of all that a document allocates. */
const kinds: CharacterClass[] = []
const widths: number[] = []
const codes: number[] = []
const faces: Face[] = []
/** where a piece begins in the text of all spans */
const starts: number[] = []

export function piecesOf(spans: readonly Span[], measure: Measure, metrics: Metrics): Pieces {
  let count = 0
  let text = ''
  for (const span of spans) {
    const face: Face = span.bold ? 'head' : measure.face
    const before = text.length
    text = before === 0 ? span.text : text + span.text
    const { length } = span.text
    /** the word that is being read begins here; -1 between words */
    let start = -1
    let width = 0
    for (let at = 0; at <= length; ) {
      const codePoint = at < length ? span.text.codePointAt(at)! : -1
      const kind = codePoint < 0 ? lineBreak : start >= 0 && joinsWord(codePoint) ? word : classOf(codePoint)
      if (kind !== word && start >= 0) {
        closeWord(span.text, start, at, width, face, before)
        start = -1
        width = 0
      }
      if (codePoint < 0) break
      let advance = 0
      if (kind !== lineBreak) {
        const found = metrics.advance(face, codePoint)
        if (found === undefined) return { ...whole(), count: 0, lacks: String.fromCodePoint(codePoint) }
        advance = (found * measure.size) / 1000
      }
      if (kind === word) {
        if (start < 0) start = at
        width += advance
      } else push(kind, advance, codePoint, face, before + at)
      at += codePoint > 0xffff ? 2 : 1
    }
  }
  return whole()

  function whole(): Pieces {
    return {
      count,
      kinds,
      widths,
      codes,
      faces,
      textOf: (from, to) => text.slice(starts[from], to < count ? starts[to] : text.length),
    }
  }

  function push(kind: CharacterClass, width: number, codePoint: number, face: Face, start: number): void {
    kinds[count] = kind
    widths[count] = width
    codes[count] = codePoint
    faces[count] = face
    starts[count] = start
    count += 1
  }

  /** A word that no line can hold is broken where an address is read with a pause, a part that is still too long between any two of its letters. */
  function closeWord(source: string, from: number, to: number, width: number, face: Face, before: number): void {
    if (width <= measure.width) {
      push(word, width, source.codePointAt(from)!, face, before + from)
      return
    }
    let start = before + from
    for (const part of source.slice(from, to).match(pausing) ?? []) {
      const whole = widthOf(part, face)
      for (const piece of whole > measure.width ? part : [part]) {
        push(word, widthOf(piece, face), piece.codePointAt(0)!, face, start)
        start += piece.length
      }
    }
  }

  function widthOf(part: string, face: Face): number {
    let width = 0
    for (const letter of part) width += metrics.advance(face, letter.codePointAt(0)!) ?? 0
    return (width * measure.size) / 1000
  }
}

/** Parts of an address, each with the signs that end it. */
const pausing = /[^/.\-_?&=:@]+[/.\-_?&=:@]*|[/.\-_?&=:@]+/gu
