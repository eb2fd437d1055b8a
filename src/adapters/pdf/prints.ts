import type { Draw, Drawing } from '../../domain/documents/layout/page.ts'
import { ByteWriter } from './byte-writer.ts'
import { DocumentFonts, type Fonts, type SharedFonts } from './faces.ts'
import { framesOf } from './rule-writer.ts'
import { type TextDraw, type TextState, TextWriter } from './text-writer.ts'

/** Text as it is written behind its first move: its operators do not depend on where it stands. */
export interface PrintedText {
  /** where it begins, how the first text is shown; `y` from the top of the drawing */
  readonly first: Readonly<TextState>
  readonly last: Readonly<TextState>
  readonly bytes: Uint8Array
}

/** What was made of a drawing that comes again. */
export interface Print {
  readonly shades: readonly Draw[]
  readonly rules: readonly Draw[]
  readonly frames: Uint8Array | null
  /** null when a shared font lacks one of the characters: the document's own is another in every document */
  readonly text: PrintedText | null
}

const room = new ByteWriter()

/** Prints for one pair of shared fonts. What is written is the same with and without them. */
export class Prints {
  readonly #fonts: DocumentFonts
  readonly #shared: SharedFonts
  readonly #prints = new WeakMap<Drawing, Print>()

  constructor(fonts: Fonts, shared: SharedFonts) {
    this.#shared = shared
    this.#fonts = new DocumentFonts(fonts, shared)
  }

  of(drawing: Drawing): Print {
    const known = this.#prints.get(drawing)
    if (known) return known
    const frames = framesOf(drawing.draws, room)
    const print = {
      shades: drawing.draws.filter(({ kind }) => kind === 'shade'),
      rules: drawing.draws.filter(({ kind }) => kind === 'rule' || kind === 'check'),
      frames: frames && new Uint8Array(frames),
      text: this.#textOf(drawing.draws.filter(draw => draw.kind === 'text')),
    }
    this.#prints.set(drawing, print)
    return print
  }

  #textOf([first, ...more]: readonly TextDraw[]): PrintedText | null {
    if (!first || [first, ...more].some(draw => !this.#holds(draw))) return null
    room.clear()
    const writer = new TextWriter(this.#fonts, room)
    writer.begin(first, 0)
    const state = { ...writer.state }
    const from = room.length
    writer.show(first)
    for (const draw of more) writer.write(draw, 0)
    return { first: state, last: writer.state, bytes: new Uint8Array(room.view(from)) }
  }

  #holds({ face, text }: TextDraw): boolean {
    const shared = this.#shared[face]
    if (!shared) return false
    for (const character of text) if (shared.codeOf(character.codePointAt(0)!) === undefined) return false
    return text !== ''
  }
}
