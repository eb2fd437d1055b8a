import type { Draw } from '../../domain/documents/layout/page.ts'
import type { ByteWriter } from './byte-writer.ts'
import { hundredths } from './text-writer.ts'

/** Writes what is drawn with a line: rules, boxes to tick, frames. `top` in hundredths. */
export class RuleWriter {
  readonly #out: ByteWriter
  #width = -1

  constructor(out: ByteWriter) {
    this.#out = out
  }

  /** Everything but frames. */
  write(draw: Draw, top: number): void {
    if (draw.kind === 'check') {
      writeCheck(this.#out, draw, top)
      this.#width = checkRule
    }
    if (draw.kind !== 'rule') return
    const out = this.#out
    if (draw.dotted) out.text('q 1 J [0.1 3] 0 d ')
    if (draw.dotted || draw.width !== this.#width) operator(out, 'w\n', hundredths(draw.width))
    if (!draw.dotted) this.#width = draw.width
    operator(out, 'm ', hundredths(draw.x1), top + hundredths(draw.y1))
    operator(out, draw.dotted ? 'l S Q\n' : 'l S\n', hundredths(draw.x2), top + hundredths(draw.y2))
  }

  /** Frames that `framesOf` wrote, with their own width and from their own top. */
  frames(frames: Uint8Array, top: number): void {
    this.#out.text('q 1 0 0 1 0 ')
    this.#out.decimal(top, 2)
    this.#out.text('cm\n')
    this.#out.bytes(frames)
    this.#out.text('Q\n')
  }
}

/** The frames of a row of a table, null where there are none. */
export function framesOf(draws: readonly Draw[], out: ByteWriter): Uint8Array | null {
  out.clear()
  let width = -1
  for (const draw of draws)
    if (draw.kind === 'frame') {
      if (draw.rule !== width) operator(out, 'w\n', hundredths(draw.rule))
      width = draw.rule
      operator(out, 're S\n', hundredths(draw.x), hundredths(draw.y), hundredths(draw.width), hundredths(draw.height))
    }
  return out.length ? out.view() : null
}

/** Operands in hundredths. */
export function operator(out: ByteWriter, name: string, a: number, b?: number, c?: number, d?: number): void {
  out.decimal(a, 2)
  if (b !== undefined) out.decimal(b, 2)
  if (c !== undefined) out.decimal(c, 2)
  if (d !== undefined) out.decimal(d, 2)
  out.text(name)
}

const checkRule = 0.8

/** A box with a tick. No font of the pack has the characters. */
function writeCheck(out: ByteWriter, { x, y, size, checked }: Extract<Draw, { readonly kind: 'check' }>, top: number): void {
  operator(out, 'w\n', hundredths(checkRule))
  operator(out, 're S\n', hundredths(x), top + hundredths(y), hundredths(size), hundredths(size))
  if (!checked) return
  out.text('q 1.3 w 1 J 1 j ')
  for (const [dx, dy, name] of tickPoints) operator(out, name, hundredths(x + size * dx), top + hundredths(y + size * dy))
  out.text('S Q\n')
}

const tickPoints = [
  [0.18, 0.5, 'm '],
  [0.42, 0.22, 'l '],
  [0.86, 0.84, 'l '],
] as const
