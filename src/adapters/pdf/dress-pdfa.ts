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

/** A file inside the document. */
export interface AttachedFile {
  /** in the order of which the document lists them */
  readonly key: string
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  readonly description: string
}

/** Language, metadata, the record of the case and what else is attached; `first` is the number of the first object. */
export function dressOf(meta: DocumentMeta, pdfa: boolean, first: number, attached: readonly AttachedFile[] = []): Dress {
  const xmp = streamObject('/Type /Metadata /Subtype /XML', new TextEncoder().encode(xmpPacket(meta, pdfa)))
  const entries: (readonly [string, string])[] = [
    ['Lang', plainString(meta.language)],
    ['Metadata', `${first} 0 R`],
    ['ViewerPreferences', '<< /DisplayDocTitle true >>'],
  ]
  const files = [...(meta.record ? [recordFile(meta, meta.record)] : []), ...attached].sort(({ key: a }, { key: b }) => (a < b ? -1 : 1))
  if (files.length === 0) return { objects: [xmp], entries }
  const specifications = files.map((_file, at) => `${first + 2 + 2 * at} 0 R`)
  const names = files.map(({ key }, at) => `${plainString(key)} ${specifications[at]}`)
  return {
    objects: [xmp, ...files.flatMap((file, at) => attachment(meta, file, first + 1 + 2 * at))],
    entries: [...entries, ['AF', `[${specifications.join(' ')}]`], ['Names', `<< /EmbeddedFiles << /Names [${names.join(' ')}] >> >>`]],
  }
}

/** The record behind the document, so that a program can read what a person sees. */
const recordFile = ({ title }: DocumentMeta, { name, json }: NonNullable<DocumentMeta['record']>): AttachedFile => ({
  key: name,
  name,
  mime: 'application/json',
  bytes: new TextEncoder().encode(json),
  description: title,
})

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

/** The file and what names it. */
function attachment(
  { createdAt }: DocumentMeta,
  { name, mime, bytes, description }: AttachedFile,
  first: number,
): readonly [PdfObject, PdfObject] {
  const params = `/Params << /Size ${bytes.length} /ModDate ${plainString(pdfDate(createdAt))} >>`
  const type = `/Type /EmbeddedFile /Subtype /${mime.replace('/', '#2F')} ${params}`
  const packed = bytes.length < worthPressing || mime === 'application/pdf'
  const file = packed ? streamObject(type, bytes) : streamObject(`${type} /Filter /FlateDecode`, deflate(bytes))
  const names = `/F ${plainString(name.replace(notPlain, '_'))} /UF ${textString(name)} /Desc ${textString(description)}`
  return [file, { syntax: `<< /Type /Filespec ${names} /AFRelationship /Source /EF << /F ${first} 0 R /UF ${first} 0 R >> >>` }]
}

/** for readers that know no other letters; `/UF` has the whole name */
const notPlain = /[^\x20-\x7e]/g

/** Bytes under which pressing costs more than it saves, as it does for a PDF. */
const worthPressing = 4096

/** A hash of what is in the file, so that the same inputs give the same bytes. */
export function fileId(meta: DocumentMeta, contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  const { title, author, subject, createdAt, record } = meta
  hash.update(`${JSON.stringify([title, author, subject, createdAt, record?.name])}${record?.json ?? ''}`)
  return `<${hash.digest('hex').slice(0, 32).toUpperCase()}>`
}

export function information(meta: DocumentMeta): PdfObject {
  const date = plainString(pdfDate(meta.createdAt))
  const words = `/Title ${textString(meta.title)} /Author ${textString(meta.author)} /Subject ${textString(meta.subject)}`
  return {
    syntax: `<< ${words} /Creator ${plainString(producer)} /Producer ${plainString(producer)} /CreationDate ${date} /ModDate ${date} >>`,
  }
}
