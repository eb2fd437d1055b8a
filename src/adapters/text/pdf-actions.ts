import type { FileRefusal } from '../../ports/text-reader.ts'
import { archiveMagics } from './holds-archive.ts'

/** before `stream` in an object */
const longestDictionary = 1_000_000

/** What a PDF writes in clear beside the contents of its streams, and in the objects that it packs: `packed` are those, unpacked. */
export function objectsOf(bytes: Uint8Array, packed: string): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  let from = 0
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', from)) {
    const end = text.indexOf('endstream', at)
    parts.push(text.subarray(Math.max(from, at - longestDictionary), at).toString('latin1'))
    from = end < 0 ? text.length : end + 9
    if (from >= text.length) break
  }
  parts.push(text.subarray(from).toString('latin1'), packed)
  return plainNames(parts.join('\n'))
}

/** A name may write any of its letters as a number. */
export const plainNames = (text: string): string =>
  text.replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Programs of a PDF, and what opening it would fetch or send: no paper needs them. A link that somebody may follow is none. */
export function actionsIn(objects: string): FileRefusal | null {
  if (/\/(?:JavaScript|Launch|ImportData|SubmitForm|RichMedia|XFA)(?![A-Za-z])/.test(objects)) return 'scripts'
  if (/\/FileAttachment(?![A-Za-z])|\/GoToE(?![A-Za-z])/.test(objects)) return 'attachments'
  const [, inPlace = '', number] = /\/OpenAction\s*(?:<<([\s\S]{0,300})|(\d{1,9})\s+\d+\s+R)/.exec(objects) ?? []
  const started = number ? (new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj([\\s\\S]{0,300})`).exec(objects)?.[1] ?? '') : inPlace
  return /^[^>]*\/S\s*\/(?:URI|GoToR)(?![A-Za-z])/.test(started) ? 'external' : null
}

/** Whether what the file would do is packed and enciphered: its words can be read, its actions cannot. */
export const hidesActions = (objects: string): boolean =>
  /\/Encrypt(?![A-Za-z])/.test(objects) && /\/ObjStm(?![A-Za-z])|\/First\s+\d/.test(objects)

/** Data that a paper brings along: the fields of an invoice, the record of a plan. */
const dataName = /\.(?:xml|xbrl|json|csv|txt|png|jpe?g|pdf)$/i
const programs = ['MZ', '\x7fELF', '#!', '\xd0\xcf\x11\xe0']

/** Whether a file that a PDF carries is something else than data: a program, an archive, a document with macros. */
export function isHarmful(name: string, content: Uint8Array | null): boolean {
  const start = String.fromCharCode(...(content?.subarray(0, 8) ?? []))
  return !dataName.test(name) || [...archiveMagics, ...programs].some(magic => start.startsWith(magic))
}
