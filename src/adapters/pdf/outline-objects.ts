import type { OutlineEntry } from '../../domain/documents/layout/page.ts'
import { Recent } from '../../domain/documents/recent.ts'
import { type PdfObject, textString } from './pdf-object.ts'

/** A heading's neighbours by their places among the headings; -1 where there is none. */
interface Node {
  readonly parent: number
  readonly previous: number
  next: number
  first: number
  last: number
  children: number
}

/** Bookmarks as a tree of headings, none when the document has none. `first` is the number of the root, which the others follow. */
export function outlineObjects(
  outline: readonly OutlineEntry[],
  pageNumber: (page: number) => number,
  first: number,
): readonly PdfObject[] {
  if (outline.length === 0) return []
  const root: Node = { parent: -1, previous: -1, next: -1, first: -1, last: -1, children: 0 }
  const nodes: Node[] = []
  for (let at = 0; at < outline.length; at += 1) {
    const { level } = outline[at]!
    let parent = at - 1
    while (parent >= 0 && outline[parent]!.level >= level) parent = nodes[parent]!.parent
    const above = parent < 0 ? root : nodes[parent]!
    if (above.last >= 0) nodes[above.last]!.next = at
    else above.first = at
    nodes.push({ parent, previous: above.last, next: -1, first: -1, last: -1, children: 0 })
    above.last = at
    above.children += 1
  }
  const named = (name: string, at: number): string => (at < 0 ? '' : `/${name} ${first + 1 + at} 0 R `)
  const objects: PdfObject[] = [
    { syntax: `<< /Type /Outlines ${named('First', root.first)}${named('Last', root.last)}/Count ${root.children} >>` },
  ]
  for (let at = 0; at < outline.length; at += 1) {
    const { title, page, y } = outline[at]!
    const node = nodes[at]!
    // negative: closed when the document opens
    const below = node.children ? `${named('First', node.first)}${named('Last', node.last)}/Count ${-node.children} ` : ''
    const around = `${named('Prev', node.previous)}${named('Next', node.next)}`
    objects.push({
      syntax: `<< /Title ${titleOf(title)} /Parent ${first + 1 + node.parent} 0 R /Dest [${pageNumber(page)} 0 R /XYZ 0 ${Math.round(y)} 0] ${around}${below}>>`,
    })
  }
  return objects
}

/** Headings come again in every document of a template. */
const titles = new Recent<string, string>(500)

function titleOf(words: string): string {
  const known = titles.get(words)
  if (known !== undefined) return known
  const title = textString(words)
  titles.set(words, title)
  return title
}
