export interface ShownPage {
  /** its words without any blank, `ICP` in capitals */
  readonly text: string
  /** those that show words */
  readonly links: readonly { readonly href: string; readonly text: string }[]
}

const hidden: ReadonlySet<string> = new Set(['script', 'style', 'template'])
/** what stands behind the first character of a tag; any other is text */
const begins = /[a-z!?/]/i
const tagName = /^\/?([a-z][a-z\d]*)/i
/** the longest beginning of a tag that its name stands in */
const nameRoom = 16

/** The words of a page and its links, without what never shows. Each character is passed once: a hostile page costs no more than a long one. */
export function shownPage(html: string): ShownPage {
  const words: string[] = []
  const links: { readonly href: string; readonly text: string }[] = []
  let link: { readonly href: string; readonly from: number } | null = null
  const close = (): void => {
    const text = link ? plain(words.slice(link.from).join('')) : ''
    if (link && text) links.push({ href: link.href, text })
    link = null
  }
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    words.push(html.slice(at, open < 0 ? html.length : open))
    if (open < 0) break
    if (html.startsWith('<!--', open)) {
      at = behind(html, '-->', open + 4)
      continue
    }
    if (!begins.test(html.charAt(open + 1))) {
      at = open + 1
      continue
    }
    const beginning = html.slice(open + 1, open + 1 + nameRoom)
    const name = tagName.exec(beginning)?.[1]?.toLowerCase()
    at = behind(html, '>', open + 1)
    const ends = beginning.startsWith('/')
    if (name === 'a') {
      close()
      if (!ends) link = { href: hrefIn(html.slice(open, Math.min(at, open + longestTag))), from: words.length }
    }
    if (name !== undefined && !ends && hidden.has(name)) at = endOf(html, name, at)
  }
  close()
  return { text: plain(words.join('')), links }
}

/** a longer tag holds no link that anybody follows */
const longestTag = 4_000

function behind(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from)
  return found < 0 ? html.length : found + mark.length
}

/** What is not closed hides the rest of the page. */
function endOf(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi')
  closing.lastIndex = from
  const found = closing.exec(html)
  return found ? behind(html, '>', found.index) : html.length
}

const hrefIn = (tag: string): string => decode(/\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(tag)?.slice(1).find(Boolean) ?? '')

const plain = (text: string): string => decode(text).replace(/\s+/g, '').replace(/icp/gi, 'ICP')

const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
