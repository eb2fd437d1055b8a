import { profileOfPacket } from '../../domain/documents/pdf-profile.ts'
import { hidesFile } from './hides-file.ts'
import { pictureSize } from './picture-size.ts'

export interface FileShape {
  /** by its first bytes, not by what the sender says */
  readonly mime: string
  /** pixels, when it is a picture whose header can be read */
  readonly width?: number
  readonly height?: number
  readonly pages: number | null
  /** it is another kind of file too */
  readonly hides?: true
  /** what a PDF claims to follow, `none` when it claims nothing, absent where its metadata cannot be seen from outside */
  readonly profile?: string
}

const signatures: readonly { readonly mime: string; readonly at: number; readonly bytes: readonly number[] }[] = [
  { mime: 'image/png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: 'image/jpeg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { mime: 'image/gif', at: 0, bytes: [0x47, 0x49, 0x46, 0x38] },
  { mime: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  ...['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1'].map(brand => ({
    mime: 'image/heic',
    at: 4,
    bytes: [...`ftyp${brand}`].map(letter => letter.charCodeAt(0)),
  })),
  { mime: 'application/pdf', at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mime: 'application/zip', at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
]

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Looks at a file without reading what it says. Broken files have a shape too: nothing here throws. */
export function inspectFile(bytes: Uint8Array, claimed: { readonly name: string; readonly mime: string }): FileShape {
  const shape = shapeOf(bytes, claimed)
  return hidesFile(bytes, shape.mime) ? { ...shape, hides: true } : shape
}

function shapeOf(bytes: Uint8Array, claimed: { readonly name: string; readonly mime: string }): FileShape {
  const mime = mimeOf(bytes, claimed)
  if (mime.startsWith('image/')) return { mime, pages: 1, ...pictureSize(mime, bytes) }
  if (mime !== 'application/pdf') return { mime, pages: null }
  // a decoder of windows-1252 takes ten times as long
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return { mime, pages: pdfPages(text), ...pdfProfile(text) }
}

function mimeOf(bytes: Uint8Array, { name, mime }: { readonly name: string; readonly mime: string }): string {
  const found = signatures.find(({ at, bytes: magic }) => magic.every((byte, offset) => bytes[at + offset] === byte))?.mime
  if (found === 'application/zip') return /\.docx$/i.test(name) ? docx : /\.xlsx$/i.test(name) ? xlsx : found
  if (found) return found
  return mime.startsWith('text/') ? (mime.split(';')[0] ?? 'text/plain').trim() : 'application/octet-stream'
}

/** Page objects that are written in clear; null when the file packs them away. */
function pdfPages(text: string): number | null {
  return text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? null
}

/** PDF/A keeps its metadata in clear as a rule. A file that packs its objects away may claim something that does not show. */
function pdfProfile(text: string): { profile?: string } {
  const claimed = profileOfPacket(text)
  if (claimed) return { profile: claimed }
  return text.includes('/ObjStm') || /\/Type\s*\/Metadata[^>]*\/Filter/.test(text) ? {} : { profile: 'none' }
}
