import type { OutlineEntry } from '../../domain/documents/layout/page.ts'
import { type PdfObject, textString } from './pdf-object.ts'

interface Node {
  readonly entry: OutlineEntry
  readonly number: number
  readonly parent: number
  readonly children: Node[]
}

/** Bookmarks as a tree of headings, none when the document has none. `first` is the number of the root, which the others follow. */
export function outlineObjects(
  outline: readonly OutlineEntry[],
  pageNumber: (page: number) => number,
  first: number,
): readonly PdfObject[] {
  const roots: Node[] = []
  const path: Node[] = []
  const nodes = outline.map((entry, at) => {
    while (path.length && path.at(-1)!.entry.level >= entry.level) path.pop()
    const above = path.at(-1)
    const node: Node = { entry, number: first + 1 + at, parent: above?.number ?? first, children: [] }
    const siblings = above?.children ?? roots
    siblings.push(node)
    path.push(node)
    return node
  })
  if (nodes.length === 0) return []
  const neighbours = new Map<Node, string>()
  for (const siblings of [roots, ...nodes.map(({ children }) => children)])
    for (const [at, node] of siblings.entries()) {
      const [previous, next] = [siblings[at - 1], siblings[at + 1]]
      neighbours.set(node, `${previous ? `/Prev ${previous.number} 0 R ` : ''}${next ? `/Next ${next.number} 0 R ` : ''}`)
    }
  const items = nodes.map((node): PdfObject => {
    const { entry, parent, children } = node
    // negative: closed when the document opens
    const below = children.length ? `${ends(children)} /Count ${-children.length} ` : ''
    return {
      syntax: `<< /Title ${textString(entry.title)} /Parent ${parent} 0 R /Dest [${pageNumber(entry.page)} 0 R /XYZ 0 ${Math.round(entry.y)} 0] ${neighbours.get(node) ?? ''}${below}>>`,
    }
  })
  return [{ syntax: `<< /Type /Outlines ${ends(roots)} /Count ${roots.length} >>` }, ...items]
}

const ends = (nodes: readonly Node[]): string => `/First ${nodes[0]!.number} 0 R /Last ${nodes.at(-1)!.number} 0 R`
