import { Buffer } from 'node:buffer'
import { type Draw, drawingOf, type Placed } from '../../domain/documents/layout/page.ts'
import { ByteWriter } from './byte-writer.ts'
import type { DocumentFonts } from './faces.ts'
import type { Prints } from './prints.ts'
import { framesOf, operator, RuleWriter } from './rule-writer.ts'
import { hundredths, TextWriter } from './text-writer.ts'

/** PDF operators of one page: shades below, rules above them, text on top. */
export function pageContent(page: readonly Placed[], fonts: DocumentFonts, prints: Prints | null, out: ByteWriter): void {
  const known = page.map(({ drawing }) => (drawing.again && prints ? prints.of(drawing) : null))
  const tops = page.map(({ top }) => hundredths(top))
  let gray = -1
  for (let at = 0; at < page.length; at += 1)
    for (const draw of known[at]?.shades ?? page[at]!.drawing.draws)
      if (draw.kind === 'shade') {
        if (draw.gray !== gray) operator(out, 'g\n', hundredths(draw.gray))
        gray = draw.gray
        operator(out, 're f\n', hundredths(draw.x), tops[at]! + hundredths(draw.y), hundredths(draw.width), hundredths(draw.height))
      }
  const rules = new RuleWriter(out)
  for (let at = 0; at < page.length; at += 1) {
    const print = known[at]
    const { draws } = page[at]!.drawing
    const frames = print ? print.frames : framesOf(draws, rowRoom)
    if (frames) rules.frames(frames, tops[at]!)
    for (const draw of print?.rules ?? draws) rules.write(draw, tops[at]!)
  }
  out.text('0 g\nBT\n')
  const text = new TextWriter(fonts, out)
  for (let at = 0; at < page.length; at += 1) {
    const print = known[at]
    if (print?.text) text.print(print.text, tops[at]!)
    else for (const draw of page[at]!.drawing.draws) if (draw.kind === 'text') text.write(draw, tops[at]!)
  }
  out.text('ET')
}

/** The frames of one row. */
const rowRoom = new ByteWriter()

/** The same as text, for what is put into other content. */
export function contentText(draws: readonly Draw[], fonts: DocumentFonts): string {
  const out = new ByteWriter()
  pageContent([{ top: 0, drawing: drawingOf(draws) }], fonts, null, out)
  return Buffer.from(out.view()).toString('latin1')
}
