import type { Span } from '../block.ts'

/** Inline text: `**bold**`, `\n` for a line break, a backslash before any other character means the character itself. */
export function parseSpans(text: string): readonly Span[] | null {
  if (!text.includes('\\') && !text.includes('**')) return text ? [{ text }] : []
  const spans: Span[] = []
  let bold = false
  let plain = ''
  const close = (): void => {
    if (plain) spans.push(bold ? { text: plain, bold } : { text: plain })
    plain = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!
    if (character === '\\') {
      at += 1
      plain += text[at] === 'n' ? '\n' : (text[at] ?? '')
    } else if (character === '*' && text[at + 1] === '*') {
      close()
      bold = !bold
      at += 1
    } else plain += character
  }
  close()
  return bold ? null : spans
}

/** Splits at a separator that no backslash precedes. */
export function splitAt(text: string, separator: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === separator) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, text.slice(from)]
}
