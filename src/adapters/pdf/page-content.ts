import type { Draw } from '../../domain/documents/layout/page.ts'
import { type DocumentFonts, resourceName } from './faces.ts'
import type { GlyphSet } from './glyph-set.ts'
import { hex4 } from './hex.ts'

/** PDF operators of one page: shades below, rules above them, text on top. */
export function pageContent(draws: readonly Draw[], fonts: DocumentFonts): string {
  const shades: string[] = []
  const lines: string[] = []
  const text = new TextWriter(fonts)
  for (const draw of draws)
    switch (draw.kind) {
      case 'shade':
        shades.push(`${n(draw.gray)} g ${n(draw.x)} ${n(draw.y)} ${n(draw.width)} ${n(draw.height)} re f`)
        break
      case 'frame':
        lines.push(`${n(draw.rule)} w ${n(draw.x)} ${n(draw.y)} ${n(draw.width)} ${n(draw.height)} re S`)
        break
      case 'rule':
        lines.push(
          draw.dotted
            ? `q 1 J [0.1 3] 0 d ${n(draw.width)} w ${segment(draw.x1, draw.y1, draw.x2, draw.y2)} Q`
            : `${n(draw.width)} w ${segment(draw.x1, draw.y1, draw.x2, draw.y2)}`,
        )
        break
      case 'check':
        lines.push(check(draw.x, draw.y, draw.size, draw.checked))
        break
      case 'text':
        text.write(draw)
    }
  return [...shades, ...lines, '0 g', 'BT', text.operators.join(''), 'ET'].join('\n')
}

const segment = (x1: number, y1: number, x2: number, y2: number): string => `${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S`

/** A box with a tick. No font of the pack has the characters. */
function check(x: number, y: number, size: number, checked: boolean): string {
  const box = `0.8 w ${n(x)} ${n(y)} ${n(size)} ${n(size)} re S`
  if (!checked) return box
  const at = (dx: number, dy: number): string => `${n(x + size * dx)} ${n(y + size * dy)}`
  return `${box} q 1.3 w 1 J 1 j ${at(0.18, 0.5)} m ${at(0.42, 0.22)} l ${at(0.86, 0.84)} l S Q`
}

type TextDraw = Extract<Draw, { readonly kind: 'text' }>

class TextWriter {
  readonly operators: string[] = []
  readonly #fonts: DocumentFonts
  #font = ''
  #spread = 0

  constructor(fonts: DocumentFonts) {
    this.#fonts = fonts
  }

  write(draw: TextDraw): void {
    let operators = `1 0 0 1 ${n(draw.x)} ${n(draw.y)} Tm`
    const spread = Math.round(draw.spread * 1000) / 1000
    if (spread !== this.#spread) operators += ` ${spread} Tc`
    this.#spread = spread
    const shared = this.#fonts.shared[draw.face]?.set
    const whole = shared?.hexOf(draw.text)
    this.operators.push(operators, whole ? `${this.#choose(draw, true)} <${whole}> Tj` : this.#mixed(draw, shared), '\n')
  }

  /** Operator for the font, empty when it is chosen already. */
  #choose({ face, size }: TextDraw, shared: boolean): string {
    const font = ` /${resourceName(face, shared)} ${size} Tf`
    if (font === this.#font) return ''
    this.#font = font
    return font
  }

  /** Text of which the shared font lacks a character. */
  #mixed(draw: TextDraw, shared: GlyphSet | undefined): string {
    const own = this.#fonts.own[draw.face]
    let operators = ''
    let open = false
    let inShared: boolean | null = null
    for (const character of draw.text) {
      const codePoint = character.codePointAt(0)!
      const known = shared?.codeOf(codePoint)
      if (inShared !== (known !== undefined)) {
        inShared = known !== undefined
        const font = this.#choose(draw, inShared)
        if (font) operators += `${open ? '> Tj' : ''}${font}`
        if (font) open = false
      }
      const hex = hex4[known ?? own.add(codePoint)]
      operators += open ? hex : ` <${hex}`
      open = true
    }
    return `${operators}${open ? '> Tj' : ''}`
  }
}

/** Two decimals are a hundredth of a point. */
function n(value: number): string {
  const hundredths = Math.round(value * 100)
  // no coordinate of a page is larger; writing a fraction costs ten times as much as finding it
  if (hundredths < 0 || hundredths >= 100_000) return String(hundredths / 100)
  numbers[hundredths] ??= String(hundredths / 100)
  return numbers[hundredths]
}

const numbers: string[] = []
