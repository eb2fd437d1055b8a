import { strFromU8, unzipSync } from 'fflate'
import { chineseNumber } from '../../src/domain/documents/markup/heading-numbers.ts'

/** A paragraph as Word would show it, with the number that Word counts. */
export interface WordParagraph {
  readonly style: string
  readonly text: string
}

interface Token {
  readonly open: string | null
  readonly close: string | null
  readonly attributes: string
  readonly text: string
}

const pattern = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)|</g

/** Tags and texts of a part; throws where it is not well-formed. */
function tokensOf(name: string, xml: string): readonly Token[] {
  const tokens: Token[] = []
  const open: string[] = []
  for (const match of xml.matchAll(pattern)) {
    const [all, slash, tag = '', attributes = '', empty, text] = match
    if (all === '<') throw new Error(`${name}: a sign that begins no tag at ${match.index}`)
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) throw new Error(`${name}: a bare ampersand in ${text}`)
      tokens.push({ open: null, close: null, attributes: '', text: unescaped(text) })
    } else if (slash) {
      if (open.pop() !== tag) throw new Error(`${name}: </${tag}> closes nothing at ${match.index}`)
      tokens.push({ open: null, close: tag, attributes: '', text: '' })
    } else if (tag) {
      if (!empty) open.push(tag)
      tokens.push({ open: tag, close: empty ? tag : null, attributes, text: '' })
    }
  }
  if (open.length) throw new Error(`${name}: <${open.at(-1)}> is never closed`)
  return tokens
}

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#x([\da-fA-F]+);/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')

const attribute = (attributes: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

/** Every part of the archive, each known to be well-formed. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, readonly Token[]> {
  return new Map(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, tokensOf(name, strFromU8(bytes))]))
}

type Level = { readonly format: string; readonly text: string }

function numberings(tokens: readonly Token[]): ReadonlyMap<string, { readonly levels: readonly Level[]; readonly kind: string }> {
  const kinds = new Map<string, { format: string; text: string }[]>()
  const numbers = new Map<string, { levels: readonly Level[]; kind: string }>()
  let kind = ''
  let number = ''
  for (const { open, attributes } of tokens) {
    const value = attribute(attributes, 'w:val')
    const levels = kinds.get(kind) ?? []
    if (open === 'w:abstractNum') {
      kind = attribute(attributes, 'w:abstractNumId')
      kinds.set(kind, [])
    } else if (open === 'w:lvl') levels.push({ format: '', text: '' })
    else if (open === 'w:numFmt') levels.at(-1)!.format = value
    else if (open === 'w:lvlText') levels.at(-1)!.text = value
    else if (open === 'w:num') number = attribute(attributes, 'w:numId')
    else if (open === 'w:abstractNumId') numbers.set(number, { levels: kinds.get(value) ?? [], kind: `${value}-${number}` })
  }
  return numbers
}

/** The paragraphs of the body in order, cells of tables included, without those that are empty. */
export function paragraphsOf(docx: Uint8Array): readonly WordParagraph[] {
  const parts = partsOf(docx)
  const numbers = numberings(parts.get('word/numbering.xml') ?? [])
  const counters = new Map<string, number[]>()
  const paragraphs: WordParagraph[] = []
  let [style, text, number, level, inText] = ['', '', '', 0, false]
  for (const token of parts.get('word/document.xml') ?? []) {
    if (token.open === 'w:p') [style, text, number, level] = ['', '', '', 0]
    if (token.open === 'w:pStyle') style = attribute(token.attributes, 'w:val')
    if (token.open === 'w:numId') number = attribute(token.attributes, 'w:val')
    if (token.open === 'w:ilvl') level = Number(attribute(token.attributes, 'w:val'))
    if (token.open === 'w:t') inText = true
    if (inText) text += token.text
    if (token.close === 'w:t') inText = false
    if (token.close === 'w:p' && text) paragraphs.push({ style, text: count(number, level) + text })
  }
  return paragraphs

  function count(id: string, at: number): string {
    const numbering = numbers.get(id)
    if (!numbering) return ''
    const counts = (counters.get(numbering.kind) ?? []).slice(0, at + 1)
    counts[at] = (counts[at] ?? 0) + 1
    counters.set(numbering.kind, counts)
    return numbering.levels[at]!.text.replace(/%(\d)/g, (_all, digit: string) => {
      const value = counts[Number(digit) - 1] ?? 0
      return numbering.levels[Number(digit) - 1]?.format === 'chineseCounting' ? chineseNumber(value) : String(value)
    })
  }
}
