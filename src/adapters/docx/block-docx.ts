import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block, Span } from '../../domain/documents/block.ts'
import { body, seal, textWidth } from '../../domain/documents/layout/style.ts'
import { bullets, headingNumbers, itemNumbers } from './numbering.ts'
import { checkFont, headFont, noteShading, twips } from './style-sheet.ts'
import { tableDocx } from './table-docx.ts'

/** What a block needs to know about the rest of the document. */
export interface DocxContext {
  /** headings of the first level with their pages, for the table of contents */
  readonly contents: readonly { readonly title: string; readonly page: number | null }[]
  /** index of the block: every list counts for itself */
  readonly index: number
  /** what follows must stand on the same page */
  readonly keepNext: boolean
}

const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const
const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/** One block in Word: styles, real numbering, real tables, so that a person can go on writing. Texts are escaped by the library. */
export function blockDocx(block: Block, context: DocxContext): readonly FileChild[] {
  const { keepNext } = context
  switch (block.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(block.spans) })]
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level - 1]!,
          // the style says so too; LibreOffice 7.4 obeys neither where nothing of the next paragraph fits on the page
          keepNext: true,
          keepLines: true,
          ...(block.number ? { numbering: { reference: headingNumbers, level: block.level - 1 } } : {}),
          children: runsOf(block.spans),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: block.indent ? 'TextIndent' : 'Text',
          keepNext,
          ...(block.align ? { alignment: alignments[block.align] } : {}),
          children: runsOf(block.spans),
        }),
      ]
    case 'list':
      return block.items.map(
        (item, at) =>
          new Paragraph({
            style: 'Item',
            keepNext: hasCompany(at, block.items.length) || (keepNext && at === block.items.length - 1),
            numbering: {
              reference: block.ordered ? itemNumbers : bullets,
              level: 0,
              ...(block.ordered ? { instance: context.index } : {}),
            },
            ...(at === block.items.length - 1 ? { spacing: { after: twips(body.after) } } : {}),
            children: runsOf(item),
          }),
      )
    case 'checks':
      return block.items.map(
        ({ checked, spans }, at) =>
          new Paragraph({
            style: 'Item',
            keepNext: hasCompany(at, block.items.length) || (keepNext && at === block.items.length - 1),
            indent: { left: twips(18), hanging: twips(18) },
            children: [
              new TextRun({ text: checked ? '☑' : '☐', font: checkFont }),
              new TextRun({ children: [new Tab()] }),
              ...runsOf(spans),
            ],
            tabStops: [{ type: TabStopType.LEFT, position: twips(18) }],
          }),
      )
    case 'table':
      return tableDocx(block, keepNext)
    case 'note':
      return [new Paragraph({ style: 'Note', keepNext, keepLines: true, ...noteLook(block.tone), children: runsOf(block.spans) })]
    case 'signature':
      return signature(block)
    case 'space':
      return Array.from({ length: block.lines }, () => new Paragraph({ style: 'Text', spacing: { after: 0 } }))
    case 'contents':
      return contents(block.title, context)
    // became lines before
    case 'box':
    case 'tick':
      return []
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

/** No page begins or ends with one item of a list. */
const hasCompany = (at: number, count: number): boolean => count > 1 && (at === 0 || at === count - 2)

/** A line break in a value stays one. */
export const runsOf = (spans: readonly Span[]): readonly TextRun[] =>
  spans.flatMap(({ text, bold }) =>
    text
      .split('\n')
      .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}), ...(bold ? { font: headFont, bold: true } : {}) })),
  )

const noteLook = (tone: 'info' | 'warning') => ({
  shading: noteShading,
  border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: tone === 'warning' ? '404040' : 'B2B2B2' } },
})

/** Lines to sign, each with a rule to write on unless its value is known, below room for a seal. */
function signature(block: Extract<Block, { readonly type: 'signature' }>): readonly FileChild[] {
  const left = twips(textWidth * 0.4)
  return block.lines.map(
    ({ label, value }, at) =>
      new Paragraph({
        style: 'Sign',
        keepNext: at < block.lines.length - 1,
        indent: { left },
        spacing: at === 0 ? { before: twips(14 + (block.seal ? seal.room : 0)) } : {},
        tabStops: [{ type: TabStopType.RIGHT, position: twips(textWidth), leader: 'underscore' }],
        children: [new TextRun({ text: value ? `${label}${value}` : label }), ...(value ? [] : [new TextRun({ children: [new Tab()] })])],
      }),
  )
}

/** A real table of contents that already says what Word would find; `page` is where our own layout has the heading. */
function contents(words: string, { contents: entries }: DocxContext): readonly FileChild[] {
  const cachedEntries = entries.map(({ title, page }) => ({ title, level: 1, ...(page === null ? {} : { page }) }))
  return [
    new Paragraph({ style: 'ContentsHead', children: [new TextRun({ text: words })] }),
    ...(entries.length ? [new TableOfContents(words, { headingStyleRange: '1-1', cachedEntries })] : []),
  ]
}
