import { type PDFContext, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from 'pdf-lib'
import type { Block, DocumentMeta } from '../../../domain/documents/block.ts'
import type { Metrics } from '../../../domain/documents/layout/break-lines.ts'
import type { Draw } from '../../../domain/documents/layout/page.ts'
import { createLayoutMemory, oneLine } from '../../../domain/documents/layout/text-boxes.ts'
import { TypesetError } from '../../../domain/documents/typeset-error.ts'
import { claimedProfile } from '../claimed-profile.ts'
import { latin1 } from '../deflate.ts'
import { addObjects, dressCatalog, signTrailer } from '../dress-context.ts'
import { DocumentFonts, type Fonts } from '../faces.ts'
import { addedTags, ownResources } from '../font-resources.ts'
import { contentText } from '../page-content.ts'
import { serialize } from '../serialize.ts'
import { fitText } from './fit-text.ts'
import { type FormField, formFields, type Widget } from './form-fields.ts'
import { drawOver, type PlacedAppearance, placeOnPages } from './place-on-pages.ts'

export interface FillForm {
  readonly form: Uint8Array
  readonly blocks: readonly Block[]
  readonly meta: DocumentMeta
  readonly flatten: boolean
}

const name = (value: string): PDFName => PDFName.of(value)

/** What to draw on each widget, with the size of its type. */
interface Appearance {
  readonly widget: Widget
  readonly content: string
}

/**
 * Writes the boxes of a template into the fields of a form, in our own type, as appearances of our own: what readers make up by
 * themselves breaks Chinese lines badly or shows none. The file stays PDF/A where it was.
 */
export async function fillForm(input: FillForm, fonts: Fonts, metrics: Metrics): Promise<Uint8Array> {
  const { blocks, meta, flatten } = input
  const document = await PDFDocument.load(input.form, { updateMetadata: false })
  const { context } = document
  const fields = new Map(formFields(document).map(field => [field.name, field]))
  const used = new DocumentFonts(fonts, { text: null, head: null })
  const memory = createLayoutMemory()
  const appearances: Appearance[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'box' && block.type !== 'tick') continue
    const field = fields.get(block.name)
    if (!field || field.type !== (block.type === 'box' ? 'Tx' : 'Btn'))
      throw new TypesetError({ code: 'unknown-box', block: index, excerpt: block.name })
    fields.delete(block.name)
    if (block.type === 'tick') appearances.push(...tick(field, block.checked, used))
    else if (block.spans.length) appearances.push(...write(field, block, { metrics, memory, block: index }, used))
    else appearances.push(...clear(field, used))
  }
  // what no box names stays empty, and has an appearance that says so
  for (const field of fields.values()) appearances.push(...clear(field, used))
  const overlays = meta.stamp
    ? document.getPages().map(page => stampOf(meta.stamp ?? '', page.getSize(), { metrics, memory, block: null }, used))
    : []
  const resources = context.register(context.obj({ Font: addFonts(context, used) }))
  const placed = appearances.map(({ widget, content }) => ({ widget, stream: appearanceStream(context, widget, content, resources) }))
  if (flatten) placeOnPages(document, placed)
  else keepFields(document, placed, resources)
  for (const [at, overlay] of overlays.entries()) drawOver(document.getPage(at), overlay, resources)
  dressCatalog(context, document.catalog, meta, claimedProfile(document) !== null)
  signTrailer(context, meta, [input.form, ...appearances.map(({ content }) => latin1(content))])
  return serialize(context)
}

function addFonts(context: PDFContext, used: DocumentFonts): Record<string, PDFRef> {
  const refs: Record<string, PDFRef> = {}
  addObjects(context, first => {
    const { objects, numbers } = ownResources(used, first, addedTags)
    for (const [key, number] of Object.entries(numbers)) refs[key] = PDFRef.of(number)
    return objects
  })
  return refs
}

function write(
  field: FormField,
  block: Extract<Block, { readonly type: 'box' }>,
  context: Parameters<typeof fitText>[2],
  used: DocumentFonts,
): readonly Appearance[] {
  field.dict.set(name('V'), PDFHexString.fromText(block.spans.map(({ text }) => text).join('')))
  return field.widgets.map(widget => {
    const { size, draws } = fitText(block.spans, widget.box, context)
    // the size that a person who goes on writing finds
    widget.dict.set(name('DA'), PDFString.of(`/TO ${size} Tf 0 g`))
    const { width, height } = widget.box
    return { widget, content: `/Tx BMC q 1 1 ${width - 2} ${height - 2} re W n ${contentText(draws, used)} Q EMC` }
  })
}

const clear = (field: FormField, used: DocumentFonts): readonly Appearance[] =>
  field.type === 'Btn' ? tick(field, false, used) : field.widgets.map(widget => ({ widget, content: '/Tx BMC EMC' }))

function tick(field: FormField, checked: boolean, used: DocumentFonts): readonly Appearance[] {
  const state = name(checked ? 'Yes' : 'Off')
  field.dict.set(name('V'), state)
  return field.widgets.map(widget => {
    widget.dict.set(name('AS'), state)
    const { width, height } = widget.box
    const size = Math.min(width, height) - 1
    const draw: Draw = { kind: 'check', x: (width - size) / 2, y: (height - size) / 2, size, checked }
    return { widget, content: contentText([draw], used) }
  })
}

const appearanceStream = (context: PDFContext, { box }: Widget, content: string, resources: PDFRef): PDFRef =>
  context.register(
    PDFRawStream.of(
      context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, box.width, box.height], Resources: resources }),
      latin1(content),
    ),
  )

/** A draft says so on every page, in the corner that forms leave free. */
function stampOf(
  words: string,
  size: { readonly width: number; readonly height: number },
  context: Parameters<typeof fitText>[2],
  used: DocumentFonts,
): string {
  const line = oneLine(words, 9, size.width / 3, context)
  const left = size.width - 40 - line.width
  const draws = line.runs.map(
    (run): Draw => ({ kind: 'text', face: run.face, size: 9, x: left + run.x, y: size.height - 34, text: run.text, spread: 0 }),
  )
  return contentText(draws, used)
}

/** The fields stay fields: each shows our appearance, and the form finds our font for what is written later. */
function keepFields(document: PDFDocument, placed: readonly PlacedAppearance[], resources: PDFRef): void {
  const { context } = document
  for (const { widget, stream } of placed) {
    const state = widget.dict.lookup(name('AS'))
    const appearance = state instanceof PDFName ? context.obj({ [state.decodeText()]: stream }) : stream
    widget.dict.set(name('AP'), context.obj({ N: appearance }))
    widget.dict.delete(name('MK'))
    // printed, not hidden
    widget.dict.set(name('F'), context.obj(4))
  }
  const form = document.catalog.lookup(name('AcroForm'), PDFDict)
  form.delete(name('NeedAppearances'))
  form.delete(name('XFA'))
  form.set(name('DR'), resources)
  form.set(name('DA'), PDFString.of('/TO 10 Tf 0 g'))
}
