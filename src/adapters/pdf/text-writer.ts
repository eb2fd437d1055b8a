import type { Draw } from '../../domain/documents/layout/page.ts'
import type { ByteWriter } from './byte-writer.ts'
import { type DocumentFonts, ownNames, rareName, sharedNames } from './faces.ts'
import type { PrintedText } from './prints.ts'

export type TextDraw = Extract<Draw, { readonly kind: 'text' }>

/** Two decimals are a hundredth of a point. */
export const hundredths = (value: number): number => Math.round(value * 100)

/** Where text was shown last and how: only what changes is written. Hundredths of a point, thousandths for the spread. */
export interface TextState {
  x: number
  y: number
  spread: number
  font: string
  size: number
}

export const startOfText = (): TextState => ({ x: 0, y: 0, spread: 0, font: '', size: 0 })

/** Shows text in the shared font, and in one of the document's own where the shared one lacks a character. */
export class TextWriter {
  readonly state: TextState = startOfText()
  readonly #fonts: DocumentFonts
  readonly #out: ByteWriter

  constructor(fonts: DocumentFonts, out: ByteWriter) {
    this.#fonts = fonts
    this.#out = out
  }

  /** `top` in hundredths. */
  write(draw: TextDraw, top: number): void {
    this.begin(draw, top)
    this.show(draw)
  }

  /** Everything in front of the text. */
  begin({ face, size, x, y, spread, text }: TextDraw, top: number): void {
    this.#move(hundredths(x), top + hundredths(y))
    this.#spread(Math.round(spread * 1000))
    this.#font(this.#fonts.nameOf(face, text.codePointAt(0) ?? 0), size)
  }

  /** The same for text that is written already. */
  print({ first, last, bytes }: PrintedText, top: number): void {
    this.#move(first.x, top + first.y)
    this.#spread(first.spread)
    this.#font(first.font, first.size)
    this.#out.bytes(bytes)
    const { state } = this
    state.x = last.x
    state.y = top + last.y
    state.spread = last.spread
    state.font = last.font
    state.size = last.size
  }

  /** From where the last text began: shorter, and exact in hundredths. */
  #move(x: number, y: number): void {
    const { state } = this
    this.#out.decimal(x - state.x, 2)
    this.#out.decimal(y - state.y, 2)
    this.#out.text('Td ')
    state.x = x
    state.y = y
  }

  #spread(spread: number): void {
    if (spread === this.state.spread) return
    this.#out.decimal(spread, 3)
    this.#out.text('Tc ')
    this.state.spread = spread
  }

  #font(font: string, size: number): void {
    const { state } = this
    if (font === state.font && size === state.size) return
    this.#out.text('/')
    this.#out.text(font)
    this.#out.text(' ')
    this.#out.decimal(hundredths(size), 2)
    this.#out.text('Tf ')
    state.font = font
    state.size = size
  }

  show({ face, size, text }: TextDraw): void {
    const out = this.#out
    out.reserve(text.length * 4 + 8)
    const shared = this.#fonts.shared[face]
    /** the font that shows what has been written last */
    let shown = ''
    for (let at = 0; at < text.length; at += 1) {
      const codePoint = text.codePointAt(at)!
      if (codePoint > 0xffff) at += 1
      const code = shared?.codeOf(codePoint)
      const own = code === undefined ? this.#fonts.ownOf(face, codePoint) : null
      const name = own ? (own === this.#fonts.rare ? rareName : ownNames[face]) : sharedNames[face]
      if (name !== shown) {
        if (shown) out.text(')Tj\n')
        shown = name
        this.#font(name, size)
        out.text('(')
      }
      out.code(code ?? own!.add(codePoint))
    }
    out.text(shown ? ')Tj\n' : '()Tj\n')
  }
}
