import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRawStream, type PDFRef } from 'pdf-lib'
import { deflate, latin1 } from '../deflate.ts'
import type { Widget } from './form-fields.ts'

/** A drawn field. */
export interface PlacedAppearance {
  readonly widget: Widget
  readonly stream: PDFRef
}

const name = (value: string): PDFName => PDFName.of(value)

/** Makes what the fields show a part of their pages and takes the form away, so that nobody changes it. */
export function placeOnPages(document: PDFDocument, placed: readonly PlacedAppearance[]): void {
  const streams = new Map(placed.map(({ widget, stream }) => [widget.ref, { widget, stream }]))
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []
    const here = annotations.flatMap(ref => [...streams].filter(([widget]) => widget === ref).map(([, drawn]) => drawn))
    if (here.length === 0) continue
    const others = annotations.filter(ref => ![...streams.keys()].some(widget => widget === ref))
    if (others.length) page.node.set(name('Annots'), document.context.obj(others))
    else page.node.delete(name('Annots'))
    const objects = Object.fromEntries(here.map(({ stream }, at) => [`Filled${at}`, stream]))
    const operators = here.map(({ widget: { x, y } }, at) => `q 1 0 0 1 ${x} ${y} cm /Filled${at} Do Q`)
    drawOver(page, operators.join('\n'), null, objects)
  }
  for (const { widget } of placed) document.context.delete(widget.ref)
  document.catalog.delete(name('AcroForm'))
}

/** Adds operators above what a page shows; the page's own drawing is closed in, so that it leaves nothing switched. */
export function drawOver(page: PDFPage, operators: string, fonts: PDFRef | null, objects: Readonly<Record<string, PDFRef>> = {}): void {
  const { context } = page.doc
  const { Contents, Resources } = page.node.normalizedEntries()
  const stream = (text: string): PDFRef => context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), deflate(latin1(text))))
  const inside = Contents?.asArray() ?? []
  page.node.set(name('Contents'), context.obj([stream('q\n'), ...inside, stream(`\nQ\n${operators}\n`)]))
  // a dictionary of its own: the page's may be shared with others
  const resources = context.obj(Object.fromEntries(Resources.entries().map(([key, value]) => [key.decodeText(), value])))
  page.node.set(name('Resources'), resources)
  merge(resources, 'XObject', objects)
  if (fonts) {
    const added = context.lookup(fonts, PDFDict).lookup(name('Font'), PDFDict)
    merge(resources, 'Font', Object.fromEntries(added.entries().map(([key, value]) => [key.decodeText(), value as PDFRef])))
  }

  function merge(into: PDFDict, key: string, entries: Readonly<Record<string, PDFRef>>): void {
    if (Object.keys(entries).length === 0) return
    const known = into.lookupMaybe(name(key), PDFDict)
    const old = known ? Object.fromEntries(known.entries().map(([entry, value]) => [entry.decodeText(), value])) : {}
    into.set(name(key), context.obj({ ...old, ...entries }))
  }
}
