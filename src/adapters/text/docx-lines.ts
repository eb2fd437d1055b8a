import { nowhere } from '../../domain/reading/line.ts'
import type { TextRead } from '../../ports/text-reader.ts'
import { limits, refused } from './limits.ts'
import { openOffice } from './open-office.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { tidied } from './tidied.ts'

/** Paragraphs and table rows of a Word document, numbered: only a program that sets it knows its pages. */
export async function docxLines(bytes: Uint8Array, step: () => void = () => {}): Promise<TextRead> {
  const opened = await openOffice(bytes)
  step()
  if (typeof opened === 'string') return refused(opened)
  const document = opened.files.get('word/document.xml')
  if (!document) return refused(opened.files.has('xl/workbook.xml') ? 'extension' : 'damaged')
  const paragraphs = readParagraphs(new TextDecoder().decode(document), limits.rows)
  if (paragraphs === 'too-deep') return refused('nested')
  if (paragraphs === 'too-many') return refused('tooLong')
  return tidied(
    paragraphs.map(({ text, cells }, index) => ({
      text,
      page: 1,
      row: index + 1,
      box: nowhere,
      confidence: 1,
      ...(cells ? { cells: cells.map(each => ({ text: each, box: nowhere })) } : {}),
    })),
  )
}
