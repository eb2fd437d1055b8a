import { type PDFContext, PDFHexString, PDFName, PDFNumber, type PDFRef } from 'pdf-lib'
import type { OutlineEntry } from '../../domain/documents/layout/page.ts'

interface Node {
  readonly entry: OutlineEntry
  readonly children: Node[]
}

/** Bookmarks as a tree of headings; null when the document has none. */
export function addOutline(context: PDFContext, outline: readonly OutlineEntry[], pages: readonly PDFRef[]): PDFRef | null {
  const roots = treeOf(outline)
  if (roots.length === 0) return null
  const root = context.nextRef()
  const { first, last } = addLevel(context, roots, root, pages)
  context.assign(root, context.obj({ Type: 'Outlines', First: first, Last: last, Count: roots.length }))
  return root
}

function treeOf(outline: readonly OutlineEntry[]): readonly Node[] {
  const roots: Node[] = []
  const path: Node[] = []
  for (const entry of outline) {
    while (path.length && path.at(-1)!.entry.level >= entry.level) path.pop()
    const node: Node = { entry, children: [] }
    const siblings = path.at(-1)?.children ?? roots
    siblings.push(node)
    path.push(node)
  }
  return roots
}

function addLevel(
  context: PDFContext,
  nodes: readonly Node[],
  parent: PDFRef,
  pages: readonly PDFRef[],
): { readonly first: PDFRef; readonly last: PDFRef } {
  const refs = nodes.map(() => context.nextRef())
  for (const [at, { entry, children }] of nodes.entries()) {
    const ref = refs[at]!
    const item = context.obj({
      Title: PDFHexString.fromText(entry.title),
      Parent: parent,
      Dest: [pages[entry.page]!, PDFName.of('XYZ'), PDFNumber.of(0), PDFNumber.of(Math.round(entry.y)), PDFNumber.of(0)],
    })
    const previous = refs[at - 1]
    const next = refs[at + 1]
    if (previous) item.set(PDFName.of('Prev'), previous)
    if (next) item.set(PDFName.of('Next'), next)
    if (children.length) {
      const { first, last } = addLevel(context, children, ref, pages)
      item.set(PDFName.of('First'), first)
      item.set(PDFName.of('Last'), last)
      // negative: closed when the document opens
      item.set(PDFName.of('Count'), PDFNumber.of(-children.length))
    }
    context.assign(ref, item)
  }
  return { first: refs[0]!, last: refs.at(-1)! }
}
