import { PDFArray, type PDFContext, PDFDocument, PDFName, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib'
import type { DocumentMeta } from '../../../domain/documents/block.ts'
import { layoutDocument } from '../../../domain/documents/layout/layout-document.ts'
import { type Draw, drawingOf, drawsOf } from '../../../domain/documents/layout/page.ts'
import { createLayoutMemory } from '../../../domain/documents/layout/text-boxes.ts'
import { parseBlocks } from '../../../domain/documents/markup/parse-blocks.ts'
import { latin1 } from '../deflate.ts'
import { baseOf } from '../document-base.ts'
import { type Fonts, metricsOf } from '../faces.ts'
import { serialize } from '../serialize.ts'
import { writePdf } from '../write-pdf.ts'

/** A field that is to be: its page, name, kind and rectangle. */
interface Wanted {
  readonly page: number
  readonly name: string
  readonly tick: boolean
  readonly lines: number
  readonly rect: readonly [number, number, number, number]
}

interface Mark {
  readonly sign: string
  readonly name: string
  readonly tick: boolean
  readonly lines: number
}

/** While the pages are laid out a field is one sign, ① and on, so that it fits into the narrowest cell. */
const firstSign = 0x2460
const mostFields = 150

/** A form of our own from the markup of documents: every `[[name]]` alone in a cell, or on a line, becomes a field. */
export async function buildForm(markup: string, fonts: Fonts): Promise<Uint8Array> {
  const marks: Mark[] = []
  const signed = markup.replace(/\[\[(\??)([\w.-]+)(?:\*(\d))?\]\]/g, (_all, tick: string, name: string, lines = '1') => {
    const sign = String.fromCodePoint(firstSign + marks.length)
    marks.push({ sign, name, tick: tick === '?', lines: Number(lines) })
    return sign + '\\n'.repeat(Number(lines) - 1)
  })
  if (marks.length > mostFields) throw new Error(`a form has at most ${mostFields} fields`)
  const parsed = parseBlocks(signed)
  if (!parsed.ok) throw new Error(`line ${parsed.line + 1}: ${parsed.subject}`)
  const { title = '', subject = '' } = parsed.declared
  const meta: DocumentMeta = {
    title,
    subject,
    author: title,
    language: 'zh-CN',
    createdAt: '2026-11-27T00:00:00.000Z',
    footer: '',
    record: null,
  }
  const layout = layoutDocument(parsed.blocks, meta, metricsOf(fonts), createLayoutMemory())
  const wanted: Wanted[] = []
  const pages = layout.pages.map(drawsOf).map((draws, page) =>
    draws.filter(draw => {
      const found = draw.kind === 'text' ? marks.find(({ sign }) => draw.text === sign) : undefined
      if (draw.kind !== 'text' || !found) return true
      wanted.push({ ...found, page, rect: found.tick ? tickRect(draw, draws) : fieldRect(draw, draws) })
      return false
    }),
  )
  const document = await PDFDocument.load(
    writePdf({ ...layout, pages: pages.map(draws => [{ top: 0, drawing: drawingOf(draws) }]) }, meta, fonts, baseOf(fonts)),
    { updateMetadata: false },
  )
  addFields(document, wanted)
  return serialize(document.context)
}

type Text = Extract<Draw, { readonly kind: 'text' }>

/** The cell around the mark, a little inside its frame; a line to the right margin where there is no cell. */
function fieldRect(text: Text, draws: readonly Draw[]): Wanted['rect'] {
  const frame = frameAround(text, draws)
  if (!frame) return [text.x - 160, text.y - 5, text.x + 80, text.y + 12]
  return [frame.x + 2, frame.y + 1.5, frame.x + frame.width - 2, frame.y + frame.height - 1.5]
}

function tickRect(text: Text, draws: readonly Draw[]): Wanted['rect'] {
  const frame = frameAround(text, draws)
  if (!frame) throw new Error(`${text.text} stands in no cell`)
  const [x, y] = [frame.x + frame.width / 2 - 5.5, frame.y + frame.height / 2 - 5.5]
  return [x, y, x + 11, y + 11]
}

const frameAround = ({ x, y }: Text, draws: readonly Draw[]) =>
  draws
    .filter(draw => draw.kind === 'frame')
    .find(frame => x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height)

function addFields(document: PDFDocument, wanted: readonly Wanted[]): void {
  const { context, catalog } = document
  const refs = wanted.map(field => context.register(fieldOf(context, field, document.getPage(field.page).ref)))
  for (const [number, page] of document.getPages().entries()) {
    const here = refs.filter((_ref, at) => wanted[at]?.page === number)
    const known = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
    page.node.set(PDFName.of('Annots'), context.obj([...known, ...here]))
  }
  catalog.set(PDFName.of('AcroForm'), context.register(context.obj({ Fields: refs, DA: PDFString.of('/TO 0 Tf 0 g'), DR: {} })))
}

/** Flags: bit 13 makes a text field one of several lines. Every field has an appearance, empty as it is. */
function fieldOf(context: PDFContext, { name, tick, lines, rect }: Wanted, page: PDFRef) {
  const [x1, y1, x2, y2] = rect
  const empty = context.register(
    PDFRawStream.of(
      context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, x2 - x1, y2 - y1], Resources: {} }),
      latin1(tick ? `0.8 w 0.5 0.5 ${x2 - x1 - 1} ${y2 - y1 - 1} re S` : '/Tx BMC EMC'),
    ),
  )
  const field = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: tick ? 'Btn' : 'Tx',
    T: PDFString.of(name),
    Rect: [x1, y1, x2, y2],
    F: 4,
    P: page,
  })
  field.set(PDFName.of('AP'), context.obj({ N: tick ? { Off: empty } : empty }))
  if (tick) field.set(PDFName.of('AS'), PDFName.of('Off'))
  else field.set(PDFName.of('DA'), PDFString.of(`/TO ${lines > 1 ? 10.5 : 0} Tf 0 g`))
  if (lines > 1) field.set(PDFName.of('Ff'), context.obj(1 << 12))
  return field
}
