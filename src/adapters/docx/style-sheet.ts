import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType, ShadingType } from 'docx'
import { body, contentsLine, headings, margin, note, type TextStyle, table, title } from '../../domain/documents/layout/style.ts'

/** Twentieths of a point, the unit of Word. */
export const twips = (points: number): number => Math.round(points * 20)

/** Names of families that every Chinese Windows and WPS has; other systems replace them by their kind. */
const families = { body: '仿宋', table: '宋体', head: '黑体', latin: 'Times New Roman', latinHead: 'Arial' } as const

export const bodyFont = { ascii: families.latin, hAnsi: families.latin, cs: families.latin, eastAsia: families.body }
export const tableFont = { ...bodyFont, eastAsia: families.table }
export const headFont = { ascii: families.latinHead, hAnsi: families.latinHead, cs: families.latinHead, eastAsia: families.head }
/** the text fonts of older Windows lack the boxes */
export const checkFont = { ascii: 'Segoe UI Symbol', hAnsi: 'Segoe UI Symbol', cs: 'Segoe UI Symbol', eastAsia: 'Segoe UI Symbol' }

/** The same measures as the printed page, so that both break at nearly the same places. */
const spacing = (style: TextStyle) => ({
  before: twips(style.before),
  after: twips(style.after),
  line: twips(style.leading),
  lineRule: LineRuleType.EXACT,
})

const size = (points: number): number => Math.round(points * 2)

const headingStyle = (style: TextStyle) => ({
  run: { size: size(style.size), font: style.face === 'head' ? headFont : bodyFont, bold: false, color: '000000' },
  paragraph: { spacing: spacing(style), keepNext: true },
})

export const styleSheet = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: bodyFont,
        size: size(body.size),
        language: { value: language.startsWith('zh') ? 'en-US' : language, eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: spacing({ ...body, after: 0 }) },
    },
    title: {
      run: { size: size(title.size), font: headFont, bold: false },
      paragraph: { spacing: spacing(title), alignment: AlignmentType.CENTER, keepNext: true },
    },
    heading1: headingStyle(headings[0]!),
    heading2: headingStyle(headings[1]!),
    heading3: headingStyle(headings[2]!),
    heading4: headingStyle(headings[3]!),
  },
  paragraphStyles: [
    {
      id: 'Text',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: spacing(body), alignment: AlignmentType.BOTH },
    },
    {
      id: 'TextIndent',
      name: 'Body Text First Indent',
      basedOn: 'Text',
      quickFormat: true,
      // hundredths of a character: two, whatever the size
      paragraph: { indent: { firstLineChars: 200, firstLine: twips(body.size * 2) } },
    },
    { id: 'Item', name: 'List Paragraph', basedOn: 'Normal', paragraph: { alignment: AlignmentType.BOTH } },
    {
      id: 'Cell',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: size(table.size), font: tableFont },
      paragraph: { spacing: { before: 0, after: 0, line: twips(table.leading), lineRule: LineRuleType.EXACT } },
    },
    { id: 'CellHead', name: 'Table Head', basedOn: 'Cell', run: { font: headFont }, paragraph: { alignment: AlignmentType.CENTER } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { size: size(note.size), font: tableFont },
      paragraph: {
        spacing: spacing(note),
        alignment: AlignmentType.BOTH,
        indent: { left: twips(note.padding), right: twips(note.padding) },
      },
    },
    { id: 'Sign', name: 'Signature', basedOn: 'Normal', paragraph: { spacing: { line: twips(25), lineRule: LineRuleType.EXACT } } },
    {
      id: 'Margin',
      name: 'header',
      basedOn: 'Normal',
      run: { size: size(margin.size), font: tableFont },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: spacing(contentsLine) } },
    {
      id: 'ContentsHead',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: size(headings[0]!.size), font: headFont },
      paragraph: { spacing: spacing(headings[0]!), alignment: AlignmentType.CENTER, keepNext: true },
    },
  ],
})

export const noteShading = { type: ShadingType.CLEAR, fill: 'F3F3F3', color: 'auto' } as const
export const headShading = { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } as const
/** eighths of a point */
export const thinRule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const
