import type { FileRefusal } from '../../ports/text-reader.ts'
import { holdsArchive, type PackedEntry, sharesBytes } from './holds-archive.ts'
import { limits } from './limits.ts'

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** the stream of an Office file with a password, in UTF-16 */
const encryptedPackage = [...'EncryptedPackage'].flatMap(letter => [letter.charCodeAt(0), 0])

/** Why a Word or Excel file is not even unpacked, by what stands in clear in it: this costs nothing, and is asked where everybody is served. */
export function officeRefusal(bytes: Uint8Array): FileRefusal | null {
  if (startsWith(bytes, oldOffice)) return Buffer.from(bytes).includes(Buffer.from(encryptedPackage)) ? 'encrypted' : 'oldOffice'
  if (!startsWith(bytes, [0x50, 0x4b, 3, 4])) return bytes.length === 0 ? 'damaged' : 'extension'
  // names of entries stand in clear
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('vbaProject')) return 'macros'
  // bit 0 of the flags of an entry: its bytes need a password
  return (bytes[6] ?? 0) & 1 ? 'encrypted' : refusalOf(directoryOf(bytes))
}

/** Another archive is in it, whatever it is called: the first bytes of each entry are unpacked. */
export const hidesArchive = (bytes: Uint8Array): boolean => holdsArchive(bytes, directoryOf(bytes)?.listed ?? [])

interface Directory {
  readonly listed: readonly PackedEntry[]
  readonly entries: number
  /** of the XML, as the archive states it; what it holds in truth is counted while it is unpacked */
  readonly unpacked: number
}

/** an honest document has a few dozen */
const mostEntries = 2_000
const endRecord = [0x50, 0x4b, 5, 6]
const endRecordBytes = 22
const mostComment = 65_535
const entryRecord = 0x02014b50

/** What an archive says of itself at its end; null where it says nothing. */
function directoryOf(bytes: Uint8Array): Directory | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - endRecordBytes
  const first = Math.max(0, end - mostComment)
  while (end >= first && !startsWith(bytes.subarray(end, end + 4), endRecord)) end -= 1
  if (end < first) return null
  const entries = view.getUint16(end + 10, true)
  const listed: PackedEntry[] = []
  let unpacked = 0
  let at = view.getUint32(end + 16, true)
  for (let number = 0; number < Math.min(entries, mostEntries); number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryRecord) break
    const length = view.getUint16(at + 28, true)
    const name = new TextDecoder('latin1').decode(bytes.subarray(at + 46, at + 46 + length))
    listed.push({
      name,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    if (/\.(?:xml|rels)$/.test(name)) unpacked += view.getUint32(at + 24, true)
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { listed, entries, unpacked }
}

function refusalOf(directory: Directory | null): FileRefusal | null {
  if (!directory) return null
  if (directory.entries > mostEntries || directory.unpacked > limits.unpackedBytes || sharesBytes(directory.listed))
    return 'unpacksTooLarge'
  if (directory.listed.some(({ name }) => /^(?:word|xl)\/(?:activeX|macrosheets|dialogsheets)\//.test(name))) return 'macros'
  if (directory.listed.some(({ name }) => /^xl\/(?:externalLinks\/|queryTables\/|connections\.xml)/.test(name))) return 'external'
  return null
}

/** A template, an object or a picture that opening the document would fetch from elsewhere; a link that somebody may follow is none. */
export const fetchesElsewhere = (relations: string): boolean =>
  (relations.match(/<Relationship\b[^>]{0,2000}>/g) ?? []).some(
    relation => /TargetMode\s*=\s*["']External["']/i.test(relation) && !/\/hyperlink["']/i.test(relation),
  )

const fieldText = /<w:instrText\b[^>]{0,200}>([^<]{0,2000})|\bw:instr="([^"]{0,2000})"/g
const fetchingField = /DDE(?:AUTO)?\s|(?:INCLUDE(?:PICTURE|TEXT)|(?<!HYPER)LINK\s+[\w.]+)\s+(?:"|&quot;)?(?:https?:|ftp:|file:|\\\\)/i
const startingFormula = /<f\b[^>]{0,200}>[^<|]{0,100}\|(?:'|&apos;)/

/** A field or a formula that starts a program or fetches something when the file is opened. */
export const runsField = (xml: string): boolean =>
  startingFormula.test(xml) || fetchingField.test([...xml.matchAll(fieldText)].map(([, run = '', whole = '']) => run + whole).join(''))

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte)

/** A document that brings a program along says so in its list of types. */
export const bringsMacros = (contentTypes: string): boolean => /macroEnabled|vbaProject/i.test(contentTypes)

/** No Office program declares any: words that unfold into others are how a small file becomes a large one. */
export const declaresEntities = (xml: string): boolean => /<!(?:DOCTYPE|ENTITY)/i.test(xml)

/** elements within each other; Word and Excel themselves stay far below */
export const mostNesting = 400

/** Walks from tag to tag: a broken file costs no more than a good one. */
export function nestsTooDeep(xml: string): boolean {
  let nesting = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1]
    if (next === '?' || next === '!') continue
    const end = xml.indexOf('>', at)
    if (end < 0) return false
    if (next === '/') nesting -= 1
    else if (xml[end - 1] !== '/') nesting += 1
    if (nesting > mostNesting) return true
  }
  return false
}
