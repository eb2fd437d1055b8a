import { kindOfName, uploadKinds } from '../../catalogue/uploads.ts'
import type { Line } from '../../domain/reading/line.ts'
import { readText } from '../../domain/reading/read-text.ts'
import type { ReadTools } from '../../domain/reading/read-tools.ts'
import { type ReadAs, type Reading, unread } from '../../domain/reading/reading.ts'
import type { Deps } from '../../ports/deps.ts'
import type { TextFormat } from '../../ports/text-reader.ts'
import { readPicture } from './read-picture.ts'
import { readScannedFile } from './read-scanned-file.ts'
import { streamKinds } from './read-stream.ts'
import { readTools } from './read-tools.ts'
import { summariseStream } from './summarise-stream.ts'
import { unwelcome } from './unwelcome-file.ts'

export interface ReadFile {
  readonly name: string
  /** by its first bytes */
  readonly mime: string
  readonly bytes: Uint8Array
  /** a kind or an upload field, as its sender says */
  readonly kind?: string
  /** of a picture: the person says what it is, whatever stands on it */
  readonly readAs?: ReadAs
}

const byMime: Readonly<Record<string, TextFormat>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
}
const byName: Readonly<Record<string, TextFormat>> = {
  pdf: 'pdf',
  docx: 'docx',
  docm: 'docx',
  doc: 'docx',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xls: 'xlsx',
  csv: 'csv',
  txt: 'txt',
}

const pictureName = /\.(?:jpe?g|png|webp|heic)$/i
/** of a scanner, of an invoice: neither is read here nor taken by a portal */
const otherFormat = /\.(?:gif|bmp|tiff?|ofd)$/i

/** The kind of a file as its sender says it: a kind, or the field that takes it. */
export const kindSaid = (said: string): string =>
  uploadKinds.find(({ kind, field }) => kind === said || (field !== null && field === said))?.kind ?? said

/** What a file says: a picture through the reader of pictures, anything with text through the reader of texts. */
export async function readFile(
  deps: Pick<Deps, 'pictures' | 'texts' | 'tables' | 'clock' | 'reference' | 'catalogue'>,
  file: ReadFile,
): Promise<Reading> {
  const tools = readTools(deps)
  const promised = byName[/\.([a-z]{3,4})$/i.exec(file.name)?.[1]?.toLowerCase() ?? '']
  const seen = byMime[file.mime]
  const isPicture = file.mime.startsWith('image/')
  if (otherFormat.test(file.name)) return unread('refused', ['file.convert'])
  if (isPicture ? promised || file.mime === 'image/gif' : pictureName.test(file.name)) return unread('refused', ['file.extension'])
  if (isPicture) return readPicture(deps, file.mime, file.bytes, tools, file.readAs)
  if (promised && seen && promised !== seen) return unread('refused', ['file.extension'])
  if (promised === 'pdf' && !seen) return unread('refused', ['file.extension'])
  const why = promised ? null : unwelcome(file.name, file.bytes)
  if (why) return unread('refused', [why])
  const isText = !seen && file.mime !== 'application/zip' && (file.kind === undefined || streamKinds.has(file.kind))
  const streamed = isText ? await summariseStream(deps, file.bytes) : null
  if (streamed) return streamed
  const format = seen ?? promised ?? (file.mime.startsWith('text/') ? 'txt' : null)
  if (!format) return file.mime === 'application/zip' ? unread('refused', ['file.archive']) : unread('unsupported')
  const read = await deps.texts.read(format, file.bytes)
  if (!read.ok && read.code === 'refused') return unread('refused', [`file.${read.why}`])
  if (!read.ok && (read.code === 'busy' || read.code === 'failed')) return unread(read.code)
  const said = file.kind && kindSaid(file.kind)
  if (!read.ok && read.code === 'fontMap' && !deps.pictures) return unread('refused', ['file.fontMap'])
  if (!read.ok) return readScannedFile(deps, file.bytes, tools, said)
  const bySelf = readSheets(format === 'xlsx' ? [...new Set(read.lines.map(({ page }) => page))] : [], read.lines, tools, said)
  // a text that does not say what it is, is what its name says
  const reading = bySelf.kind || said ? bySelf : readText(read.lines, tools, kindOfName(file.name))
  // an app that scans prints its name on every page: so few words are none
  if (format !== 'pdf' || reading.status === 'done' || !isSparse(read.lines)) return reading
  const scanned = await readScannedFile(deps, file.bytes, tools, said)
  return scanned.status === 'done' || scanned.status === 'retake' || scanned.kind ? scanned : reading
}

/** Of a workbook the first sheet counts that says something; before the table often stands how to fill it in. */
function readSheets(sheets: readonly number[], lines: readonly Line[], tools: ReadTools, said: string | undefined): Reading {
  const each =
    sheets.length > 1
      ? sheets.map(sheet =>
          readText(
            lines.filter(({ page }) => page === sheet),
            tools,
            said,
          ),
        )
      : []
  const first = each.find(({ items }) => items.length > 0)
  // a form for each machine on a sheet of its own
  const forms = sheets.filter((_, at) => isForm(each[at]))
  if (first && isForm(first) && forms.length > 1)
    return readText(
      lines.filter(({ page }) => forms.includes(page)),
      tools,
      first.kind ?? said,
    )
  if (first?.kind !== 'vulnerabilityScan') return first ?? readText(lines, tools, said)
  // a scanner says on one sheet when it scanned with what, and on another what it found
  const told = each.filter(({ kind }) => kind === first.kind).flatMap(({ items }) => items)
  return { ...first, items: told.filter(({ name }, at) => told.findIndex(other => other.name === name) === at) }
}

const isForm = (reading: Reading | undefined): boolean =>
  reading?.kind === 'hardwareInventory' &&
  reading.items.some(({ name, raw }) => name === 'servers' && Array.isArray(raw) && raw.length === 1)

/** letters on a page of text */
const fewLetters = 60

function isSparse(lines: readonly Line[]): boolean {
  const pages = Math.max(1, ...lines.map(({ page }) => page))
  return lines.reduce((sum, { text }) => sum + text.length, 0) < fewLetters * pages
}
