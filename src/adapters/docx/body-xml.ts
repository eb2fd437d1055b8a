import type { Block } from '../../domain/documents/block.ts'
import { body, seal, textWidth } from '../../domain/documents/layout/style.ts'
import { staysWithNext } from '../../domain/documents/stays-with-next.ts'
import { type Numbers, numbersOf } from './numbering.ts'
import { noteShading, twips } from './style-sheet.ts'
import { tableXml } from './table-xml.ts'
import { checkRun, escapeXml, keepNextXml, paragraphXml, runsXml, tabRun, textXml } from './xml.ts'

/** The heading of a chapter as the table of contents has it; no page where it is not known. */
interface Chapter {
  readonly title: string
  readonly page: number | null
}

/** The blocks in WordprocessingML: styles, real numbering, real tables, so that a person can go on writing. `pages` are those of the chapters. */
export function bodyXml(blocks: readonly Block[], pages: readonly (number | null)[]): { readonly xml: string; readonly numbers: Numbers } {
  const headings = blocks.filter(block => block.type === 'heading' && block.level === 1)
  const chapters = headings.map((block, at) => ({
    title: block.type === 'heading' ? `${block.number ?? ''}${block.spans.map(span => span.text).join('')}` : '',
    page: pages[at] ?? null,
  }))
  const numbers = numbersOf()
  let xml = ''
  for (const [index, block] of blocks.entries()) xml += blockXml(block, { chapters, numbers, keepNext: staysWithNext(blocks, index) })
  return { xml, numbers }
}

/** What a block needs to know about the rest of the document. */
interface Around {
  readonly chapters: readonly Chapter[]
  readonly numbers: Numbers
  /** what follows must stand on the same page */
  readonly keepNext: boolean
}

function blockXml(block: Block, { chapters, numbers, keepNext }: Around): string {
  switch (block.type) {
    case 'title':
      return paragraphXml('Title', '', runsXml(block.spans))
    case 'heading': {
      const number = block.number ? numbered(numbers.heading(), block.level - 1) : ''
      // the style says so too; LibreOffice 7.4 obeys neither where nothing of the next paragraph fits on the page
      return paragraphXml(`Heading${block.level}`, `<w:keepNext/><w:keepLines/>${number}`, runsXml(block.spans))
    }
    case 'paragraph': {
      const align = block.align ? `<w:jc w:val="${block.align}"/>` : ''
      return paragraphXml(block.indent ? 'TextIndent' : 'Text', keepNextXml(keepNext) + align, runsXml(block.spans))
    }
    case 'list': {
      const number = numbered(block.ordered ? numbers.ordered() : numbers.bullets(), 0)
      return each(block.items, keepNext, (item, stays, last) =>
        paragraphXml('Item', stays + number + (last ? `<w:spacing w:after="${twips(body.after)}"/>` : ''), runsXml(item)),
      )
    }
    case 'checks': {
      const hanging = twips(18)
      const place = `<w:tabs><w:tab w:val="left" w:pos="${hanging}"/></w:tabs><w:ind w:left="${hanging}" w:hanging="${hanging}"/>`
      return each(block.items, keepNext, ({ checked, spans }, stays) =>
        paragraphXml('Item', stays + place, checkRun(checked) + tabRun + runsXml(spans)),
      )
    }
    case 'table':
      return tableXml(block, keepNext)
    case 'note':
      return paragraphXml('Note', `${keepNextXml(keepNext)}<w:keepLines/>${noteLook(block.tone)}`, runsXml(block.spans))
    case 'signature':
      return signature(block)
    case 'space':
      return paragraphXml('Text', '<w:spacing w:after="0"/>', '').repeat(block.lines)
    case 'contents':
      return contents(block.title, chapters)
    // became lines before
    case 'box':
    case 'tick':
      return ''
    case 'pageBreak':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  }
}

const numbered = (number: number, level: number): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`

/** No page begins or ends with one item of a list. */
function each<T>(items: readonly T[], keepNext: boolean, write: (item: T, stays: string, last: boolean) => string): string {
  const count = items.length
  const hasCompany = (at: number): boolean => count > 1 && (at === 0 || at === count - 2)
  return items.map((item, at) => write(item, keepNextXml(hasCompany(at) || (keepNext && at === count - 1)), at === count - 1)).join('')
}

const noteLook = (tone: 'info' | 'warning'): string =>
  `<w:pBdr><w:left w:val="single" w:color="${tone === 'warning' ? '404040' : 'B2B2B2'}" w:sz="18" w:space="6"/></w:pBdr>` +
  `<w:shd w:fill="${noteShading.fill}" w:color="${noteShading.color}" w:val="${noteShading.type}"/>`

/** Lines to sign, each with a rule to write on unless its value is known, below room for a seal. */
function signature(block: Extract<Block, { readonly type: 'signature' }>): string {
  const tabs = `<w:tabs><w:tab w:val="right" w:pos="${twips(textWidth)}" w:leader="underscore"/></w:tabs>`
  const lines = block.lines.map(({ label, value }, at) => {
    const before = at === 0 ? ` w:before="${twips(14 + (block.seal ? seal.room : 0))}"` : ''
    const properties = `${keepNextXml(at < block.lines.length - 1)}${tabs}<w:spacing${before}/><w:ind w:left="${twips(textWidth * 0.4)}"/>`
    return paragraphXml('Sign', properties, `<w:r>${textXml(value ? `${label}${value}` : label)}</w:r>${value ? '' : tabRun}`)
  })
  return lines.join('')
}

const begin =
  '<w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/><w:instrText xml:space="preserve">TOC \\o &quot;1-1&quot;</w:instrText>' +
  '<w:fldChar w:fldCharType="separate"/></w:r>'
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

/** A real table of contents that already says what Word would find; `page` is where our own layout has the heading. */
function contents(words: string, chapters: readonly Chapter[]): string {
  const head = paragraphXml('ContentsHead', '', `<w:r>${textXml(words)}</w:r>`)
  if (chapters.length === 0) return head
  const width = twips(textWidth)
  const tabs = `<w:tabs><w:tab w:val="clear" w:pos="${width + 1}"/><w:tab w:val="right" w:pos="${width}" w:leader="dot"/></w:tabs>`
  const plain = (text: string): string => `<w:t xml:space="default">${escapeXml(text)}</w:t>`
  const lines = chapters.map(({ title, page }, at) => {
    const entry = `<w:r>${plain(title)}<w:tab/>${plain(page === null ? '' : String(page))}</w:r>`
    return paragraphXml('TOC1', tabs, `${at === 0 ? begin : ''}${entry}${at === chapters.length - 1 ? end : ''}`)
  })
  const kind = `<w:alias w:val="${escapeXml(words)}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>`
  return `${head}<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${lines.join('')}</w:sdtContent></w:sdt>`
}
