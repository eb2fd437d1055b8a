import { hex4 } from './hex.ts'

/** An indirect object in PDF syntax, which its number is not part of; a stream has its bytes beside its dictionary. */
export interface PdfObject {
  readonly syntax: string
  readonly stream?: Uint8Array
}

export const streamObject = (entries: string, stream: Uint8Array): PdfObject => ({
  syntax: `<< ${entries}${entries && ' '}/Length ${stream.length} >>`,
  stream,
})

/** Text as UTF-16 with its mark. */
export function textString(text: string): string {
  let hex = '<FEFF'
  for (let at = 0; at < text.length; at += 1) hex += hex4[text.charCodeAt(at)]
  return `${hex}>`
}

/** Words of ours, which have nothing to escape. */
export const plainString = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`
