import type { Span } from '../../domain/documents/block.ts'
import { checkFont, headFont } from './style-sheet.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const special = /[&<>"']/g

export const escapeXml = (text: string): string =>
  text.search(special) < 0 ? text : text.replace(special, character => escapes[character] ?? '')

export const textXml = (text: string): string => `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`

export const tabRun = '<w:r><w:tab/></w:r>'

const fontXml = ({ ascii, cs, eastAsia, hAnsi }: Readonly<Record<keyof typeof headFont, string>>): string =>
  `<w:rFonts w:ascii="${ascii}" w:cs="${cs}" w:eastAsia="${eastAsia}" w:hAnsi="${hAnsi}"/>`
const bold = `<w:rPr>${fontXml(headFont)}<w:b/><w:bCs/></w:rPr>`
const check = `<w:rPr>${fontXml(checkFont)}</w:rPr>`

export const checkRun = (checked: boolean): string => `<w:r>${check}${textXml(checked ? '☑' : '☐')}</w:r>`

/** A line break in a value stays one. */
export function runsXml(spans: readonly Span[]): string {
  let xml = ''
  for (const span of spans) {
    const properties = span.bold ? bold : ''
    for (const [at, line] of span.text.split('\n').entries()) xml += `<w:r>${properties}${at > 0 ? '<w:br/>' : ''}${textXml(line)}</w:r>`
  }
  return xml
}

export const keepNextXml = (keepNext: boolean): string => (keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>')

/** A paragraph with the style of that name; `properties` in the order that the schema has them. */
export const paragraphXml = (style: string, properties: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`
