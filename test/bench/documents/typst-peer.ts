import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Block, DocumentMeta, Span } from '../../../src/domain/documents/block.ts'
import { type FontPair, fontPairs } from './font-pairs.ts'

/** The part of the peer that is used. */
interface Compiler {
  addSource(path: string, source: string): void
  compile(options: { readonly mainFilePath: string; readonly resetRead: boolean }): { readonly result: object | null }
  pdf(document: object, options: object): Uint8Array
}

/** The same blocks as Typst markup, written before anything is measured; the compiler stays warm with all that it remembers. */
export function typstPeer(pair: FontPair): {
  readonly make: (source: string) => Uint8Array
} {
  // one core for everybody
  process.env.RAYON_NUM_THREADS = '1'
  const load = createRequire(join(import.meta.dirname, '../package.json'))
  const name = '@myriaddreamin/typst-ts-node-compiler'
  const { NodeCompiler }: { readonly NodeCompiler: { create(args: object): Compiler } } = load(name)
  const { text, head } = fontPairs[pair]
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: [readFileSync(text), readFileSync(head)] }],
  })
  const main = join(import.meta.dirname, 'main.typ')
  return {
    make: source => {
      compiler.addSource(main, source)
      const { result } = compiler.compile({ mainFilePath: main, resetRead: true })
      if (!result) throw new Error('Typst made no document')
      return compiler.pdf(result, { pdfStandard: 'a-3b', pdfTags: false, creationTimestamp: 1_795_000_000 })
    },
  }
}

export const typstSource = (blocks: readonly Block[], meta: DocumentMeta): string => `
#set document(title: ${quoted(meta.title)}, author: ${quoted(meta.author)}, date: datetime(year: 2026, month: 11, day: 23))
#set text(font: "Noto Serif SC", size: 12pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 15pt, spacing: 16pt)
#set page(paper: "a4", margin: (top: 105pt, bottom: 99pt, left: 79pt, right: 74pt),
  header: context if counter(page).get().first() > 1 { text(size: 9pt, ${quoted(meta.head ?? '')}) },
  footer: context text(size: 9pt)[#${quoted(meta.footer)} #h(1fr) 第 #counter(page).display() 页 共 #counter(page).final().first() 页])
#show strong: set text(font: "Noto Sans SC", weight: 500)
#show heading: set text(font: "Noto Sans SC", weight: 500)
#show heading: set block(above: 14pt, below: 8pt)
#let head = cell => text(font: "Noto Sans SC", weight: 500, cell)
${meta.record ? `#pdf.attach(${quoted(meta.record.name)}, bytes(${quoted(meta.record.json)}), relationship: "source", mime-type: "application/json", description: ${quoted(meta.title)})` : ''}
${blocks.map(markupOf).join('\n\n')}
`

const quoted = (words: string): string => `"${words.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`

/** Content as string literals: no word can become markup. */
const runs = (spans: readonly Span[]): string =>
  spans.map(({ text, bold }) => (bold ? `#strong(${quoted(text)})` : `#${quoted(text)}`)).join('')

function markupOf(block: Block): string {
  switch (block.type) {
    case 'title':
      return `#align(center, text(font: "Noto Sans SC", weight: 500, size: 22pt)[${runs(block.spans)}])`
    case 'heading':
      return `#heading(level: ${block.level})[${runs([{ text: block.number ?? '' }, ...block.spans])}]`
    case 'table': {
      const rows = block.rows.map(row => row.map(cellOf).join(', '))
      const repeated = block.headRows ? `table.header(${rows.slice(0, block.headRows).join(', ')}), ` : ''
      const columns = block.widths.map(width => `${width}fr`).join(', ')
      return `#block[#set text(size: 10.5pt)\n#table(columns: (${columns},), stroke: 0.5pt, inset: 5pt, ${repeated}${rows.slice(block.headRows).join(', ')})]`
    }
    case 'list':
      return block.items.map(item => `${block.ordered ? '+' : '-'} ${runs(item)}`).join('\n')
    case 'checks':
      return block.items.map(({ spans }) => `- ${runs(spans)}`).join('\n')
    case 'signature':
      return `#pad(left: 180pt, top: 40pt)[${block.lines.map(({ label, value }) => `#${quoted(`${label}${value ?? '________'}`)}`).join(' \\ ')}]`
    case 'paragraph':
      return block.indent ? `#h(24pt)${runs(block.spans)}` : runs(block.spans)
    default:
      return 'spans' in block ? runs(block.spans) : ''
  }
}

const cellOf = ({ spans, colSpan = 1, rowSpan = 1, head, align }: Extract<Block, { type: 'table' }>['rows'][number][number]): string =>
  `table.cell(colspan: ${colSpan}, rowspan: ${rowSpan}${align ? `, align: ${align}` : ''}${head ? ', fill: luma(237)' : ''})[${head ? `#head[${runs(spans)}]` : runs(spans)}]`
