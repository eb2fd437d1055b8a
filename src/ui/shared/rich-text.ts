import { html, type TemplateResult } from 'lit'

/** Addresses in our own and staff's words become links; everything else stays text. */
const address = /https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[\w\-./?%&=#~+]*)?/gi

export function richText(text: string): readonly (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(/[.?]+$/, '')
    parts.push(text.slice(end, match.index), html`<a href=${url} target="_blank" rel="noopener noreferrer">${url}</a>`)
    end = match.index + url.length
  }
  parts.push(text.slice(end))
  return parts
}
