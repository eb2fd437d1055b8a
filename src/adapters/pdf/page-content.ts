import { Buffer } from 'node:buffer'
import type { Draw } from '../../domain/documents/layout/page.ts'
import { ByteWriter } from './byte-writer.ts'
import { type DocumentFonts, resourceName } from './faces.ts'
import { type GlyphSet, writeCode } from './glyph-set.ts'

/** PDF operators of one page: shades below, rules above them, text on top. */
export function pageContent(draws: readonly Draw[], fonts: DocumentFonts, out: ByteWriter): void {
  let gray = -1
  for (const draw of draws)
    if (draw.kind === 'shade') {
      if (draw.gray !== gray) operator(out, 'g\n', draw.gray)
      gray = draw.gray
      operator(out, 're f\n', draw.x, draw.y, draw.width, draw.height)
    }
  let width = -1
  for (const draw of draws)
    switch (draw.kind) {
      case 'frame':
        if (draw.rule !== width) operator(out, 'w\n', draw.rule)
        width = draw.rule
        operator(out, 're S\n', draw.x, draw.y, draw.width, draw.height)
        break
      case 'rule':
        if (draw.dotted) out.text('q 1 J [0.1 3] 0 d ')
        if (draw.dotted || draw.width !== width) operator(out, 'w\n', draw.width)
        if (!draw.dotted) width = draw.width
        operator(out, 'm ', draw.x1, draw.y1)
        operator(out, draw.dotted ? 'l S Q\n' : 'l S\n', draw.x2, draw.y2)
        break
      case 'check':
        writeCheck(out, draw)
        width = checkRule
    }
  out.text('0 g\nBT\n')
  const text = new TextWriter(fonts, out)
  for (const draw of draws) if (draw.kind === 'text') text.write(draw)
  out.text('ET')
}

/** The same as text, for what is put into other content. */
export function contentText(draws: readonly Draw[], fonts: DocumentFonts): string {
  const out = new ByteWriter()
  pageContent(draws, fonts, out)
  return Buffer.from(out.view()).toString('latin1')
}

/** Two decimals are a hundredth of a point. */
const hundredths = (value: number): number => Math.round(value * 100)

function operator(out: ByteWriter, name: string, ...values: readonly number[]): void {
  for (const value of values) out.decimal(hundredths(value), 2)
  out.text(name)
}

const checkRule = 0.8

/** A box with a tick. No font of the pack has the characters. */
function writeCheck(out: ByteWriter, { x, y, size, checked }: Extract<Draw, { readonly kind: 'check' }>): void {
  operator(out, 'w\n', checkRule)
  operator(out, 're S\n', x, y, size, size)
  if (!checked) return
  out.text('q 1.3 w 1 J 1 j ')
  for (const [dx, dy, name] of tickPoints) operator(out, name, x + size * dx, y + size * dy)
  out.text('S Q\n')
}

const tickPoints = [
  [0.18, 0.5, 'm '],
  [0.42, 0.22, 'l '],
  [0.86, 0.84, 'l '],
] as const

type TextDraw = Extract<Draw, { readonly kind: 'text' }>

class TextWriter {
  readonly #fonts: DocumentFonts
  readonly #out: ByteWriter
  #x = 0
  #y = 0
  #font = ''
  #size = 0
  #spread = 0

  constructor(fonts: DocumentFonts, out: ByteWriter) {
    this.#fonts = fonts
    this.#out = out
  }

  write(draw: TextDraw): void {
    const out = this.#out
    // from where the last text began: shorter, and exact in hundredths
    const [x, y] = [hundredths(draw.x), hundredths(draw.y)]
    out.decimal(x - this.#x, 2)
    out.decimal(y - this.#y, 2)
    out.text('Td ')
    this.#x = x
    this.#y = y
    const spread = Math.round(draw.spread * 1000)
    if (spread !== this.#spread) {
      out.decimal(spread, 3)
      out.text('Tc ')
    }
    this.#spread = spread
    const shared = this.#fonts.shared[draw.face]
    const whole = shared?.operatorOf(draw.text)
    if (whole) {
      this.#choose(draw, true)
      out.bytes(whole)
    } else this.#mixed(draw, shared)
  }

  #choose({ face, size }: TextDraw, shared: boolean): void {
    const font = resourceName(face, shared)
    if (font === this.#font && size === this.#size) return
    this.#font = font
    this.#size = size
    this.#out.text('/')
    this.#out.text(font)
    this.#out.text(' ')
    this.#out.decimal(hundredths(size), 2)
    this.#out.text('Tf ')
  }

  /** Text of which the shared font lacks a character. */
  #mixed(draw: TextDraw, shared: GlyphSet | null): void {
    const own = this.#fonts.own[draw.face]
    const out = this.#out
    let inShared: boolean | null = null
    for (const character of draw.text) {
      const codePoint = character.codePointAt(0)!
      const known = shared?.codeOf(codePoint)
      if (inShared !== (known !== undefined)) {
        if (inShared !== null) out.text(')Tj\n')
        inShared = known !== undefined
        this.#choose(draw, inShared)
        out.text('(')
      }
      writeCode(out, known ?? own.add(codePoint))
    }
    out.text(inShared === null ? '()Tj\n' : ')Tj\n')
  }
}
