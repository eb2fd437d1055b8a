import type { Block, DocumentMeta } from '../../domain/documents/block.ts'
import { bodyXml } from './body-xml.ts'
import { createFrame, type Frame, type FrameChoice, type PackedPart, pack, propertiesPart } from './frame.ts'
import { countsDecimal } from './numbering.ts'
import { writeArchive } from './write-archive.ts'
import { escapeXml } from './xml.ts'

/** frames of the templates that are in use; an organisation's own have theirs */
const mostFrames = 32
/** What was made, not the promise of it: on Workers a promise belongs to the request that made it. */
const frames = new Map<string, Frame>()

/**
 * Blocks to a Word document. `pages` are the pages of the headings of the first level in our own layout, null where it is not known. The
 * same parts in the same order with the time of the case give the same bytes everywhere.
 */
export async function writeDocx(blocks: readonly Block[], meta: DocumentMeta, pages: readonly (number | null)[]): Promise<Uint8Array> {
  const { xml, numbers } = bodyXml(blocks, pages)
  const { fixed, open } = await frameOf({
    language: meta.language,
    decimal: countsDecimal(blocks),
    numbers: numbers.used,
    head: Boolean(meta.head),
    stamp: Boolean(meta.stamp),
    page: meta.page ?? '',
  })
  const words: Readonly<Record<string, string>> = {
    body: xml,
    time: `${meta.createdAt.slice(0, 19)}Z`,
    title: escapeXml(meta.title),
    subject: escapeXml(meta.subject),
    author: escapeXml(meta.author),
    head: escapeXml(meta.head ?? ''),
    stamp: escapeXml(meta.stamp ?? ''),
    footer: escapeXml(meta.footer),
  }
  const written = open.map(({ name, pieces }) => pack(name, pieces.map((piece, at) => (at % 2 ? (words[piece] ?? '') : piece)).join('')))
  return writeArchive([...fixed, ...written, properties(meta)])
}

async function frameOf(choice: FrameChoice): Promise<Frame> {
  const name = JSON.stringify(choice)
  const known = frames.get(name)
  const frame = known ?? (await createFrame(choice))
  frames.delete(name)
  frames.set(name, frame)
  const [oldest] = frames.keys()
  if (frames.size > mostFrames && oldest !== undefined) frames.delete(oldest)
  return frame
}

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
  ' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'
/** of every property that a program sets */
const format = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}'
/** 0 and 1 are taken */
const firstProperty = 2

/** Which state of the case the document shows, where a program finds it: the single values of the record. */
function properties({ record }: DocumentMeta): PackedPart {
  const values: Readonly<Record<string, unknown>> = record ? JSON.parse(record.json) : {}
  const single = Object.entries(values).filter(([, value]) => typeof value !== 'object')
  const lines = single.map(
    ([name, value], at) =>
      `<property fmtid="${format}" pid="${at + firstProperty}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(String(value))}</vt:lpwstr></property>`,
  )
  return pack(propertiesPart, lines.length ? `${head}>${lines.join('')}</Properties>` : `${head}/>`)
}
