import { nowhere } from '../../domain/reading/line.ts'
import type { TextRead } from '../../ports/text-reader.ts'
import { unpack } from '../tables/unpack.ts'
import { limits, refused } from './limits.ts'
import { bringsMacros, declaresEntities, fetchesElsewhere, officeRefusal } from './office-archive.ts'
import { readParagraphs } from './read-paragraphs.ts'
import { tidied } from './tidied.ts'

/** Paragraphs and table rows of a Word document, numbered: only a program that sets it knows its pages. */
export async function docxLines(bytes: Uint8Array): Promise<TextRead> {
  const refusal = officeRefusal(bytes)
  if (refusal) return refused(refusal)
  const files = await unpack(bytes, limits.unpackedBytes)
  if (files === 'too-large') return refused('unpacksTooLarge')
  const read = (name: string): string | null => {
    const file = files?.get(name)
    return file ? new TextDecoder().decode(file) : null
  }
  if (bringsMacros(read('[Content_Types].xml') ?? '')) return refused('macros')
  const xml = read('word/document.xml')
  if (xml === null) return refused(files?.has('xl/workbook.xml') ? 'extension' : 'damaged')
  if (declaresEntities(xml)) return refused('entities')
  const relations = [...(files?.keys() ?? [])].filter(name => name.endsWith('.rels'))
  if (relations.some(name => fetchesElsewhere(read(name) ?? ''))) return refused('external')
  const paragraphs = readParagraphs(xml, limits.rows)
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
