import { createHash } from 'node:crypto'
import type { DocumentMeta } from '../../domain/documents/block.ts'
import { deflate } from './deflate.ts'
import { srgbProfile } from './icc-profile.ts'
import { type PdfObject, plainString, streamObject, textString } from './pdf-object.ts'
import { pdfDate, producer, xmpPacket } from './xmp.ts'

/** Objects that make a file PDF/A-3b beside its fonts, and the entries of the catalogue that name them. */
export interface Dress {
  readonly objects: readonly PdfObject[]
  readonly entries: readonly (readonly [key: string, syntax: string])[]
}

/** Language, metadata and the record of the case; `first` is the number of the first object. */
export function dressOf(meta: DocumentMeta, pdfa: boolean, first: number): Dress {
  const xmp = streamObject('/Type /Metadata /Subtype /XML', new TextEncoder().encode(xmpPacket(meta, pdfa)))
  const entries: (readonly [string, string])[] = [
    ['Lang', plainString(meta.language)],
    ['Metadata', `${first} 0 R`],
    ['ViewerPreferences', '<< /DisplayDocTitle true >>'],
  ]
  if (!meta.record) return { objects: [xmp], entries }
  const specification = `${first + 2} 0 R`
  return {
    objects: [xmp, ...attachment(meta, meta.record, first + 1)],
    entries: [
      ...entries,
      ['AF', `[${specification}]`],
      ['Names', `<< /EmbeddedFiles << /Names [${plainString(meta.record.name)} ${specification}] >> >>`],
    ],
  }
}

/** The colours that are meant: the second of the objects is the intent. */
export function intentObjects(first: number): readonly [PdfObject, PdfObject] {
  profile ??= deflate(srgbProfile(), 9)
  return [
    streamObject('/N 3 /Filter /FlateDecode', profile),
    {
      syntax: `<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${first} 0 R >>`,
    },
  ]
}

let profile: Uint8Array | null = null

/** The record behind the document, so that a program can read what a person sees. */
function attachment(meta: DocumentMeta, record: NonNullable<DocumentMeta['record']>, first: number): readonly [PdfObject, PdfObject] {
  const bytes = new TextEncoder().encode(record.json)
  const params = `/Params << /Size ${bytes.length} /ModDate ${plainString(pdfDate(meta.createdAt))} >>`
  const type = `/Type /EmbeddedFile /Subtype /application#2Fjson ${params}`
  const file = bytes.length < worthPressing ? streamObject(type, bytes) : streamObject(`${type} /Filter /FlateDecode`, deflate(bytes))
  const names = `/F ${plainString(record.name)} /UF ${textString(record.name)} /Desc ${textString(meta.title)}`
  return [file, { syntax: `<< /Type /Filespec ${names} /AFRelationship /Source /EF << /F ${first} 0 R /UF ${first} 0 R >> >>` }]
}

/** Bytes under which pressing costs more than it saves. */
const worthPressing = 4096

/** A hash of what is in the file, so that the same inputs give the same bytes. */
export function fileId(meta: DocumentMeta, contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  hash.update(JSON.stringify([meta.title, meta.author, meta.subject, meta.createdAt, meta.record?.name]))
  hash.update(meta.record?.json ?? '')
  return `<${hash.digest('hex').slice(0, 32).toUpperCase()}>`
}

export function information(meta: DocumentMeta): PdfObject {
  const date = plainString(pdfDate(meta.createdAt))
  const words = `/Title ${textString(meta.title)} /Author ${textString(meta.author)} /Subject ${textString(meta.subject)}`
  return {
    syntax: `<< ${words} /Creator ${plainString(producer)} /Producer ${plainString(producer)} /CreationDate ${date} /ModDate ${date} >>`,
  }
}
