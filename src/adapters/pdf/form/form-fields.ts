import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import type { Box } from './fit-text.ts'

/** One place of a field on a page. A field may have several. */
export interface Widget {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly x: number
  readonly y: number
  readonly box: Box
}

export interface FormField {
  readonly name: string
  /** Tx, Btn, Ch or Sig */
  readonly type: string
  readonly dict: PDFDict
  readonly widgets: readonly Widget[]
}

const name = (value: string): PDFName => PDFName.of(value)
/** bit 13 of the flags of a text field */
const multilineFlag = 1 << 12

/** Every field of a form with the full name that a reader shows. Attributes come down from the fields above. */
export function formFields(document: PDFDocument): readonly FormField[] {
  const form = document.catalog.lookupMaybe(name('AcroForm'), PDFDict)
  const fields = form?.lookupMaybe(name('Fields'), PDFArray)
  return fields ? refsOf(fields).flatMap(ref => under(document, ref, '')) : []
}

const refsOf = (array: PDFArray): readonly PDFRef[] => array.asArray().filter(item => item instanceof PDFRef)

function under(document: PDFDocument, ref: PDFRef, above: string): readonly FormField[] {
  const dict = document.context.lookup(ref, PDFDict)
  const own = textOf(dict.lookup(name('T')))
  const full = own === null ? above : above ? `${above}.${own}` : own
  const kids = dict.lookupMaybe(name('Kids'), PDFArray)
  const children = kids ? refsOf(kids) : []
  if (children.some(child => document.context.lookup(child, PDFDict).has(name('T'))))
    return children.flatMap(child => under(document, child, full))
  const type = inherited(dict, 'FT')
  const widgets = (children.length ? children : [ref]).map(widget => widgetOf(document, widget))
  return [{ name: full, type: type instanceof PDFName ? type.decodeText() : '', dict, widgets }]
}

function widgetOf(document: PDFDocument, ref: PDFRef): Widget {
  const dict = document.context.lookup(ref, PDFDict)
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(dict.lookup(name('Rect')))
  const flags = inherited(dict, 'Ff')
  const quadding = inherited(dict, 'Q')
  const appearance = textOf(inherited(dict, 'DA')) ?? ''
  const align = quadding instanceof PDFNumber ? (['left', 'center', 'right'] as const)[quadding.asNumber()] : undefined
  return {
    ref,
    dict,
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    box: {
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
      multiline: flags instanceof PDFNumber && (flags.asNumber() & multilineFlag) !== 0,
      size: Number(/(?<!\d)(\d+(?:\.\d+)?)\s{1,40}Tf/.exec(appearance)?.[1] ?? 0),
      align: align ?? 'left',
    },
  }
}

function inherited(dict: PDFDict, key: string): unknown {
  let at: PDFDict | undefined = dict
  // a file may claim to be its own parent
  for (let depth = 0; at && depth < 20; depth += 1) {
    const value = at.lookup(name(key))
    if (value !== undefined) return value
    at = at.lookupMaybe(name('Parent'), PDFDict)
  }
  return undefined
}

const textOf = (value: unknown): string | null => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null)

const numbersOf = (value: unknown): readonly number[] =>
  value instanceof PDFArray ? value.asArray().map(item => (item instanceof PDFNumber ? item.asNumber() : 0)) : []
